"""Two open questions to think about before a meeting, chosen by who leads."""

from dataclasses import replace

from flows.meeting.bank import BANK, bank_field
from flows.meeting.ports import MeetingWork
from flows.meeting.who import led_meeting
from flows.message import Errors, Filled, Form, Note, Para, TextField
from flows.note import note
from flows.parts import Part, Turn
from flows.words import words

QUESTIONS = "meeting.questions"
_MOST, _LONGEST = 2, 200


def part() -> Part:
    """What this brings."""
    return Part(opens={QUESTIONS: _form}, submits={QUESTIONS: _save})


def _form(w: MeetingWork, turn: Turn) -> Form:
    meeting, _ = led_meeting(w, turn)
    say = words(turn.person.language)
    return Form(
        action=QUESTIONS,
        title=say("meeting-questions-title"),
        parts=(
            Para(say("meeting-questions-what")),
            bank_field("bank", say("meeting-questions-bank"), meeting.bank, say),
            TextField(
                "own",
                say("meeting-questions-own"),
                value=meeting.own,
                optional=True,
                multiline=False,
                longest=_LONGEST,
            ),
            Note(say("meeting-questions-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"meeting": meeting.id},
    )


def _save(w: MeetingWork, turn: Turn, filled: Filled) -> Errors | None:
    meeting, _ = led_meeting(w, turn)
    bank = tuple(each for each in filled.get("bank", ()) if each in BANK)
    own = "".join(filled.get("own", ())).strip()
    if len(bank) + bool(own) > _MOST:
        field = "own" if own and len(bank) == _MOST else "bank"
        return Errors({field: words(turn.person.language)("meeting-questions-two")})
    w.meetings.save(replace(meeting, bank=bank, own=own, asked_by=turn.person.id))
    w.outbox.put(note(turn, "meeting-questions-saved", title=meeting.title), turn.now)
    return None
