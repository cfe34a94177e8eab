// The messages of one place or one thread.

import { blocks } from "./blocks.js";
import { avatar, el, keep } from "./dom.js";

// `doing` carries out a deed; `go` opens a thread; `editing` is the message being changed, if any.
export function drawMessages(holder, messages, context) {
  const nearEnd = holder.scrollHeight - holder.scrollTop - holder.clientHeight < 80;
  const before = holder.children.length;
  const items = withDays(messages, context);
  keep(holder, items, keyOf(context), (item) => (item.heading ? drawDay(item) : drawMessage(item, context)));
  if (nearEnd || !before) holder.scrollTop = holder.scrollHeight;
}

function withDays(messages, context) {
  const items = [];
  let day = "";
  for (const message of messages) {
    if (message.day !== day && !context.inThread) items.push({ heading: message.day });
    day = message.day;
    items.push({ ...message, replies: context.repliesTo(message) });
  }
  return items;
}

function keyOf(context) {
  return (item) => JSON.stringify([context.state.me, item, context.editing === item.ts]);
}

function drawDay(item) {
  return el("div", { className: "day" }, el("span", {}, item.heading));
}

function drawMessage(message, context) {
  if (message.gone) return el("article", { className: "message gone" }, el("p", {}, message.text), threadLink(message, context));
  const only = message.only_me ? el("p", { className: "only-me" }, "Only visible to you") : null;
  const body = context.editing === message.ts ? editor(message, context) : bodyOf(message, context);
  return el("article", { className: `message${message.only_me ? " ephemeral" : ""}`, "aria-label": `${message.author}, ${message.time}` },
    avatar(message.author, message.bot),
    el("div", { className: "message-main" }, only, headOf(message), body, threadLink(message, context)),
    toolsOf(message, context));
}

function headOf(message) {
  return el("p", { className: "message-head" },
    el("strong", {}, message.author),
    message.bot ? el("span", { className: "badge" }, "app") : null,
    el("time", {}, message.time),
    message.edited ? el("span", { className: "edited" }, "(edited)") : null);
}

function bodyOf(message, context) {
  const { state, doing } = context;
  const surface = {
    people: state.people,
    channels: state.places.filter((place) => place.kind === "channel"),
    press: (path, value) => doing("click", { place: state.here, ts: message.ts, path, value }),
  };
  return el("div", { className: "message-body" }, blocks(message.blocks, surface));
}

function threadLink(message, context) {
  if (!message.replies || context.inThread) return null;
  const words = message.replies === 1 ? "1 reply" : `${message.replies} replies`;
  return el("button", { type: "button", className: "link", "data-focus": `thread-${message.ts}`, onclick: () => context.go(message.ts) }, words);
}

function toolsOf(message, context) {
  const tools = [];
  const { state, doing } = context;
  const about = { place: state.here, ts: message.ts };
  if (!context.inThread && !message.only_me) tools.push(tool("Reply", () => context.go(message.thread_ts || message.ts)));
  if (message.mine) {
    tools.push(tool("Edit", () => context.edit(message.ts)));
    tools.push(tool("Delete", () => doing("delete", about)));
  }
  if (message.only_me) tools.push(tool("Dismiss", () => doing("delete", about)));
  return el("div", { className: "tools", role: "group", "aria-label": "About this message" }, tools);
}

function tool(label, onclick) {
  return el("button", { type: "button", className: "quiet", onclick }, label);
}

function editor(message, context) {
  const field = el("textarea", { rows: 3, "aria-label": "Your message", value: message.text });
  const done = async () => {
    await context.doing("edit", { place: context.state.here, ts: message.ts, text: field.value });
    context.edit("");
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") context.edit("");
    if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); done(); }
  });
  queueMicrotask(() => field.focus());
  return el("div", { className: "editor" }, field,
    el("div", { className: "dialog-buttons" },
      el("button", { type: "button", className: "press", onclick: () => context.edit("") }, "Cancel"),
      el("button", { type: "button", className: "press primary", onclick: done }, "Save")));
}
