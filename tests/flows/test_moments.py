"""Moments across every change of every clock."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.moments import HORIZON, ahead, is_night, iso_week, local_day, moment, night_left, weekly

FIRST, LAST = date(2024, 1, 1), date(2028, 12, 31)
HOUR = timedelta(hours=1)


def days() -> list[date]:
    return [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


@cache
def clocks() -> dict[tuple[timedelta | None, ...], str]:
    """Give one zone for each way in which clocks run from 2024 to 2028."""
    noons = [datetime.combine(day, time(12), UTC) for day in days()[::3]]
    zones = sorted(available_timezones() - {"localtime", "Factory"})
    return {
        tuple(at.astimezone(ZoneInfo(zone)).utcoffset() for at in noons): zone for zone in zones
    }


@cache
def changes() -> list[tuple[str, date]]:
    """List the days on which a clock changes, for each way in which clocks run."""
    found = []
    for zone in clocks().values():
        offsets = [datetime.combine(day, time(), ZoneInfo(zone)).utcoffset() for day in days()]
        pairs = zip(days(), offsets, offsets[1:], strict=False)
        found += [(zone, day) for day, before, after in pairs if before != after]
    return found


def planned(weekday: int, wall: time, zone: str, nows: list[datetime]) -> set[date]:
    """Give the days that a planner finds; each day must have one moment only."""
    found: dict[date, set[datetime]] = {}
    for now in nows:
        for day, at in weekly(weekday, wall, zone, ahead(now)):
            assert now <= at <= now + HORIZON
            assert day.isoweekday() == weekday
            found.setdefault(day, set()).add(at)
    assert all(len(moments) == 1 for moments in found.values())
    return set(found)


@pytest.mark.parametrize(
    ("zone", "local", "utc"),
    [
        ("Europe/Amsterdam", "2026-01-15T15:00", "2026-01-15T14:00"),
        ("Europe/Amsterdam", "2026-07-16T15:00", "2026-07-16T13:00"),
        ("Europe/Amsterdam", "2026-03-29T02:30", "2026-03-29T01:30"),  # gap: it is 03:30
        ("Europe/Amsterdam", "2026-10-25T02:30", "2026-10-25T00:30"),  # the first of two
        ("Australia/Lord_Howe", "2026-10-04T02:10", "2026-10-03T15:40"),  # gap of half an hour
        ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45"),
        ("Asia/Kathmandu", "2026-05-04T15:00", "2026-05-04T09:15"),
        ("Pacific/Apia", "2011-12-30T15:00", "2011-12-31T01:00"),  # a day that never was
        ("Pacific/Apia", "2011-12-31T15:00", "2011-12-31T01:00"),
        ("Africa/Casablanca", "2026-02-15T02:30", "2026-02-15T01:30"),  # Ramadan begins
        ("Africa/Casablanca", "2026-03-22T02:30", "2026-03-22T02:30"),  # Ramadan ends
        ("Africa/Cairo", "2026-04-24T00:00", "2026-04-23T22:00"),  # midnight itself is skipped
        ("Africa/Cairo", "2026-10-29T23:30", "2026-10-29T20:30"),
        ("UTC", "2026-12-31T23:59", "2026-12-31T23:59"),
    ],
)
def test_a_local_time_becomes_the_moment_it_should(zone: str, local: str, utc: str) -> None:
    wall = datetime.fromisoformat(local)
    found = moment(wall.date(), wall.time(), zone)
    assert found.tzinfo is UTC
    assert found == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_clocks_change_somewhere_more_than_a_hundred_times() -> None:
    assert len(clocks()) > 40
    assert len(changes()) > 100


def test_a_time_that_exists_is_kept_and_a_skipped_one_moves_past_the_gap() -> None:
    for zone, day in changes():
        for half in range(48):
            wall = time(half // 2, half % 2 * 30)
            found = moment(day, wall, zone).astimezone(ZoneInfo(zone))
            late = found.replace(tzinfo=None) - datetime.combine(day, wall)
            assert found.fold == 0
            assert timedelta(0) <= late <= HOUR * 24
            if late:
                before = moment(day, wall, zone) - late
                assert before.astimezone(ZoneInfo(zone)).utcoffset() != found.utcoffset()


@given(
    zone=st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"})),
    weekday=st.integers(1, 7),
    hour=st.integers(0, 23),
    day=st.dates(FIRST, LAST - timedelta(days=80)),
    steps=st.lists(st.integers(1, 47 * 60), min_size=80, max_size=80),
)
@settings(max_examples=200)
def test_any_planner_finds_each_week_exactly_once(
    zone: str, weekday: int, hour: int, day: date, steps: list[int]
) -> None:
    nows = [datetime.combine(day, time(3), UTC)]
    for step in steps:
        nows.append(nows[-1] + timedelta(minutes=step))
    found = planned(weekday, time(hour), zone, nows)
    certain = [day + timedelta(days=n) for n in range(3, (nows[-1].date() - day).days - 1)]
    expected = {each for each in certain if each.isoweekday() == weekday}
    assert {each for each in found if each in certain} == expected


def test_around_every_change_of_a_clock_each_hour_is_found_once() -> None:
    for zone, day in changes():
        start = datetime.combine(day, time(1), UTC)
        nows = [start + HOUR * hours for hours in range(-60, 72, 11)]
        for hour in (0, 1, 2, 3, 12, 23):
            assert day in planned(day.isoweekday(), time(hour), zone, nows)


def test_a_moment_of_now_is_still_planned() -> None:
    at = moment(date(2026, 5, 7), time(15), "Europe/Amsterdam")
    assert weekly(4, time(15), "Europe/Amsterdam", ahead(at)) == [(date(2026, 5, 7), at)]
    assert weekly(4, time(15), "Europe/Amsterdam", ahead(at + timedelta(microseconds=1))) == []


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Pacific/Kiritimati", date(2026, 5, 5)), ("Pacific/Pago_Pago", date(2026, 5, 4))],
)
def test_the_day_is_that_of_the_place(zone: str, day: date) -> None:
    assert local_day(datetime(2026, 5, 4, 23, tzinfo=UTC), zone) == day


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 1, 1), "2026-W01"),
        (date(2027, 1, 1), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_a_week_is_named_as_iso_does(day: date, week: str) -> None:
    assert iso_week(day) == week


@given(day=st.dates(FIRST, LAST))
def test_no_two_weeks_share_a_name(day: date) -> None:
    monday = day - timedelta(days=day.isoweekday() - 1)
    assert iso_week(day) == iso_week(monday)
    assert iso_week(monday + timedelta(days=7)) > iso_week(day)


@given(
    zone=st.sampled_from(sorted(clocks().values())),
    hours=st.integers(0, 5 * 366 * 24),
)
def test_what_waits_for_the_morning_comes_by_day_and_before_noon(zone: str, hours: int) -> None:
    now = datetime(2024, 1, 1, 0, 17, tzinfo=UTC) + timedelta(hours=hours)
    wait = night_left(now, zone)
    assert is_night(now, zone) == bool(wait)
    assert not is_night(now + wait, zone)
    assert wait < timedelta(hours=14)
