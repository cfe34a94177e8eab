"""Of whom a meeting is, and who may do what with it."""

from flows.errors import Refused
from flows.group.ports import Group
from flows.meeting.ports import Meeting, MeetingWork, SilentRound
from flows.parts import Turn
from flows.people import Member, Network, Person, Place, Standing


def people_of(w: MeetingWork, network: Network, group: str = "") -> tuple[str, ...]:
    """List who takes part in a network, or of those who is in one of its groups."""
    active = [each.person for each in w.networks.members(network.id, Place.ACTIVE)]
    if not group:
        return tuple(active)
    inside = set(w.groups.people(group))
    return tuple(each for each in active if each in inside)


def invited(w: MeetingWork, meeting: Meeting) -> tuple[Person, ...]:
    """List whom a meeting is for."""
    network = w.networks.get(meeting.network)
    known = {each.id: each for each in w.people.taking_part(network.id)}
    found = (
        known.get(each) or w.people.find(each) for each in people_of(w, network, meeting.group)
    )
    return tuple(each for each in found if each is not None)


def is_for(w: MeetingWork, meeting: Meeting, member: Member | None) -> bool:
    """Tell whether a meeting is for somebody."""
    if member is None or member.place is not Place.ACTIVE:
        return False
    return not meeting.group or member.person in w.groups.people(meeting.group)


def may_write(w: MeetingWork, round_: SilentRound, person: str) -> bool:
    """Tell whether somebody may write in a silent round: who is in it, and who leads."""
    network = w.networks.get(round_.network)
    member = w.networks.member(network.id, person)
    leads = member is not None and member.leads
    return leads or person in people_of(w, network, round_.group)


def group_of(w: MeetingWork, meeting: Meeting | SilentRound) -> Group | None:
    """Give the group it is of; none when it is the whole network, or the group is no more."""
    return w.groups.get(meeting.group) if meeting.group else None


def channel_of(w: MeetingWork, meeting: Meeting) -> str:
    """Give the channel that only those are in whom it is for; a group may have none."""
    if not meeting.group:
        return w.networks.get(meeting.network).channel
    group = group_of(w, meeting)
    return group.channel if group else ""


def led_meeting(w: MeetingWork, turn: Turn) -> tuple[Meeting, Network]:
    """Give the meeting that is meant to one who leads, while it still is to be."""
    meeting, network = known_meeting(w, turn)
    member = w.networks.member(network.id, turn.person.id)
    if member is None or not member.leads:
        raise Refused("network-facilitators-only")
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if meeting.cancelled:
        raise Refused("meeting-is-cancelled", title=meeting.title)
    return meeting, network


def own_meeting(w: MeetingWork, turn: Turn) -> tuple[Meeting, Network]:
    """Give the meeting that is meant to one it is for."""
    meeting, network = known_meeting(w, turn)
    if not is_for(w, meeting, w.networks.member(network.id, turn.person.id)):
        raise Refused("meeting-not-yours", title=meeting.title)
    return meeting, network


def seen_meeting(w: MeetingWork, turn: Turn) -> tuple[Meeting, Network]:
    """Give the meeting that is meant to one it is for, or who leads."""
    meeting, network = known_meeting(w, turn)
    member = w.networks.member(network.id, turn.person.id)
    if not is_for(w, meeting, member) and (member is None or not member.leads):
        raise Refused("meeting-not-yours", title=meeting.title)
    return meeting, network


def known_meeting(w: MeetingWork, turn: Turn) -> tuple[Meeting, Network]:
    """Give the meeting that is meant, to anybody."""
    meeting = w.meetings.get(turn.ids["meeting"])
    if meeting is None:
        raise Refused("meeting-gone")
    network = w.networks.get(meeting.network)
    if network.standing is Standing.ERASED:
        raise Refused("meeting-gone")
    return meeting, network
