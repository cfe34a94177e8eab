"""One line on the last working day before a meeting; whoever wants none, gets none."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from flows.meeting.bank import asked_words
from flows.meeting.drafting import answered
from flows.meeting.keys import BEFORE, before_key, moment_key
from flows.meeting.ports import Meeting, MeetingWork
from flows.meeting.telling import calendar_button, hears, ids_of, lines, title_of, until_heard
from flows.meeting.when import AHEAD, BEFORE_AT, before_at
from flows.meeting.who import invited
from flows.message import Block, Bullets, Button, Buttons, Message, Note, Para
from flows.moments import Due, Window, ahead, local_day
from flows.note import note
from flows.outbox import Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Network, Person, Standing
from flows.words import Words, words

_A_DAY = timedelta(days=1)
NO_LINE, LINE = "meeting.no-line", "meeting.line"


def part() -> Part:
    """What this brings."""
    return Part(
        kinds={BEFORE: Kind(_say)},
        presses={NO_LINE: _no_more, LINE: _again},
        fires={BEFORE: _fire},
        plans=(plan,),
    )


def plan(w: MeetingWork, window: Window) -> Iterator[Due]:
    """Give the moments at which people hear of a meeting, also those that were missed."""
    first = local_day(window.first - _A_DAY, "UTC")  # behind UTC it may still be yesterday
    running = {network.id: network for network in w.networks.running()}
    for meeting in w.meetings.everywhere(first, local_day(window.last + AHEAD * 2, "UTC")):
        if meeting.network in running and window.first < meeting.starts:
            yield from _of(w, meeting, running[meeting.network], window)


def replan_in(w: MeetingWork, network: Network, now: datetime) -> None:
    """Plan anew after a network's dates or rest changed."""
    for meeting in w.meetings.coming((network.id,), local_day(now, network.zone)):
        replan(w, meeting, now)


def replan(w: MeetingWork, meeting: Meeting, now: datetime) -> None:
    """Plan anew after a meeting was set, changed or called off."""
    w.due.drop(moment_key(BEFORE, meeting.network, meeting.id))
    network = w.networks.get(meeting.network)
    if not meeting.cancelled and network.standing is Standing.RUNNING:
        w.due.plan(*_of(w, meeting, network, ahead(now)))


def switch(*, off: bool, say: Words) -> Button:
    """Give the button that turns the line off, or on again."""
    action, label = (LINE, "button-meeting-line") if off else (NO_LINE, "button-meeting-no-line")
    return Button(action, say(label))


def _of(w: MeetingWork, meeting: Meeting, network: Network, window: Window) -> Iterator[Due]:
    """Give everybody's moment; one that lies behind is now, for who came in later."""
    for person in invited(w, meeting):
        at = before_at(meeting, person, network)
        if at is None or at > window.last:
            continue
        day = local_day(at, person.zone)
        key = f"{moment_key(BEFORE, network.id, meeting.id)}:{meeting.day}:{day}:{person.id}"
        ids = ids_of(meeting) | {"person": person.id, "day": meeting.day.isoformat()}
        moment = max(at, window.first)
        yield Due(key, meeting.team, BEFORE, ids, day, BEFORE_AT, person.zone, moment)


def _fire(w: MeetingWork, due: Due, now: datetime) -> None:
    """Put the line, if it still is to come by then: a zone or a leave may have changed."""
    meeting, person = w.meetings.get(due.ids["meeting"]), w.people.find(due.ids["person"])
    if meeting is None or person is None or meeting.day.isoformat() != due.ids["day"]:
        return
    at = before_at(meeting, person, w.networks.get(meeting.network))
    if at is not None and at <= now < meeting.starts:
        key = before_key(meeting.network, meeting.id, due.ids["day"], person.id)
        letter = Letter(meeting.team, BEFORE, due.ids, ToPerson(person.id), key, urgent=False)
        w.outbox.put(letter, now)


def _say(w: MeetingWork, saying: Saying) -> Message | NotYet | None:
    meeting, person = w.meetings.get(saying.ids["meeting"]), w.people.find(saying.ids["person"])
    if meeting is None or person is None or meeting.day.isoformat() != saying.ids["day"]:
        return None
    network = w.networks.get(meeting.network)
    wanted = hears(w, meeting, network, person) and not w.meetings.wants_no_line(person.id)
    if not wanted or meeting.cancelled or meeting.starts <= saying.now:
        return None
    wait = until_heard(meeting, network, person, saying.now)
    if saying.mode is Mode.POST and wait:
        return wait
    say = words(person.language)
    return Message(
        (
            Para(say("meeting-before", title=title_of(w, meeting, say))),
            *lines(meeting, person.zone, person.language, say),
            *answered(w, meeting, person, say),
            *_questions(w, meeting, person, say),
            Buttons(
                (calendar_button(meeting, say), *_read(meeting, say), switch(off=False, say=say))
            ),
            Note(say("meeting-before-why")),
        )
    )


def _questions(w: MeetingWork, meeting: Meeting, person: Person, say: Words) -> tuple[Block, ...]:
    """Show what to think about, who chose it, and that it is no colleague's own question."""
    asked = asked_words(meeting.bank, meeting.own, say)
    if not asked:
        return ()
    of_list = ("lists" if len(asked) > 1 else "list") if meeting.bank else "own"
    source = "both" if meeting.bank and meeting.own else of_list
    if meeting.asked_by == person.id:
        return Para(say("meeting-before-questions-you", source=source)), Bullets(asked)
    name = w.people.name(meeting.asked_by) if meeting.asked_by else ""
    key = "meeting-before-questions-by" if name else "meeting-before-questions"
    return Para(say(key, name=name, source=source)), Bullets(asked)


def _read(meeting: Meeting, say: Words) -> tuple[Button, ...]:
    if not meeting.shared:
        return ()
    ids = {"meeting": meeting.id}
    return (Button("meeting.read-agenda", say("button-meeting-read-agenda"), ids),)


def _no_more(w: MeetingWork, turn: Turn) -> None:
    w.meetings.set_line(turn.person.id, turn.person.team, wanted=False)
    w.outbox.put(note(turn, "meeting-no-line", button=LINE), turn.now)


def _again(w: MeetingWork, turn: Turn) -> None:
    w.meetings.set_line(turn.person.id, turn.person.team, wanted=True)
    w.outbox.put(note(turn, "meeting-line"), turn.now)
