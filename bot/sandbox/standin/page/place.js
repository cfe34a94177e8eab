// The middle of the page: messages of a place and where to write, or the Home tab.

import { blocks } from "./blocks.js";
import { composer } from "./composer.js";
import { button, el, part, replaceKeepingFocus } from "./dom.js";
import { openTab } from "./go.js";
import { drawMessages, messageList } from "./messages.js";
import { at, doing, here, me, state } from "./store.js";
import { surface } from "./surface.js";
import { t } from "./words.js";

export function drawPlace() {
  const main = part("main");
  const place = here();
  const key = JSON.stringify([state.me, place.id, place.name, place.archived, at.tab]);
  if (main.dataset.key !== key) makeMain(main, place, key);
  document.title = titleOf(place);
  if (at.tab === "home") drawHome(main.querySelector(".home"));
  else drawMessages(main.querySelector(".messages"), state.messages.filter((each) => !each.reply), false);
}

export function nameOf(place) {
  return place.kind === "channel" ? `#${place.name}` : place.name;
}

function titleOf(place) {
  const news = state.places.reduce((sum, each) => sum + (each.id === state.here ? 0 : each.unread), 0);
  return `${news ? `(${news}) ` : ""}${nameOf(place)} · ${me().name} · ${state.workspace}`;
}

function makeMain(main, place, key) {
  main.dataset.key = key;
  const home = el("div", { className: "home", id: "panel", role: "tabpanel", tabIndex: 0, "aria-label": t("homeTab") });
  const body = at.tab === "home" ? [home] : [messageList(t("messagesIn", nameOf(place))), writing(place)];
  replaceKeepingFocus(main, [head(place), ...body]);
}

function head(place) {
  return el("header", { className: "place-head" },
    el("div", { className: "place-words" }, el("h1", {}, nameOf(place)), el("p", { className: "purpose" }, purpose(place))),
    place.kind === "dm" ? tabs(place) : null);
}

function purpose(place) {
  if (place.kind === "dm") return t("dmPurpose", me().name, place.name);
  if (!place.id) return "";
  return [place.purpose, t("members", place.members), place.app && t("appHere", state.bot.name)].filter(Boolean).join(" · ");
}

function tabs(place) {
  const row = el("div", { className: "tabs", role: "tablist", "aria-label": t("tabs", place.name), onkeydown: walkTabs },
    tab("messages", t("messagesTab")), tab("home", t("homeTab")));
  return row;
}

function tab(name, label) {
  const chosen = at.tab === name;
  return button(label, () => openTab(name), { className: "tab", role: "tab", "data-focus": `tab-${name}`, "data-tab": name, "aria-selected": String(chosen), tabIndex: chosen ? 0 : -1 });
}

function walkTabs(event) {
  if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
  event.preventDefault();
  const other = event.currentTarget.querySelector("[aria-selected=false]");
  other.focus();
  other.click();
}

function writing(place) {
  if (place.archived) return el("p", { className: "empty" }, t("archived"));
  if (!place.id) return el("p", { className: "empty" }, t("nowhere"));
  return composer({
    label: t("message", nameOf(place)),
    draft: `${state.me}/${place.id}`,
    send: (text) => doing("say", { place: place.id, text }),
    share: () => doing("share", { place: place.id, name: "voorbeeld.txt" }),
    commands: state.commands,
  });
}

function drawHome(holder) {
  const key = JSON.stringify([state.me, state.home?.hash]);
  if (holder.dataset.key === key) return;
  holder.dataset.key = key;
  holder.lang = me().language;
  const press = (path, value) => doing("click_home", { path, value });
  const drawn = state.home ? blocks(state.home.blocks, surface({ press })) : [el("p", { className: "empty" }, t("nothingAtHome"))];
  replaceKeepingFocus(holder, drawn);
}
