// What arrived where while the clock was played, and the way there.

import { button, cross, el, part } from "./dom.js";
import { jump } from "./go.js";
import { tell } from "./live.js";
import { at, state } from "./store.js";
import { dateOf, shortMoment, city } from "./times.js";
import { t } from "./words.js";

const LIES_OVER = window.matchMedia("(max-width: 1180px)");
let opener = null;
let where = "";
let lastEnded = null;
let shown = "";

export function arrivalsButton() {
  opener = button("", () => show(part("arrivals").hidden, true), { className: "link arrivals-button", "aria-controls": "arrivals", "aria-expanded": "false", hidden: true });
  return opener;
}

export function drawArrivals() {
  const { play, arrived } = state;
  const running = Boolean(play && !play.over);
  const count = arrived.length ? t(running ? "arrivedSoFar" : "arrivedCount", arrived.length) : t("nothingArrived");
  opener.hidden = !play || (running && !arrived.length);
  if (opener.textContent !== count) opener.textContent = count;
  if (!play || hasLeft()) show(false);
  const key = JSON.stringify([running, play?.start, arrived, state.clock.zone]);
  if (key !== shown && !running) draw(count);
  shown = key;
  if (hasJustEnded(running ? null : play)) { show(true); tell(count); }
}

// A short run can be over before the page ever saw it going on.
function hasJustEnded(over) {
  const ended = over ? over.start : lastEnded ?? "";
  const fresh = lastEnded !== null && ended !== lastEnded;
  lastEnded = ended;
  return fresh;
}

// Where the list lies over the messages it makes room for whoever goes somewhere.
function hasLeft() {
  const now = JSON.stringify([state.me, state.here, at.tab]);
  const left = where !== now && LIES_OVER.matches;
  where = now;
  return left;
}

function draw(count) {
  part("arrivals").replaceChildren(
    el("header", { className: "place-head" }, el("h2", {}, t("arrivedTitle")), cross(t("close"), () => show(false, true))),
    el("p", { className: "hint" }, `${count}. `, t(state.arrived.length ? "arrivedWhy" : "nothingArrivedWhy")),
    el("ol", {}, grouped(state.arrived).map(drawGroup)));
}

// The same words to many at the same moment are one row with many names.
function grouped(arrived) {
  const groups = new Map();
  for (const each of arrived) {
    const kind = each.line || each.channel;
    const key = JSON.stringify([Math.floor(Number(each.ts) / 60), kind, each.zone]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function drawGroup(group) {
  const [{ ts, zone }] = group;
  const elsewhere = zone === state.clock.zone ? "" : ` (${city(zone)})`;
  const time = shortMoment(dateOf(ts), zone) + elsewhere;
  return el("li", {}, el("time", { className: "hint" }, time), el("p", { className: "arrived-line" }, lineOf(group)),
    el("div", { className: "arrived-places" }, group.map((each) => place(each, time))));
}

// What is not for one's own eyes comes without its words.
function lineOf(group) {
  const [{ line, channel, reader }] = group;
  if (line) return line;
  if (channel) return t("arrivedElsewhere", channel);
  return group.length > 1 ? t("arrivedPrivates", group.length) : t("arrivedPrivate", reader);
}

function place(each, time) {
  const where = each.channel ? `#${each.channel}` : each.reader;
  return button(where, () => { show(false); jump(each); }, { className: "press", "aria-label": t(each.channel ? "goThere" : "goAs", where, time) });
}

function show(open, byHand = false) {
  part("arrivals").hidden = !open;
  opener.setAttribute("aria-expanded", String(open));
  if (byHand) (open ? part("arrivals") : opener).focus();
}

part("arrivals").addEventListener("keydown", (event) => {
  if (event.key === "Escape") show(false, true);
});
