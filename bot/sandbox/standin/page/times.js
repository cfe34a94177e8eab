// Moments as people read them, in the zone of the person one plays.

import { language, t } from "./words.js";

const LOCALE = { nl: "nl-NL", en: "en-GB" }[language];
const DAY = { weekday: "long", day: "numeric", month: "long" };
const TIME = { hour: "2-digit", minute: "2-digit" };
const formats = new Map();

export function timeOf(ts, zone) {
  return write(dateOf(ts), zone, TIME);
}

// "Today" is a day of the played clock.
export function dayOf(ts, zone, now) {
  const day = dayKey(dateOf(ts), zone);
  if (day === dayKey(now, zone)) return t("today");
  if (day === dayKey(new Date(now.getTime() - 86_400_000), zone)) return t("yesterday");
  return capital(write(dateOf(ts), zone, DAY));
}

export function longMoment(date, zone) {
  return `${write(date, zone, DAY)}, ${write(date, zone, TIME)}`;
}

export function shortMoment(date, zone) {
  return write(date, zone, { weekday: "short", day: "numeric", month: "short", ...TIME });
}

export function dateOf(ts) {
  return new Date(Number(ts) * 1000);
}

export function city(zone) {
  return zone.split("/").at(-1).replaceAll("_", " ");
}

export function dayKey(date, zone) {
  return write(date, zone, { year: "numeric", month: "2-digit", day: "2-digit" });
}

function write(date, zone, options) {
  const key = JSON.stringify([zone, options]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }));
  return formats.get(key).format(date);
}

export function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
