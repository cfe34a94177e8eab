"""*My data* and *erase me*, beside *pause* and *stop*: each by a word or a button."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flows.conversation.commands import Command
from flows.conversation.flow import READERS
from flows.conversation.hearing import Obey
from flows.conversation.state import Conversation, State, Status
from flows.conversation.talk import Talk
from flows.group.introducing import take_back_cards
from flows.meeting import rounds
from flows.message import Block, Button, Buttons, Confirm, Heading, Message, Note, Para, Quote
from flows.network.settings import Resettled
from flows.outbox import Kind, Letter, Saying, ToClick, ToPerson
from flows.parts import Part, Turn
from flows.peer import answering
from flows.people import Person
from flows.privacy.ports import PrivacyWork
from flows.privacy.quiet import Quiet, leave_all
from flows.privacy.retention import Terms
from flows.privacy.told import told_kinds
from flows.privacy.why import WHY, tell_why, why_kinds
from flows.shared import say_again
from flows.support import leaving as support
from flows.thermometer import point
from flows.thermometer.closing import take_out
from flows.words import Words, words

DATA, ERASE, ERASED = "privacy.data", "privacy.erase", "privacy.erased"
_PAGE = 3500  # characters
_ROW = 150  # and so many a row of buttons takes
_Entry = tuple[Para | Quote | Buttons, ...]
OwnWords = Callable[[Any, Person, Words], Iterable[_Entry]]
"""Gives what somebody wrote in another subject: about what, the words, who can read them, and
perhaps a way to take them back."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """What people can ask about their own data."""

    talk: Talk
    resettled: tuple[Resettled, ...]
    terms: Terms
    own_words: tuple[OwnWords, ...] = ()

    @property
    def quiet(self) -> Quiet:
        """What people can do to be left in peace."""
        return Quiet(self.talk, self.resettled)

    def part(self) -> Part:
        """What this subject brings."""
        return Part(
            kinds={
                DATA: Kind(self._say_data),
                **told_kinds(self.terms),
                **why_kinds(),
                ERASE: Kind(_say_erase),
                ERASED: Kind(_say_erased),
            },
            presses={
                "privacy.data": _show_data,
                WHY: tell_why,
                **self.quiet.presses(),
                "privacy.erase-ask": _ask_to_erase,
                "privacy.erase": self._erase,
            },
        )

    def obey(self) -> dict[Command, Obey]:
        """List the command words."""
        return {
            Command.MY_DATA: _show_data,
            Command.WHY: tell_why,
            **self.quiet.obey(),
            Command.ERASE: _ask_to_erase,
        }

    def _erase(self, w: PrivacyWork, turn: Turn) -> None:
        erase(w, self.talk, turn.person.id, turn.now)
        ids = {"language": turn.person.language}
        if turn.caller.url:
            to = ToClick(turn.caller.url, "")
            w.outbox.put(Letter(turn.person.team, ERASED, ids, to), turn.now)

    def _say_data(self, w: PrivacyWork, saying: Saying) -> Message | None:
        """Give a person's own words back, a page at a time."""
        person = w.people.find(saying.ids["person"])
        if person is None:
            return None
        say = words(person.language)
        page = int(saying.ids["page"])
        pages = _pages(self._entries(w, person, say))
        opening = _facts(w, person, say) if page == 0 else ()
        blocks = pages[page] if page < len(pages) else ()
        return Message((*opening, *blocks, *_closing(say, page, more=page + 1 < len(pages))))

    def _entries(self, w: PrivacyWork, person: Person, say: Words) -> Iterable[_Entry]:
        for conversation in w.conversations.of_person(person.id, tuple(State)):
            network = w.networks.get(conversation.network).name
            title = say("privacy-about", title=say(f"{conversation.flow}-title"), network=network)
            for answer in conversation.answers.values():
                chosen = answer.step == READERS and answer.status is Status.ANSWERED
                if answer.value and not chosen:
                    text = "\n".join(answer.value)
                    yield (
                        Para(answer.words or title, strong=True),
                        Quote(text),
                        Para(say(f"privacy-read-by-{answer.readers}", about=title)),
                    )
        for kept in w.kept.of_person(person.id):
            about = say("privacy-kept")
            yield Para(about, strong=True), Quote(kept.words), Para(say("privacy-only-you"))
        for words_of in self.own_words:
            yield from words_of(w, person, say)


