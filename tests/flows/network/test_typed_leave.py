"""Leave as people type it, also when it has begun already."""

from datetime import date

import pytest

from flows.network.away import read_leave


def day(text: str) -> date:
    """Read a day."""
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("typed", "today", "first", "last"),
    [
        (
            "weg van 20 november tot en met 3 december",
            *("2026-11-22", "2026-11-22", "2026-12-03"),
        ),
        ("weg van 20 november tot 3 december 2026", "2026-11-22", "2026-11-22", "2026-12-03"),
        ("weg van 20 december tot 3 januari", "2027-01-02", "2027-01-02", "2027-01-03"),
        ("away from 2026-11-20 until 2026-12-03", "2026-11-22", "2026-11-22", "2026-12-03"),
        ("weg van 20 december tot 3 januari", "2026-11-22", "2026-12-20", "2027-01-03"),
        ("weg van 20 december tot 3 januari 2027", "2026-11-22", "2026-12-20", "2027-01-03"),
        ("weg van 22 november tot 3 december", "2026-11-22", "2026-11-22", "2026-12-03"),
        ("weg van 10 januari tot 20 januari", "2026-11-22", "2027-01-10", "2027-01-20"),
        ("weg van 1 november tot 9 november", "2026-11-22", "2027-11-01", "2027-11-09"),
        ("weg tot 3 december", "2026-11-22", "2026-11-22", "2026-12-03"),
        ("weg van 2026-10-01 tot 2026-10-05", "2026-11-22", "2026-10-01", "2026-10-05"),
    ],
)
def test_typed_leave_is_read_from_today(typed: str, today: str, first: str, last: str) -> None:
    assert read_leave(typed, day(today)) == (day(first), day(last))
