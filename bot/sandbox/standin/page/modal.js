// The form over the chat.

import { blocks } from "./blocks.js";
import { openDialog } from "./dialog.js";
import { button, cross, el, part, replaceKeepingFocus } from "./dom.js";
import { drawNotices } from "./notices.js";
import { flush, forget, later } from "./pending.js";
import { at, doing, me } from "./store.js";
import { surface } from "./surface.js";
import { t } from "./words.js";

const FIELDS = "input:not([type=search]), textarea, select, .modal-body button";
const dialog = part("modal");
let shown = "";
let view = "";

export function drawModal(state) {
  if (!state.modal) return hide();
  const key = JSON.stringify([state.me, state.modal.id, state.modal.hash, state.modal.errors]);
  const isOpen = dialog.open;
  if (key !== shown) draw(state);
  shown = key;
  if (!isOpen) openDialog(dialog, "modal-title");
  if (state.modal.id !== view) firstField()?.focus();
  view = state.modal.id;
}

// Closing goes by way of the bot's workspace: the form goes when that says so.
dialog.addEventListener("cancel", (event) => { event.preventDefault(); doing("close"); });
dialog.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  doing("close");
});

function hide() {
  shown = "";
  view = "";
  forget();
  if (dialog.open) dialog.close();
}

function draw(state) {
  const { modal } = state;
  const acts = surface({
    press: (path, value) => flush().then(() => doing("click_view", { path, value })),
    fill: (path, value) => later(path, () => doing("fill", { path, value })),
  });
  const form = el("form", { noValidate: true, onsubmit: submit, "data-view": modal.id },
    head(state),
    el("div", { className: "modal-body", lang: me().language }, blocks(modal.blocks, acts, modal.errors)),
    foot(modal));
  const scrolled = modal.id === view ? dialog.querySelector(".modal-body")?.scrollTop ?? 0 : 0;
  replaceKeepingFocus(dialog, [form]);
  form.querySelector(".modal-body").scrollTop = scrolled;
  drawNotices();
  if (Object.keys(modal.errors).length) dialog.querySelector(".wrong")?.querySelector(FIELDS)?.focus();
}

function firstField() {
  const body = dialog.querySelector(".modal-body");
  const first = body.querySelector(FIELDS);
  const chosen = first?.type === "radio" && body.querySelector(`[name="${CSS.escape(first.name)}"]:checked`);
  return chosen || first || dialog.querySelector(".dialog-buttons button:last-child");
}

function head(state) {
  const depth = state.depth > 1 ? el("span", { className: "depth" }, t("depth", state.depth)) : null;
  return el("header", { className: "modal-head" },
    el("h2", { id: "modal-title", lang: me().language }, state.modal.title),
    depth,
    cross(t("close"), () => doing("close", { all: true })));
}

function foot(modal) {
  const lang = me().language;
  const close = button(modal.close || t("cancel"), () => doing("close"), { lang: modal.close ? lang : null });
  const send = modal.submit ? el("button", { type: "submit", className: "press primary", lang }, modal.submit) : null;
  return el("footer", { className: "dialog-buttons" }, close, send);
}

async function submit(event) {
  event.preventDefault();
  const send = event.target.querySelector("button[type=submit]");
  if (!send || send.getAttribute("aria-busy") === "true") return;
  send.setAttribute("aria-busy", "true");
  const person = at.person;
  at.sentForm = event.target.dataset.view;
  await flush();
  if (person === at.person) await doing("submit");
  send.removeAttribute("aria-busy");
}
