// The question that is asked before a button does its work.

import { el } from "./dom.js";
import { lines } from "./text.js";

export function askFirst(question) {
  const dialog = document.getElementById("confirm");
  const answer = (value) => () => dialog.close(value);
  dialog.replaceChildren(
    el("h2", { id: "confirm-title" }, question.title),
    el("div", {}, lines(question.lines)),
    el("div", { className: "dialog-buttons" },
      el("button", { type: "button", className: "press", onclick: answer("no") }, question.no),
      el("button", { type: "button", className: `press ${question.style || "primary"}`, onclick: answer("yes") }, question.yes)),
  );
  dialog.setAttribute("aria-labelledby", "confirm-title");
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
