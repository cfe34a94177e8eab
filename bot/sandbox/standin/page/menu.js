// On a phone the side is a sheet over the messages, behind a button.

import { part } from "./dom.js";

export function toggleMenu() {
  show(!part("frame").classList.contains("side-open"));
}

export function closeMenu() {
  show(false);
}

function show(open) {
  part("frame").classList.toggle("side-open", open);
  part("menu")?.setAttribute("aria-expanded", String(open));
  if (open) part("side").querySelector("select")?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]") || !part("frame").classList.contains("side-open")) return;
  closeMenu();
  part("menu").focus();
});
