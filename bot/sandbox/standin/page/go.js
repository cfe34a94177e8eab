// Going somewhere: another place, another person, a thread, a tab.

import { part } from "./dom.js";
import { closeMenu } from "./menu.js";
import { doing, leave, move, redraw, refresh, at, state } from "./store.js";

const HAS_KEYS = window.matchMedia("(hover: hover)");

export async function go(place, found = "") {
  closeMenu();
  await leave({ place, found });
  if (state.places.find((each) => each.id === place)?.kind === "dm") doing("open_dm");
  toWriting();
}

export async function be(person) {
  await leave({ person });
}

// To a message as somebody who can read it.
export async function jump({ person, place, ts, thread_ts: thread }) {
  closeMenu();
  await leave({ person, place, thread, found: ts });
}

export function openTab(tab) {
  move({ tab, thread: "" });
  return doing(tab === "home" ? "open_home" : "open_dm");
}

// The focus moves at once: after a look at the server it would be taken from who types already.
export function openThread(ts) {
  const looked = turnTo(ts);
  part("thread").querySelector("textarea")?.focus();
  return looked;
}

export function closeThread() {
  const root = at.thread;
  const looked = turnTo("");
  part("main").querySelector(`[data-ts="${root}"] button`)?.focus();
  return looked;
}

function turnTo(thread) {
  Object.assign(at, { thread });
  redraw();
  return refresh();
}

export function edit(ts, inThread = false) {
  Object.assign(at, { editing: ts, inThread });
  redraw();
  if (!ts) part(inThread ? "thread" : "main").querySelector(".composer textarea")?.focus();
}

// On a phone the keyboard would cover what one came to read.
export function toWriting() {
  if (HAS_KEYS.matches) part("main").querySelector(".composer textarea")?.focus();
}
