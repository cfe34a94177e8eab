// Making and renewing parts of the page. Text only ever becomes text, never markup.

let count = 0;

export function newId(word) {
  count += 1;
  return `${word}-${count}`;
}

export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) set(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name in node && !name.includes("-") && name !== "list") node[name] = value;
  else node.setAttribute(name, value === true ? "" : value);
}

// Puts `items` into `holder`; what has not changed keeps its node, and with it focus and typing.
export function keep(holder, items, keyOf, build) {
  const old = new Map([...holder.children].map((node) => [node.dataset.key, node]));
  const nodes = items.map((item) => {
    const key = keyOf(item);
    const known = old.get(key);
    if (known) return known;
    const node = build(item);
    node.dataset.key = key;
    return node;
  });
  const same = nodes.length === holder.children.length && nodes.every((node, at) => node === holder.children[at]);
  if (!same) replaceKeepingFocus(holder, nodes);
}

export function replaceKeepingFocus(holder, nodes) {
  const active = document.activeElement;
  const name = holder.contains(active) ? active.dataset.focus || active.id : "";
  holder.replaceChildren(...nodes);
  if (holder.contains(active)) active.focus();
  else if (name) focusNamed(holder, name);
}

function focusNamed(holder, name) {
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
