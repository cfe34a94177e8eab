"""Messages that are edited or deleted after they became an answer."""

from dataclasses import dataclass
from datetime import timedelta

from flows.conversation import engine
from flows.conversation.commands import command_in
from flows.conversation.engine import Filing
from flows.conversation.filing import LONGEST, Filer, Heard, Spot
from flows.conversation.flow import Text
from flows.conversation.hearing import Ear
from flows.conversation.ports import ConversationWork, KeptText
from flows.conversation.saying import DELETED
from flows.conversation.state import Answer, Conversation, Source, Status
from flows.conversation.talk import Talk, kept_key
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
    filer: Filer
    ear: Ear

    def edited(self, w: ConversationWork, turn: Turn, source: Source, text: str) -> None:
        """Change the answer this message is a source of."""
        found = w.conversations.from_message(source)
        if not text.strip():
            return
        if found is None:
            self._edited_kept(w, turn, source, text)
            return
        conversation, answer = found
        if conversation.person != turn.person.id or _part(answer, source) == text:
            return
        spot, heard = Spot(conversation, answer.step), Heard("", text, source)
        over = sum(map(len, answer.value)) - len(_part(answer, source)) + len(text) - LONGEST
        if answer.status is Status.DRAFT:
            self.filer.file(w, turn, spot, heard)
        elif over > 0:
            w.outbox.put(note(turn, "conversation-edit-too-long", over=over), turn.now)
        elif answer.readers != "me":
            self.filer.offer(w, turn, spot, heard)
        else:
            self._rewrite(w, turn, spot, heard)

    def deleted(self, w: ConversationWork, turn: Turn, source: Source) -> None:
        """Take the answer away within a day; later, ask; no answer to that keeps it."""
        kept = w.kept.from_message(source)
        if kept is not None and kept.person == turn.person.id:
            w.kept.throw_away(kept.id)
        found = w.conversations.from_message(source)
        if found is None or found[0].person != turn.person.id:
            return
        conversation, answer = found
        if turn.now - answer.at <= AT_ONCE:
            self._take_away(w, turn, conversation, answer, source)
            return
        day = local_day(turn.now, turn.person.zone)
        ids = {"conversation": conversation.id, "step": answer.step}
        key = f"deleted:{turn.person.id}:{day}"
        to = ToPerson(turn.person.id)
        w.outbox.put(Letter(turn.person.team, DELETED, ids, to, key), turn.now)

    def _rewrite(self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard) -> None:
        changed = self._changed(w, turn, spot, heard)
        if changed is None:
            w.outbox.put(self.filer.misread(w, turn, spot, heard.text), turn.now)
            return
        self.talk.settle(w, spot.conversation, changed, turn.now)
        w.outbox.put(note(turn, "conversation-changed"), turn.now)

    def _changed(
        self, w: ConversationWork, turn: Turn, spot: Spot, heard: Heard
    ) -> Conversation | None:
        step = self.talk.flow(w, spot.conversation).step(spot.step)
        if step is None or isinstance(step.question, Text):
            return engine.rewrite(spot.conversation, spot.step, heard.source, heard.text)
        value = self.filer.read(w, turn, spot, heard.text)
        if value is None:
            return None
        filing = Filing(spot.step, value, turn.now, "", heard.source)
        return engine.file(spot.conversation, filing)

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

    def _edited_kept(self, w: ConversationWork, turn: Turn, source: Source, text: str) -> None:
        """Words that wait for a place change; those that were too long are heard anew."""
        kept = w.kept.from_message(source)
        if kept is None and command_in(text) is None:
            w.outbox.put(note(turn, "conversation-edit-unknown"), turn.now)
        if kept is None or kept.person != turn.person.id or kept.words == text:
            return
        w.kept.drop(kept.id)
        if w.outbox.knows(kept_key(kept.id)):
            w.kept.add(KeptText(kept.id, kept.team, kept.person, kept.at, kept.source, text))
        else:
            self.ear.place_edited(w, turn, Heard("", text, source))


def _part(answer: Answer, source: Source) -> str:
    return answer.value[answer.sources.index(source)]
