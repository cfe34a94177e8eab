"""Cards: what came of a phase, to share by choice, and to take back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flows.conversation import engine
from flows.conversation.asking import shown
from flows.conversation.flow import READERS, Choice, Flow
from flows.conversation.offering import opened, read_by_all
from flows.conversation.overlay import OWN, with_own
from flows.conversation.state import Answer, Conversation, Readers, State, read_by
from flows.conversation.talk import ENDING, Talk, ending_key
from flows.cycle.phases import FLOWS, phase_of
from flows.cycle.ports import CycleWork
from flows.digest.updates import renew_digests
from flows.errors import Refused
from flows.message import Block, Button, Buttons, Confirm, Heading, Message, Note, Para, Quote
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel
from flows.parts import Part, Turn
from flows.visibility import Relation, may_read, offered_to, readers_of
from flows.words import Words, words

CARD = "cycle.card"


@dataclass(frozen=True, slots=True)
class Cards:
    """Lets people share what came of a phase, and take it back."""

    talk: Talk

    def part(self) -> Part:
        """What this brings."""
        return Part(
            kinds={CARD: Kind(say_card, repeatable=True)},
            presses={"cycle.share": self._share, "cycle.unshare": self._unshare},
        )

    def _share(self, w: CycleWork, turn: Turn) -> None:
        known = offered_to(w, turn.person.id, turn.ids["network"])
        readers = readers_of((turn.ids["readers"],), known)
        conversation = self._read_by(w, turn, readers)
        if may_read(readers, Relation.MEMBER):
            w.outbox.put(_letter(w, conversation), turn.now)

    def _unshare(self, w: CycleWork, turn: Turn) -> None:
        self._read_by(w, turn, "me")

    def _read_by(self, w: CycleWork, turn: Turn, readers: Readers) -> Conversation:
        before = w.conversations.get(turn.ids["conversation"])
        phase = phase_of(before.flow) if before else None
        if before is None or phase is None or before.person != turn.person.id:
            raise Refused("conversation-gone")
        if before.state is not State.FINISHED:
            raise Refused("conversation-gone")
        after = read_by_all(with_own(FLOWS[phase], before), before, readers, turn.now)
        self.talk.save(w, before, after, turn.now)
        key, ids = ending_key(after), {"conversation": after.id}
        w.outbox.put(Letter(after.team, ENDING, ids, InPlaceOf(key)), turn.now)
        return after


def opened_up(w: CycleWork, flow: Flow, conversation: Conversation, now: datetime) -> None:
    """Let what was chosen in the conversation itself hold for all that was written in it."""
    after = opened(flow, conversation, _offered(w, flow, conversation), now)
    if after == conversation:
        return
    w.conversations.save(conversation, after)
    bring_up_to_date(w, after, now)
    if shared(flow, after):
        w.outbox.put(_letter(w, after), now)


def bring_up_to_date(w: CycleWork, conversation: Conversation, now: datetime) -> None:
    """Let what stands in the channel, and in digests, show what may be read now."""
    key = card_key_of(conversation.id)
    if w.outbox.knows(key):
        ids = {"conversation": conversation.id, "network": conversation.network}
        w.outbox.put(Letter(conversation.team, CARD, ids, InPlaceOf(key)), now)
    renew_digests(w, conversation, now)


def say_card(w: CycleWork, saying: Saying) -> Message | None:
    """Show a shared card in the channel; what was taken back leaves a line."""
    network = w.networks.get(saying.ids["network"])
    say = words(network.language)
    conversation = w.conversations.get(saying.ids["conversation"])
    phase = phase_of(conversation.flow) if conversation else None
    flow = with_own(FLOWS[phase], conversation) if conversation and phase else None
    answers = shared(flow, conversation) if conversation and flow else ()
    if conversation is None or flow is None or not answers:
        gone = Message((Note(say("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None
    name = w.people.name(conversation.person)
    return Message(
        (
            Heading(say(f"{flow.id}-card-of", name=name)),
            *card(flow, answers, say),
            Note(say(f"{flow.id}-card-note")),
            Buttons((Button("peer.ask", say("button-peer-ask"), {"card": conversation.id}),)),
        )
    )


def card(flow: Flow, answers: Iterable[Answer], say: Words) -> tuple[Block, ...]:
    """Lay answers under one another, each with its label; what else it holds are people's words."""
    blocks: list[Block] = []
    for answer in answers:
        step = flow.step(answer.step)
        if step is not None and answer.step != READERS:
            blocks.append(Para(label(flow, answer, say), strong=True))
            blocks.append(Quote(shown(flow, step, answer.value, say)))
    return tuple(blocks)


