// What is typed goes to the stand-in a moment later, and at the latest before a form is sent.

const WAIT = 250;
const waiting = new Map();

export function later(key, work) {
  clearTimeout(waiting.get(key)?.timer);
  const run = () => { waiting.delete(key); return work(); };
  waiting.set(key, { timer: setTimeout(run, WAIT), run });
}

export async function flush() {
  const works = [...waiting.values()];
  works.forEach((each) => clearTimeout(each.timer));
  for (const each of works) await each.run();
}

export function forget() {
  waiting.forEach((each) => clearTimeout(each.timer));
  waiting.clear();
}
