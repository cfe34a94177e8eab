"""The one door to all use cases: each call is one transaction and gives back a value."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from flows import note
from flows.conversation.filing import Heard
from flows.conversation.state import Source
from flows.errors import LeerkringError, Overtaken, Refused, Unmet
from flows.home import desk as home
from flows.letting_go import let_go
from flows.message import Errors, Filled, Form, Message, Para
from flows.moments import Due
from flows.network.joining import meet
from flows.network.zones import DEFAULT
from flows.outbox import Kind, NotYet, Saying
from flows.parts import Caller, Ids, Turn
from flows.people import Kind as AccountKind
from flows.people import Person, Profile
from flows.planner import Planner
from flows.privacy.desk import erase
from flows.privacy.retention import Terms
from flows.store import NewId, Store, in_one_go
from flows.subjects import Tables, all_tables
from flows.thermometer.publish import LEAST_ANSWERS
from flows.words import Language, words
from flows.workspace import WorkspaceDesk

R = TypeVar("R")


class FiringError(LeerkringError):
    """What was due could not be done; `key` says which, the cause says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that can be asked of the program."""

    store: Store[Any]
    new_id: NewId
    language: Language
    terms: Terms = field(default_factory=Terms)
    least: int = LEAST_ANSWERS  # that an anonymous thermometer needs; never fewer than usual
    tables: Tables = field(init=False)
    workspace: WorkspaceDesk = field(init=False)
    planner: Planner = field(init=False)

    def __post_init__(self) -> None:
        """Lay the subjects' tables side by side."""
        object.__setattr__(self, "tables", all_tables(self.new_id, self.terms, self.least))
        object.__setattr__(self, "workspace", WorkspaceDesk(self.store))
        object.__setattr__(self, "planner", Planner(self.store, self.tables.part.plans))

    def knows(self, team: str, user: str) -> bool:
        """Tell whether somebody was looked up in Slack before."""
        with self.store.read() as w:
            person = w.people.of_user(team, user)
        return person is not None and person.looked_up_at is not None

    def meet(self, profile: Profile, now: datetime) -> None:
        """Note what Slack tells of somebody."""

        def note_it(w: Any) -> None:
            person = self._person(w, profile.team, profile.user)
            if meet(w, person, profile, now).zone != person.zone:
                self.tables.moved(w, person, now)
            let_go(w, self.tables.talk, person.id, now)

        self._write(note_it, now)

    def hear(self, caller: Caller, heard: Heard) -> None:
        """Take a message from somebody's direct messages."""

        def take(w: Any) -> None:
            turn = self._turn(w, caller)
            self.tables.conversation.ear.hear(w, turn, heard)

        try:
            self._write(take, caller.now)
        except Refused as refused:
            self._answer_refusal(caller, refused, heard.event)

    def edited(self, caller: Caller, event: str, source: Source, text: str) -> None:
        """Take a change of a message."""
        editor = self.tables.conversation.editor
        self._event(caller, event, lambda w, turn: editor.edited(w, turn, source, text))

    def deleted(self, caller: Caller, event: str, source: Source) -> None:
        """Take the deletion of a message."""
        editor = self.tables.conversation.editor
        self._event(caller, event, lambda w, turn: editor.deleted(w, turn, source))

    def opens(self, action: str) -> bool:
        """Tell whether a button opens a form."""
        return action in self.tables.part.opens

    def open(self, caller: Caller, action: str, ids: dict[str, str]) -> Form | None:
        """Give the form behind a button; a refusal is told, and nothing opens."""
        try:
            with self.store.read() as w:
                return self.tables.part.opens[action](w, self._known_turn(w, caller, ids))
        except Refused as refused:
            self._answer_refusal(caller, refused)
            return None

    def press(self, caller: Caller, action: str, ids: dict[str, str]) -> None:
        """Do what a button says; one from an earlier version is answered kindly."""
        press = self.tables.part.presses.get(action, _unknown_button)
        try:
            self._write(lambda w: press(w, self._turn(w, caller, ids)), caller.now)
        except Refused as refused:
            self._answer_refusal(caller, refused)

    def submit(
        self, caller: Caller, action: str, ids: dict[str, str], filled: Filled
    ) -> Errors | Form | None:
        """Take a filled-in form; a refusal becomes a form that says why."""
        submit = self.tables.part.submits[action]
        try:
            return self._write(lambda w: submit(w, self._turn(w, caller, ids), filled), caller.now)
        except Refused as refused:
            say = words(self.language_of(caller))
            text = say(refused.key, **refused.placeholders)
            return Form("refused", say("refused-title"), (Para(text),), close=say("form-close"))

    def remark(self, caller: Caller, key: str) -> None:
        """Say one sentence to somebody who did something."""
        self._answer_refusal(caller, Refused(key))

    def sentence(self, caller: Caller, key: str) -> Message:
        """Give one sentence in somebody's language."""
        return Message((Para(words(self.language_of(caller))(key)),))

    def command(self, caller: Caller, command: str, text: str) -> Message | Form:
        """Answer a slash command."""
        typed = f"{command} {' '.join(text.casefold().split())}".strip()
        answer = self.tables.part.commands.get(typed)
        say = words(self.language_of(caller))
        if answer is None:
            return Message((Para(say(f"unknown-{command.strip('/')}")),))
        try:
            with self.store.read() as w:
                return answer(w, self._known_turn(w, caller, {}))
        except Refused as refused:
            return Message((Para(say(refused.key, **refused.placeholders)),))

    def opened(self, caller: Caller, event: str, *, home_tab: bool) -> None:
        """Show somebody their Home tab, and say who the bot is when they never met it."""

        def take(w: Any) -> None:
            if w.inbox.first_time(caller.team, event, now=caller.now):
                turn = Turn(caller, self._person(w, caller.team, caller.user))
                home.opened(w, turn, home_tab=home_tab)

        self._write(take, caller.now)

    def greet(self, caller: Caller, event: str) -> None:
        """Answer somebody who calls the bot by name in a channel."""
        self._event(
            caller,
            event,
            lambda w, turn: w.outbox.put(note.note(turn, "greeting"), turn.now),
            new=True,
        )

    def forget(self, person: str, now: datetime) -> None:
        """Erase a person, and take their words out of what was published."""
        self._write(lambda w: erase(w, self.tables.talk, person, now), now)

    def language_of(self, caller: Caller) -> Language:
        """Tell which language somebody reads."""
        with self.store.read() as w:
            person = w.people.of_user(caller.team, caller.user)
        return person.language if person else self.language

    def name_of(self, team: str, user: str) -> str:
        """Give the name of somebody who is mentioned; strangers to the bot stay somebody."""
        with self.store.read() as w:
            person = w.people.of_user(team, user)
            name = w.people.name(person.id) if person else ""
        return name or words(self.language)("somebody")

    def kind(self, name: str) -> Kind | None:
        """Tell how a kind of letter is worded, and what may happen to it."""
        return self.tables.part.kinds.get(name)

    def say(self, kind: str, saying: Saying) -> Message | NotYet | None:
        """Word a letter at the moment it is sent; nothing means it need not be sent."""
        known = self.kind(kind)
        if known is None:
            return None
        with self.store.read() as w:
            return known.say(w, saying)

    def plan(self, now: datetime) -> None:
        """Plan the moments of the next two days; planning twice adds nothing."""
        self.planner.plan(now)

    def tick(
        self, now: datetime, most: int = 1, is_enough: Callable[[], bool] = lambda: False
    ) -> int:
        """Do so much of what is due, the first first, in one transaction; tells how much.

        It ends when it is enough, and after an erasure, which takes other moments along. When one
        moment cannot be done, nothing is; the error says which.
        """

        def fire(w: Any) -> int:
            fired = 0
            for due in w.due.claim(now, most):
                self._fire(w, due, now)
                fired += 1
                if w.gone or is_enough():
                    break
            w.due.settle()
            return fired

        return self._write(fire, now)

    def _fire(self, w: Any, due: Due, now: datetime) -> None:
        fire = self.tables.part.fires.get(due.kind)
        try:
            if fire is not None:
                fire(w, due, now)
        except Overtaken:
            raise
        except Exception as error:
            raise FiringError(due.key) from error

    def _event(
        self,
        caller: Caller,
        event: str,
        use_case: Callable[[Any, Turn], None],
        *,
        new: bool = False,
    ) -> None:
        """Take what somebody did, once; who is not known, or not welcome, stays unknown."""

        def take(w: Any) -> None:
            if not new and w.people.of_user(caller.team, caller.user) is None:
                return
            if w.inbox.first_time(caller.team, event, now=caller.now):
                use_case(w, self._turn(w, caller))

        with suppress(Refused):
            self._write(take, caller.now)

    def _write(self, use_case: Callable[[Any], R], now: datetime) -> R:
        return in_one_go(self.store, use_case, now)

    def _answer_refusal(self, caller: Caller, refused: Refused, event: str = "") -> None:
        def answer(w: Any) -> None:
            if event and not w.inbox.first_time(caller.team, event, now=caller.now):
                return
            turn = Turn(caller, self._person(w, caller.team, caller.user))
            w.outbox.put(note.refusal(turn, refused), caller.now)

        self._write(answer, caller.now)

    def _turn(self, w: Any, caller: Caller, ids: dict[str, str] | None = None) -> Turn:
        person = self._person(w, caller.team, caller.user, first=caller.first)
        return _welcome(Turn(caller, person, Ids(ids or {})))

    def _known_turn(self, w: Any, caller: Caller, ids: dict[str, str]) -> Turn:
        """Only look: somebody who is not known yet is nobody's record."""
        person = w.people.of_user(caller.team, caller.user) or self._fresh(caller.team)
        return _welcome(Turn(caller, person, Ids(ids)))

    def _person(self, w: Any, team: str, user: str, *, first: bool = False) -> Person:
        person: Person | None = w.people.of_user(team, user)
        if first and (person is None or person.looked_up_at is None):
            raise Unmet
        if person is None:
            person = self._fresh(team)
            w.people.add(person, user)
        return person

    def _fresh(self, team: str) -> Person:
        return Person(self.new_id(), team, self.language, DEFAULT)


def _unknown_button(w: Any, turn: Turn) -> None:
    del w, turn
    raise Refused("button-unknown")


def _welcome(turn: Turn) -> Turn:
    """Let nobody in whom this workspace's network cannot have: strangers, bots, the departed."""
    if turn.person.kind in {AccountKind.STRANGER, AccountKind.BOT, AccountKind.GONE}:
        raise Refused("stranger-refused")
    return turn
