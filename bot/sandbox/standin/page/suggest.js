// What one could mean while typing: a command after `/`, somebody after `@`.

import { el, newId } from "./dom.js";
import { tell } from "./live.js";
import { state } from "./store.js";
import { roleOf, t } from "./words.js";

const MOST = 8;

export function suggestions(field, commands) {
  const list = el("ul", { className: "suggestions", role: "listbox", id: newId("suggest"), "aria-label": t("suggestions"), hidden: true });
  const shown = { field, list, commands, items: [], chosen: 0, off: "" };
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  field.addEventListener("input", () => renew(shown));
  field.addEventListener("blur", () => show(shown, []));
  return { list, onKey: (event) => onKey(shown, event) };
}

function renew(shown) {
  const typed = shown.field.value.slice(0, shown.field.selectionStart);
  if (typed !== shown.off) shown.off = "";
  show(shown, shown.off ? [] : offers(typed, shown.commands));
}

function offers(typed, commands) {
  if (/^\/\S*$/.test(typed)) return commands.filter((each) => each.name.startsWith(typed)).map(commandOffer);
  const name = /(?:^|\s)@(\S*)$/.exec(typed)?.[1];
  if (name === undefined) return [];
  const fits = state.people.filter((person) => person.name.toLowerCase().startsWith(name.toLowerCase()));
  return fits.slice(0, MOST).map((person) => personOffer(person, typed, name));
}

function commandOffer({ name, usage, description }) {
  return { text: `${name} `, whole: name, title: name, note: usage, about: description };
}

function personOffer(person, typed, name) {
  const text = `${typed.slice(0, typed.length - name.length)}${person.name} `;
  const whole = person.name.toLowerCase() === name.toLowerCase() ? typed : "";
  return { text, whole, title: `@${person.name}`, note: "", about: roleOf(person) };
}

function show(shown, items) {
  const before = shown.items.length;
  Object.assign(shown, { items, chosen: 0 });
  shown.list.replaceChildren(...items.map((item, place) => drawItem(shown, item, place)));
  shown.list.hidden = !items.length;
  if (items.length && items.length !== before) tell(t("suggested", items.length));
  mark(shown);
}

function drawItem(shown, item, place) {
  const take = (event) => { event.preventDefault(); accept(shown, place); };
  return el("li", { role: "option", id: `${shown.list.id}-${place}`, onmousedown: take },
    el("span", { className: "suggest-title" }, el("strong", {}, item.title), " ", el("span", { className: "suggest-note" }, item.note)),
    el("span", { className: "hint" }, item.about));
}

function mark(shown) {
  [...shown.list.children].forEach((node, place) => node.setAttribute("aria-selected", String(place === shown.chosen)));
  if (shown.items.length) shown.field.setAttribute("aria-activedescendant", `${shown.list.id}-${shown.chosen}`);
  else shown.field.removeAttribute("aria-activedescendant");
}

// Tells whether the key was for the suggestions. A whole command is sent, not completed.
function onKey(shown, event) {
  if (shown.list.hidden || event.isComposing) return false;
  const { key } = event;
  if (key === "Enter" && (event.shiftKey || shown.field.value === shown.items[shown.chosen].whole)) return false;
  if (!["ArrowDown", "ArrowUp", "Enter", "Tab", "Escape"].includes(key)) return false;
  event.preventDefault();
  if (key === "Escape") { shown.off = shown.field.value; show(shown, []); }
  else if (key === "Enter" || key === "Tab") accept(shown, shown.chosen);
  else walk(shown, key === "ArrowDown" ? 1 : -1);
  return true;
}

function walk(shown, step) {
  shown.chosen = (shown.chosen + step + shown.items.length) % shown.items.length;
  mark(shown);
}

function accept(shown, place) {
  const rest = shown.field.value.slice(shown.field.selectionStart);
  const { text } = shown.items[place];
  shown.field.value = text + rest;
  shown.field.setSelectionRange(text.length, text.length);
  show(shown, []);
  shown.field.dispatchEvent(new Event("input", { bubbles: true }));
}
