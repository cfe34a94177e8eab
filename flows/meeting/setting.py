"""Setting, changing and calling off a meeting: who leads does it, and is told what follows."""

from dataclasses import dataclass, replace
from datetime import datetime

from flows.calendar import country_of, is_holiday
from flows.errors import Refused
from flows.meeting.afterwards import plan_line
from flows.meeting.before import replan
from flows.meeting.drafting import renew_agenda
from flows.meeting.fields import Read, errors, group_in, read, setting_fields
from flows.meeting.ports import Meeting, MeetingWork, Sort
from flows.meeting.telling import tell_changed, tell_new
from flows.meeting.when import when_words
from flows.meeting.who import invited, led_meeting
from flows.message import Button, Confirm, Errors, Filled, Form, Note, Para
from flows.moments import local_day
from flows.network.menu import led_now
from flows.note import note
from flows.outbox import Letter
from flows.parts import Part, Turn
from flows.people import Network
from flows.store import NewId
from flows.words import Words, words

ADD, CHANGE, CANCEL = "meeting.add", "meeting.change", "meeting.cancel"
_MOST = 40  # that still are to be, in one network


@dataclass(frozen=True, slots=True)
class Setting:
    """Sets meetings."""

    new_id: NewId

    def part(self) -> Part:
        """What this brings."""
        return Part(
            opens={ADD: _form, CHANGE: _form_again},
            submits={ADD: self._add, CHANGE: _change},
            presses={CANCEL: _cancel},
            commands=dict.fromkeys(("/leerkring meeting", "/leerkring bijeenkomst"), _form),
        )

    def _add(self, w: MeetingWork, turn: Turn, filled: Filled) -> Errors | None:
        network = led_now(w, turn)
        found = read(filled)
        wrong = _wrong(found, network.zone, network, turn)
        if wrong or found.day is None or found.wall is None:
            return Errors(wrong)
        group = group_in(found)
        if group and group not in {each.id for each in w.groups.of_network(network.id)}:
            return Errors({"whose": words(turn.person.language)("meeting-group-gone")})
        fresh = Meeting(
            id=self.new_id(),
            team=network.team,
            network=network.id,
            sort=Sort.ORDINARY,
            title="",
            day=found.day,
            wall=found.wall,
            zone=network.zone,
            minutes=found.minutes,
            changed_at=turn.now,
            group=group,
            set_by=turn.person.id,
        )
        meeting = _filled_in(fresh, found, turn.now)
        w.meetings.save(meeting)
        _replan(w, meeting, turn.now)
        tell_new(w, meeting, turn.now)
        w.outbox.put(_saved(meeting, network, turn), turn.now)
        return None


def buttons(meeting: Meeting, people: int, say: Words) -> tuple[Button, Button]:
    """Give the buttons to change a meeting and to call it off; the last asks first."""
    ids = {"meeting": meeting.id}
    sure = Confirm(
        say("meeting-cancel-title"),
        say("meeting-cancel-sure", people=people),
        say("button-meeting-cancel"),
        say("meeting-cancel-no"),
    )
    change = Button(CHANGE, say("button-meeting-change"), ids)
    return change, Button(CANCEL, say("button-meeting-cancel"), ids, "danger", sure)


def _form(w: MeetingWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    say, language = words(turn.person.language), turn.person.language
    today = local_day(turn.now, network.zone)
    if len(w.meetings.coming((network.id,), today)) >= _MOST:
        raise Refused("meeting-too-many", most=_MOST)
    groups = w.groups.of_network(network.id)
    return Form(
        action=ADD,
        title=say("meeting-add-title"),
        parts=(
            Para(say("meeting-add-what")),
            *setting_fields(network.zone, groups, None, language, say),
            Note(say("meeting-add-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _form_again(w: MeetingWork, turn: Turn) -> Form:
    """Show what holds now on the clock it was set by, and say first what a change does."""
    meeting, _ = _to_come(w, turn)
    say, language = words(turn.person.language), turn.person.language
    return Form(
        action=CHANGE,
        title=say("meeting-change-title"),
        parts=(
            Para(say("meeting-change-what", people=len(invited(w, meeting)))),
            *setting_fields(meeting.zone, (), meeting, language, say),
            Note(say("meeting-change-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"meeting": meeting.id, "sequence": str(meeting.sequence)},
    )


def _change(w: MeetingWork, turn: Turn, filled: Filled) -> Errors | None:
    before, network = _to_come(w, turn)
    if turn.ids["sequence"] != str(before.sequence):
        raise Refused("meeting-changed-meanwhile", title=before.title)
    found = read(filled)
    wrong = _wrong(found, before.zone, network, turn)
    if wrong:
        return Errors(wrong)
    after = _filled_in(before, found, turn.now)
    if replace(after, changed_at=before.changed_at) == before:
        return None
    after = replace(after, sequence=before.sequence + 1)
    w.meetings.change(after)
    _replan(w, after, turn.now)
    told = tell_changed(w, before, after, turn.now)
    key = "meeting-changed-told" if told else "meeting-changed-quietly"
    w.outbox.put(_saved(after, network, turn, key), turn.now)
    return None


def _cancel(w: MeetingWork, turn: Turn) -> None:
    before, _ = _to_come(w, turn)
    after = replace(before, cancelled=True, sequence=before.sequence + 1, changed_at=turn.now)
    w.meetings.change(after)
    _replan(w, after, turn.now)
    tell_changed(w, before, after, turn.now)
    w.outbox.put(note(turn, "meeting-cancelled-saved", title=after.title), turn.now)


def _replan(w: MeetingWork, meeting: Meeting, now: datetime) -> None:
    replan(w, meeting, now)
    plan_line(w, meeting)
    renew_agenda(w, meeting, now)


def _to_come(w: MeetingWork, turn: Turn) -> tuple[Meeting, Network]:
    """Give a meeting that is still to be."""
    meeting, network = led_meeting(w, turn)
    if meeting.starts <= turn.now:
        raise Refused("meeting-too-late", title=meeting.title)
    return meeting, network


def _wrong(found: Read, zone: str, network: Network, turn: Turn) -> dict[str, str]:
    return errors(found, zone, network.ends, turn.now, turn.person.language)


def _filled_in(meeting: Meeting, found: Read, now: datetime) -> Meeting:
    sort = next((each for each in Sort if each == found.values.get("sort")), meeting.sort)
    return replace(
        meeting,
        sort=sort,
        title=found.values["title"],
        day=found.day or meeting.day,
        wall=found.wall or meeting.wall,
        minutes=found.minutes,
        place=found.values.get("place", ""),
        link=found.link,
        changed_at=now,
    )


def _saved(meeting: Meeting, network: Network, turn: Turn, key: str = "meeting-saved") -> Letter:
    """Say that it stands; and kindly when that day is one on which many are free."""
    person = turn.person
    when = when_words(meeting, person.zone, person.language)
    return note(turn, key, title=meeting.title, when=when, day=free_day(meeting, network))


def free_day(meeting: Meeting, network: Network) -> str:
    """Tell on what sort of day a meeting falls: rest, a holiday, a weekend, or an ordinary one."""
    calendar = network.calendar
    if calendar.rests(meeting.day):
        return "rest"
    if is_holiday(meeting.day, country_of(network.zone)):
        return "holiday"
    return "ordinary" if meeting.day.isoweekday() in calendar.weekdays else "weekend"
