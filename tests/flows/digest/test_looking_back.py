"""How far a digest looks back: three weeks in which the network did not rest."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from flows.calendar import Span
from flows.digest.planning import looks_back
from flows.people import Network

NETWORK = Network(
    *("n1", "T1", "C1", "Kring", "Leren", "nl", "Europe/Amsterdam"),
    date(2026, 1, 1),
    date(2027, 6, 16),
)
NOW = datetime(2026, 12, 18, 11, tzinfo=UTC)


def span(first: str, last: str) -> Span:
    """Give a time of rest of 2026."""
    return Span(date.fromisoformat(f"2026-{first}"), date.fromisoformat(f"2026-{last}"))


@pytest.mark.parametrize(
    ("rest", "days"),
    [
        ((), 21),
        ((span("07-06", "08-23"),), 21),  # long ago
        ((span("12-07", "12-13"),), 28),
        ((span("12-07", "12-13"), span("12-10", "12-14")), 29),  # each day counts once
        ((span("11-20", "11-30"),), 32),  # it began before the three weeks
        ((span("12-18", "12-31"),), 21),  # it begins now
        ((span("12-17", "12-31"),), 22),
    ],
)
def test_days_of_rest_do_not_count(rest: tuple[Span, ...], days: int) -> None:
    assert (NOW - looks_back(replace(NETWORK, rest=rest), NOW)).days == days
