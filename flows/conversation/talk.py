"""Moving a conversation on: begin it, file what was answered, ask what comes next, end it."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from flows.conversation import engine
from flows.conversation.asking import step_words
from flows.conversation.beginning import ASK, AT_ONCE, Asking, Beginning
from flows.conversation.course import Courses
from flows.conversation.engine import Filing, WordsOf
from flows.conversation.flow import Flow, Step
from flows.conversation.ports import ConversationWork
from flows.conversation.state import Conversation, State, Status
from flows.outbox import InPlaceOf, Letter, ToPerson
from flows.people import Network, Person, Place
from flows.store import NewId
from flows.words import words

ENDING = "conversation.ending"
RESTING = "conversation.resting"
OFFER = "conversation.offer"


@dataclass(frozen=True, slots=True)
class Talk:
    """The one place where conversations change; every change is saved with what it says."""

    courses: Courses
    new_id: NewId

    def begin(
        self,
        w: ConversationWork,
        person: Person,
        network: Network,
        how: Beginning,
        now: datetime,
    ) -> Conversation | None:
        """Open a conversation and ask its first question; nothing if this occasion has one."""
        fresh = Conversation(
            id=_named(person.id, network.id, how.flow, how.occasion),
            team=person.team,
            person=person.id,
            network=network.id,
            flow=how.flow,
            occasion=how.occasion,
            opened_at=now,
        )
        flow = self.courses.of(w, fresh).flow
        begun = engine.proceed(flow, fresh, self._words_of(flow, person), now)
        if not w.conversations.add(begun):
            return None
        first = asking(begun, how.how.kind, urgent=how.how.urgent)
        w.outbox.put(replace(first, ids={**first.ids, **how.how.about}), now)
        return begun

    def answer(
        self, w: ConversationWork, conversation: Conversation, filing: Filing
    ) -> Conversation:
        """File an answer; go on if it was to what is asked, else only correct."""
        return self.settle(w, conversation, engine.file(conversation, filing), filing.at)

    def settle(
        self, w: ConversationWork, before: Conversation, after: Conversation, now: datetime
    ) -> Conversation:
        """Keep answers; go on if what was asked is settled now, else only correct."""
        if before.state is State.FINISHED or self._is_correction(w, before, after):
            return self._correct(w, before, after, now)
        asked = before.asked
        if before.state is not State.OPEN or asked is None or after.settled(asked.step):
            return self.go_on(w, before, after, now)
        self.save(w, before, after, now)
        return after

    def let_read(
        self, w: ConversationWork, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        """Keep who may read it; what was not finished is not asked again for that."""
        if before.state is State.FINISHED:
            self._correct(w, before, after, now)
        else:
            self.save(w, before, after, now)

    def skip(
        self, w: ConversationWork, conversation: Conversation, step: str, now: datetime
    ) -> Conversation:
        """Pass over a step and go on."""
        return self.go_on(w, conversation, engine.skip(conversation, step, now), now)

    def back(self, w: ConversationWork, conversation: Conversation, now: datetime) -> bool:
        """Ask the last question again; false when there is none."""
        flow = self.flow(w, conversation)
        person = w.people.get(conversation.person)
        reasked = engine.back(flow, conversation, self._words_of(flow, person), now)
        if reasked is None:
            return False
        w.conversations.save(conversation, reasked)
        w.outbox.put(asking(reasked), now)
        put_away(w, conversation, now)
        return True

    def go_on(
        self,
        w: ConversationWork,
        before: Conversation,
        after: Conversation,
        now: datetime,
        how: Asking = AT_ONCE,
    ) -> Conversation:
        """Ask what comes next, or end; who has left is asked nothing, what they change is kept."""
        if before.state is not State.OPEN and not takes_part(w, before):
            changed = replace(after, state=before.state)
            self.save(w, before, changed, now)
            return changed
        course = self.courses.of(w, replace(after, asked=None))
        person = w.people.get(before.person)
        moved = engine.proceed(course.flow, after, self._words_of(course.flow, person), now)
        if engine.is_enough(course.flow, before, after):
            moved = replace(moved, state=State.RESTING, asked=None, turn=before.turn)
        self.save(w, before, moved, now)
        if moved.state is State.RESTING:
            w.outbox.put(_rested(moved), now)
        elif moved.state is not State.FINISHED:
            next_one = asking(moved, how.kind, urgent=how.urgent)
            w.outbox.put(replace(next_one, ids={**next_one.ids, **how.about}), now)
        else:
            ids, key = {"conversation": moved.id}, ending_key(moved)
            w.outbox.put(Letter(moved.team, ENDING, ids, ToPerson(moved.person), key), now)
            course.ended(w, moved, now)
        put_away(w, before, now)
        if before.state is State.RESTING:
            w.outbox.put(replace(_rested(before), to=InPlaceOf(resting_key(before)), key=""), now)
        return moved

    def reopen(
        self,
        w: ConversationWork,
        conversation: Conversation,
        now: datetime,
        how: Asking = AT_ONCE,
    ) -> Conversation:
        """Go on with a conversation that rested or had ended, or ask again what is asked."""
        return self.go_on(w, conversation, replace(conversation, state=State.OPEN), now, how)

    def rest(
        self, w: ConversationWork, conversation: Conversation, state: State, now: datetime
    ) -> None:
        """Let a conversation rest; answering brings it back."""
        w.due.drop(again_prefix(conversation.id))
        w.conversations.save(conversation, replace(conversation, state=state))
        put_away(w, conversation, now)

    def leave(self, w: ConversationWork, person: str, network: str, now: datetime) -> None:
        """Let all that is open in a network rest; what was written is kept."""
        for each in w.conversations.of_person(person, (State.OPEN, State.PAUSED)):
            if each.network == network:
                self.rest(w, each, State.LAPSED, now)

    def withdraw(
        self, w: ConversationWork, conversation: Conversation, step: str, now: datetime
    ) -> None:
        """Take an answer away, here and everywhere it was shared."""
        self.save(w, conversation, engine.withdraw(conversation, step, now), now)

    def save(
        self, w: ConversationWork, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        """Keep a change; whoever published one of the answers is told."""
        w.conversations.save(before, after)
        touched = [step for step, each in before.answers.items() if after.answers[step] != each]
        turned = {step for step in touched if _status(before, step) != _status(after, step)}
        if turned:
            self._renew_past(w, before, turned, now)
        if any(_readers(step, before, after) != {"me"} for step in touched):
            self.courses.of(w, after).changed(w, after, now)

    def flow(self, w: ConversationWork, conversation: Conversation) -> Flow:
        """Give the flow a conversation follows."""
        return self.courses.of(w, conversation).flow

    def _is_correction(
        self, w: ConversationWork, before: Conversation, after: Conversation
    ) -> bool:
        """Tell whether nothing new is answered in a conversation whose sitting is over."""
        flow = self.flow(w, before)
        resting = before.state is State.RESTING
        return resting and engine.position(flow, before) == engine.position(flow, after)

    def _correct(
        self, w: ConversationWork, before: Conversation, after: Conversation, now: datetime
    ) -> Conversation:
        self.save(w, before, after, now)
        self.courses.of(w, after).corrected(w, before, after, now)
        if engine.newly_relevant(self.flow(w, before), before, after):
            ids = {"conversation": after.id}
            w.outbox.put(Letter(after.team, OFFER, ids, ToPerson(after.person)), now)
        else:
            self._renew_ending(w, after, now)
        return after

    def _renew_ending(self, w: ConversationWork, after: Conversation, now: datetime) -> None:
        for kind, key in ((ENDING, ending_key(after)), (RESTING, resting_key(after))):
            if w.outbox.knows(key):
                ids = {"conversation": after.id}
                w.outbox.put(Letter(after.team, kind, ids, InPlaceOf(key)), now)

    def _renew_past(
        self, w: ConversationWork, conversation: Conversation, steps: set[str], now: datetime
    ) -> None:
        """Let questions of earlier turns show what became of them since; readers show elsewhere."""
        for key in w.outbox.under(ask_key(conversation.id, "")):
            said = w.outbox.said(key)
            if said is not None and said.ids["step"] in steps:
                w.outbox.put(Letter(said.team, ASK, said.ids, InPlaceOf(key), urgent=False), now)

    def _words_of(self, flow: Flow, person: Person) -> WordsOf:
        say = words(person.language)

        def words_of(step: Step) -> str:
            return step_words(flow, step, say)

        return words_of


def asking(conversation: Conversation, kind: str = ASK, *, urgent: bool = True) -> Letter:
    """Write the letter that asks what is asked now."""
    ids = {
        "conversation": conversation.id,
        "step": conversation.asked.step if conversation.asked else "",
        "turn": str(conversation.turn),
    }
    to = ToPerson(conversation.person)
    return Letter(conversation.team, kind, ids, to, ask_key(conversation.id, ids["turn"]), urgent)


def takes_part(w: ConversationWork, conversation: Conversation) -> bool:
    """Tell whether its person still is in the network it belongs to."""
    member = w.networks.member(conversation.network, conversation.person)
    return member is not None and member.place is Place.ACTIVE


def put_away(w: ConversationWork, conversation: Conversation, now: datetime) -> None:
    """Let what was asked show what became of it, without the buttons to answer it."""
    if conversation.asked is not None:
        asked = asking(conversation, urgent=False)
        w.outbox.put(replace(asked, to=InPlaceOf(asked.key, conversation.person), key=""), now)


def again_prefix(conversation: str) -> str:
    """Give how the key begins of the moment at which a question that rests is asked again."""
    return f"again:{conversation}:"


def ask_key(conversation: str, turn: str) -> str:
    """Name the letter of one question in one turn."""
    return f"ask:{conversation}:{turn}"


def kept_key(text: str) -> str:
    """Name the letter that asks what to do with a text that was kept."""
    return f"kept:{text}"


def ending_key(conversation: Conversation) -> str:
    """Name the letter that ended a conversation."""
    return f"end:{conversation.id}:{conversation.turn}"


def resting_key(conversation: Conversation) -> str:
    """Name the letter that ended a sitting."""
    return f"rest:{conversation.id}:{conversation.turn}"


def _rested(conversation: Conversation) -> Letter:
    ids, key = {"conversation": conversation.id}, resting_key(conversation)
    return Letter(conversation.team, RESTING, ids, ToPerson(conversation.person), key)


def _named(*occasion: str) -> str:
    """Name a conversation after its occasion, so that one begun again has the same name.

    Then its messages are known again, also by a database of before they were sent.
    """
    return sha256("\0".join(occasion).encode()).hexdigest()[:20]


def _status(conversation: Conversation, step: str) -> Status:
    return conversation.answers[step].status


def _readers(step: str, before: Conversation, after: Conversation) -> set[str]:
    return {before.answers[step].readers, after.answers[step].readers}
