// A thread beside the messages; on a phone over them.

import { composer } from "./composer.js";
import { cross, el, part } from "./dom.js";
import { closeThread } from "./go.js";
import { drawMessages, messageList } from "./messages.js";
import { at, doing, state } from "./store.js";
import { t } from "./words.js";

export function drawThread() {
  const holder = part("thread");
  const thread = state.messages.filter((each) => each.ts === at.thread || each.thread_ts === at.thread);
  holder.hidden = !at.thread || !thread.length || at.tab === "home";
  if (holder.hidden) { delete holder.dataset.key; return; }
  const key = JSON.stringify([state.me, state.here, at.thread]);
  if (holder.dataset.key !== key) makeThread(holder, key);
  drawMessages(holder.querySelector(".messages"), thread, true);
}

function makeThread(holder, key) {
  holder.dataset.key = key;
  const about = { place: state.here, thread_ts: at.thread };
  holder.replaceChildren(
    el("header", { className: "place-head" }, el("h2", {}, t("thread")), cross(t("closeThread"), closeThread)),
    messageList(t("messagesIn", t("theThread"))),
    composer({ label: t("reply"), draft: `${state.me}/${state.here}/${at.thread}`, send: (text) => doing("say", { ...about, text }), commands: null }));
}

part("thread").addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) closeThread();
});
