// Who one is, and where one can go.

import { el, replaceKeepingFocus } from "./dom.js";

let shown = "";

// `unread` counts what is new at a place; `go` goes there; `be` becomes somebody else.
export function drawSide(holder, state, { unread, go, be, atHome }) {
  const news = state.places.map((place) => unread(place));
  const key = JSON.stringify([state.me, state.here, state.people, state.places, news, atHome, state.violations, state.bot]);
  if (key === shown) return;
  shown = key;
  replaceKeepingFocus(holder, [
    who(state, be),
    el("h2", {}, "App"),
    el("ul", { className: "places" }, state.places.filter((each) => each.kind === "dm").map((each) => row(each, state, unread, go))),
    el("h2", {}, "Channels"),
    channelList(state, unread, go),
    problems(state),
  ]);
}

function who(state, be) {
  const menu = el("select", { id: "who", onchange: (event) => be(event.target.value) },
    state.people.map((person) => el("option", { value: person.id }, person.role ? `${person.name}, ${person.role}` : person.name)));
  menu.value = state.me;
  const me = state.people.find((person) => person.id === state.me);
  return el("div", { className: "who" },
    el("p", { className: "workspace" }, state.workspace),
    el("label", { htmlFor: "who" }, "You are"),
    menu,
    el("p", { className: "role" }, [me?.role, me?.tz].filter(Boolean).join(" · ")),
    el("p", { className: state.bot.connected ? "on" : "off" }, `${state.bot.name} is ${state.bot.connected ? "connected" : "not connected"}`));
}

function channelList(state, unread, go) {
  const channels = state.places.filter((each) => each.kind === "channel" && each.id);
  if (!channels.length) return el("p", { className: "empty" }, "You are in no channel.");
  return el("ul", { className: "places" }, channels.map((each) => row(each, state, unread, go)));
}

function row(place, state, unread, go) {
  const news = unread(place);
  const sign = place.kind === "dm" ? "◍" : place.private ? "◆" : "#";
  const count = news ? el("span", { className: "count" }, String(news), el("span", { className: "unseen" }, " new")) : null;
  const note = place.archived ? " (archived)" : place.private ? " (private)" : "";
  return el("li", {}, el("button", {
    type: "button",
    className: "place",
    "data-focus": `place-${place.id}`,
    "aria-current": place.id === state.here ? "page" : null,
    onclick: () => go(place.id),
  }, el("span", { "aria-hidden": "true" }, sign), el("span", { className: "place-name" }, `${place.name}${note}`), count));
}

function problems(state) {
  if (!state.violations.length) return "";
  return el("details", { className: "problems" },
    el("summary", {}, `Slack would object (${state.violations.length})`),
    el("ul", {}, state.violations.slice(-30).map((each) => el("li", {}, each))));
}
