"""Asking for time: somebody wants the group to think along, and says what for and how long."""

from datetime import timedelta
from typing import Any

from flows.beside import follow_week
from flows.conversation.recognisable import seems_recognisable
from flows.conversation.state import Conversation
from flows.errors import Refused
from flows.meeting.agenda import MINUTES
from flows.meeting.drafting import renew_agenda
from flows.meeting.ports import Bid, Meeting, MeetingWork
from flows.meeting.telling import bid_button
from flows.meeting.when import asked_at, asks_for_time, at_words, when_words
from flows.meeting.who import is_for, known_meeting, own_meeting
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Errors,
    Filled,
    Form,
    Note,
    Option,
    Para,
    TextField,
)
from flows.moments import local_day
from flows.note import note
from flows.parts import Part, Turn
from flows.words import Words, words

BID, WITHDRAW = "meeting.bid", "meeting.withdraw"
_LONGEST = 200
_USUAL = 30


def part() -> Part:
    """What this brings."""
    return Part(opens={BID: _form}, submits={BID: _ask}, presses={WITHDRAW: _withdraw})


def beside(w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Ask beside the weekly question, about a week before, who wants time."""
    person = w.people.get(conversation.person)
    asked = local_day(asked_at(conversation), person.zone)
    meeting = next(
        (
            each
            for each in w.meetings.coming((conversation.network,), asked + timedelta(days=1))
            if asks_for_time(each, asked)
            and is_for(w, each, w.networks.member(each.network, person.id))
        ),
        None,
    )
    if meeting is None or w.meetings.bid(meeting.id, person.id) is not None:
        return ()
    when = when_words(meeting, person.zone, person.language)
    line = Para(say("meeting-bid-beside", title=meeting.title, when=when))
    return line, Buttons((bid_button(meeting, say),))


def own_button(meeting: Meeting, bid: Bid | None, say: Words) -> tuple[Button, ...]:
    """Give the way to ask for time; to who did, the ways to change that and to take it back."""
    if bid is None:
        return (bid_button(meeting, say),)
    ids = {"meeting": meeting.id}
    change = Button(BID, say("button-meeting-bid-change"), ids)
    return change, Button(WITHDRAW, say("button-meeting-withdraw"), ids)


def _form(w: MeetingWork, turn: Turn) -> Form:
    meeting = _open(w, turn)
    say, language = words(turn.person.language), turn.person.language
    before = w.meetings.bid(meeting.id, turn.person.id)
    options = tuple(Option(str(n), say("meeting-minutes", minutes=n)) for n in MINUTES)
    return Form(
        action=BID,
        title=say("meeting-bid-title"),
        parts=(
            Para(say("meeting-bid-what", title=meeting.title)),
            Para(at_words(meeting, turn.person.zone, language)),
            TextField(
                "words",
                say("meeting-bid-for"),
                say("meeting-careful"),
                before.words if before else "",
                multiline=False,
                longest=_LONGEST,
            ),
            ChoiceField(
                "minutes",
                say("meeting-bid-minutes"),
                options,
                (str(before.minutes if before else _USUAL),),
            ),
            Note(say("meeting-bid-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"meeting": meeting.id},
    )


def _ask(w: MeetingWork, turn: Turn, filled: Filled) -> Errors | None:
    meeting = _open(w, turn)
    wanted = "".join(filled.get("words", ())).strip()
    chosen = "".join(filled.get("minutes", ()))
    if not wanted:
        return Errors({"words": words(turn.person.language)("form-missing")})
    minutes = next((each for each in MINUTES if str(each) == chosen), _USUAL)
    before = w.meetings.bid(meeting.id, turn.person.id)
    same = before is not None and before.minutes == minutes
    bid = Bid(
        meeting=meeting.id,
        person=turn.person.id,
        team=meeting.team,
        network=meeting.network,
        minutes=minutes,
        words=wanted,
        asked_at=before.asked_at if before else turn.now,
        place=before.place if before else None,
        given=before.given if before and same else None,
    )
    w.meetings.put_bid(bid)
    follow_week(w, turn.person.id, meeting.network, turn.now)
    renew_agenda(w, meeting, turn.now)
    w.outbox.put(note(turn, "meeting-bid-saved", title=meeting.title, minutes=minutes), turn.now)
    if seems_recognisable(wanted):
        w.outbox.put(note(turn, "meeting-recognisable"), turn.now)
    return None


def _withdraw(w: MeetingWork, turn: Turn) -> None:
    """Take it back; also when the meeting was, was called off, or is not theirs any more."""
    meeting, _ = known_meeting(w, turn)
    if not w.meetings.withdraw(meeting.id, turn.person.id):
        own_meeting(w, turn)
        raise Refused("meeting-no-bid", title=meeting.title)
    renew_agenda(w, meeting, turn.now)
    w.outbox.put(note(turn, "meeting-withdrawn", title=meeting.title), turn.now)


def _open(w: MeetingWork, turn: Turn) -> Meeting:
    """Give a meeting for which time can still be asked."""
    meeting, network = own_meeting(w, turn)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if meeting.cancelled:
        raise Refused("meeting-is-cancelled", title=meeting.title)
    if meeting.starts <= turn.now:
        raise Refused("meeting-has-begun", title=meeting.title)
    return meeting
