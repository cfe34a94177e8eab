"""The same day: what somebody takes home, for themselves; and how many were there, as a number."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from flows.action.ports import PlanStep
from flows.conversation.state import Conversation
from flows.errors import Refused
from flows.meeting.keys import AFTER, after_key, moment_key, post_key
from flows.meeting.ports import Meeting, MeetingWork, TakeAway
from flows.meeting.telling import ids_of
from flows.meeting.when import asked_at, was_lately
from flows.meeting.who import is_for, led_meeting, own_meeting
from flows.message import (
    Block,
    Button,
    Buttons,
    Errors,
    Filled,
    Form,
    Message,
    Note,
    Para,
    TextField,
    text_in,
)
from flows.moments import Due, is_night, local_day, next_morning
from flows.note import note
from flows.outbox import Kind, Letter, Saying, Under
from flows.parts import Part, Turn
from flows.people import Network, Standing
from flows.words import Words, words

TAKE_AWAY, PRESENT = "meeting.take-away", "meeting.present"
_FIELDS = ("step", "lesson", "helper")
_LONGEST, _MOST_PRESENT = 500, 999


@dataclass(frozen=True, slots=True)
class Afterwards:
    """Asks what people take home."""

    plan_step: PlanStep

    def part(self) -> Part:
        """What this brings."""
        return Part(
            kinds={AFTER: Kind(_say, repeatable=True)},
            opens={TAKE_AWAY: _form, PRESENT: _present_form},
            submits={TAKE_AWAY: self._take, PRESENT: _present},
            fires={AFTER: _fire},
        )

    def _take(self, w: MeetingWork, turn: Turn, filled: Filled) -> Errors | None:
        meeting, network = _been(w, turn)
        step, lesson, helper = (text_in(filled, each) for each in _FIELDS)
        if not step + lesson + helper:
            return Errors({"step": words(turn.person.language)("meeting-take-away-empty")})
        person = turn.person
        before = w.meetings.take_away(meeting.id, person.id)
        w.meetings.put_take_away(
            TakeAway(
                meeting.id, person.id, meeting.team, network.id, step, lesson, helper, turn.now
            )
        )
        is_new = bool(step) and (before is None or before.step != step) and not network.is_over
        if is_new:
            self.plan_step(w, person, network, step, turn.now)
        saved = "meeting-take-away-saved-step" if is_new else "meeting-take-away-saved"
        w.outbox.put(note(turn, saved), turn.now)
        return None


def plan_line(w: MeetingWork, meeting: Meeting) -> None:
    """Plan the line for when a meeting ends; another time takes its place."""
    prefix = moment_key(AFTER, meeting.network, meeting.id)
    w.due.drop(prefix)
    if meeting.cancelled:
        return
    at, key = meeting.ends, f"{prefix}:{meeting.sequence}"
    day = local_day(at, meeting.zone)
    w.due.plan(Due(key, meeting.team, AFTER, ids_of(meeting), day, meeting.wall, meeting.zone, at))


def beside(w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Offer the form beside the first weekly question after a meeting, to who did not use it."""
    networks = (conversation.network,)
    return offer(w, conversation.person, networks, asked_at(conversation), say)


def offer(
    w: Any, person: str, networks: tuple[str, ...], at: datetime, say: Words
) -> tuple[Block, ...]:
    """Offer the form of the last meeting, for some days, to who did not use it."""
    since = local_day(at, "UTC") - timedelta(days=8)
    found = [
        each
        for each in w.meetings.coming(networks, since)
        if was_lately(each, at)
        and is_for(w, each, w.networks.member(each.network, person))
        and w.meetings.take_away(each.id, person) is None
    ]
    if not found:
        return ()
    line = Para(say("meeting-take-away-beside", title=found[-1].title))
    return line, Buttons((_button(found[-1], say),))


def present_button(meeting: Meeting, say: Words) -> Button:
    """Give the button with which who leads fills in how many were there."""
    ids = {"meeting": meeting.id}
    return Button(PRESENT, say("button-meeting-present"), ids)


