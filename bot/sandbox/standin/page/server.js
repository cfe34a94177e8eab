// Talking with the stand-in: what there is to see, what somebody does, and news of changes.

export async function look(person, place) {
  const answer = await fetch(`/page/state?${new URLSearchParams({ person, place })}`);
  if (!answer.ok) throw new Error("The stand-in could not show this.");
  return answer.json();
}

export function act(person, deed, about = {}) {
  return send("/page/do", { person, deed, ...about });
}

export function play(person, until) {
  return send("/page/play", { person, until });
}

export function listen(onNews, onTrouble) {
  const news = new EventSource("/page/news");
  news.onmessage = () => onNews();
  news.onerror = () => onTrouble();
}

async function send(address, wish) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  });
  const said = await answer.json().catch(() => ({ ok: false, error: "The stand-in did not answer." }));
  if (!said.ok) throw new Error(said.error);
}
