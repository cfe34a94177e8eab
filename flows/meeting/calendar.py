"""Bringing somebody the file that puts a meeting in their own calendar, or takes it out."""

from flows.meeting.bank import asked_words
from flows.meeting.calendar_file import calendar_file
from flows.meeting.keys import CALENDAR
from flows.meeting.ports import Meeting, MeetingWork
from flows.meeting.telling import ids_of
from flows.meeting.who import seen_meeting
from flows.message import Document, Message, Para
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.words import Words, words


def part() -> Part:
    """What this brings."""
    return Part(kinds={CALENDAR: Kind(_say)}, presses={CALENDAR: _bring})


def _bring(w: MeetingWork, turn: Turn) -> None:
    meeting, _ = seen_meeting(w, turn)
    ids = ids_of(meeting) | {"person": turn.person.id}
    w.outbox.put(Letter(meeting.team, CALENDAR, ids, ToPerson(turn.person.id)), turn.now)


def _say(w: MeetingWork, saying: Saying) -> Message | None:
    meeting, person = w.meetings.get(saying.ids["meeting"]), w.people.find(saying.ids["person"])
    if meeting is None or person is None:
        return None
    say = words(person.language)
    network = w.networks.get(meeting.network)
    text = calendar_file(meeting, network.name, _about(meeting, say), saying.now)
    key = "meeting-calendar-cancelled" if meeting.cancelled else "meeting-calendar"
    return Message(
        (
            Para(say(key, title=meeting.title)),
            Document(f"{say('meeting-file')}.ics", meeting.title, text),
        )
    )


def _about(meeting: Meeting, say: Words) -> str:
    """Give what stands under the title: the way in, and what to think about."""
    link = (f"{say('meeting-online')} {meeting.link}",) if meeting.link else ()
    return "\n".join((*link, *asked_words(meeting.bank, meeting.own, say)))
