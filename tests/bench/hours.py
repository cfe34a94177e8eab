"""At the intended hour, once? Both clock changes, odd zones, and who moves in mid-week."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import permutations, product
from pathlib import Path
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from flows.moments import Window, weekly
from flows.people import Kind, Profile
from storage.opening import open_storage
from tests.bench.report import Line, Table
from tests.bench.seed import KEY
from tests.bench.zones import ZONES
from tests.moments.months import TEAM, Months, circle, somebody

_DAYS = [date(2026, 1, 7) + timedelta(days=each) for each in range(350)]
_HALF_HOURS = [time(each // 2, each % 2 * 30) for each in range(48)]
_ODD = ("Asia/Kathmandu", "Asia/Kolkata", "America/St_Johns", "Australia/Eucla", "Asia/Tehran")
_DATE_LINE = ("Pacific/Apia", "Pacific/Kiritimati", "Pacific/Honolulu", "Pacific/Pago_Pago")
_FAR_APART = ("Europe/Amsterdam", "Asia/Tokyo", "America/Los_Angeles", "Asia/Kathmandu")
_MONDAY = datetime(2026, 5, 4, tzinfo=UTC)
_SUNDAY = _MONDAY + timedelta(days=6)
_MOVES = [_MONDAY + timedelta(days=2, hours=hour) for hour in (1, 9, 14, 21)]
"""When people move whose day is Wednesday."""
_AT_THREE = time(15)

Contestant = Callable[[int, time, str, Window], Iterable[date]]
"""Gives the days of a weekly question, once for each time that it comes."""


@dataclass(slots=True)
class Score:
    """How many intended questions came once, not at all, or more often."""

    once: int = 0
    missing: int = 0
    doubled: int = 0

    def add(self, times: int) -> None:
        """Count one intended question."""
        self.once += times == 1
        self.missing += times == 0
        self.doubled += times > 1

    def cells(self) -> tuple[str, ...]:
        """Set it out."""
        return tuple(f"{each:,}" for each in (self.once, self.missing, self.doubled))


def measure(folder: Path) -> Table:
    """Count both contestants' questions of a year, and those of people who move."""
    table = Table(
        "Every half hour of every day that has a clock change (or of any day, in zones that have"
        " none), and a Wednesday question of people who move that day.",
        ("", "once", "missing", "doubled"),
    )
    wrong = 0
    cases = {
        "both clock changes": [(zone, _changes(zone)) for zone in ZONES],
        "odd quarters": [(zone, _DAYS[:14]) for zone in _ODD],
        "beside the date line": [(zone, _DAYS[:14]) for zone in _DATE_LINE],
    }
    for name, days in cases.items():
        ours, theirs = _year(days, _weekly), _year(days, _cron)
        _add(table, name, ours, theirs)
        wrong += ours.missing + ours.doubled
    ours, theirs = _moved(folder), _cron_moved()
    _add(table, "moved to another zone", ours, theirs)
    table.lines.append(Line("questions missing or doubled", wrong + ours.missing + ours.doubled, 0))
    return table


def _add(table: Table, name: str, ours: Score, theirs: Score) -> None:
    table.rows.append((f"{name}: leerkring", *ours.cells()))
    table.rows.append((f"{name}: apscheduler's CronTrigger", *theirs.cells()))


def _changes(zone: str) -> list[date]:
    """List the days of the year on which the clock changes somewhere."""

    def offset(day: date) -> timedelta | None:
        return datetime.combine(day, time(), ZoneInfo(zone)).utcoffset()

    return [each for each in _DAYS if offset(each) != offset(each + timedelta(days=1))]


def _year(cases: Iterable[tuple[str, list[date]]], contestant: Contestant) -> Score:
    score = Score()
    for zone, days in cases:
        for weekday in {each.isoweekday() for each in days}:
            for wall in _HALF_HOURS:
                found = Counter(contestant(weekday, wall, zone, _around(days)))
                for day in days:
                    if day.isoweekday() == weekday:
                        score.add(found[day])
    return score


def _weekly(weekday: int, wall: time, zone: str, window: Window) -> Iterator[date]:
    yield from (day for day, _ in weekly(weekday, wall, zone, window))


def _cron(weekday: int, wall: time, zone: str, window: Window) -> Iterator[date]:
    there = ZoneInfo(zone)
    when = {"day_of_week": weekday - 1, "hour": wall.hour, "minute": wall.minute}
    trigger = CronTrigger(**when, timezone=there)
    at = trigger.get_next_fire_time(None, window.first.astimezone(there))
    while at is not None and at <= window.last:
        yield at.date()
        then = trigger.get_next_fire_time(at, at + timedelta(milliseconds=1))
        if then == at:  # in a repeated hour it may give the same moment for ever
            yield at.date()
            then = trigger.get_next_fire_time(None, at + timedelta(hours=1))
        at = then


def _around(days: list[date]) -> Window:
    noon = time(12, tzinfo=UTC)
    first, last = datetime.combine(days[0], noon), datetime.combine(days[-1], noon)
    return Window(first - timedelta(days=3), last + timedelta(days=3))


def _moved(folder: Path) -> Score:
    """Let people move while the product's own desk runs."""
    database = open_storage(f"sqlite:///{folder / 'moves.db'}", KEY, folder / "moves.key")
    months = Months(database, _MONDAY)
    ids = {}
    for number, (pair, at) in enumerate(_movers()):
        ids[f"p{number}"] = pair[1], at
        who = somebody(f"p{number}", pair[0], weekday=3, hour=_AT_THREE.hour)
        months.begin(circle(date(2026, 1, 1), date(2026, 12, 31)), who)
    for id_, (zone, at) in sorted(ids.items(), key=lambda each: each[1][1]):
        months.play(at)
        months.desk.meet(Profile(TEAM, f"U{id_}", "Sanne", Kind.MEMBER, zone, "nl"), at)
    months.play(_SUNDAY)
    score = Score()
    for each in ids:
        score.add(len(months.of(each)))
    database.close()
    return score


def _cron_moved() -> Score:
    """Let a job be scheduled anew as soon as somebody has moved."""
    score = Score()
    for (one, other), at in _movers():
        before = _cron(3, _AT_THREE, one, Window(_MONDAY, at))
        after = _cron(3, _AT_THREE, other, Window(at, _SUNDAY))
        score.add(len([*before, *after]))
    return score


def _movers() -> Iterator[tuple[tuple[str, str], datetime]]:
    yield from product(permutations(_FAR_APART, 2), _MOVES)
