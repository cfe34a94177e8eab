// The steps: whom one is, what the words say, what to press, and how one sees that it is done.
// `seen` is what a step remembers between two looks.

import { write } from "./composer.js";
import { button, part } from "./dom.js";
import { go, openTab } from "./go.js";
import { passing } from "./notices.js";
import { at, doing, playing } from "./store.js";
import { t } from "./words.js";

export const STEPS = [
  {
    at: (tour) => tour.participant,
    title: "tourAnswerTitle",
    words: (state) => [t("tourAnswer", nameOf(state, state.tour.participant))],
    target: (state) => wayTo(state, state.tour.participant, dmOf(state)) ?? composer(),
    doneWords: "tourAnswerDone",
    done: (state, seen) => state.me === state.tour.participant && isNew(dmOf(state).latest, seen),
  },
  {
    at: (tour) => tour.facilitator,
    title: "tourBeginTitle",
    words: (state) => [t("tourBegin", nameOf(state, state.tour.facilitator), state.tour.command, channelOf(state).name)],
    target: (state) => wayTo(state, state.tour.facilitator, channelOf(state)) ?? sendButton() ?? composer(),
    help: (state) => (state.here === state.tour.channel ? button(t("tourType", state.tour.command), () => write(composer(), state.tour.command), { "data-focus": "tour-be" }) : wayToChannel(state)),
    done: (state, seen) => state.me === state.tour.facilitator && isNew(channelOf(state).latest, seen),
  },
  {
    at: (tour) => tour.another,
    title: "tourFillTitle",
    words: (state) => [t("tourFill", nameOf(state, state.tour.another))],
    also: (state) => (state.tour.others.length ? rehearsal(state) : null),
    target: (state) => wayTo(state, state.tour.another, dmOf(state)) ?? sendButton() ?? lastButton(),
    done: (state, seen) => state.me === state.tour.another && isSent(state, seen),
  },
  {
    at: () => "",
    title: "tourPlayTitle",
    words: () => [t("tourPlay")],
    help: () => button(t("tourToResult"), () => playing("closing"), { className: "press primary", "data-focus": "tour-be" }),
    target: () => part("tour").querySelector("[data-focus=tour-be]"),
    done: ({ tour, play }, seen, before) => tour.outcome > before && !(play && !play.over),
  },
  {
    at: () => "",
    title: "tourDigestTitle",
    words: (state) => [t("tourDigest", channelOf(state).name)],
    help: (state, seen) => (seen.digest || state.here === state.tour.channel ? wayToHome(state) : wayToChannel(state)),
    target: (state, seen) => {
      if (!seen.digest) return placeButton(state.tour.channel);
      return state.here === dmOf(state).id ? document.querySelector("[data-tab=home]") : placeButton(dmOf(state).id);
    },
    done: (state, seen) => {
      seen.digest ||= state.here === state.tour.channel;
      return seen.digest && at.tab === "home";
    },
  },
];

function rehearsal(state) {
  const rehearse = async () => (await doing("rehearse")) && passing("back", t("tourRehearsed", state.tour.others.length));
  return button(t("tourRehearse", state.tour.others.length), rehearse, { "data-focus": "tour-also" });
}

function wayToChannel(state) {
  return button(t("tourGo"), () => go(state.tour.channel), { className: "press primary", "data-focus": "tour-be" });
}

function wayToHome(state) {
  const open = async () => { await go(dmOf(state).id); openTab("home"); };
  return button(t("tourHome"), open, { className: "press primary", "data-focus": "tour-be" });
}

function nameOf(state, id) {
  return state.people.find((person) => person.id === id)?.name ?? "";
}

function dmOf(state) {
  return state.places.find((place) => place.kind === "dm") ?? { id: "", latest: "" };
}

function channelOf(state) {
  return state.places.find((place) => place.id === state.tour.channel) ?? { name: "", latest: "" };
}

// Something has been said since this step began.
function isNew(latest, seen) {
  seen.latest ??= latest;
  return latest > seen.latest;
}

// The form that lay open was sent, and what lies there now, if anything, asks nothing more.
function isSent({ modal }, seen) {
  if (modal?.submit) seen.form = modal.id;
  const asks = modal && modal.id === seen.form && modal.submit;
  return Boolean(seen.form) && seen.form === at.sentForm && !asks;
}

function wayTo(state, person, place) {
  if (state.me !== person) return part("tour").querySelector("[data-focus=tour-be]");
  return state.here === place.id ? null : placeButton(place.id);
}

// On a phone the places lie behind the menu button.
function placeButton(id) {
  return shownOrElse(document.querySelector(`[data-place="${id}"]`), part("menu"));
}

function shownOrElse(node, otherwise) {
  return node?.offsetParent ? node : otherwise;
}

function composer() {
  return part("main").querySelector(".composer textarea");
}

function sendButton() {
  return part("modal").open ? part("modal").querySelector("button[type=submit]") : null;
}

function lastButton() {
  return [...part("main").querySelectorAll(".message-body .press.primary")].at(-1);
}
