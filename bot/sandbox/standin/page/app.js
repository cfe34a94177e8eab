// The page: looks at the stand-in with somebody's eyes, and does what they do.

import { blocks } from "./blocks.js";
import { drawClock, makeClock } from "./clock.js";
import { composer } from "./composer.js";
import { el, replaceKeepingFocus } from "./dom.js";
import { drawMessages } from "./messages.js";
import { listenToModal, showModal } from "./modal.js";
import { act, listen, look, play } from "./server.js";
import { drawSide } from "./side.js";

const part = (id) => document.getElementById(id);
const at = { person: "", place: "", thread: "", tab: "messages", editing: "" };
const seen = new Map();
const notices = new Map();
let state = null;
let looking = null;

start();

function start() {
  readAddress();
  makeClock(part("clock"), (until) => attempt(() => play(at.person, until)), jump);
  listenToModal(doing);
  part("menu").addEventListener("click", () => showMenu(part("frame").classList.toggle("side-open")));
  window.addEventListener("hashchange", () => { readAddress(); refresh(); });
  setInterval(refresh, 20_000);
  listen(() => { notice("gone", ""); refresh(); }, () => notice("gone", "The stand-in does not answer. Trying again…"));
}

function readAddress() {
  const [person, place, tab, thread] = decodeURIComponent(location.hash.slice(1)).split("/");
  Object.assign(at, { person: person || at.person, place: place || "", tab: tab || "messages", thread: thread || "" });
}

function writeAddress() {
  const address = `#${[at.person, at.place, at.tab, at.thread].map(encodeURIComponent).join("/")}`;
  if (location.hash !== address) history.replaceState(null, "", address);
}

// One look at a time; a change during a look leads to one more.
async function refresh() {
  if (looking) { looking.again = true; return; }
  looking = { again: false };
  try {
    state = await look(at.person, at.place);
    draw();
    notice("gone", "");
  } catch (error) {
    notice("gone", error.message);
  }
  const again = looking.again;
  looking = null;
  if (again) refresh();
}

async function attempt(work) {
  try {
    await work();
    notice("error", "");
    return true;
  } catch (error) {
    notice("error", error.message);
    return false;
  } finally {
    refresh();
  }
}

function doing(deed, about = {}) {
  return attempt(() => act(at.person, deed, about));
}

function draw() {
  Object.assign(at, { person: state.me, place: state.here });
  writeAddress();
  const here = state.places.find((place) => place.id === state.here);
  seen.set(`${state.me}/${here.id}`, here.count);
  document.title = `${here.name} · ${state.workspace} (sandbox)`;
  drawSide(part("side"), state, { unread, go, be, atHome: at.tab === "home" });
  drawMain(here);
  drawThread();
  drawClock(state);
  showModal(state, doing);
  notice("warning", state.warnings.slice(seen.get(`warned/${state.me}`) ?? 0).join(" "));
}

function unread(place) {
  return Math.max(0, place.count - (seen.get(`${state.me}/${place.id}`) ?? 0));
}

function drawMain(here) {
  const main = part("main");
  const key = JSON.stringify([state.me, here.id, here.name, here.archived, at.tab]);
  if (main.dataset.key !== key) makeMain(main, here, key);
  if (at.tab === "home") drawHome(main.querySelector(".home"));
  else drawMessages(main.querySelector(".messages"), inMain(), context(false));
}

function makeMain(main, here, key) {
  main.dataset.key = key;
  const title = here.kind === "dm" ? here.name : `#${here.name}`;
  const tabs = here.kind === "dm" ? el("div", { className: "tabs", role: "group", "aria-label": "Tabs of the app" }, tab("messages", "Messages"), tab("home", "Home")) : null;
  const head = el("header", { className: "place-head" }, el("h1", {}, title), tabs);
  const body = at.tab === "home" ? [el("div", { className: "home" })] : [messageList(title), writing(here, title)];
  main.replaceChildren(head, ...body);
}

function messageList(title) {
  return el("div", { className: "messages", role: "log", "aria-label": `Messages in ${title}`, tabIndex: 0 });
}

