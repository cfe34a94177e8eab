"""Filing typed words where they belong, or saying kindly what is the matter with them."""

from dataclasses import dataclass

from flows.conversation import engine
from flows.conversation.asking import option_label
from flows.conversation.engine import Filing
from flows.conversation.flow import Flow, Step, Text, Value
from flows.conversation.matching import gone_by, match
from flows.conversation.ports import ConversationWork, KeptText
from flows.conversation.recognisable import seems_recognisable
from flows.conversation.saying import KEPT, SHARED_EDIT
from flows.conversation.state import Conversation, Source, Status
from flows.conversation.talk import Talk, asking, kept_key
from flows.moments import local_day
from flows.note import note
from flows.outbox import Letter, ToPerson
from flows.parts import Turn
from flows.words import day_words, words

LONGEST = 3000


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
class Filer:
    """Puts words in their place; nothing a person wrote is ever dropped."""

    talk: Talk

    def place(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        """Take words as an answer, or as more of the answer that is there."""
        if self._goes_on_with_answer(w, spot):
            self._append(w, turn, spot, heard)
        else:
            self.file(w, turn, spot, heard)

    def file(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        """Take words as the answer to a step; what is none is held on to."""
        if len(heard.text) > LONGEST:
            self._hold(w, turn, spot, heard)
            over = len(heard.text) - LONGEST
            w.outbox.put(note(turn, "conversation-too-long", over=over), turn.now)
            return
        value = self.read(w, turn, spot, heard.text)
        if value is None:
            self._keep(w, turn, heard)
            self._mark_stumble(w, turn, spot)
            w.outbox.put(self.misread(w, turn, spot, heard.text), turn.now)
            w.outbox.put(_repeat(spot.conversation), turn.now)
            return
        filing = Filing(spot.step, value, turn.now, _words(spot), heard.source)
        self.talk.answer(w, spot.conversation, filing)
        if seems_recognisable(heard.text):
            w.outbox.put(note(turn, "conversation-recognisable"), turn.now)

    def read(self, w: ConversationWork, turn: Turn, spot: Spot, text: str) -> Value | None:
        """Read words as an answer to a step; a removed step takes any words.

        One that is only switched off is still read as what it was.
        """
        flow, step = self._step(w, turn, spot, text)
        if step is None or step.question is None:
            return (text,)
        say = words(turn.person.language)
        today = local_day(turn.now, turn.person.zone)
        return match(
            step.question, text, lambda option: option_label(flow, step, option, say), today
        )

    def misread(self, w: ConversationWork, turn: Turn, spot: Spot, text: str) -> Letter:
        """Say why words are no answer to a step."""
        _, step = self._step(w, turn, spot, text)
        today, language = local_day(turn.now, turn.person.zone), turn.person.language
        day = gone_by(step.question if step else None, text, today)
        if day is None:
            return note(turn, "conversation-not-understood")
        days = {"day": day_words(day, language), "today": day_words(today, language)}
        return note(turn, "conversation-day-gone", **days)

    def _step(
        self, w: ConversationWork, turn: Turn, spot: Spot, text: str
    ) -> tuple[Flow, Step | None]:
        """Find a step, also one that is only switched off."""
        answered = engine.file(spot.conversation, engine.Filing(spot.step, (text,), turn.now))
        flow = self.talk.flow(w, answered)
        return flow, flow.step(spot.step)

    def keep(self, w: ConversationWork, turn: Turn, heard: Heard, why: str) -> None:
        """Keep words that have no place yet, and ask where they belong."""
        ids = {"text": self._keep(w, turn, heard), "why": why, "person": turn.person.id}
        key = kept_key(ids["text"])
        w.outbox.put(Letter(turn.person.team, KEPT, ids, ToPerson(turn.person.id), key), turn.now)

    def offer(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        """Words for an answer that others can read: they go there only on a yes."""
        known = w.kept.from_message(heard.source)
        if known is not None and known.words == heard.text:
            return
        if known is not None:
            w.kept.drop(known.id)
        text = self._keep(w, turn, heard)
        ids = {"text": text, "conversation": spot.conversation.id, "step": spot.step}
        ids |= {"person": turn.person.id}
        to = ToPerson(turn.person.id)
        w.outbox.put(Letter(turn.person.team, SHARED_EDIT, ids, to, kept_key(text)), turn.now)

    def _goes_on_with_answer(self, w: ConversationWork, spot: Spot) -> bool:
        step = self.talk.flow(w, spot.conversation).step(spot.step)
        held = spot.conversation.answers.get(spot.step)
        is_text = step is None or isinstance(step.question, Text)
        return is_text and held is not None and held.status is Status.ANSWERED

    def _append(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        held = spot.conversation.answers[spot.step]
        if len("\n".join((*held.value, heard.text))) > LONGEST:
            self.keep(w, turn, heard, "too-long")
        elif held.readers != "me":
            self.offer(w, turn, spot, heard)
        else:
            longer = engine.append(spot.conversation, spot.step, heard.text, heard.source)
            self.talk.settle(w, spot.conversation, longer, turn.now)
            w.outbox.put(note(turn, "conversation-added"), turn.now)

    def _mark_stumble(self, w: ConversationWork, turn: Turn, spot: Spot) -> None:
        """Remember that this was seen, so that a form left empty there does not skip it."""
        tried = engine.keep_draft(spot.conversation, Filing(spot.step, (), turn.now, _words(spot)))
        if tried is not spot.conversation:
            self.talk.save(w, spot.conversation, tried, turn.now)

    def _hold(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        """Keep words beside the question, without touching an answer that is there."""
        filing = Filing(spot.step, (heard.text,), turn.now, _words(spot), heard.source)
        drafted = engine.keep_draft(spot.conversation, filing)
        if drafted is spot.conversation:
            self._keep(w, turn, heard)
        else:
            self.talk.save(w, spot.conversation, drafted, turn.now)

    def _keep(self, w: ConversationWork, turn: Turn, heard: Heard) -> str:
        person, text = turn.person, self.talk.new_id()
        w.kept.add(KeptText(text, person.team, person.id, turn.now, heard.source, heard.text))
        return text


def _words(spot: Spot) -> str:
    asked = spot.conversation.asked
    return asked.words if asked and asked.step == spot.step else ""


def _repeat(conversation: Conversation) -> Letter:
    letter = asking(conversation)
    return Letter(letter.team, letter.kind, letter.ids, letter.to)
