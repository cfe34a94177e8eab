"""Who sits somewhere else now takes along what they wrote for a meeting or a silent round."""

from datetime import datetime

from flows.group.ports import Group
from flows.meeting.drafting import renew_agenda
from flows.meeting.ports import MeetingWork
from flows.meeting.rounds import throw_away
from flows.meeting.who import is_for, may_write


def take_along(w: MeetingWork, person: str, now: datetime) -> None:
    """Let nobody read what somebody asked or wrote where they are not any more.

    How many wrote is not said again: that would tell whether they were among them.
    """
    for bid in w.meetings.bids_of(person):
        meeting = w.meetings.get(bid.meeting)
        if meeting and not is_for(w, meeting, w.networks.member(meeting.network, person)):
            if meeting.starts > now:
                w.meetings.withdraw(meeting.id, person)
            renew_agenda(w, meeting, now)
    for round_ in w.silent_rounds.written_by(person):
        if not may_write(w, round_, person):
            w.silent_rounds.withdraw(round_.id, person)


def end_rounds(w: MeetingWork, group: Group, now: datetime) -> None:
    """Throw away what was not shown yet in a group that is no more."""
    for round_ in w.silent_rounds.open_in(group.network):
        if round_.group == group.id:
            throw_away(w, round_, now)
