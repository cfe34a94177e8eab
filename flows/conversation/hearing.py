"""What a person types in the direct messages: an answer, a command word, or something to place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from flows.conversation import engine
from flows.conversation.commands import Command, command_in, wish_in
from flows.conversation.filing import Filer, Heard, Spot
from flows.conversation.flow import Choice
from flows.conversation.ports import ConversationWork
from flows.conversation.pressing import drop_kept
from flows.conversation.state import Conversation, Source, State
from flows.conversation.talk import ask_key
from flows.note import note
from flows.parts import Ids, Turn
from flows.people import Presence

_FORGOTTEN = timedelta(days=7)

Obey = Callable[[Any, Turn], None]
"""Does what a command word asks; in a thread the turn's ids name its conversation."""
Listen = Callable[[Any, Turn, str, datetime | None], bool]
"""Looks whether words belong to a subject, rather than to what was asked last; true if taken."""
Guard = Callable[[Any, Turn, str], bool]
"""Answers whoever wants nothing asked or kept, wherever they type; true if it did."""


@dataclass(frozen=True, slots=True)
class Ear:
    """Finds out what typed words are, and does what follows."""

    filer: Filer
    obey: Mapping[Command, Obey]
    guard: Guard
    listeners: tuple[Listen, ...] = ()

    def hear(self, w: ConversationWork, turn: Turn, heard: Heard) -> None:
        """Take one message; the same one twice counts once."""
        place = f"{heard.source.channel}:{heard.source.ts}"
        if not w.inbox.first_time(turn.person.team, heard.event, place, now=turn.now):
            return
        if heard.has_files:
            w.outbox.put(note(turn, "conversation-no-files"), turn.now)
        if heard.text.strip():
            self.place(w, turn, heard)

    def place(self, w: ConversationWork, turn: Turn, heard: Heard) -> None:
        """Find where words belong, and put them there."""
        thread = self._thread(w, turn, heard) if heard.thread_ts else None
        spot = thread or self._asked_last(w, turn, heard)
        command = command_in(heard.text)
        if command is not None and not (spot and self._is_option(w, turn, spot, heard.text)):
            ids = Ids({"conversation": thread.conversation.id} if thread else {})
            self.obey[command](w, replace(turn, ids=ids))
        elif self.guard(w, turn, heard.text) or (
            thread is None and self._heard_elsewhere(w, turn, heard.text, spot)
        ):
            return
        elif thread is None and (wish := wish_in(heard.text)):
            self.filer.keep(w, turn, heard, wish.value)
        elif spot is None:
            self.filer.keep(w, turn, heard, _why(w, turn))
        else:
            self.filer.place(w, turn, spot, heard)

    def place_edited(self, w: ConversationWork, turn: Turn, heard: Heard) -> None:
        """Hear an edited message anew; it cannot answer what was asked after it was written."""
        spot = self._asked_last(w, turn, heard)
        said = w.outbox.said(_asking_key(spot.conversation)) if spot else None
        if said is not None and float(said.ts) < float(heard.source.ts):
            self.place(w, turn, heard)
        else:
            self.filer.keep(w, turn, heard, _why(w, turn))

    def stop(self, w: ConversationWork, turn: Turn) -> None:
        """Somebody did mean to stop: their words are no answer, and need not be kept."""
        drop_kept(w, turn)
        self.obey[Command.STOP](w, turn)

    def _heard_elsewhere(
        self, w: ConversationWork, turn: Turn, text: str, spot: Spot | None
    ) -> bool:
        asked = spot.conversation.asked if spot else None
        at = asked.at if asked else None
        return any(listen(w, turn, text, at) for listen in self.listeners)

    def _asked_last(self, w: ConversationWork, turn: Turn, heard: Heard) -> Spot | None:
        open_ones = [
            each for each in w.conversations.of_person(turn.person.id, (State.OPEN,)) if each.asked
        ]
        first = open_ones[0] if open_ones else None
        if first is None or first.asked is None:
            return None
        if len(open_ones) > 1 and first.asked.at < turn.now - _FORGOTTEN:
            return None
        if _is_unseen(w, first, heard):
            return self._answered_before(w, first, heard)
        return Spot(first, first.asked.step)

    def _thread(self, w: ConversationWork, turn: Turn, heard: Heard) -> Spot | None:
        parent = Source(heard.source.channel, heard.thread_ts)
        said = w.outbox.said_in(parent.channel, parent.ts)
        if said is not None and "turn" in said.ids:
            conversation = w.conversations.get(said.ids["conversation"])
            return _own(conversation, said.ids["step"], turn)
        found = w.conversations.from_message(parent)
        return _own(found[0], found[1].step, turn) if found else None

    def _answered_before(
        self, w: ConversationWork, conversation: Conversation, heard: Heard
    ) -> Spot | None:
        """Words sent before the question could be seen go on with the answer typed before it."""
        last = engine.last_settled(self.filer.talk.flow(w, conversation), conversation)
        held = conversation.answers.get(last.id) if last else None
        source = held.sources[-1] if held and held.sources else None
        if held is None or source is None or source.channel != heard.source.channel:
            return None
        return Spot(conversation, held.step)

    def _is_option(self, w: ConversationWork, turn: Turn, spot: Spot, text: str) -> bool:
        step = self.filer.talk.flow(w, spot.conversation).step(spot.step)
        is_choice = step is not None and isinstance(step.question, Choice)
        return is_choice and self.filer.read(w, turn, spot, text) is not None


def _asking_key(conversation: Conversation) -> str:
    return ask_key(conversation.id, str(conversation.turn))


def _is_unseen(w: ConversationWork, conversation: Conversation, heard: Heard) -> bool:
    """Tell whether words were sent before what is asked now could be read."""
    key = _asking_key(conversation)
    said = w.outbox.said(key)
    return w.outbox.knows(key) if said is None else float(said.ts) > float(heard.source.ts)


def _why(w: ConversationWork, turn: Turn) -> str:
    """Say why words have no place: a pause, several open questions, or none."""
    if turn.person.presence is Presence.PAUSED:
        return "paused"
    return "which" if w.conversations.of_person(turn.person.id, (State.OPEN,)) else "none"


def _own(conversation: Conversation | None, step: str, turn: Turn) -> Spot | None:
    if conversation is None or conversation.person != turn.person.id:
        return None
    return Spot(conversation, step)
