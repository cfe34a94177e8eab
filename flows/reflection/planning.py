"""When somebody's weekly question comes: at their own day and hour, kept out of their rest."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from flows.moments import Due, Window, iso_week, local_day, moment, monday_of, weekly, weekly_prefix
from flows.people import Member, Network, Person, Place, Presence, Role, Standing

PROMPT = "reflection.prompt"
_WEEK = 7


def prompts(person: Person, network: Network, window: Window) -> Iterator[Due]:
    """Give the moments of somebody's weekly question in one network."""
    ids = {"person": person.id, "network": network.id}

    def settled(day: date) -> date | None:
        return _settled(person, network, day)

    for day, at in weekly(person.weekday, person.hour, person.zone, window, settled):
        key = f"{weekly_prefix(person.id, network.id)}{iso_week(day)}"
        yield Due(key, person.team, PROMPT, ids, day, person.hour, person.zone, at)


def prompt_at(person: Person, network: Network, week: str) -> datetime | None:
    """Give the moment of the question of an ISO week; none when that week has no question."""
    day = _settled(person, network, monday_of(week) + timedelta(days=person.weekday - 1))
    return moment(day, person.hour, person.zone) if day else None


def is_past(person: Person, week: str, now: datetime) -> bool:
    """Tell whether an ISO week is over where somebody is; it takes its question along."""
    return iso_week(local_day(now, person.zone)) != week


def wants_prompt(person: Person, network: Network, member: Member | None) -> bool:
    """Tell whether somebody is asked anything in a network."""
    return (
        member is not None
        and member.place is Place.ACTIVE
        and member.role is Role.PARTICIPANT
        and network.standing is Standing.RUNNING
        and person.presence is Presence.ACTIVE
    )


def _settled(person: Person, network: Network, day: date) -> date | None:
    """Let a holiday move the question on in its week; leave and rest leave the week without."""
    every = max(person.every, network.every)  # each is 1, 2 or 4
    calendar = person.calendar(*network.rest)
    if (day - network.starts).days // _WEEK % every or calendar.rests(day):
        return None
    settled = calendar.later_in_week(day)
    return settled if settled and network.starts < settled <= network.ends else None
