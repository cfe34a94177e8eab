"""Calendars: working days, holidays and rest, in every zone and over ten years."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import CLOSES, OPENS, Calendar, Span, country_of, is_holiday
from flows.moments import Window, iso_week, local_time, monday_of, weekly

ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"}))
DAYS = st.dates(date(2024, 1, 1), date(2033, 12, 31))
MOMENTS = st.builds(datetime.combine, DAYS, st.times(), st.just(UTC))
WEEKDAYS = st.frozensets(st.integers(1, 7), min_size=1)
NL = Calendar("Europe/Amsterdam", country="NL")


def spans(first: date, days: int) -> Span:
    return Span(first, first + timedelta(days=days))


CALENDARS = st.builds(
    Calendar,
    ZONES,
    WEEKDAYS,
    st.sampled_from(("", "NL", "BE", "SR", "US")),
    st.lists(st.builds(spans, DAYS, st.integers(0, 40)), max_size=3).map(tuple),
)


@pytest.mark.parametrize(
    ("day", "is_working"),
    [
        ("2026-04-27", False),  # King's Day
        ("2025-05-05", False),  # Liberation Day, once in five years
        ("2026-05-05", True),
        ("2026-05-14", False),  # Ascension
        ("2026-12-25", False),
        ("2026-12-28", True),
        ("2026-12-26", False),  # a Saturday as well
        ("2027-01-01", False),
    ],
)
def test_dutch_holidays_are_kept(day: str, *, is_working: bool) -> None:
    assert NL.is_working_day(date.fromisoformat(day)) == is_working


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Amsterdam", "NL"),
        ("Europe/Brussels", "BE"),
        ("America/Paramaribo", "SR"),
        ("UTC", ""),
        ("Etc/GMT+3", ""),
    ],
)
def test_a_zone_tells_whose_holidays_are_kept(zone: str, country: str) -> None:
    assert country_of(zone) == country


def test_every_zone_has_holidays_that_can_be_asked_for_or_none() -> None:
    for zone in available_timezones():
        is_holiday(date(2030, 1, 1), country_of(zone))


@given(CALENDARS, MOMENTS)
def test_the_next_open_moment_is_the_first_one(calendar: Calendar, now: datetime) -> None:
    opens = calendar.next_open(now)
    local = local_time(opens, calendar.zone)
    assert opens >= now
    assert calendar.is_working_day(local.date())
    assert time(8) <= local.time() < CLOSES  # an hour that is skipped moves on
    assert calendar.next_open(opens) == opens
    before = [now + timedelta(minutes=7) * n for n in range(200)]
    for each in (moment for moment in before if moment < opens):
        there = local_time(each, calendar.zone)
        in_hours = OPENS <= there.time() < CLOSES
        assert not (in_hours and calendar.is_working_day(there.date()))


@given(CALENDARS, DAYS)
def test_a_day_moves_within_its_week_or_not_at_all(calendar: Calendar, day: date) -> None:
    later = calendar.later_in_week(day)
    rest_of_week = [monday_of(iso_week(day)) + timedelta(days=n) for n in range(7)]
    rest_of_week = [each for each in rest_of_week if each >= day]
    working = [each for each in rest_of_week if calendar.is_working_day(each)]
    assert later == (working[0] if working else None)


@given(CALENDARS, DAYS, st.integers(1, 10))
def test_counting_back_working_days_counts_each_once(
    calendar: Calendar, day: date, number: int
) -> None:
    before = calendar.working_days_before(day, number)
    between = [before + timedelta(days=n) for n in range((day - before).days)]
    assert before < day
    assert sum(map(calendar.is_working_day, between)) == number
    assert calendar.is_working_day(before)


@pytest.mark.parametrize(
    ("day", "number", "found"),
    [
        ("2026-05-18", 1, "2026-05-15"),  # over a weekend
        ("2026-05-15", 1, "2026-05-13"),  # over Ascension
        ("2026-12-29", 2, "2026-12-24"),
    ],
)
def test_working_days_before_a_meeting(day: str, number: int, found: str) -> None:
    assert NL.working_days_before(date.fromisoformat(day), number).isoformat() == found


@given(ZONES, WEEKDAYS, st.integers(1, 7), st.integers(0, 23), DAYS, st.lists(st.integers(1, 60)))
def test_windows_that_meet_find_every_settled_day_once(
    zone: str, days: frozenset[int], weekday: int, hour: int, day: date, steps: list[int]
) -> None:
    calendar = Calendar(zone, days, country_of(zone))
    first = datetime.combine(day, time(3), UTC)
    edges = [first]
    for step in steps:
        edges.append(edges[-1] + timedelta(hours=step))
    found = set()
    for one, other in pairwise(edges):
        found |= set(weekly(weekday, time(hour), zone, Window(one, other), calendar.later_in_week))
    whole = weekly(weekday, time(hour), zone, Window(edges[0], edges[-1]), calendar.later_in_week)
    assert found == set(whole) or len(edges) == 1
