// Who one is, and where one can go.

import { badge } from "./badge.js";
import { avatar, button, el, keep, part, replaceKeepingFocus } from "./dom.js";
import { be, go } from "./go.js";
import { showPeople } from "./people.js";
import { at } from "./store.js";
import { city } from "./times.js";
import { language, roleOf, t } from "./words.js";

const menu = el("select", { id: "who", "data-focus": "who", onchange: (event) => be(event.target.value) });
let shown = "";

export function drawSide(state) {
  const key = JSON.stringify([state.me, state.here, state.people, state.places, state.violations, state.bot]);
  if (key === shown) return;
  shown = key;
  replaceKeepingFocus(part("side"), [
    el("p", { className: "workspace" }, state.workspace),
    who(state),
    el("h2", {}, t("app")),
    placeList(state, state.places.filter((each) => each.kind === "dm")),
    el("h2", {}, t("channels")),
    channelList(state),
    connection(state.bot),
    problems(state),
  ]);
}

function who(state) {
  drawMenu(state);
  const mine = state.people.find((person) => person.id === state.me);
  return el("div", { className: "who" },
    el("label", { htmlFor: "who" }, t("youAre")),
    menu,
    el("div", { className: "who-card" }, avatar(mine.name), el("div", { className: "who-words" }, about(mine))),
    button([t("everybody"), othersNews(state)], showPeople, { className: "link", "data-focus": "everybody", "aria-haspopup": "dialog" }));
}

// The menu itself stays: somebody may be typing a name in it.
function drawMenu(state) {
  keep(menu, state.people, (person) => person.id, (person) => el("option", { value: person.id }));
  state.people.forEach((person, place) => { menu.options[place].textContent = optionWords(person); });
  menu.value = state.me;
}

function optionWords(person) {
  const news = person.unread ? ` (${t("newHere", person.unread)})` : "";
  const tongue = person.language === language ? "" : readsWhat(person);
  return [person.name, roleOf(person), tongue].filter(Boolean).join(", ") + news;
}

const readsWhat = (person) => t("speaks")[person.language] ?? person.language;

export function about(person) {
  const note = person.elsewhere ? t("elsewhere") : person.guest ? t("guest") : "";
  return [
    el("strong", { className: "who-name" }, person.full || person.name),
    el("span", { className: "role" }, [roleOf(person), note].filter(Boolean).join(" · ")),
    el("span", { className: "role" }, `${readsWhat(person)} · ${city(person.zone)}`),
  ];
}

function othersNews(state) {
  const waiting = state.people.filter((person) => person.unread && person.id !== state.me).length;
  return badge(waiting, t("othersWaiting", waiting), "calm");
}

function channelList(state) {
  const channels = state.places.filter((each) => each.kind === "channel");
  return channels.length ? placeList(state, channels) : el("p", { className: "empty" }, t("noChannels"));
}

function placeList(state, places) {
  return el("ul", { className: "places" }, places.map((place) => el("li", {}, row(place, state))));
}

function row(place, state) {
  const isHere = place.id === state.here;
  const news = isHere && at.tab === "messages" ? 0 : place.unread;
  const sign = place.kind === "dm" ? "◍" : place.private ? "◆" : "#";
  const notes = [place.archived && t("archivedNote"), place.private && t("privateNote")].filter(Boolean).join(", ");
  return button([
    el("span", { className: "sign", "aria-hidden": "true" }, sign),
    el("span", { className: "place-name" }, place.name + (notes ? ` (${notes})` : "")),
    badge(news),
  ], () => go(place.id), { className: `place${news ? " news" : ""}`, "data-focus": `place-${place.id}`, "data-place": place.id, "aria-current": isHere ? "page" : null });
}

function connection(bot) {
  const words = t(bot.connected ? "connected" : "disconnected", bot.name);
  return el("p", { className: bot.connected ? "on" : "off" }, words);
}

function problems(state) {
  if (!state.violation_count) return "";
  return el("details", { className: "problems" },
    el("summary", {}, t("objections", state.violation_count)),
    el("ul", {}, state.violations.map((each) => el("li", {}, each))));
}