def _button(meeting: Meeting, say: Words) -> Button:
    return Button(TAKE_AWAY, say("button-meeting-take-away"), {"meeting": meeting.id})


def _fire(w: MeetingWork, due: Due, now: datetime) -> None:
    """Put the line under the meeting in the channel; at night it waits for the morning."""
    meeting = w.meetings.get(due.ids["meeting"])
    if meeting is None or meeting.cancelled or not was_lately(meeting, now):
        return
    network = w.networks.get(meeting.network)
    if network.standing is not Standing.RUNNING:
        return
    if is_night(now, network.zone):
        w.due.put_off(replace(due, at=next_morning(now, network.zone)[1]))
        return
    post, key = post_key(network.id, meeting.id), after_key(network.id, meeting.id)
    if w.outbox.knows(post):  # a group without a channel of its own has none
        w.outbox.put(Letter(meeting.team, AFTER, ids_of(meeting), Under(post), key), now)


def _say(w: MeetingWork, saying: Saying) -> Message | None:
    meeting = w.meetings.get(saying.ids["meeting"])
    if meeting is None or meeting.cancelled:
        return None
    say = words(w.networks.get(meeting.network).language)
    button = Buttons((_button(meeting, say),))
    readers = Note(say("meeting-take-away-who-reads"))
    return Message((Para(say("meeting-take-away-line")), button, readers))


def _form(w: MeetingWork, turn: Turn) -> Form:
    meeting, _ = _been(w, turn)
    say = words(turn.person.language)
    before = w.meetings.take_away(meeting.id, turn.person.id)
    hints = {"step": say("meeting-step-hint"), "helper": say("meeting-helper-hint")}
    fields = tuple(
        TextField(
            each,
            say(f"meeting-take-away-{each}"),
            hints.get(each, ""),
            getattr(before, each) if before else "",
            optional=True,
            longest=_LONGEST,
        )
        for each in _FIELDS
    )
    return Form(
        action=TAKE_AWAY,
        title=say("meeting-take-away-title"),
        parts=(
            Para(say("meeting-take-away-what", title=meeting.title)),
            *fields,
            Note(say("meeting-only-you")),
            Note(say("meeting-careful")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"meeting": meeting.id},
    )


def _been(w: MeetingWork, turn: Turn) -> tuple[Meeting, Network]:
    """Give a meeting that has begun, to one it is for."""
    meeting, network = own_meeting(w, turn)
    if meeting.cancelled:
        raise Refused("meeting-is-cancelled", title=meeting.title)
    if turn.now < meeting.starts:
        raise Refused("meeting-not-yet", title=meeting.title)
    return meeting, network


def _present_form(w: MeetingWork, turn: Turn) -> Form:
    meeting, _ = _led_past(w, turn)
    say = words(turn.person.language)
    known = "" if meeting.present is None else str(meeting.present)
    label = say("meeting-present-how-many")
    return Form(
        action=PRESENT,
        title=say("meeting-present-title"),
        parts=(
            Para(say("meeting-present-what", title=meeting.title)),
            TextField("present", label, value=known, multiline=False, longest=3),
            Note(say("meeting-present-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"meeting": meeting.id},
    )


def _present(w: MeetingWork, turn: Turn, filled: Filled) -> Errors | None:
    meeting, _ = _led_past(w, turn)
    typed = text_in(filled, "present")
    if not typed.isdecimal() or int(typed) > _MOST_PRESENT:
        return Errors({"present": words(turn.person.language)("meeting-present-wrong")})
    w.meetings.save(replace(meeting, present=int(typed)))
    return None


def _led_past(w: MeetingWork, turn: Turn) -> tuple[Meeting, Network]:
    meeting, network = led_meeting(w, turn)
    if turn.now < meeting.starts:
        raise Refused("meeting-not-yet", title=meeting.title)
    return meeting, network
