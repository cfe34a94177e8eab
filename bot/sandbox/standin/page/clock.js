// The played clock, moved forward only.

import { el } from "./dom.js";

const parts = {};

export function makeClock(holder, move, jump) {
  parts.time = el("time", { className: "now" }, "…");
  parts.buttons = [
    button("+1 hour", () => move("hour")),
    button("Next morning", () => move("morning")),
    button("Next Monday", () => move("monday")),
  ];
  parts.date = el("input", { type: "datetime-local", id: "until" });
  parts.go = button("Play to", () => parts.date.value && move(parts.date.value));
  parts.progress = el("div", { className: "playing", role: "status" });
  parts.arrived = el("details", { className: "arrived", hidden: true });
  parts.jump = jump;
  parts.controls = el("div", { className: "clock-buttons" }, parts.buttons,
    el("label", { className: "unseen", htmlFor: "until" }, "Play the clock to"), parts.date, parts.go);
  holder.append(parts.time, parts.controls, parts.progress, parts.arrived);
}

export function drawClock(state) {
  parts.time.textContent = state.clock.shown;
  parts.time.title = state.clock.zone;
  const local = state.clock.now.slice(0, 16);
  parts.date.min = local;
  if (parts.date.value < local && document.activeElement !== parts.date) parts.date.value = local;
  const running = Boolean(state.play && !state.play.over);
  lock(running);
  drawProgress(state.play, running);
  drawArrived(state, running);
}

// While the clock runs there is nothing to press; afterwards the same button has the focus again.
function lock(running) {
  if (running === parts.controls.hidden) return;
  if (running && parts.controls.contains(document.activeElement)) parts.pressed = document.activeElement;
  parts.controls.hidden = running;
  if (!running && document.activeElement === document.body) parts.pressed?.focus();
}

function drawProgress(play, running) {
  if (!running) {
    parts.progress.replaceChildren(play?.error ? el("p", { className: "error" }, `Playing stopped: ${play.error}`) : "");
    return;
  }
  parts.progress.replaceChildren(
    el("progress", { max: 1, value: play.share, "aria-label": "Playing" }),
    el("span", {}, `${play.count} done, playing to ${play.until}`));
}

function drawArrived(state, running) {
  const key = JSON.stringify([Boolean(state.play), running, state.arrived]);
  if (parts.arrived.dataset.key === key) return;
  parts.arrived.dataset.key = key;
  parts.arrived.hidden = !state.play;
  const words = state.arrived.length ? `${state.arrived.length} arrived` : "Nothing arrived";
  parts.arrived.replaceChildren(
    el("summary", {}, running ? `${words} so far` : words),
    el("ol", {}, state.arrived.map(arrivalRow)));
}

function arrivalRow(each) {
  return el("li", {}, el("button", { type: "button", className: "link", onclick: () => open(each) },
    el("span", { className: "when" }, each.when), ` ${each.where}: `, el("q", {}, each.line)));
}

function open(each) {
  parts.arrived.open = false;
  parts.jump(each.person, each.place);
}

function button(label, onclick) {
  return el("button", { type: "button", className: "press", onclick }, label);
}
