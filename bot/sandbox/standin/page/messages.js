// The messages of one place or one thread, by day, with a line above what is new.

import { button, el, keep, part } from "./dom.js";
import { drawMessage } from "./message.js";
import { at, here, state } from "./store.js";
import { dateOf, dayKey, dayOf } from "./times.js";
import { t } from "./words.js";

const NEAR = 90; // pixels from the end that still count as the end
const TOGETHER = 5 * 60; // seconds in which somebody goes on speaking

export function messageList(name) {
  const list = el("div", { className: "messages", role: "log", "aria-live": "off", "aria-label": name, tabIndex: 0 });
  let followed = true;
  list.addEventListener("scroll", () => { followed = atEnd(list); if (followed) tellBelow(list, 0); });
  // The tour, the composer or a keyboard takes room; whoever was at the end stays there.
  new ResizeObserver(() => followed && toEnd(list)).observe(list);
  return list;
}

export function drawMessages(holder, messages, inThread) {
  const wasAtEnd = atEnd(holder);
  const first = !holder.dataset.begun;
  if (first) begin(holder, inThread);
  const before = holder.querySelectorAll(".message").length;
  keep(holder, rows(messages, inThread, holder.dataset.news), keyOf, (row) => drawRow(row, inThread));
  const more = holder.querySelectorAll(".message").length - before;
  if (find(holder)) return;
  if (first || wasAtEnd || messages.at(-1)?.mine && more > 0) toEnd(holder);
  else if (more > 0) tellBelow(holder, more);
}

// What was new when one came stays marked until one leaves.
function begin(holder, inThread) {
  holder.dataset.begun = "yes";
  setTimeout(() => holder.setAttribute("aria-live", "polite")); // what stood there is no news
  const others = state.messages.filter((each) => !each.mine && !each.gone);
  const { unread } = here();
  holder.dataset.news = unread && !inThread ? others.slice(-unread)[0]?.ts ?? "" : "";
}

function rows(messages, inThread, news) {
  const { zone } = state.clock;
  const now = new Date(state.clock.now);
  const found = [];
  let last = null;
  for (const message of messages) {
    const newDay = !last || dayKey(dateOf(last.ts), zone) !== dayKey(dateOf(message.ts), zone);
    if (newDay && !inThread) found.push({ day: dayOf(message.ts, zone, now) });
    if (message.ts === news) found.push({ news: true });
    found.push({ ...message, replies: repliesTo(message), goesOn: !newDay && message.ts !== news && goesOn(last, message), language: here().language, me: state.me, editing: at.editing === message.ts && at.inThread === inThread });
    last = message;
  }
  return found.length ? found : [{ empty: true }];
}

function goesOn(last, message) {
  const plain = !last.gone && !message.gone && !last.only_me && !message.only_me;
  return plain && last.author === message.author && last.bot === message.bot && Number(message.ts) - Number(last.ts) < TOGETHER;
}

function repliesTo(message) {
  return state.messages.filter((each) => each.reply && each.thread_ts === message.ts).length;
}

function keyOf(row) {
  return JSON.stringify(row);
}

function drawRow(row, inThread) {
  if (row.day) return el("h2", { className: "day" }, el("span", {}, row.day));
  if (row.news) return el("div", { className: "news-line" }, el("span", {}, t("newFromHere")));
  if (row.empty) return el("p", { className: "empty" }, t("nothingHere"));
  return drawMessage(row, inThread);
}

function atEnd(holder) {
  return holder.scrollHeight - holder.scrollTop - holder.clientHeight < NEAR;
}

function toEnd(holder) {
  holder.scrollTop = holder.scrollHeight;
  tellBelow(holder, 0);
}

// Whoever reads back is not pulled away; a button tells that there is more.
function tellBelow(holder, more) {
  const sum = more ? Number(holder.dataset.below ?? 0) + more : 0;
  holder.dataset.below = sum;
  let pill = holder.nextElementSibling;
  if (!pill?.matches(".below")) {
    if (!sum) return;
    pill = button("", () => { toEnd(holder); holder.focus(); }, { className: "below" });
    holder.after(pill);
  }
  if (sum) pill.replaceChildren(t("toNewest", sum), " ↓");
  else pill.remove();
}

// The message one came for, once: into view, and with the focus on it.
function find(holder) {
  const found = at.found && holder.querySelector(`[data-ts="${at.found}"]`);
  if (!found) return false;
  at.found = "";
  found.tabIndex = -1;
  found.scrollIntoView({ block: "center" });
  found.focus({ preventScroll: true });
  found.classList.add("found");
  return true;
}

// Pictures arrive later than their words; the end stays in sight then too.
part("frame").addEventListener("load", (event) => {
  const list = event.target.closest?.(".messages");
  if (list && list.scrollHeight - list.scrollTop - list.clientHeight < event.target.clientHeight + NEAR) toEnd(list);
}, true);
