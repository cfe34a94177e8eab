// Up to where everybody has read: kept in the browser, counted by the stand-in.

import { recall, remember } from "./memory.js";

let kept = recall("read", { since: "", read: {}, clock: "" });

export function marks() {
  return { since: kept.since, read: kept.read };
}

// Tells whether that was news.
export function markRead(person, place) {
  const key = `${person}/${place.id}`;
  if (!place.latest || place.latest <= (kept.read[key] ?? "")) return false;
  kept.read[key] = place.latest;
  remember("read", kept);
  return true;
}

// The clock never goes back; an earlier one means that a new workspace answers at this address.
export function sameWorld(now) {
  const same = Boolean(kept.since) && Date.parse(now) >= Date.parse(kept.clock);
  if (!same) forgetReads(now);
  kept.clock = now;
  remember("read", kept);
  return same;
}

export function forgetReads(now = "") {
  kept = { since: now ? String(Date.parse(now) / 1000) : "", read: {}, clock: now };
  remember("read", kept);
}
