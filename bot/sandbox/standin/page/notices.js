// Short messages of the page itself. Each stays until it no longer holds or is put away.

import { el } from "./dom.js";
import { t } from "./words.js";

const holder = document.getElementById("notices");
const shown = new Map();
const LONG_ENOUGH = 8_000;
const LOOKS = { gone: "error", error: "error", warning: "warning", objection: "warning" };

export function isNoticed(kind) {
  return shown.has(kind);
}

export function notice(kind, words, onDismiss = () => {}) {
  if ((shown.get(kind)?.words ?? "") === words) return;
  if (words) shown.set(kind, { words, onDismiss });
  else shown.delete(kind);
  drawNotices();
}

// Good news that needs no answer goes away by itself.
export function passing(kind, words) {
  notice(kind, words);
  setTimeout(() => notice(kind, ""), LONG_ENOUGH);
}

// A form lies over everything else and makes it inert: then the notices lie on the form.
export function drawNotices() {
  const home = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  if (holder.parentElement !== home) home.append(holder);
  const wanted = [...shown].filter(([kind]) => kind !== "gone" || !shown.has("again")); // gone on purpose
  holder.replaceChildren(...wanted.map(([kind, each]) => drawNotice(kind, each)));
}

function drawNotice(kind, { words, onDismiss }) {
  const away = () => { notice(kind, ""); onDismiss(); };
  return el("div", { className: `notice ${LOOKS[kind] ?? "news"}` },
    el("p", {}, words),
    el("button", { type: "button", className: "quiet", "aria-label": t("dismiss"), onclick: away }, "✕"));
}
