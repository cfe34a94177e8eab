// What can be pressed, chosen or filled in.

import { askFirst } from "./confirm.js";
import { el, newId } from "./dom.js";
import { lines } from "./text.js";

export function drawElement(element, surface, change, name, about = {}) {
  const draw = DRAW[element.type] ?? drawUnknown;
  return draw(element, { surface, change: guarded(element, change), name: name || element.placeholder, about });
}

// Runs the change, after a question when the bot wants one asked; the control waits meanwhile.
function guarded(element, change) {
  return async (value, control) => {
    if (element.confirm && !(await askFirst(element.confirm))) return;
    control?.setAttribute("aria-busy", "true");
    try {
      await change(element.path, value);
    } finally {
      control?.removeAttribute("aria-busy");
    }
  };
}

function drawButton(element, { change }) {
  const button = el("button", {
    type: "button",
    className: `press ${element.style ?? ""}`,
    "aria-label": element.read_as || null,
    "data-focus": element.path,
  }, element.text);
  button.addEventListener("click", () => {
    if (element.url) window.open(element.url, "_blank", "noopener");
    change(null, button);
  });
  return button;
}

function drawOverflow(element, { change }) {
  const menu = el("details", { className: "overflow" }, el("summary", { "aria-label": "More choices" }, "⋯"));
  const items = element.options.map((option) => {
    const item = el("button", { type: "button", className: "press" }, option.label);
    item.addEventListener("click", () => { menu.open = false; change(option.value, item); });
    return item;
  });
  menu.append(el("div", { className: "overflow-items" }, items));
  return menu;
}

function common(element, { name, about }) {
  return {
    id: element.path,
    "data-focus": element.path,
    "aria-label": about.label ? null : name || "Choose",
    "aria-describedby": about.describedBy,
    "aria-required": about.required ? "true" : null,
    "aria-invalid": about.invalid ? "true" : null,
  };
}

function drawMenu(element, choices, context) {
  const empty = el("option", { value: "" }, element.placeholder || "Choose…");
  const menu = el("select", common(element, context), empty, choices);
  menu.value = element.value;
  menu.addEventListener("change", () => context.change(menu.value || null, menu));
  return menu;
}

function drawStaticSelect(element, context) {
  const groups = element.groups.map((group) => el("optgroup", { label: group.label }, group.options.map(optionNode)));
  return drawMenu(element, [...element.options.map(optionNode), ...groups], context);
}

function drawUsersSelect(element, context) {
  return drawMenu(element, people(context).map(optionNode), context);
}

function drawChannelsSelect(element, context) {
  return drawMenu(element, channels(context).map(optionNode), context);
}

function optionNode(option) {
  return el("option", { value: option.value }, option.label);
}

function people({ surface }) {
  return surface.people.map((person) => ({ value: person.id, label: person.name }));
}

function channels({ surface }) {
  return surface.channels.map((place) => ({ value: place.id, label: `#${place.name}` }));
}

// Several of many: a list to tick, with a field to search when it is long.
function drawSeveral(element, options, context) {
  const ticked = new Set(element.value || []);
  const box = listBox(context);
  const rows = options.map((option) => tickRow(option, "checkbox", box.id, ticked.has(option.value), (on) => {
    if (on) ticked.add(option.value);
    else ticked.delete(option.value);
    context.change([...ticked], box);
  }));
  const list = el("div", { className: "ticks scroll" }, rows);
  if (options.length > 8) box.append(searchField(rows, options));
  box.append(list);
  return box;
}

function searchField(rows, options) {
  const field = el("input", { type: "search", placeholder: "Search", "aria-label": "Search in this list" });
  field.addEventListener("input", () => {
    const wanted = field.value.toLowerCase();
    rows.forEach((row, at) => { row.hidden = !options[at].label.toLowerCase().includes(wanted); });
  });
  return field;
}

function drawTicks(element, context) {
  const several = element.type === "checkboxes";
  const chosen = new Set(several ? element.value || [] : [element.value]);
  const box = listBox(context);
  box.append(...element.options.map((option) => tickRow(
    option, several ? "checkbox" : "radio", box.id, chosen.has(option.value), (on) => {
      if (!several) chosen.clear();
      if (on) chosen.add(option.value);
      else chosen.delete(option.value);
      context.change(several ? [...chosen] : option.value, box);
    })));
  return box;
}

function listBox({ name, about }) {
  return el("fieldset", { id: newId("list"), className: "ticks", "aria-describedby": about.describedBy },
    el("legend", { className: "unseen" }, about.label || name || "Choose"));
}

function tickRow(option, type, group, on, change) {
  const tick = el("input", { type, name: group, value: option.value, checked: on, "data-focus": `${group}/${option.value}` });
  tick.addEventListener("change", () => change(tick.checked));
  const words = option.lines ? lines(option.lines) : [option.label];
  const note = option.description ? el("span", { className: "hint" }, option.description) : null;
  return el("label", { className: "tick" }, tick, el("span", {}, words, note));
}

function drawField(element, type, context) {
  const long = element.multiline;
  const field = el(long ? "textarea" : "input", {
    ...common(element, context),
    ...(long ? { rows: 4 } : { type }),
    placeholder: element.placeholder,
    step: element.decimals ? "any" : null,
    min: element.min_value,
    max: element.max_value,
    autocomplete: "off",
  });
  field.value = element.value;
  const immediate = ["date", "time"].includes(type);
  field.addEventListener(immediate ? "change" : "input", () => context.change(field.value || null, null));
  return field;
}

function drawUnknown(element) {
  return el("span", { className: "error" }, `(${element.type} cannot be shown)`);
}

const field = (type) => (element, context) => drawField(element, type, context);

const DRAW = {
  button: drawButton,
  overflow: drawOverflow,
  static_select: drawStaticSelect,
  users_select: drawUsersSelect,
  conversations_select: drawChannelsSelect,
  channels_select: drawChannelsSelect,
  multi_static_select: (element, context) => drawSeveral(
    element, [...element.options, ...element.groups.flatMap((group) => group.options)], context),
  multi_users_select: (element, context) => drawSeveral(element, people(context), context),
  multi_conversations_select: (element, context) => drawSeveral(element, channels(context), context),
  multi_channels_select: (element, context) => drawSeveral(element, channels(context), context),
  radio_buttons: drawTicks,
  checkboxes: drawTicks,
  datepicker: field("date"),
  timepicker: field("time"),
  number_input: field("number"),
  email_text_input: field("email"),
  url_text_input: field("url"),
  plain_text_input: field("text"),
};
