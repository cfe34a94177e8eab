"""Moments: from a person's own day and hour to one instant in UTC, across every clock change."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Protocol
from zoneinfo import ZoneInfo

MORNING = time(9)
_DAYTIME = (8, 21)
_WEEK = 7
HORIZON = timedelta(hours=48)
"""How far ahead moments are planned; edits of rules and zones only have to plan again."""


@dataclass(frozen=True, slots=True)
class Window:
    """Between which moments is planned, both included."""

    first: datetime
    last: datetime

    def holds(self, at: datetime) -> bool:
        """Tell whether a moment lies in it."""
        return self.first <= at <= self.last


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do once at a moment; planning the same `key` twice adds nothing."""

    key: str
    team: str
    kind: str
    ids: Mapping[str, str]
    day: date
    wall: time
    zone: str
    at: datetime = field(compare=False)


class Dues(Protocol):
    """What is to be done when."""

    def plan(self, *dues: Due) -> None: ...
    def put_off(self, due: Due) -> None: ...
    def drop(self, key_prefix: str, after: datetime = ...) -> None: ...
    def call_off(self, network: str, kind: str, after: datetime) -> None: ...
    def first_under(self, key_prefix: str) -> datetime | None: ...
    def planned_at(self) -> datetime | None: ...
    def has_planned(self, now: datetime) -> None: ...
    def first_of(self, kind: str, network: str) -> tuple[datetime, int] | None: ...
    def prune(self, before: datetime) -> None: ...


def moment(day: date, wall: time, zone: str) -> datetime:
    """Turn a local day and time into UTC: a skipped hour moves on, a repeated one is the first."""
    return datetime.combine(day, wall, _clock(zone)).astimezone(UTC)  # fold=0


def local_time(now: datetime, zone: str) -> datetime:
    """Tell the time somewhere."""
    return now.astimezone(_clock(zone))


def local_day(now: datetime, zone: str) -> date:
    """Tell which day it is somewhere."""
    return local_time(now, zone).date()


def iso_week(day: date) -> str:
    """Name a day's ISO week, such as 2026-W53."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def monday_of(named: str) -> date:
    """Give the day on which an ISO week begins."""
    return date.fromisocalendar(int(named[:4]), int(named[6:]), 1)


Settle = Callable[[date], date | None]
"""Moves an intended day to a later one of its week, or lets it go."""


def ahead(now: datetime, since: datetime | None = None) -> Window:
    """Give the time to plan: until the horizon, and from `since` on what may have been missed."""
    return Window(since or now, now + HORIZON)


def weekly(
    weekday: int, wall: time, zone: str, window: Window, settle: Settle = lambda day: day
) -> list[tuple[date, datetime]]:
    """List the days, and their moments, of a weekly rule; weekday is ISO."""
    first = local_day(window.first, zone) - timedelta(days=_WEEK)  # it may be settled a week on
    first += timedelta(days=(weekday - first.isoweekday()) % _WEEK)
    weeks = range((window.last - window.first).days // _WEEK + 3)
    settled = (settle(first + timedelta(weeks=n)) for n in weeks)
    moments = [(day, moment(day, wall, zone)) for day in settled if day is not None]
    return [(day, at) for day, at in moments if window.holds(at)]


def weekly_prefix(person: str, network: str = "") -> str:
    """Give how the keys of somebody's weekly questions begin, of one network or of all."""
    return f"prompt:{person}:{network}:" if network else f"prompt:{person}:"


def is_night(now: datetime, zone: str) -> bool:
    """Tell whether it is too early or too late somewhere to be written to."""
    return not _DAYTIME[0] <= local_time(now, zone).hour < _DAYTIME[1]


def night_left(now: datetime, zone: str) -> timedelta:
    """Tell how long it is until somebody may be written to unasked; nothing by day."""
    return next_morning(now, zone)[1] - now if is_night(now, zone) else timedelta()


def next_morning(now: datetime, zone: str) -> tuple[date, datetime]:
    """Give the next morning somewhere at which one may be written to again."""
    today = local_day(now, zone)
    mornings = [(day, moment(day, MORNING, zone)) for day in (today, today + timedelta(days=1))]
    return next((day, at) for day, at in mornings if at > now)


@cache
def _clock(zone: str) -> ZoneInfo:
    return ZoneInfo(zone)  # which itself remembers only eight, and reads the others from disk
