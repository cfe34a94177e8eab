"""Moments: from a person's own day and hour to one instant in UTC, across every clock change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

HORIZON = timedelta(hours=48)
"""How far ahead moments are planned; edits of rules and zones only have to plan again."""


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

    def plan(self, due: Due) -> None: ...
    def drop(self, key_prefix: str) -> None: ...
    def prune(self, before: datetime) -> None: ...


def moment(day: date, wall: time, zone: str) -> datetime:
    """Turn a local day and time into UTC: a skipped hour moves on, a repeated one is the first."""
    local = datetime.combine(day, wall, ZoneInfo(zone))  # fold=0
    return local.astimezone(UTC)


def local_day(now: datetime, zone: str) -> date:
    """Tell which day it is somewhere."""
    return now.astimezone(ZoneInfo(zone)).date()


def iso_week(day: date) -> str:
    """Name a day's ISO week, such as 2026-W53."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def weekly(weekday: int, wall: time, zone: str, now: datetime) -> list[tuple[date, datetime]]:
    """List the days, and their moments, of a weekly rule within the horizon; weekday is ISO."""
    first = local_day(now, zone) - timedelta(days=1)
    days = [first + timedelta(days=n) for n in range(HORIZON.days + 3)]
    moments = [(day, moment(day, wall, zone)) for day in days if day.isoweekday() == weekday]
    return [(day, at) for day, at in moments if now <= at <= now + HORIZON]
