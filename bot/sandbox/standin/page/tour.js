// A tour of five steps beside the work: it points, sees when a step is done, and can be left.

import { button, cross, el, part, replaceKeepingFocus } from "./dom.js";
import { tell } from "./live.js";
import { recall, remember } from "./memory.js";
import { be } from "./go.js";
import { state } from "./store.js";
import { STEPS } from "./tour-steps.js";
import { t } from "./words.js";

// `step` is null before the first visit and after the tour has been left; `before` is what the
// tour leads to, as it was when the tour began.
let tour = recall("tour", { step: 0, done: false });
let seen = {};
let shown = "";

export function startTour() {
  begin(0);
  part("tour").querySelector("button")?.focus();
}

export function forgetTour() {
  tour = { step: 0, done: false };
  remember("tour", tour);
  seen = {};
}

export function drawTour() {
  const holder = part("tour");
  holder.hidden = !state.tour || tour.step === null;
  if (holder.hidden) { point(null); return; }
  look();
  const key = JSON.stringify([tour, seen, state.me, state.here, STEPS[tour.step] && STEPS[tour.step].at(state.tour)]);
  if (key !== shown) replaceKeepingFocus(holder, draw());
  shown = key;
  point(tour.done ? null : STEPS[tour.step]?.target(state, seen));
}

// Notices for itself that the step is done.
function look() {
  const step = STEPS[tour.step];
  if (!step || tour.done || !step.done(state, seen, tour.before ?? "")) return;
  tour = { ...tour, done: true };
  remember("tour", tour);
  tell(doneWords(step));
}

const doneWords = (step) => t(step.doneWords ?? "tourDone");

function begin(step) {
  tour = { step, done: false, before: step === 0 ? state.tour.outcome : tour.before };
  seen = {};
  remember("tour", tour);
  drawTour();
}

function leave() {
  begin(null);
  part("main").querySelector(".composer textarea")?.focus();
}

function draw() {
  const step = STEPS[tour.step];
  if (!step) return drawEnd();
  return [
    el("p", { className: "tour-step" }, t("tourStep", tour.step + 1, STEPS.length)),
    el("div", { className: "tour-words" }, el("h2", {}, t(step.title)), el("p", {}, ...step.words(state))),
    el("div", { className: "tour-buttons" }, actions(step)),
    cross(t("tourStop"), leave),
  ];
}

function actions(step) {
  const next = () => begin(tour.step + 1);
  const back = tour.step ? button("‹", () => begin(tour.step - 1), { className: "quiet", "aria-label": t("tourBack") }) : null;
  const also = step.also?.(state) ?? null;
  if (tour.done) return [el("strong", { className: "tour-done" }, "✓ ", doneWords(step)), also, back, button(t("tourNext"), next, { className: "press primary", "data-focus": "tour-next" })];
  const person = state.people.find((each) => each.id === step.at(state.tour));
  const become = person && person.id !== state.me
    ? button(t("tourBe", person.name), () => be(person.id), { className: "press primary", "data-focus": "tour-be" })
    : step.help?.(state, seen) ?? button(t("tourShow"), show, { className: "press", "data-focus": "tour-be" });
  return [become, also, back, button(t("tourSkip"), next, { className: "link", "data-focus": "tour-next" })];
}

function drawEnd() {
  return [
    el("div", { className: "tour-words" }, el("h2", {}, t("tourEndTitle")), el("p", {}, t("tourEnd"))),
    el("div", { className: "tour-buttons" }, button(t("tourClose"), leave, { className: "press primary" })),
    cross(t("tourStop"), leave),
  ];
}

function point(target) {
  for (const node of document.querySelectorAll(".pointed")) if (node !== target) node.classList.remove("pointed");
  target?.classList.add("pointed");
}

function show() {
  const target = STEPS[tour.step]?.target(state, seen);
  target?.scrollIntoView({ block: "center" });
  target?.focus();
}
