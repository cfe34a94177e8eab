// Making and renewing parts of the page. Text only ever becomes text, never markup.

let count = 0;

export const part = (id) => document.getElementById(id);

export function newId(word) {
  count += 1;
  return `${word}-${count}`;
}

export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) set(node, name, value);
  node.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== "" && child !== false));
  return node;
}

export function button(label, onclick, properties = {}) {
  return el("button", { type: "button", className: "press", onclick, ...properties }, label);
}

export function cross(label, onclick) {
  return button("✕", onclick, { className: "quiet cross", "aria-label": label });
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name in node && !name.includes("-") && name !== "list") node[name] = value;
  else node.setAttribute(name, value === true ? "" : value);
}

// Puts `items` into `holder`. What has not changed is not touched, and so keeps focus and typing.
export function keep(holder, items, keyOf, build) {
  const old = new Map([...holder.children].map((node) => [node.dataset.key, node]));
  const keys = items.map(keyOf);
  const wanted = new Set(keys);
  const focused = focusName(holder);
  for (const [key, node] of old) if (!wanted.has(key)) node.remove();
  items.forEach((item, place) => put(holder, place, old.get(keys[place]) ?? built(build(item), keys[place])));
  if (focused && !holder.contains(document.activeElement)) focusNamed(holder, focused);
}

function put(holder, place, node) {
  if (holder.children[place] !== node) holder.insertBefore(node, holder.children[place] ?? null);
}

function built(node, key) {
  node.dataset.key = key;
  return node;
}

export function replaceKeepingFocus(holder, nodes) {
  const focused = focusName(holder);
  holder.replaceChildren(...nodes);
  if (focused) focusNamed(holder, focused);
}

function focusName(holder) {
  const active = document.activeElement;
  return holder.contains(active) ? active.dataset.focus || active.id : "";
}

export function focusNamed(holder, name) {
  const found = [...holder.querySelectorAll("[data-focus],[id]")];
  found.find((node) => node.dataset.focus === name || node.id === name)?.focus();
}

export function initials(name) {
  return name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
}

export function avatar(name, isBot = false) {
  const shade = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
  const look = isBot ? "avatar bot" : `avatar shade-${shade}`;
  return el("span", { className: look, "aria-hidden": "true" }, isBot ? "◍" : initials(name));
}
