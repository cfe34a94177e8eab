// A picture over the whole page, with its words beneath; Escape or a click puts it away.

import { openDialog } from "./dialog.js";
import { cross, el, part } from "./dom.js";
import { t } from "./words.js";

export function enlarge({ src, alt, title }) {
  const dialog = part("lightbox");
  const close = () => dialog.close();
  dialog.replaceChildren(
    el("header", { className: "modal-head" }, el("h2", { id: "lightbox-title" }, title || t("picture")), cross(t("close"), close)),
    el("img", { src, alt, onclick: close }),
    el("p", { className: "caption", "aria-hidden": "true" }, alt));
  dialog.onclick = (event) => { if (event.target === dialog) close(); };
  openDialog(dialog, "lightbox-title");
}
