// The form over the chat.

import { blocks } from "./blocks.js";
import { el, replaceKeepingFocus } from "./dom.js";
import { flush, forget, later } from "./pending.js";

const dialog = document.getElementById("modal");
let shown = "";

export function showModal(state, doing) {
  const view = state.modal;
  if (!view) return hide();
  const key = JSON.stringify([state.me, view.id, view.hash, view.errors]);
  if (key !== shown) draw(state, view, doing);
  shown = key;
  if (!dialog.open) dialog.showModal();
}

export function listenToModal(doing) {
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    doing("close");
  });
}

function hide() {
  shown = "";
  forget();
  if (dialog.open) dialog.close();
}

function draw(state, view, doing) {
  const surface = {
    people: state.people,
    channels: state.places.filter((place) => place.kind === "channel"),
    press: (path, value) => doing("click_view", { path, value }),
    fill: (path, value) => fillLater(path, value, doing),
  };
  const form = el("form", { noValidate: true, onsubmit: (event) => submit(event, doing) },
    head(state, view, doing),
    el("div", { className: "modal-body" }, blocks(view.blocks, surface, view.errors)),
    foot(view, doing));
  dialog.setAttribute("aria-labelledby", "modal-title");
  replaceKeepingFocus(dialog, [form]);
  if (Object.keys(view.errors).length) dialog.querySelector("[aria-invalid]")?.focus();
}

function head(state, view, doing) {
  const back = state.depth > 1 ? el("span", { className: "depth" }, `${state.depth} of 3 forms deep`) : null;
  return el("header", { className: "modal-head" },
    el("h2", { id: "modal-title" }, view.title),
    back,
    el("button", { type: "button", className: "quiet", "aria-label": "Close", onclick: () => doing("close", { all: true }) }, "✕"));
}

function foot(view, doing) {
  const close = el("button", { type: "button", className: "press", onclick: () => doing("close") }, view.close || "Cancel");
  const send = view.submit ? el("button", { type: "submit", className: "press primary" }, view.submit) : null;
  return el("footer", { className: "dialog-buttons" }, close, send);
}

function fillLater(path, value, doing) {
  later(path, () => doing("fill", { path, value }));
}

async function submit(event, doing) {
  event.preventDefault();
  const button = event.target.querySelector("button[type=submit]");
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
  await flush();
  await doing("submit");
  button.disabled = false;
  button.removeAttribute("aria-busy");
}
