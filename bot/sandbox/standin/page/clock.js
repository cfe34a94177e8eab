// The played clock: where it stands, and playing it forward.

import { arrivalsButton } from "./arrivals.js";
import { button, el, part } from "./dom.js";
import { playing } from "./store.js";
import { capital, city, longMoment } from "./times.js";
import { t } from "./words.js";

const WISHES = { plusHour: "hour", nextMorning: "morning", nextMonday: "monday", plusWeek: "week" };
const parts = {};

export function drawClock(state) {
  if (!parts.time) make();
  const { now, zone } = state.clock;
  const words = capital(longMoment(new Date(now), zone));
  if (parts.time.textContent !== words) parts.time.textContent = words;
  parts.zone.textContent = city(zone);
  parts.zone.title = t("zoneOf", city(zone));
  drawDate(now.slice(0, 16));
  drawProgress(state.play, zone);
}

function make() {
  Object.assign(parts, {
    time: el("time", { className: "now" }),
    zone: el("span", { className: "hint" }),
    date: el("input", { type: "datetime-local", id: "until" }),
    progress: el("div", { className: "playing" }),
  });
  const buttons = Object.entries(WISHES).map(([key, wish]) => button(t(key), () => playing(wish), { "data-focus": `clock-${wish}`, "data-wish": wish }));
  const to = button(t("playTo"), () => parts.date.value && playing(parts.date.value), { "data-focus": "clock-to" });
  parts.controls = el("div", { className: "clock-buttons", id: "clock-buttons", role: "group", "aria-label": t("playClock") }, buttons,
    el("span", { className: "clock-date" }, el("label", { className: "unseen", htmlFor: "until" }, t("untilLabel")), parts.date, to));
  parts.more = button(t("playShort"), toggle, { className: "press clock-more", "aria-expanded": "false", "aria-controls": "clock-buttons" });
  part("clock").title = t("clockWhy");
  part("clock").append(
    el("p", { className: "clock-time" }, parts.time, parts.zone),
    parts.more, parts.controls, parts.progress, arrivalsButton());
}

// On a phone the buttons unfold.
function toggle() {
  fold(!part("clock").classList.contains("open"));
}

function fold(open) {
  part("clock").classList.toggle("open", open);
  parts.more.setAttribute("aria-expanded", String(open));
}

function drawDate(local) {
  parts.date.min = local;
  if (parts.date.value < local && document.activeElement !== parts.date) parts.date.value = local;
}

// While the clock runs there is nothing to press; afterwards the same button has the focus again.
function drawProgress(play, zone) {
  const running = Boolean(play && !play.over);
  const active = document.activeElement;
  if (running && parts.controls.contains(active)) parts.pressed = active;
  if (running) fold(false);
  part("clock").classList.toggle("running", running);
  parts.controls.inert = running;
  if (!running) drawEnd(play);
  else drawShare(play, zone);
}

function drawEnd(play) {
  parts.progress.replaceChildren(play?.error ? el("p", { className: "error", role: "alert" }, t("playStopped")) : "");
  if (document.activeElement === document.body) parts.pressed?.focus();
  parts.pressed = null;
}

function drawShare(play, zone) {
  if (!parts.progress.querySelector("progress")) {
    parts.progress.replaceChildren(el("progress", { max: 1, "aria-label": t("playing") }), el("span", {}));
  }
  const [bar, words] = parts.progress.children;
  bar.value = play.share;
  words.textContent = t("playedTo", longMoment(new Date(play.at), zone), longMoment(new Date(play.until), zone));
}
