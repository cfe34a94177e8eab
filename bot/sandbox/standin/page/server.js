// Talking with the stand-in: what there is to see, what somebody does, and news of changes.

const PATIENCE = 1_000;

export class Unreachable extends Error {}

export function look(about) {
  return send("/page/state", about);
}

export function act(person, deed, about = {}) {
  return send("/page/do", { person, deed, ...about });
}

export function play(person, until) {
  return send("/page/play", { person, until });
}

// Opens the line anew for as long as it takes: a browser by itself gives up after some answers.
export function listen(onNews, onTrouble) {
  const news = new EventSource("/page/news");
  news.onmessage = () => onNews();
  news.onerror = () => {
    news.close();
    onTrouble();
    setTimeout(() => listen(onNews, onTrouble), PATIENCE);
  };
}

async function send(address, wish) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  }).catch(() => { throw new Unreachable(); });
  const said = await answer.json().catch(() => { throw new Unreachable(); });
  if (!answer.ok) throw new Error(said.error);
  return said;
}
