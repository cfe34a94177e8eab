// Where one writes: Enter sends, Shift and Enter begin a new line.

import { el, newId } from "./dom.js";

export function composer(label, commands, send, share) {
  const hint = el("p", { className: "hint", id: newId("hint") });
  const field = el("textarea", { rows: 1, "aria-label": label, placeholder: label, "aria-describedby": hint.id });
  const button = el("button", { type: "submit", className: "press primary" }, "Send");
  const file = share ? el("button", { type: "button", className: "quiet", onclick: share }, "Share a sample file") : null;
  const form = el("form", { className: "composer" }, field, el("div", { className: "composer-foot" }, hint, file, button));
  field.addEventListener("input", () => { grow(field); hint.textContent = advice(field.value, commands); });
  field.addEventListener("keydown", (event) => onKey(event, form));
  form.addEventListener("submit", (event) => { event.preventDefault(); submit(field, button, hint, send); });
  return form;
}

function onKey(event, form) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
}

async function submit(field, button, hint, send) {
  const text = field.value.trim();
  if (!text || button.disabled) return;
  button.disabled = true;
  hint.textContent = "Sending…";
  const done = await send(text);
  button.disabled = false;
  hint.textContent = "";
  if (!done) return;
  field.value = "";
  grow(field);
}

function advice(text, commands) {
  if (!text.startsWith("/")) return "";
  return commands.length ? `Commands here: ${commands.join(", ")}` : "There are no commands here.";
}

function grow(field) {
  field.rows = Math.min(8, field.value.split("\n").length);
}
