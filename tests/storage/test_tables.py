"""How moments, days and hours are kept."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from storage.tables import Day, Moment, Wall

DIALECT = sqlite.dialect()
zones = st.integers(-14 * 60, 14 * 60).map(lambda n: timezone(timedelta(minutes=n)))


@given(at=st.datetimes(timezones=zones).filter(lambda at: 1 < at.year < 9999))
def test_a_moment_comes_back_to_the_microsecond_in_utc(at: datetime) -> None:
    kept = Moment().process_bind_param(at, DIALECT)
    found = Moment().process_result_value(kept, DIALECT)
    assert found == at
    assert found is not None
    assert found.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        Moment().process_bind_param(datetime(2026, 5, 4), DIALECT)  # noqa: DTZ001  that is the test


@given(first=st.datetimes(timezones=st.just(UTC)), second=st.datetimes(timezones=st.just(UTC)))
def test_moments_are_kept_in_their_order(first: datetime, second: datetime) -> None:
    one, two = (Moment().process_bind_param(each, DIALECT) for each in (first, second))
    assert one is not None
    assert two is not None
    assert (one < two) == (first < second)


@given(day=st.dates())
def test_a_day_comes_back(day: date) -> None:
    assert Day().process_result_value(Day().process_bind_param(day, DIALECT), DIALECT) == day


@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_a_time_on_the_wall_comes_back(hour: int, minute: int) -> None:
    kept = Wall().process_bind_param(time(hour, minute), DIALECT)
    assert Wall().process_result_value(kept, DIALECT) == time(hour, minute)


@pytest.mark.parametrize("kind", [Moment(), Day(), Wall()])
def test_nothing_stays_nothing(kind: Moment | Day | Wall) -> None:
    assert kind.process_bind_param(None, DIALECT) is None
    assert kind.process_result_value(None, DIALECT) is None
