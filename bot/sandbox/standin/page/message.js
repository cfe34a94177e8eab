// One message: who, when, what, and what one can do with it.

import { askFirst } from "./confirm.js";
import { avatar, button, el } from "./dom.js";
import { blocks } from "./blocks.js";
import { editor } from "./editor.js";
import { edit, openThread } from "./go.js";
import { doing, state } from "./store.js";
import { surface } from "./surface.js";
import { timeOf } from "./times.js";
import { t } from "./words.js";

export function drawMessage(message, inThread) {
  const time = timeOf(message.ts, state.clock.zone);
  const about = { "data-ts": message.ts, "aria-label": `${message.author}, ${time}` };
  if (message.gone) return el("article", { className: "message gone", ...about }, el("p", {}, t("deleted")), threadLink(message, inThread));
  const looks = ["message", message.only_me && "ephemeral", message.goesOn && "goes-on"].filter(Boolean).join(" ");
  return el("article", { className: looks, ...about },
    message.goesOn ? el("time", { className: "beside-time", "aria-hidden": "true" }, time) : avatar(message.author, message.bot),
    el("div", { className: "message-main" }, onlyMe(message), headOf(message, time), message.editing ? editor(message, inThread) : bodyOf(message), threadLink(message, inThread)),
    toolsOf(message, inThread));
}

function onlyMe(message) {
  return message.only_me ? el("p", { className: "only-me" }, t("onlyYou")) : null;
}

function headOf(message, time) {
  const edited = message.edited ? el("span", { className: "edited" }, t("edited")) : null;
  if (message.goesOn) return edited;
  return el("p", { className: "message-head" },
    el("strong", {}, message.author),
    message.bot ? el("span", { className: "badge" }, t("appBadge")) : null,
    el("time", {}, time),
    edited);
}

function bodyOf(message) {
  const press = (path, value) => doing("click", { place: state.here, ts: message.ts, path, value });
  return el("div", { className: "message-body", lang: message.language }, blocks(message.blocks, surface({ press })));
}

function threadLink(message, inThread) {
  if (!message.replies || inThread) return null;
  return button(t("replies", message.replies), () => openThread(message.ts), { className: "link", "data-focus": `thread-${message.ts}` });
}

function toolsOf(message, inThread) {
  const about = { place: state.here, ts: message.ts };
  const tools = [];
  if (!inThread && !message.only_me) tools.push(tool("reply", message, () => openThread(message.thread_ts || message.ts)));
  if (message.mine) tools.push(tool("edit", message, () => edit(message.ts, inThread)), tool("remove", message, () => remove(about)));
  if (message.only_me) tools.push(tool("dismiss", message, () => doing("delete", about)));
  return el("div", { className: "tools", role: "group", "aria-label": t("aboutThis") }, tools);
}

function tool(key, message, onclick) {
  return button(t(key), onclick, { className: "quiet", "data-focus": `${key}-${message.ts}` });
}

async function remove(about) {
  const question = { title: t("removeTitle"), words: t("removeText"), yes: t("remove"), no: t("cancel"), style: "danger" };
  if (await askFirst(question)) doing("delete", about);
}
