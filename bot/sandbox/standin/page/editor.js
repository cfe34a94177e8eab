// Changing an own message where it stands: Enter keeps it, Escape leaves it as it was.

import { button, el } from "./dom.js";
import { edit } from "./go.js";
import { doing, state } from "./store.js";
import { t } from "./words.js";

export function editor(message, inThread) {
  const field = el("textarea", { rows: 3, "aria-label": t("yourMessage"), value: message.text, "data-focus": `editing-${message.ts}` });
  const cancel = () => edit("", inThread);
  const save = async () => {
    if (!field.value.trim()) return;
    const kept = await doing("edit", { place: state.here, ts: message.ts, text: field.value });
    if (kept) cancel();
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.preventDefault(); cancel(); }
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); save(); }
  });
  queueMicrotask(() => { field.focus(); field.setSelectionRange(field.value.length, field.value.length); });
  return el("div", { className: "editor" }, field,
    el("div", { className: "dialog-buttons" }, button(t("cancel"), cancel), button(t("save"), save, { className: "press primary" })));
}
