// Who is who: everybody one can be, with what waits for them.

import { badge } from "./badge.js";
import { avatar, button, cross, el, part } from "./dom.js";
import { openDialog } from "./dialog.js";
import { be } from "./go.js";
import { closeMenu } from "./menu.js";
import { about } from "./side.js";
import { state } from "./store.js";
import { roleOf, t } from "./words.js";

const MANY = 8;

export function showPeople() {
  const dialog = part("people");
  const cards = state.people.map((person) => ({ person, node: card(person, dialog) }));
  const none = el("p", { className: "empty", hidden: true, role: "status" }, t("nobodyFound"));
  dialog.replaceChildren(
    el("header", { className: "modal-head" }, el("h2", { id: "people-title" }, t("everybody")), cross(t("close"), () => dialog.close())),
    el("div", { className: "modal-body" },
      el("p", {}, t("everybodyWhy")),
      cards.length > MANY ? search(cards, none) : null,
      none,
      el("ul", { className: "cards" }, cards.map((each) => each.node))));
  openDialog(dialog, "people-title");
}

function search(cards, none) {
  return el("input", { type: "search", "aria-label": t("findSomebody"), placeholder: t("findSomebody"), oninput: (event) => {
    const wanted = event.target.value.toLowerCase();
    for (const { person, node } of cards) node.hidden = !`${person.name} ${person.full} ${roleOf(person)}`.toLowerCase().includes(wanted);
    none.hidden = cards.some(({ node }) => !node.hidden);
  } });
}

function card(person, dialog) {
  const isMe = person.id === state.me;
  const choose = () => { dialog.close(); closeMenu(); be(person.id); };
  return el("li", { className: "card" }, avatar(person.name), el("div", { className: "who-words" }, about(person)), isMe ? null : badge(person.unread),
    isMe ? el("span", { className: "hint" }, t("itsYou")) : button(t("be", person.name), choose));
}