def erase(w: PrivacyWork, talk: Talk, person: str, now: datetime) -> None:
    """Take a person's words out of everything that was published, then forget them."""
    for conversation in w.conversations.of_person(person, tuple(State)):
        quiet = conversation
        for answer in conversation.answers.values():
            quiet = quiet.put(replace(answer, readers="me"))
        if quiet != conversation:
            talk.save(w, conversation, quiet, now)
    leave_all(w, talk, person, now)
    take_out(w, person, now)
    point.take_out(w, person, now)
    take_back_cards(w, person, now)
    for network in w.networks.of_team(w.people.get(person).team):
        say_again(w, network.id, now)
    answering.take_out(w, person, now)
    support.take_out(w, person, now)
    rounds.take_out(w, person, now)
    w.personal.forget(person)


def _show_data(w: PrivacyWork, turn: Turn) -> None:
    ids = {"person": turn.person.id, "page": turn.ids.get("page", "0")}
    w.outbox.put(Letter(turn.person.team, DATA, ids, ToPerson(turn.person.id)), turn.now)


def _ask_to_erase(w: PrivacyWork, turn: Turn) -> None:
    ids = {"person": turn.person.id}
    w.outbox.put(Letter(turn.person.team, ERASE, ids, ToPerson(turn.person.id)), turn.now)


def _has(conversation: Conversation) -> bool:
    return any(
        each.value and each.status is not Status.TOLD for each in conversation.answers.values()
    )


def _pages(entries: Iterable[_Entry]) -> list[tuple[Block, ...]]:
    """Lay entries on pages that a screen reader can read in one go."""
    pages: list[tuple[Block, ...]] = []
    room = 0
    for entry in entries:
        size = sum(_ROW if isinstance(each, Buttons) else len(each.text) for each in entry)
        if size > room or not pages:
            pages.append(())
            room = _PAGE
        pages[-1] = (*pages[-1], *entry)
        room -= size
    return pages


def _facts(w: PrivacyWork, person: Person, say: Words) -> tuple[Block, ...]:
    names = [network.name for network, _ in w.networks.of_person(person.id)]
    return (
        Heading(say("privacy-data-title")),
        Para(say("privacy-data", name=w.people.name(person.id))),
        Para(say("privacy-data-networks", networks=", ".join(names) or say("privacy-data-none"))),
    )


def _closing(say: Words, page: int, *, more: bool) -> tuple[Block, ...]:
    buttons = []
    if more:
        ids = {"page": str(page + 1)}
        buttons.append(Button("privacy.data", say("button-privacy-more"), ids))
    buttons.append(Button("guide.journal", say("button-guide-journal")))
    buttons.append(Button("privacy.erase-ask", say("button-privacy-erase-ask")))
    return (Note(say("privacy-data-note")), Buttons(tuple(buttons)))


def _say_erase(w: PrivacyWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say = words(person.language)
    told = sum(map(_has, w.conversations.of_person(person.id, tuple(State))))
    sure = Confirm(
        say("privacy-erase-title"),
        say("privacy-erase-sure"),
        say("button-privacy-erase"),
        say("form-cancel"),
    )
    button = Button("privacy.erase", say("button-privacy-erase"), {}, "danger", sure)
    return Message(
        (
            Para(say("privacy-erase", conversations=told)),
            Para(say("privacy-erase-cannot")),
            Buttons((button,)),
            Note(say("privacy-erase-note")),
        )
    )


def _say_erased(w: PrivacyWork, saying: Saying) -> Message:
    del w
    return Message(
        (Para(words("en" if saying.ids["language"] == "en" else "nl")("privacy-erased")),)
    )
