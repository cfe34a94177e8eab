"""All cards of somebody in one message: how their issue changed, and what came of each phase."""

from flows.conversation import engine
from flows.conversation.asking import shown
from flows.conversation.flow import READERS
from flows.conversation.overlay import with_own
from flows.conversation.state import Conversation, read_by
from flows.cycle.cards import label
from flows.cycle.phases import FLOWS, Phase
from flows.cycle.ports import CycleWork
from flows.errors import Refused
from flows.message import Block, Button, Buttons, Heading, Message, Note, Para, Quote
from flows.moments import local_day
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Person
from flows.words import Words, short_day_words, shortened, words

CARDS = "cycle.cards"
_LONGEST = 280  # characters of one answer: all of them have to fit in one message
_RUNS = 3
_VERSIONS = ((Phase.ISSUE, "issue"), (Phase.EXPLORING, "again"))


def part() -> Part:
    """What this brings."""
    return Part(kinds={CARDS: Kind(_say_cards)}, presses={CARDS: _show})


def issue_versions(w: CycleWork, person: Person, network: str) -> tuple[tuple[str, str], ...]:
    """Give what somebody's issue was, with the day of each version, the oldest first."""
    found = [
        (answer.at, "\n".join(answer.value))
        for phase, step in _VERSIONS
        for conversation in _runs(w, person, network, phase)
        if (answer := engine.current_answers(FLOWS[phase], conversation).get(step))
    ]
    return tuple(
        (short_day_words(local_day(at, person.zone), person.language), text)
        for at, text in sorted(found)
    )


def _show(w: CycleWork, turn: Turn) -> None:
    network = w.networks.find(turn.ids["network"])
    if network is None:
        raise Refused("conversation-gone")
    ids = {"person": turn.person.id, "network": network.id}
    w.outbox.put(Letter(network.team, CARDS, ids, ToPerson(turn.person.id)), turn.now)


def _say_cards(w: CycleWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    network = w.networks.find(saying.ids["network"])
    if person is None or network is None:
        return None
    say = words(person.language)
    heading = Heading(say("cycle-cards-title", network=network.name))
    pieces = [
        block
        for phase in FLOWS
        for conversation in _runs(w, person, network.id, phase)[:1]
        for block in _piece(w, phase, conversation, say)
    ]
    if not pieces:
        return Message((heading, Para(say("cycle-cards-none"))))
    versions = issue_versions(w, person, network.id)
    return Message((heading, *_versions(versions, say), *pieces, Note(say("cycle-cards-note"))))


def _versions(versions: tuple[tuple[str, str], ...], say: Words) -> list[Block]:
    """Show how the question changed; one version alone stands on its card."""
    if len(versions) < len(_VERSIONS):
        return []
    blocks: list[Block] = [Para(say("cycle-cards-versions"), strong=True)]
    for day, text in versions:
        blocks += [Note(day), Quote(shortened(text, _LONGEST))]
    return blocks


def _piece(w: CycleWork, phase: Phase, conversation: Conversation, say: Words) -> list[Block]:
    flow = with_own(FLOWS[phase], conversation)
    current = engine.current_answers(flow, conversation)
    answers = [each for step, each in current.items() if step != READERS]
    lines = []
    for answer in answers:
        step = flow.step(answer.step)
        if step is not None:
            text = shortened(shown(flow, step, answer.value, say), _LONGEST)
            lines.append(f"{label(flow, answer, say)}: {text}")
    if not lines:
        return []
    ids = {"conversation": conversation.id}
    name = w.networks.get(conversation.network).name
    return [
        Para(say(f"cycle-phase-{phase}"), strong=True),
        Quote("\n".join(lines)),
        Note(say(f"cycle-read-by-{read_by(answers)}", network=name)),
        Buttons(
            (
                Button("conversation.form", say("button-conversation-change"), ids),
                Button("conversation.readers", say("button-conversation-readers"), ids),
            )
        ),
    ]


def _runs(w: CycleWork, person: Person, network: str, phase: Phase) -> tuple[Conversation, ...]:
    """List somebody's conversations of a phase, the newest first."""
    return w.conversations.latest(person.id, network, (FLOWS[phase].id,), _RUNS)
