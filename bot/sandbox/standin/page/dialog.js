// Dialogs: the browser keeps the focus inside; where it goes back to is seen to here.

import { drawNotices } from "./notices.js";
import { focusNamed, part } from "./dom.js";

// What had the focus may have been drawn anew meanwhile, then its namesake gets it.
export function openDialog(dialog, titleId, otherwise = ".composer textarea") {
  const before = document.activeElement;
  const name = before?.dataset?.focus || before?.id || "";
  if (titleId) dialog.setAttribute("aria-labelledby", titleId);
  if (!dialog.open) dialog.showModal();
  drawNotices();
  dialog.addEventListener("close", () => {
    drawNotices();
    giveBack(before, name, otherwise);
  }, { once: true });
}

function giveBack(before, name, otherwise) {
  if (before?.isConnected && before !== document.body) before.focus();
  if (document.activeElement === document.body && name) focusNamed(document.body, name);
  if (document.activeElement === document.body) part("main").querySelector(otherwise)?.focus();
}
