"""Messages that are edited or deleted after they became an answer."""

from dataclasses import dataclass
from datetime import timedelta

from flows.conversation import engine
from flows.conversation.engine import Filing
from flows.conversation.flow import Text
from flows.conversation.hearing import LONGEST, Ear, Heard, Spot
from flows.conversation.ports import ConversationWork, KeptText
from flows.conversation.saying import DELETED, SHARED_EDIT
from flows.conversation.state import Answer, Conversation, Source, Status
from flows.conversation.talk import Talk
from flows.moments import local_day
from flows.note import note
from flows.outbox import Letter, ToPerson
from flows.parts import Turn

AT_ONCE = timedelta(hours=24)
"""A deletion within this time takes the answer away; later it may be Slack tidying up."""


@dataclass(frozen=True, slots=True)
class Editor:
    """Follows what people change in their own messages."""

    talk: Talk
    ear: Ear

    def edited(self, w: ConversationWork, turn: Turn, source: Source, text: str) -> None:
        """Change the answer this message is a source of."""
        found = w.conversations.from_message(source)
        if found is None:
            self._edited_kept(w, turn, source, text)
            return
        conversation, answer = found
        part = answer.value[answer.sources.index(source)]
        if conversation.person != turn.person.id or part == text or not text.strip():
            return
        if answer.readers != "me":
            self._offer(w, turn, (conversation, answer), source, text)
        elif answer.status is Status.DRAFT:
            spot = Spot(conversation, answer.step)
            self.ear.file_at(w, turn, spot, Heard("", text, source))
        else:
            self._rewrite(w, turn, (conversation, answer), source, text)

    def deleted(self, w: ConversationWork, turn: Turn, source: Source) -> None:
        """Take the answer away within a day; later, ask; no answer to that keeps it."""
        found = w.conversations.from_message(source)
        if found is None:
            kept = w.kept.from_message(source)
            if kept is not None:
                w.kept.drop(kept.id)
            return
        conversation, answer = found
        if conversation.person != turn.person.id:
            return
        if turn.now - answer.at <= AT_ONCE:
            self._take_away(w, turn, conversation, answer, source)
            return
        day = local_day(turn.now, turn.person.zone)
        ids = {"conversation": conversation.id, "step": answer.step}
        key = f"deleted:{turn.person.id}:{day}"
        to = ToPerson(turn.person.id)
        w.outbox.put(Letter(turn.person.team, DELETED, ids, to, key), turn.now)

    def _rewrite(
        self,
        w: ConversationWork,
        turn: Turn,
        found: tuple[Conversation, Answer],
        source: Source,
        text: str,
    ) -> None:
        conversation, answer = found
        longer = sum(len(part) for part in answer.value) - len(
            answer.value[answer.sources.index(source)]
        )
        if longer + len(text) > LONGEST:
            over = longer + len(text) - LONGEST
            w.outbox.put(note(turn, "conversation-edit-too-long", over=over), turn.now)
            return
        changed = self._changed(turn, conversation, answer, source, text)
        if changed is None:
            w.outbox.put(note(turn, "conversation-not-understood"), turn.now)
            return
        self.talk.settle(w, conversation, changed, turn.now)
        w.outbox.put(note(turn, "conversation-changed"), turn.now)

    def _changed(
        self, turn: Turn, conversation: Conversation, answer: Answer, source: Source, text: str
    ) -> Conversation | None:
        step = self.talk.flow(conversation).step(answer.step)
        if step is None or isinstance(step.question, Text):
            return engine.rewrite(conversation, answer.step, source, text)
        value = self.ear.read(turn, Spot(conversation, answer.step), text)
        if value is None:
            return None
        return engine.file(conversation, Filing(answer.step, value, turn.now, "", source))

    def _take_away(
        self,
        w: ConversationWork,
        turn: Turn,
        conversation: Conversation,
        answer: Answer,
        source: Source,
    ) -> None:
        left = engine.rewrite(conversation, answer.step, source, "")
        if left.value(answer.step):
            self.talk.save(w, conversation, left, turn.now)
        else:
            self.talk.withdraw(w, conversation, answer.step, turn.now)
        w.outbox.put(note(turn, "conversation-withdrawn"), turn.now)

    def _offer(
        self,
        w: ConversationWork,
        turn: Turn,
        found: tuple[Conversation, Answer],
        source: Source,
        text: str,
    ) -> None:
        """Words others can read change there only when the writer says so."""
        conversation, answer = found
        kept = KeptText(
            self.talk.new_id(), turn.person.team, turn.person.id, turn.now, source, text[:LONGEST]
        )
        w.kept.add(kept)
        ids = {"text": kept.id, "conversation": conversation.id, "step": answer.step}
        to = ToPerson(turn.person.id)
        w.outbox.put(Letter(turn.person.team, SHARED_EDIT, ids, to), turn.now)

    def _edited_kept(self, w: ConversationWork, turn: Turn, source: Source, text: str) -> None:
        kept = w.kept.from_message(source)
        if kept is None or kept.person != turn.person.id or not text.strip():
            return
        w.kept.drop(kept.id)
        w.kept.add(KeptText(kept.id, kept.team, kept.person, kept.at, kept.source, text))
