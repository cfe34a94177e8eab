// Short messages of the page itself. Each stays until it no longer holds or is put away.

import { el } from "./dom.js";
import { t } from "./words.js";

const holder = document.getElementById("notices");
const shown = new Map();
const LOOKS = { gone: "error", error: "error", warning: "warning", objection: "warning" };

export function notice(kind, words, onDismiss = () => {}) {
  if ((shown.get(kind)?.words ?? "") === words) return;
  if (words) shown.set(kind, { words, onDismiss });
  else shown.delete(kind);
  drawNotices();
}

// A form lies over everything else and makes it inert: then the notices lie on the form.
export function drawNotices() {
  const home = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  if (holder.parentElement !== home) home.append(holder);
  holder.replaceChildren(...[...shown].map(([kind, each]) => drawNotice(kind, each)));
}

function drawNotice(kind, { words, onDismiss }) {
  const away = () => { notice(kind, ""); onDismiss(); };
  return el("div", { className: `notice ${LOOKS[kind] ?? "news"}` },
    el("p", {}, words),
    el("button", { type: "button", className: "quiet", "aria-label": t("dismiss"), onclick: away }, "✕"));
}
