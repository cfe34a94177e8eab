// How much is new, as a number for the eyes and as words for the ears.

import { el } from "./dom.js";
import { t } from "./words.js";

export function badge(count, words = t("newHere", count), look = "") {
  if (!count) return null;
  return el("span", { className: `count ${look}` }, el("span", { "aria-hidden": "true" }, String(count)), el("span", { className: "unseen" }, ` (${words})`));
}
