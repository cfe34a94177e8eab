"""What a person types in the direct messages: an answer, a command word, or something to place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from flows.conversation import engine
from flows.conversation.asking import option_label
from flows.conversation.commands import Command, command_in
from flows.conversation.engine import Filing
from flows.conversation.flow import Choice, Text, Value
from flows.conversation.matching import match
from flows.conversation.ports import ConversationWork, KeptText
from flows.conversation.recognisable import seems_recognisable
from flows.conversation.saying import KEPT
from flows.conversation.state import Conversation, Source, State, Status
from flows.conversation.talk import Talk, ask_key, asking
from flows.moments import local_day
from flows.note import note
from flows.outbox import Letter, ToPerson
from flows.parts import Turn
from flows.words import words

LONGEST = 3000
_FORGOTTEN = timedelta(days=7)

Obey = Callable[[Any, Turn], None]
"""Does what a command word asks."""
Listen = Callable[[Any, Turn, str], bool]
"""Looks whether words belong to a subject; true when it took them."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One message in the direct messages, as plain text."""

    event: str
    text: str
    source: Source
    thread_ts: str = ""
    has_files: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words belong: a step of a conversation."""

    conversation: Conversation
    step: str


@dataclass(frozen=True, slots=True)
class Ear:
    """Finds out what typed words are, and does what follows."""

    talk: Talk
    obey: Mapping[Command, Obey]
    listeners: tuple[Listen, ...] = ()

    def hear(self, w: ConversationWork, turn: Turn, heard: Heard) -> None:
        """Take one message; the same one twice counts once."""
        place = f"{heard.source.channel}:{heard.source.ts}"
        team = turn.person.team
        known = not w.inbox.first_time(team, heard.event, turn.now)
        if not w.inbox.first_time(team, place, turn.now) or known:
            return
        if heard.has_files:
            w.outbox.put(note(turn, "conversation-no-files"), turn.now)
        if heard.text.strip():
            self._place(w, turn, heard)

    def file_at(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        """File words where they belong, or say what is the matter with them."""
        conversation = spot.conversation
        if len(heard.text) > LONGEST:
            self._too_long(w, turn, spot, heard)
            return
        value = self.read(turn, spot, heard.text)
        if value is None:
            self.talk.save(w, conversation, self._draft(turn, spot, heard), turn.now)
            w.outbox.put(note(turn, "conversation-not-understood"), turn.now)
            w.outbox.put(_repeat(conversation), turn.now)
            return
        filing = Filing(spot.step, value, turn.now, _words(spot), heard.source)
        self.talk.answer(w, conversation, filing)
        if seems_recognisable(heard.text):
            w.outbox.put(note(turn, "conversation-recognisable"), turn.now)

    def read(self, turn: Turn, spot: Spot, text: str) -> Value | None:
        """Read words as an answer to a step; a removed step takes any words."""
        flow = self.talk.flow(spot.conversation)
        step = flow.step(spot.step)
        if step is None or step.question is None:
            return (text,)
        say = words(turn.person.language)
        today = local_day(turn.now, turn.person.zone)
        return match(
            step.question, text, lambda option: option_label(flow, step, option, say), today
        )

    def _place(self, w: ConversationWork, turn: Turn, heard: Heard) -> None:
        spot = self._spot(w, turn, heard)
        command = command_in(heard.text)
        if command is not None and not (spot and self._is_option(turn, spot, heard.text)):
            self.obey[command](w, turn)
        elif any(listen(w, turn, heard.text) for listen in self.listeners):
            return
        elif spot is None:
            keep(w, turn, heard, self.talk.new_id())
        elif self._goes_on_with_answer(spot):
            self._append(w, turn, spot, heard)
        else:
            self.file_at(w, turn, spot, heard)

    def _spot(self, w: ConversationWork, turn: Turn, heard: Heard) -> Spot | None:
        if heard.thread_ts:
            spot = self._thread(w, turn, Source(heard.source.channel, heard.thread_ts))
            if spot is not None:
                return spot
        open_ones = [
            each for each in w.conversations.of_person(turn.person.id, (State.OPEN,)) if each.asked
        ]
        first = open_ones[0] if open_ones else None
        if first is None or first.asked is None:
            return None
        if len(open_ones) > 1 and first.asked.at < turn.now - _FORGOTTEN:
            return None
        unseen = self._before_seeing(w, first, heard)
        return unseen or Spot(first, first.asked.step)

    def _thread(self, w: ConversationWork, turn: Turn, parent: Source) -> Spot | None:
        said = w.outbox.said_in(parent.channel, parent.ts)
        if said is not None and "step" in said.ids:
            conversation = w.conversations.get(said.ids["conversation"])
            return _own(conversation, said.ids["step"], turn)
        found = w.conversations.from_message(parent)
        return _own(found[0], found[1].step, turn) if found else None

    def _before_seeing(
        self, w: ConversationWork, conversation: Conversation, heard: Heard
    ) -> Spot | None:
        """Words sent before the question could be seen go on with the answer before it."""
        said = w.outbox.said(ask_key(conversation.id, str(conversation.turn)))
        if said is not None and float(said.ts) <= float(heard.source.ts):
            return None
        last = engine.last_settled(self.talk.flow(conversation), conversation)
        held = conversation.answers.get(last.id) if last else None
        if held is None or not held.sources or held.sources[-1].channel != heard.source.channel:
            return None
        return Spot(conversation, held.step)

    def _goes_on_with_answer(self, spot: Spot) -> bool:
        step = self.talk.flow(spot.conversation).step(spot.step)
        held = spot.conversation.answers.get(spot.step)
        is_text = step is None or isinstance(step.question, Text)
        return is_text and held is not None and held.status is Status.ANSWERED

    def _append(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        held = spot.conversation.answers[spot.step]
        if len("\n".join((*held.value, heard.text))) > LONGEST:
            keep(w, turn, heard, self.talk.new_id())
            return
        longer = engine.append(spot.conversation, spot.step, heard.text, heard.source)
        self.talk.settle(w, spot.conversation, longer, turn.now)
        w.outbox.put(note(turn, "conversation-added"), turn.now)

    def _is_option(self, turn: Turn, spot: Spot, text: str) -> bool:
        step = self.talk.flow(spot.conversation).step(spot.step)
        is_choice = step is not None and isinstance(step.question, Choice)
        return is_choice and self.read(turn, spot, text) is not None

    def _too_long(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        self.talk.save(w, spot.conversation, self._draft(turn, spot, heard), turn.now)
        over = len(heard.text) - LONGEST
        w.outbox.put(note(turn, "conversation-too-long", over=over), turn.now)

    def _draft(self, turn: Turn, spot: Spot, heard: Heard) -> Conversation:
        filing = Filing(spot.step, (heard.text,), turn.now, _words(spot), heard.source)
        return engine.keep_draft(spot.conversation, filing)


def keep(w: ConversationWork, turn: Turn, heard: Heard, text_id: str) -> None:
    """Keep words that have no place yet, and ask where they belong."""
    person = turn.person
    w.kept.add(KeptText(text_id, person.team, person.id, turn.now, heard.source, heard.text))
    ids = {"text": text_id}
    w.outbox.put(Letter(person.team, KEPT, ids, ToPerson(person.id), f"kept:{text_id}"), turn.now)


def _own(conversation: Conversation | None, step: str, turn: Turn) -> Spot | None:
    if conversation is None or conversation.person != turn.person.id:
        return None
    return Spot(conversation, step)


def _words(spot: Spot) -> str:
    asked = spot.conversation.asked
    return asked.words if asked and asked.step == spot.step else ""


def _repeat(conversation: Conversation) -> Letter:
    letter = asking(conversation)
    return Letter(letter.team, letter.kind, letter.ids, letter.to)
