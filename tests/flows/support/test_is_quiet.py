"""Who is quiet: only who was asked, gave no sign for three weeks, and neither rests nor is away."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.people import Person, Presence
from flows.support.ports import Signs
from flows.support.quiet import is_quiet

NOW = datetime(2026, 5, 28, 13, tzinfo=UTC)
PERSON = Person("p1", "T1", "nl", "Europe/Amsterdam")
JOINED = NOW - timedelta(days=90)


def ago(*days: int) -> tuple[datetime, ...]:
    return tuple(NOW - timedelta(days=each) for each in days)


@pytest.mark.parametrize(
    ("last", "asked", "quiet"),
    [
        (None, (), False),
        (None, (21, 14), True),
        (None, (20, 14), False),
        (22, (21, 14), True),
        (15, (21, 14), False),
        (28, (28, 1), False),
        (30, (28, 21, 14, 7), True),
        (0, (28, 21, 14, 7), False),
    ],
)
def test_a_question_has_lain_for_three_weeks(
    last: int | None, asked: tuple[int, ...], *, quiet: bool
) -> None:
    signs = Signs(ago(last)[0] if last is not None else None, ago(*asked))
    assert is_quiet(PERSON, JOINED, signs, NOW) is quiet


def test_what_was_asked_before_somebody_joined_or_came_back_does_not_count() -> None:
    signs = Signs(None, ago(28, 14))
    assert is_quiet(PERSON, None, signs, NOW)
    assert not is_quiet(PERSON, NOW - timedelta(days=20), signs, NOW)
    back = replace(PERSON, away_from=date(2026, 4, 27), away_until=date(2026, 5, 8))
    assert not is_quiet(back, JOINED, signs, NOW)
    assert is_quiet(back, JOINED, signs, NOW + timedelta(days=7))


def test_who_rests_or_is_away_is_left_in_peace() -> None:
    signs = Signs(None, ago(60))
    assert is_quiet(PERSON, JOINED, signs, NOW)
    assert not is_quiet(replace(PERSON, presence=Presence.PAUSED), JOINED, signs, NOW)
    away = replace(PERSON, away_from=date(2026, 5, 25), away_until=date(2026, 6, 5))
    assert not is_quiet(away, JOINED, signs, NOW)
