"""Whoever is away when a thermometer opens is invited when they are back, while it is open."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from storage.database import Database
from tests.moments.months import Months, circle, somebody

NETWORK = circle(date(2026, 9, 1), date(2027, 6, 16))


@pytest.mark.parametrize(("back", "invited"), [(11, ["11-12 08:00"]), (27, [])])
def test_whoever_was_away_long_is_invited_while_the_round_is_open(
    database: Database, back: int, invited: list[str]
) -> None:
    months = Months(database, datetime(2026, 11, 2, 8, tzinfo=UTC))
    sanne = replace(somebody("sanne"), away_from=date(2026, 11, 2), away_until=date(2026, 11, back))
    others = [somebody(f"p{number}") for number in range(5)]
    months.begin(NETWORK, *others, sanne)
    months.lead(NETWORK, somebody("fien"))
    started = months.submit("fien", "thermometer.start", {"channel": "C-n1"}, closes="2026-11-25")
    assert started is None
    months.play(datetime(2026, 12, 2, tzinfo=UTC))
    got = [f"{each.at:%m-%d %H:%M}" for each in months.of("sanne", "thermometer.invite")]
    assert got == invited
    assert len(months.of("p0", "thermometer.invite")) == 1
