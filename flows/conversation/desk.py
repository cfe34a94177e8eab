"""The use cases of conversations, put together."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.conversation.commands import Command
from flows.conversation.editing import Editor
from flows.conversation.filing import Filer
from flows.conversation.forms import Forms
from flows.conversation.hearing import Ear, Guard, Listen, Obey
from flows.conversation.ports import ConversationWork
from flows.conversation.pressing import Presser, own, say_where
from flows.conversation.saying import Sayer
from flows.conversation.snoozing import Snoozer
from flows.conversation.state import Conversation, State
from flows.conversation.talk import Talk
from flows.errors import Refused
from flows.note import note
from flows.parts import Part, Turn, together


@dataclass(frozen=True, slots=True)
class ConversationDesk:
    """Everything a person can do in a conversation."""

    ear: Ear
    editor: Editor
    part: Part


def conversation_desk(
    talk: Talk, obey: Mapping[Command, Obey], guard: Guard, listeners: tuple[Listen, ...]
) -> ConversationDesk:
    """Put the desk together; other subjects bring their command words, guard and listeners."""
    own_words = _OwnWords(talk)
    filer = Filer(talk)
    ear = Ear(filer, {**own_words.obey(), **obey}, guard, listeners)
    forms = Forms(talk)
    part = Part(
        kinds=Sayer(talk).kinds(),
        opens=forms.opens(),
        submits=forms.submits(),
        presses={**Presser(talk, filer).presses(), "conversation.stop": ear.stop},
    )
    return ConversationDesk(ear, Editor(talk, filer, ear), together((part, Snoozer(talk).part())))


@dataclass(frozen=True, slots=True)
class _OwnWords:
    """The command words about the question that is asked."""

    talk: Talk

    def obey(self) -> dict[Command, Obey]:
        return {
            Command.SKIP: self._skip,
            Command.BACK: self._back,
            Command.LATER: self._later,
            Command.TAKE_BACK: _how_to_take_back,
        }

    def _skip(self, w: ConversationWork, turn: Turn) -> None:
        conversation = _asked_last(w, turn)
        asked = conversation.asked
        if asked is None:
            say_where(w, turn, conversation)
            return
        step = self.talk.flow(w, conversation).step(asked.step)
        if step is not None and not step.optional:
            raise Refused("conversation-not-skippable")
        self.talk.skip(w, conversation, asked.step, turn.now)

    def _back(self, w: ConversationWork, turn: Turn) -> None:
        if not self.talk.back(w, _asked_last(w, turn), turn.now):
            raise Refused("conversation-nothing-before")

    def _later(self, w: ConversationWork, turn: Turn) -> None:
        conversation = _asked_last(w, turn)
        if conversation.state is not State.OPEN:
            say_where(w, turn, conversation)
            return
        self.talk.rest(w, conversation, State.PAUSED, turn.now)
        w.outbox.put(note(turn, "conversation-later"), turn.now)


def _how_to_take_back(w: ConversationWork, turn: Turn) -> None:
    w.outbox.put(note(turn, "conversation-take-back"), turn.now)


def _asked_last(w: ConversationWork, turn: Turn) -> Conversation:
    """Give the conversation a word is about: that of the thread, or the one asked last."""
    if "conversation" in turn.ids:
        return own(w, turn)
    open_ones = w.conversations.of_person(turn.person.id, (State.OPEN,))
    if not open_ones:
        raise Refused("conversation-none-open")
    return open_ones[0]
