// The page's own words, in the language that was chosen or that the browser asks for.

import { recall, remember } from "./memory.js";
import { en } from "./words/en.js";
import { nl } from "./words/nl.js";

const ALL = { nl, en };
export const LANGUAGES = Object.keys(ALL);
export const language = ALL[recall("language")] ? recall("language") : asked();

export function t(key, ...about) {
  const words = ALL[language][key];
  return typeof words === "function" ? words(...about) : words;
}

export const roleOf = (person) => person.roles[language] ?? person.role;

// The page is opened anew in the other language: no part of it can be forgotten that way.
export function speak(other) {
  remember("language", other);
  location.reload();
}

export function labelDocument() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-words]")) node.textContent = t(node.dataset.words);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
}

function asked() {
  return (navigator.language || "en").toLowerCase().startsWith("nl") ? "nl" : "en";
}
