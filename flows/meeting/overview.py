"""All meetings that still are to be, for who leads: on Home the first, in a message all."""

from flows.meeting.keys import AGENDA
from flows.meeting.ports import Meeting, MeetingWork
from flows.meeting.questions import QUESTIONS
from flows.meeting.setting import buttons
from flows.meeting.telling import title_of
from flows.meeting.when import at_words
from flows.meeting.who import people_of
from flows.message import Block, Button, Buttons, Divider, Message, Note, Para
from flows.network.menu import led_now
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Person
from flows.words import Words, words

ALL = "meeting.all"
_MOST = 15  # of three blocks each, of the fifty that a message in Slack can hold


def part() -> Part:
    """What this brings."""
    return Part(kinds={ALL: Kind(_say)}, presses={ALL: _send})


def led_blocks(
    w: MeetingWork, meeting: Meeting, asked: int, person: Person, say: Words
) -> list[Block]:
    """Show one meeting with all that who leads can do with it."""
    ids = {"meeting": meeting.id}
    network = w.networks.get(meeting.network)
    change, cancel = buttons(meeting, len(people_of(w, network, meeting.group)), say)
    return [
        Para(title_of(w, meeting, say), strong=True),
        Para(at_words(meeting, person.zone, person.language)),
        Buttons(
            (
                change,
                Button(AGENDA, say("button-meeting-agenda", asked=asked), ids),
                Button(QUESTIONS, say("button-meeting-questions"), ids),
                cancel,
            )
        ),
    ]


def _send(w: MeetingWork, turn: Turn) -> None:
    network = led_now(w, turn)
    ids = {"network": network.id, "person": turn.person.id}
    w.outbox.put(Letter(network.team, ALL, ids, ToPerson(turn.person.id)), turn.now)


def _say(w: MeetingWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    network = w.networks.get(saying.ids["network"])
    found = w.meetings.coming((network.id,), saying.now.date())
    still = [each for each in found if each.ends > saying.now]
    coming, more = still[:_MOST], len(still) - _MOST
    say = words(person.language)
    asked = w.meetings.bid_counts([each.id for each in coming])
    blocks: list[Block] = [Para(say("meeting-all", network=network.name))]
    for each in coming:
        shown = led_blocks(w, each, asked.get(each.id, 0), person, say)
        blocks += [Divider(), *shown]
    if more > 0:
        blocks.append(Note(say("meeting-all-more", more=more)))
    return Message(tuple(blocks))
