"""Phase 0, bring your issue: six questions in the direct messages, ending in an issue card."""

from dataclasses import dataclass, replace
from datetime import datetime

from flows.conversation import engine
from flows.conversation.flow import Flow, Step, Text
from flows.conversation.state import Answer, Conversation, Readers, State, read_by
from flows.conversation.talk import Beginning, Talk, ending_key
from flows.conversation.trying import Trying
from flows.digest.ports import DigestWork
from flows.digest.updates import renew_digests
from flows.errors import Refused
from flows.message import Block, Button, Buttons, Confirm, Heading, Message, Note, Para, Quote
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel
from flows.parts import Part, Turn, together
from flows.people import Network, Person, Place, Role
from flows.visibility import Relation, may_read
from flows.words import Words, words

FLOW = Flow(
    "cycle-issue",
    (
        Step("issue", Text()),
        Step("why", Text()),
        Step("tried", Text(), optional=True),
        Step("move", Text(), optional=True),
        Step("learn", Text()),
        Step("satisfied", Text(), optional=True),
    ),
)
CARD = "cycle.card"
_OCCASION = "1"
_STATUS = {
    "me": "cycle-issue-private",
    "group": "cycle-issue-shared-group",
    "network": "cycle-issue-shared",
}
_BEGINNING = Beginning(FLOW.id, _OCCASION)


@dataclass(frozen=True, slots=True)
class IssueCourse:
    """The conversation about an issue."""

    flow: Flow = FLOW

    def title(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say that it is about their issue."""
        del w, conversation
        return (Heading(say("cycle-issue-title")),)

    def before(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say what is coming and that it may be short."""
        network = w.networks.get(conversation.network)
        return (
            Para(say("cycle-issue-before", network=network.name)),
            Note(say("conversation-no-names")),
        )

    def below(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Nothing: all that has to be known stands above."""
        del w, conversation, say
        return ()

    def after(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Show the card to its writer, with the choice to share it."""
        network = w.networks.get(conversation.network)
        shared = _shared(conversation)
        answers = tuple(engine.current_answers(self.flow, conversation).values())
        status = _STATUS.get(read_by(answers), "cycle-issue-parts")
        return (
            Heading(say("cycle-issue-card")),
            *_card(answers, say),
            Para(say(status, network=network.name)),
            Buttons(_after_buttons(conversation, network, say, shared=shared)),
        )

    def ended(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        """Nothing follows by itself: sharing is the writer's choice."""

    def corrected(
        self, w: DigestWork, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        """Nothing follows that `changed` does not do."""

    def changed(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        """Bring what was shared up to date."""
        key = card_key(conversation)
        ids = {"conversation": conversation.id, "network": conversation.network}
        if w.outbox.knows(key):
            w.outbox.put(Letter(conversation.team, CARD, ids, InPlaceOf(key)), now)
        renew_digests(w, conversation, now)


@dataclass(frozen=True, slots=True)
class Issue:
    """What people do with their issue."""

    talk: Talk

    def part(self) -> Part:
        """What this subject brings."""
        own = Part(
            kinds={CARD: Kind(say_card, repeatable=True)},
            presses={
                "cycle.share": self._share,
                "cycle.unshare": self._unshare,
                "cycle.catch-up": self._catch_up,
            },
        )
        trying = Trying("cycle.try", self.talk.courses, lambda *_: _BEGINNING)
        return together((own, trying.part()))

    def begin(self, w: DigestWork, person: Person, network: Network, now: datetime) -> None:
        """Ask a new participant for their issue."""
        member = w.networks.member(network.id, person.id)
        if member is not None and member.role is Role.PARTICIPANT:
            self.talk.begin(w, person, network, _BEGINNING, now)

    def _catch_up(self, w: DigestWork, turn: Turn) -> None:
        """Let somebody who joined late bring their issue after all."""
        network = w.networks.get(turn.ids["network"])
        member = w.networks.member(network.id, turn.person.id)
        if member is None or member.place is not Place.ACTIVE or network.is_over:
            raise Refused("network-not-a-member", network=network.name)
        if w.conversations.find(turn.person.id, network.id, FLOW.id, _OCCASION) is not None:
            raise Refused("cycle-already-begun")
        self.begin(w, turn.person, network, turn.now)

    def _share(self, w: DigestWork, turn: Turn) -> None:
        conversation = self._set_readers(w, turn, "network")
        ids = {"conversation": conversation.id, "network": conversation.network}
        channel = w.networks.get(conversation.network).channel
        to = ToChannel(channel)
        w.outbox.put(Letter(conversation.team, CARD, ids, to, card_key(conversation)), turn.now)

    def _unshare(self, w: DigestWork, turn: Turn) -> None:
        self._set_readers(w, turn, "me")

    def _set_readers(self, w: DigestWork, turn: Turn, readers: Readers) -> Conversation:
        before = w.conversations.get(turn.ids["conversation"])
        if before is None or before.person != turn.person.id or before.state is not State.FINISHED:
            raise Refused("conversation-gone")
        after = before
        for answer in engine.current_answers(FLOW, before).values():
            after = after.put(replace(answer, readers=readers))
        self.talk.save(w, before, after, turn.now)
        key = ending_key(after)
        ids = {"conversation": after.id}
        w.outbox.put(Letter(after.team, "conversation.ending", ids, InPlaceOf(key)), turn.now)
        return after


def say_card(w: DigestWork, saying: Saying) -> Message | None:
    """Show a shared card in the channel; what was taken back leaves a line."""
    network = w.networks.get(saying.ids["network"])
    say = words(network.language)
    conversation = w.conversations.get(saying.ids["conversation"])
    shared = _shared(conversation) if conversation else ()
    if conversation is None or not shared:
        gone = Message((Note(say("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None
    name = w.people.name(conversation.person)
    return Message(
        (
            Heading(say("cycle-issue-card-of", name=name)),
            *_card(shared, say),
            Note(say("cycle-issue-card-note")),
        )
    )


def unfinished(w: DigestWork, person: str, network: str) -> Conversation | None:
    """Find an issue that still has questions open."""
    conversation = w.conversations.find(person, network, FLOW.id, _OCCASION)
    if conversation is None or conversation.state is State.FINISHED:
        return None
    return conversation


def card_key(conversation: Conversation) -> str:
    """Name the card of one issue in the channel."""
    return card_key_of(conversation.id)


def card_key_of(conversation: str) -> str:
    """Name it by the conversation's id."""
    return f"card:{conversation}"


def _shared(conversation: Conversation) -> tuple[Answer, ...]:
    current = engine.current_answers(FLOW, conversation).values()
    return tuple(each for each in current if may_read(each.readers, Relation.MEMBER))


def _card(answers: tuple[Answer, ...], say: Words) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for answer in answers:
        blocks.append(Para(say(f"{FLOW.id}-{answer.step}-label"), strong=True))
        blocks.append(Quote("\n".join(answer.value)))
    return tuple(blocks)


def _after_buttons(
    conversation: Conversation, network: Network, say: Words, *, shared: tuple[Answer, ...] | bool
) -> tuple[Button, ...]:
    ids = {"conversation": conversation.id}
    sure = Confirm(
        say("cycle-share-title"),
        say("cycle-share-sure", network=network.name),
        say("cycle-share-yes"),
        say("form-cancel"),
    )
    change = Button("conversation.form", say("button-conversation-change"), ids)
    who = Button("conversation.readers", say("button-conversation-readers"), ids)
    if shared:
        return (change, who, Button("cycle.unshare", say("button-cycle-unshare"), ids))
    return (Button("cycle.share", say("button-cycle-share"), ids, "primary", sure), change)
