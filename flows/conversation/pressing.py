"""Buttons under a question: answer, skip, back, later, and placing a text that was kept."""

from dataclasses import dataclass

from flows.conversation import engine
from flows.conversation.beginning import ASK
from flows.conversation.engine import Filing
from flows.conversation.filing import Filer, Heard, Spot
from flows.conversation.flow import READERS, Value
from flows.conversation.ports import ConversationWork
from flows.conversation.state import Conversation, Source, State, Status
from flows.conversation.talk import Talk, ask_key, asking, kept_key
from flows.errors import Refused
from flows.note import note
from flows.outbox import InPlaceOf, Letter
from flows.parts import Press, Turn


@dataclass(frozen=True, slots=True)
class Presser:
    """Does what the buttons say."""

    talk: Talk
    filer: Filer

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {
            "conversation.answer": self._answer,
            "conversation.skip": self._skip,
            "conversation.back": self._back,
            "conversation.later": self._later,
            "conversation.reopen": self._reopen,
            "conversation.withdraw": self._withdraw,
            "conversation.place": self._place_kept,
            "conversation.drop": self._drop_kept,
            "conversation.edit-shared": self._edit_shared,
        }

    def _answer(self, w: ConversationWork, turn: Turn) -> None:
        """An answer button answers its own step, however old it is."""
        conversation = own(w, turn)
        step, value = turn.ids["step"], (turn.ids["value"],)
        held = conversation.answers.get(step)
        if _would_share(conversation, step, value) and not _is_now(conversation, turn):
            say_where(w, turn, conversation)
        elif held is None or held.status is not Status.ANSWERED or held.value != value:
            asked = conversation.asked
            words = asked.words if asked and asked.step == step else ""
            self.talk.answer(w, conversation, Filing(step, value, turn.now, words))
        if not _is_now(conversation, turn):
            _renew(w, turn)

    def _skip(self, w: ConversationWork, turn: Turn) -> None:
        conversation = own(w, turn)
        if not _is_now(conversation, turn):
            say_where(w, turn, conversation)
            return
        step = self.talk.flow(w, conversation).step(turn.ids["step"])
        if step is not None and not step.optional:
            raise Refused("conversation-not-skippable")
        self.talk.skip(w, conversation, turn.ids["step"], turn.now)

    def _back(self, w: ConversationWork, turn: Turn) -> None:
        conversation = own(w, turn)
        if not _is_now(conversation, turn):
            say_where(w, turn, conversation)
        elif not self.talk.back(w, conversation, turn.now):
            raise Refused("conversation-nothing-before")

    def _later(self, w: ConversationWork, turn: Turn) -> None:
        conversation = own(w, turn)
        if not _is_now(conversation, turn):
            say_where(w, turn, conversation)
            return
        self.talk.rest(w, conversation, State.PAUSED, turn.now)
        w.outbox.put(note(turn, "conversation-later"), turn.now)

    def _reopen(self, w: ConversationWork, turn: Turn) -> None:
        conversation = own(w, turn)
        flow = self.talk.flow(w, conversation)
        if conversation.state is State.FINISHED and engine.position(flow, conversation) is None:
            say_where(w, turn, conversation)
        elif conversation.state is State.OPEN:
            letter = asking(conversation)
            w.outbox.put(Letter(letter.team, letter.kind, letter.ids, letter.to), turn.now)
        else:
            self.talk.reopen(w, conversation, turn.now)

    def _withdraw(self, w: ConversationWork, turn: Turn) -> None:
        self.talk.withdraw(w, own(w, turn), turn.ids["step"], turn.now)
        w.outbox.put(note(turn, "conversation-withdrawn"), turn.now)

    def _place_kept(self, w: ConversationWork, turn: Turn) -> None:
        kept = w.kept.get(turn.ids["text"])
        if kept is None or kept.person != turn.person.id:
            raise Refused("conversation-gone")
        conversation = own(w, turn)
        if conversation.state is State.RESTING:
            conversation = self.talk.reopen(w, conversation, turn.now)
        asked = conversation.asked
        if asked is None:
            say_where(w, turn, conversation)
            return
        drop_kept(w, turn)
        spot = Spot(conversation, turn.ids.get("step", asked.step))
        self.filer.place(w, turn, spot, Heard("", kept.words, kept.source))

    def _drop_kept(self, w: ConversationWork, turn: Turn) -> None:
        drop_kept(w, turn)
        w.kept.throw_away(turn.ids["text"])
        w.outbox.put(note(turn, "conversation-dropped"), turn.now)

    def _edit_shared(self, w: ConversationWork, turn: Turn) -> None:
        """Change words that others can read, also where they stand."""
        kept = w.kept.get(turn.ids["text"])
        conversation = own(w, turn)
        held = conversation.answers.get(turn.ids["step"])
        if kept is None or held is None or kept.person != turn.person.id:
            raise Refused("conversation-gone")
        drop_kept(w, turn)
        change = engine.rewrite if kept.source in held.sources else _add
        changed = change(conversation, held.step, kept.source, kept.words)
        self.talk.settle(w, conversation, changed, turn.now)
        w.outbox.put(note(turn, "conversation-changed-there"), turn.now)


def drop_kept(w: ConversationWork, turn: Turn) -> None:
    """Let go of a text that was kept; the message that asked about it needs no answer any more."""
    kept = w.kept.get(turn.ids["text"])
    if kept is None or kept.person != turn.person.id:
        raise Refused("conversation-gone")
    w.kept.drop(kept.id)
    said = w.outbox.said(kept_key(kept.id))
    if said is not None:
        w.outbox.put(Letter(said.team, said.kind, said.ids, InPlaceOf(said.key)), turn.now)


def own(w: ConversationWork, turn: Turn) -> Conversation:
    """Give the conversation a button is about; only its own person may press it."""
    conversation = w.conversations.get(turn.ids["conversation"])
    if conversation is None or conversation.person != turn.person.id:
        raise Refused("conversation-gone")
    return conversation


def _would_share(conversation: Conversation, step: str, value: Value) -> bool:
    """Tell whether a button lets others read what is over and only its writer could read.

    Who wants that chooses it where the words can be read again.
    """
    held = conversation.answers.get(step)
    is_settled = held is not None and held.status is Status.ANSWERED
    others = step == READERS and value != ("me",) and is_settled
    return others and conversation.state is State.FINISHED


def _is_now(conversation: Conversation, turn: Turn) -> bool:
    return (
        conversation.state is State.OPEN
        and conversation.asked is not None
        and str(conversation.turn) == turn.ids["turn"]
    )


def say_where(w: ConversationWork, turn: Turn, conversation: Conversation) -> None:
    """Say kindly how a conversation stands in which this cannot be done any more."""
    w.outbox.put(note(turn, _standing(conversation.state)), turn.now)


def _standing(state: State) -> str:
    match state:
        case State.OPEN:
            return "conversation-moved-on"
        case State.PAUSED:
            return "conversation-resting"
        case State.RESTING:
            return "conversation-rests"
        case State.LAPSED:
            return "conversation-lapsed"
        case State.FINISHED:
            return "conversation-finished"


def _add(conversation: Conversation, step: str, source: Source, text: str) -> Conversation:
    return engine.append(conversation, step, text, source)


def _renew(w: ConversationWork, turn: Turn) -> None:
    """Let an older question that was pressed show the answer it has now."""
    key = ask_key(turn.ids["conversation"], turn.ids["turn"])
    ids = {name: turn.ids[name] for name in ("conversation", "step", "turn")}
    w.outbox.put(Letter(turn.person.team, ASK, ids, InPlaceOf(key)), turn.now)
