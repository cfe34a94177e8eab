// The question that is asked before a button does its work.

import { openDialog } from "./dialog.js";
import { button, el, part } from "./dom.js";
import { lines } from "./text.js";

export function askFirst(question) {
  const dialog = part("confirm");
  const answer = (value) => () => dialog.close(value);
  const words = question.words ? el("p", {}, question.words) : lines(question.lines);
  dialog.replaceChildren(
    el("h2", { id: "confirm-title" }, question.title),
    el("div", { id: "confirm-words" }, words),
    el("div", { className: "dialog-buttons" },
      button(question.no, answer("no"), { autofocus: true }),
      button(question.yes, answer("yes"), { className: `press filled ${question.style || "primary"}` })));
  dialog.setAttribute("aria-describedby", "confirm-words");
  dialog.returnValue = "";
  openDialog(dialog, "confirm-title");
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