function writing(here, title) {
  if (here.archived) return el("p", { className: "empty" }, "This channel is archived.");
  if (!here.id) return el("p", { className: "empty" }, "There is nowhere to write.");
  const send = (text) => doing("say", { place: here.id, text });
  const share = () => doing("share", { place: here.id, name: "sample.txt" });
  return composer(`Message ${title}`, state.commands, send, share);
}

function tab(name, label) {
  return el("button", { type: "button", className: "tab", "aria-pressed": String(at.tab === name), onclick: () => openTab(name) }, label);
}

function openTab(name) {
  at.tab = name;
  at.thread = "";
  doing(name === "home" ? "open_home" : "open_dm");
}

function drawHome(holder) {
  const key = JSON.stringify([state.me, state.home?.hash]);
  if (holder.dataset.key === key) return;
  holder.dataset.key = key;
  const surface = {
    people: state.people,
    channels: state.places.filter((place) => place.kind === "channel"),
    press: (path, value) => doing("click_home", { path, value }),
  };
  const drawn = state.home ? blocks(state.home.blocks, surface) : [el("p", { className: "empty" }, "The app shows nothing here yet.")];
  replaceKeepingFocus(holder, drawn);
}

function inMain() {
  return state.messages.filter((message) => !message.reply);
}

function context(inThread) {
  return {
    state, doing, inThread,
    editing: at.editingInThread === inThread ? at.editing : "",
    go: openThread,
    edit: (ts) => { Object.assign(at, { editing: ts, editingInThread: inThread }); draw(); },
    repliesTo: (message) => state.messages.filter((each) => each.reply && each.thread_ts === message.ts).length,
  };
}

function openThread(ts) {
  at.thread = ts;
  draw();
  part("thread").querySelector("textarea")?.focus();
}

function drawThread() {
  const holder = part("thread");
  const thread = state.messages.filter((each) => each.ts === at.thread || each.thread_ts === at.thread);
  holder.hidden = !at.thread || !thread.length || at.tab === "home";
  if (holder.hidden) return;
  const key = JSON.stringify([state.me, state.here, at.thread]);
  if (holder.dataset.key !== key) makeThread(holder, key);
  drawMessages(holder.querySelector(".messages"), thread, context(true));
}

function makeThread(holder, key) {
  holder.dataset.key = key;
  const { here } = state;
  const root = at.thread;
  const close = () => { at.thread = ""; draw(); };
  holder.replaceChildren(
    el("header", { className: "place-head" }, el("h2", {}, "Thread"),
      el("button", { type: "button", className: "quiet", "aria-label": "Close the thread", onclick: close }, "✕")),
    messageList("the thread"),
    composer("Reply", [], (text) => doing("say", { place: here, text, thread_ts: root }), null));
}

function go(place) {
  Object.assign(at, { place, tab: "messages", thread: "", editing: "" });
  showMenu(false);
  const opened = state.places.find((each) => each.id === place);
  if (opened?.kind === "dm") doing("open_dm");
  else refresh();
}

function be(person) {
  Object.assign(at, { person, place: "", tab: "messages", thread: "", editing: "" });
  refresh();
}

function jump(person, place) {
  Object.assign(at, { person: person || at.person, place, tab: "messages", thread: "", editing: "" });
  refresh();
}

function showMenu(open) {
  part("frame").classList.toggle("side-open", open);
  part("menu").setAttribute("aria-expanded", String(open));
}

function notice(kind, words) {
  if ((notices.get(kind) ?? "") === words) return;
  notices.set(kind, words);
  const rows = [...notices].filter(([, text]) => text).map(([name, text]) => el("p", { className: `notice ${name}` }, text,
    el("button", { type: "button", className: "quiet", "aria-label": "Dismiss", onclick: () => dismiss(name) }, "✕")));
  part("notices").replaceChildren(...rows);
}

function dismiss(name) {
  if (name === "warning") seen.set(`warned/${state.me}`, state.warnings.length);
  notice(name, "");
}
