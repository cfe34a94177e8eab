// Lists to tick: a few options as they stand, or one or several of many, with search.

import { button, el, newId } from "./dom.js";
import { lines } from "./text.js";
import { t } from "./words.js";

const LONG = 8;

export function drawTicks(element, context, type) {
  const several = type === "checkbox";
  const chosen = new Set(several ? element.value || [] : [element.value].filter(Boolean));
  const box = listBox(element, context, several);
  box.append(...element.options.map((option) => tickRow(option, { type, group: element.path, on: chosen.has(option.value) }, (on) => {
    choose(chosen, option.value, on, several);
    context.change(several ? [...chosen] : option.value, null);
  })));
  return box;
}

// What is chosen stands above the list, where it can be taken off again.
export function drawPicker(element, options, context, type) {
  const several = type === "checkbox";
  const chosen = new Set([element.value].flat().filter(Boolean));
  const box = listBox(element, context, several);
  const picked = el("div", { className: "picked" });
  const rows = inOrder(options, chosen).map((option) => ({ option, node: tickRow(option, { type, group: element.path, on: chosen.has(option.value) }, (on) => change(option.value, on)) }));
  const change = (value, on) => {
    choose(chosen, value, on, several);
    drawPicked();
    context.change(several ? [...chosen] : [...chosen][0] ?? null, null);
  };
  const takeOff = (value) => {
    rows.find((row) => row.option.value === value).node.querySelector("input").checked = false;
    change(value, false);
    (box.querySelector(".picked button") ?? box.querySelector("input")).focus();
  };
  const drawPicked = () => picked.replaceChildren(...chips(options.filter((option) => chosen.has(option.value)), takeOff));
  drawPicked();
  box.append(picked);
  if (options.length > LONG) box.append(search(rows));
  box.append(el("div", { className: "ticks scroll" }, rows.map((row) => row.node)));
  return box;
}

function choose(chosen, value, on, several) {
  if (!several) chosen.clear();
  if (on) chosen.add(value);
  else chosen.delete(value);
}

function inOrder(options, chosen) {
  return [...options.filter((each) => chosen.has(each.value)), ...options.filter((each) => !chosen.has(each.value))];
}

function chips(options, takeOff) {
  if (!options.length) return [];
  return [el("span", { className: "hint" }, t("chosen", options.length)), ...options.map((option) => button(
    [option.label, el("span", { "aria-hidden": "true" }, " ✕")], () => takeOff(option.value), { className: "chip", "aria-label": t("takeOff", option.label) }))];
}

function search(rows) {
  const count = el("span", { className: "hint", role: "status" });
  const input = el("input", { type: "search", placeholder: t("search"), "aria-label": t("searchList"), "data-focus": newId("search") });
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    for (const { option, node } of rows) node.hidden = !`${option.label} ${option.description ?? ""}`.toLowerCase().includes(wanted);
    count.textContent = wanted ? t("shownOf", rows.filter(({ node }) => !node.hidden).length, rows.length) : "";
  });
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  return el("div", { className: "picker-search" }, input, count);
}

function listBox(element, { name, about }, several) {
  return el("fieldset", {
    className: "ticks",
    role: several ? "group" : "radiogroup",
    "aria-describedby": about.describedBy,
    "aria-required": about.required && !several ? "true" : null,
    "aria-invalid": about.invalid && !several ? "true" : null,
  }, el("legend", { className: "unseen" }, about.label || name || t("choose")));
}

function tickRow(option, { type, group, on }, change) {
  const tick = el("input", { type, name: group, value: option.value, checked: on, "data-focus": `${group}/${option.value}` });
  tick.addEventListener("change", () => change(tick.checked));
  const words = option.lines ? lines(option.lines) : [option.label];
  const note = option.description ? el("span", { className: "hint" }, option.description) : null;
  return el("label", { className: "tick" }, tick, el("span", {}, words, note));
}
