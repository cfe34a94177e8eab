// The bar at the top: what this is, the tour, the language, and beginning anew.

import { askAgain } from "./again.js";
import { badge } from "./badge.js";
import { button, el, part } from "./dom.js";
import { closeMenu, toggleMenu } from "./menu.js";
import { me } from "./store.js";
import { startTour } from "./tour.js";
import { language, LANGUAGES, speak, t } from "./words.js";

let shown = "";

export function drawTop(state) {
  const news = state.places.reduce((sum, place) => sum + (place.id === state.here ? 0 : place.unread), 0);
  const { name } = me();
  const key = JSON.stringify([state.workspace, state.again, Boolean(state.tour), news, name]);
  if (key === shown) return;
  const first = !shown;
  shown = key;
  if (first) makeTop(state);
  drawMenuButton(news, name);
  part("again").hidden = !state.again;
}

function makeTop(state) {
  part("top").replaceChildren(
    button("", toggleMenu, { id: "menu", className: "menu-button", "aria-expanded": "false", "aria-controls": "side" }),
    el("p", { className: "standin", title: t("standInWhy") },
      el("strong", {}, t("standIn")), el("span", { className: "why" }, t("standInWhy"))),
    state.tour ? button(t("tour"), () => { closeMenu(); startTour(); }, { className: "top-button" }) : null,
    button(t("again"), askAgain, { id: "again", className: "top-button", hidden: !state.again }),
    el("div", { className: "languages", role: "group", "aria-label": t("language") }, LANGUAGES.map(languageButton)));
}

// Where the side lies behind this button, the button says who one is.
function drawMenuButton(news, name) {
  part("menu").replaceChildren("☰", el("span", { className: "menu-name" }, name), badge(news) ?? "");
  part("menu").setAttribute("aria-label", t("menuAs", name, news ? t("menuNews", news) : t("menu")));
}

function languageButton(code) {
  return button(code.toUpperCase(), () => speak(code), { className: "language", lang: code, "aria-pressed": String(code === language), title: { nl: "Nederlands", en: "English" }[code] });
}
