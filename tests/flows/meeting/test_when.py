"""The day before, and the week in which one is asked: exactly once, in everybody's own zone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import Span
from flows.meeting.ports import Meeting, Sort
from flows.meeting.when import AHEAD, asks_for_time, before_at, when_words
from flows.moments import local_day, local_time
from flows.people import Network, Person

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
ZONES = (
    "Europe/Amsterdam",
    "Asia/Dubai",
    "America/Paramaribo",
    "Pacific/Auckland",
    "Asia/Kathmandu",
)
NETWORK = Network(
    "n1", "T1", "C1", "Kring", "", "nl", ZONES[0], date(2026, 1, 1), date(2027, 12, 31)
)
MEETING = Meeting(
    "m1", "T1", "n1", Sort.ORDINARY, "Set", date(2026, 6, 1), time(14), ZONES[0], 90, NOW
)
PERSON = Person("p1", "T1", "nl", ZONES[0])

meetings = st.builds(
    lambda day, hour, zone: replace(MEETING, day=day, wall=time(hour), zone=zone),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.integers(0, 23),
    st.sampled_from(ZONES),
)
people = st.builds(
    lambda zone, days, weekday, start: replace(
        PERSON,
        zone=zone,
        weekdays=frozenset(days),
        weekday=weekday,
        away_from=start,
        away_until=start + timedelta(days=3) if start else None,
    ),
    st.sampled_from(ZONES),
    st.sets(st.integers(1, 7), min_size=1),
    st.integers(1, 7),
    st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)
rests = st.lists(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(lambda d: Span(d, d + timedelta(days=5))),
    max_size=2,
).map(tuple)


@given(meetings, people, rests)
def test_somebody_hears_of_it_on_the_last_of_their_own_working_days_before(
    meeting: Meeting, person: Person, rest: tuple[Span, ...]
) -> None:
    network = replace(NETWORK, rest=rest)
    at = before_at(meeting, person, network)
    works: Callable[[date], bool] = person.calendar(*rest).is_working_day
    theirs = local_day(meeting.starts, person.zone)
    before = [theirs - timedelta(days=n) for n in range(1, AHEAD.days + 1)]
    if at is None:
        assert not any(map(works, before))
        return
    day = local_day(at, person.zone)
    assert day == next(each for each in before if works(each))
    assert local_time(at, person.zone).hour == 10
    assert at < meeting.starts


def test_around_easter_and_in_another_zone() -> None:
    after_easter = replace(MEETING, day=date(2026, 4, 7), wall=time(9))  # a Tuesday
    at = before_at(after_easter, PERSON, NETWORK)
    assert at == datetime(2026, 4, 2, 8, tzinfo=UTC), "the Thursday before Good Friday"
    in_auckland = replace(PERSON, zone="Pacific/Auckland", country="")
    monday = replace(MEETING, day=date(2026, 6, 1), wall=time(14))  # midnight in Auckland
    found = before_at(monday, in_auckland, NETWORK)
    assert found is not None
    assert local_time(found, "Pacific/Auckland") == local_time(
        datetime(2026, 5, 31, 22, tzinfo=UTC), "Pacific/Auckland"
    )


def test_who_is_on_leave_all_that_time_hears_nothing() -> None:
    away = replace(PERSON, away_from=date(2026, 5, 20), away_until=date(2026, 5, 31))
    assert before_at(MEETING, away, NETWORK) is None


@given(meetings, st.integers(1, 7), st.dates(date(2025, 11, 1), date(2025, 11, 7)))
def test_exactly_one_of_somebodys_weekly_questions_asks_who_wants_time(
    meeting: Meeting, weekday: int, first: date
) -> None:
    asked = [first + timedelta(days=weekday + 7 * n) for n in range(130)]
    assert sum(asks_for_time(meeting, each) for each in asked) == 1


@given(meetings, st.sampled_from(ZONES))
def test_both_clocks_are_named_when_they_differ(meeting: Meeting, zone: str) -> None:
    told = when_words(meeting, zone, "nl")
    here, there = (local_time(meeting.starts, each) for each in (zone, meeting.zone))
    assert f"{here:%H:%M}" in told
    assert f"{there:%H:%M}" in told
    assert f"tot {local_time(meeting.ends, zone):%H:%M}" in told
    assert ("dat is" in told) == (here.utcoffset() != there.utcoffset())