def label(flow: Flow, answer: Answer, say: Words) -> str:
    """Name an answer in a word or two; a question of the network itself has only its own words."""
    if answer.step.startswith(OWN):
        return answer.words or say("conversation-earlier-question")
    return say(f"{flow.id}-{answer.step}-label")


def shared(flow: Flow, conversation: Conversation) -> tuple[Answer, ...]:
    """Give what the network may read of a conversation."""
    current = engine.current_answers(flow, conversation).values()
    return tuple(each for each in current if _is_open(each))


def read_by_whom(w: CycleWork, flow: Flow, conversation: Conversation, say: Words) -> str:
    """Say who can read a card now."""
    current = engine.current_answers(flow, conversation).values()
    who = read_by(each for each in current if each.step != READERS)
    return say(f"cycle-read-by-{who}", network=w.networks.get(conversation.network).name)


def ending_buttons(
    w: CycleWork, flow: Flow, conversation: Conversation, say: Words
) -> tuple[Button, ...]:
    """Change it, choose who reads it; share it, or take it back."""
    ids = {"conversation": conversation.id}
    change = Button("conversation.form", say("button-conversation-change"), ids)
    who = Button("conversation.readers", say("button-conversation-readers"), ids)
    current = engine.current_answers(flow, conversation).values()
    if any(each.readers != "me" for each in current if each.step != READERS):
        return (change, who, Button("cycle.unshare", say("button-cycle-unshare"), ids))
    return (*_shares(w, conversation, say), change, who)


def _shares(w: CycleWork, conversation: Conversation, say: Words) -> tuple[Button, ...]:
    """Offer to share with the group, where there is one, and with the network."""
    network = w.networks.get(conversation.network)
    ids = {"conversation": conversation.id, "network": network.id}
    sure = Confirm(
        say("cycle-share-title"),
        say("cycle-share-sure", network=network.name),
        say("cycle-share-yes"),
        say("form-cancel"),
    )
    known = offered_to(w, conversation.person, network.id)
    group = Button("cycle.share", say("button-cycle-share-group"), ids | {"readers": "group"})
    everybody = ids | {"readers": "network"}
    wide = Button("cycle.share", say("button-cycle-share"), everybody, "primary", sure)
    return (group, wide) if "group" in known else (wide,)


def card_key_of(conversation: str) -> str:
    """Name the card of one conversation in the channel."""
    return f"card:{conversation}"


def _letter(w: CycleWork, conversation: Conversation) -> Letter:
    ids = {"conversation": conversation.id, "network": conversation.network}
    to = ToChannel(w.networks.get(conversation.network).channel)
    return Letter(conversation.team, CARD, ids, to, card_key_of(conversation.id))


def _is_open(answer: Answer) -> bool:
    """Tell whether the network may read it."""
    return answer.step != READERS and may_read(answer.readers, Relation.MEMBER)


def _offered(w: CycleWork, flow: Flow, conversation: Conversation) -> tuple[Readers, ...]:
    """List the readers that could be chosen; everyone only where the flow asks it."""
    known = offered_to(w, conversation.person, conversation.network)
    step = flow.step(READERS)
    choice = step.question if step else None
    asked = choice.options if isinstance(choice, Choice) else ()
    return (*known, "everyone") if "everyone" in asked else known
