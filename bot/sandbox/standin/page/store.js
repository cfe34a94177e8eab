// Who one is and where, what there is to see, and doing things. All parts of the page look here.

import { recall, remember } from "./memory.js";
import { isNoticed, notice, passing } from "./notices.js";
import { marks, markRead, sameWorld } from "./reads.js";
import { said } from "./said.js";
import { act, look, play, Unreachable } from "./server.js";
import { t } from "./words.js";

const NOWHERE = { place: "", tab: "messages", thread: "", editing: "", inThread: false, found: "" };
export const at = { person: "", sentForm: "", ...NOWHERE };
export let state = null;
const drawers = [];
let looking = null;
let stale = false;

export function whenSeen(draw) {
  drawers.push(draw);
}

export function here() {
  return state.places.find((place) => place.id === state.here);
}

export function me() {
  return state.people.find((person) => person.id === state.me);
}

export function move(where) {
  Object.assign(at, where);
  return refresh();
}

// Goes somewhere else; what was open stays behind.
export function leave(where) {
  return move({ ...NOWHERE, ...where });
}

// One look at a time; what changes during a look leads to one more.
export function refresh() {
  stale = true;
  looking ??= lookOn().finally(() => { looking = null; });
  return looking;
}

async function lookOn() {
  while (stale) {
    stale = false;
    await once();
  }
}

async function once() {
  const wish = { person: at.person, place: at.place };
  try {
    const seen = await look({ ...wish, ...marks() });
    if (wish.person !== at.person || wish.place !== at.place) { stale = true; return; }
    if (isNoticed("gone")) passing("back", t("backAgain"));
    notice("gone", "");
    take(seen);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    notice("gone", t("gone"));
  }
}

function take(seen) {
  if (!sameWorld(seen.clock.now)) stale = true;
  state = seen;
  Object.assign(at, { person: state.me, place: state.here });
  redraw();
  writeAddress();
}

export function redraw() {
  if (!state) return;
  for (const draw of drawers) draw(state);
  const looks = at.tab === "messages" && document.visibilityState === "visible";
  if (looks && markRead(state.me, here())) refresh();
}

// Carries something out; tells whether it worked, and says why when it did not.
export async function attempt(work) {
  try {
    await work();
    notice("error", "");
    return true;
  } catch (error) {
    notice("error", error instanceof Unreachable ? t("didNotSend") : said(error.message));
    return false;
  } finally {
    refresh();
  }
}

export function doing(deed, about = {}) {
  return attempt(() => act(at.person, deed, about));
}

export function playing(until) {
  return attempt(() => play(at.person, until));
}

// The address wins over what the browser remembers, so that one can be bookmarked.
export function readAddress() {
  const [person, place, tab, thread] = location.hash.slice(1).split("/").map(decodeURIComponent);
  const known = person ? { person, place, tab, thread } : recall("at", {});
  Object.assign(at, NOWHERE, { person: known.person || at.person, place: known.place || "", tab: known.tab || "messages", thread: known.thread || "" });
}

function writeAddress() {
  const { person, place, tab, thread } = at;
  remember("at", { person, place, tab, thread });
  const address = `#${[person, place, tab, thread].map(encodeURIComponent).join("/")}`;
  if (location.hash !== address) history.replaceState(null, "", address);
}
