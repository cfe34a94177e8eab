// What can be pressed, chosen or filled in.

import { askFirst } from "./confirm.js";
import { button, el, newId } from "./dom.js";
import { drawPicker, drawTicks } from "./pickers.js";
import { t } from "./words.js";

const MANY = 12; // from here on a list can be searched

export function drawElement(element, surface, change, name, about = {}) {
  const draw = DRAW[element.type] ?? drawUnknown;
  return draw(element, { surface, change: guarded(element, change), name: name || element.placeholder, about });
}

// Runs the change, after a question when the bot wants one asked; the control waits meanwhile.
function guarded(element, change) {
  return async (value, control) => {
    if (control?.getAttribute("aria-busy") === "true") return;
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
  const node = button(element.text, () => {
    if (element.url) window.open(element.url, "_blank", "noopener");
    change(null, node);
  }, { className: `press ${element.style ?? ""}`, "aria-label": element.read_as || null, "data-focus": element.path });
  return node;
}

function drawOverflow(element, { change }) {
  const menu = el("details", { className: "overflow" }, el("summary", { "aria-label": t("moreChoices"), "data-focus": element.path }, "⋯"));
  const items = element.options.map((option) => {
    const item = button(option.label, () => { menu.open = false; change(option.value, item); });
    return item;
  });
  menu.append(el("div", { className: "overflow-items" }, items));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    event.preventDefault();
    menu.open = false;
    menu.firstElementChild.focus();
  });
  return menu;
}

function common(element, { name, about }) {
  return {
    id: newId("field"),
    "data-focus": element.path,
    "aria-label": about.label ? null : name || t("choose"),
    "aria-describedby": about.describedBy,
    "aria-required": about.required ? "true" : null,
    "aria-invalid": about.invalid ? "true" : null,
  };
}

function drawMenu(element, options, context) {
  if (options.length > MANY) return drawPicker(element, options, context, "radio");
  return selectOf(element, options.map(optionNode), context);
}

function selectOf(element, choices, context) {
  const empty = el("option", { value: "" }, element.placeholder || t("chooseDots"));
  const menu = el("select", common(element, context), empty, choices);
  menu.value = element.value;
  menu.addEventListener("change", () => context.change(menu.value || null, menu));
  return menu;
}

function drawStaticSelect(element, context) {
  if (!element.groups.length) return drawMenu(element, element.options, context);
  const groups = element.groups.map((group) => el("optgroup", { label: group.label }, group.options.map(optionNode)));
  return selectOf(element, groups, context);
}

function optionNode(option) {
  return el("option", { value: option.value }, option.label);
}

function drawSeveral(element, options, context) {
  return drawPicker(element, options, context, "checkbox");
}

function allOptions(element) {
  return [...element.options, ...element.groups.flatMap((group) => group.options)];
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
  return el("span", { className: "error" }, t("unknownPart", element.type));
}

const field = (type) => (element, context) => drawField(element, type, context);
const people = (draw) => (element, context) => draw(element, context.surface.people, context);
const places = (draw) => (element, context) => draw(element, context.surface.places, context);

const DRAW = {
  button: drawButton,
  overflow: drawOverflow,
  static_select: drawStaticSelect,
  users_select: people(drawMenu),
  conversations_select: places(drawMenu),
  channels_select: places(drawMenu),
  multi_static_select: (element, context) => drawSeveral(element, allOptions(element), context),
  multi_users_select: people(drawSeveral),
  multi_conversations_select: places(drawSeveral),
  multi_channels_select: places(drawSeveral),
  radio_buttons: (element, context) => drawTicks(element, context, "radio"),
  checkboxes: (element, context) => drawTicks(element, context, "checkbox"),
  datepicker: field("date"),
  timepicker: field("time"),
  number_input: field("number"),
  email_text_input: field("email"),
  url_text_input: field("url"),
  plain_text_input: field("text"),
};
