"""Being left in peace: what nobody asked for comes in working hours, and never in time off."""

from datetime import datetime, timedelta

from flows.calendar import Calendar, Span
from flows.moments import night_left
from flows.outbox import NotYet
from flows.people import Person

LATE = timedelta(hours=1)
"""So much later than was meant is nothing to speak of."""


def in_peace(person: Person, now: datetime, *rest: Span) -> NotYet | None:
    """Let something wait for a person's working hours; nothing when they are now."""
    return until_open(person.calendar(*rest), now)


def by_day(person: Person, now: datetime) -> NotYet | None:
    """Let something that cannot wait for working hours wait at least for the morning."""
    night = night_left(now, person.zone)
    return NotYet(night, known=True) if night else None


def until_open(calendar: Calendar, now: datetime) -> NotYet | None:
    """Let something wait for working hours; nothing when they are now."""
    wait = calendar.until_open(now)
    return NotYet(wait, known=True) if wait else None
