// Where one writes: Enter sends, Shift and Enter begin a new line. What was typed is never lost.

import { button, el, newId } from "./dom.js";
import { edit } from "./go.js";
import { recallDraft, rememberDraft } from "./memory.js";
import { state } from "./store.js";
import { suggestions } from "./suggest.js";
import { t } from "./words.js";

const MOST_ROWS = 8;

// `commands` is null where they do not work; `draft` names what is kept of unsent words.
export function composer({ label, draft, send, share, commands }) {
  const hint = el("p", { className: "hint", id: newId("hint") });
  const field = el("textarea", { rows: 1, "aria-label": label, placeholder: label, "aria-describedby": hint.id, "data-focus": `writing-${draft}` });
  const go = el("button", { type: "submit", className: "press primary" }, t("send"));
  const file = share ? button(t("shareSample"), share, { className: "quiet" }) : null;
  const offer = suggestions(field, commands ?? []);
  const form = el("form", { className: "composer" }, offer.list, field, el("div", { className: "composer-foot" }, hint, file, go));
  const renew = () => { grow(field); hint.textContent = advice(field.value, commands); rememberDraft(draft, field.value); };
  field.value = recallDraft(draft);
  field.addEventListener("input", renew);
  field.addEventListener("keydown", (event) => offer.onKey(event) || onKey(event, form, field));
  form.addEventListener("submit", (event) => { event.preventDefault(); submit({ field, go, hint, send }); });
  renew();
  return form;
}

function onKey(event, form, field) {
  if (event.key === "ArrowUp" && !field.value) { editLast(event, form); return; }
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
}

// The way of most chats: Up in an empty field goes back to one's last words.
function editLast(event, form) {
  const inThread = Boolean(form.closest(".thread"));
  const shown = [...form.parentElement.querySelectorAll("[data-ts]")].map((node) => node.dataset.ts);
  const last = state.messages.filter((each) => each.mine && shown.includes(each.ts)).at(-1);
  if (!last) return;
  event.preventDefault();
  edit(last.ts, inThread);
}

async function submit({ field, go, hint, send }) {
  const text = field.value.trim();
  if (!text || go.disabled) return;
  go.disabled = true;
  hint.textContent = t("sending");
  const done = await send(text);
  go.disabled = false;
  if (done && field.value.trim() === text) field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function advice(text, commands) {
  if (!text.startsWith("/")) return t("enterHint");
  if (commands === null) return t("noCommandsInThread");
  return commands.length ? t("enterHint") : t("noCommands");
}

function grow(field) {
  field.rows = Math.min(MOST_ROWS, field.value.split("\n").length);
}

// Puts words into the field for somebody, as if typed.
export function write(field, text) {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
