"""Once: over all days, weeks and new days, an action is asked about in exactly one week."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.action.ports import Action
from flows.action.rules import asked_from, is_asked_beside, may_be_due, usual_day

START = datetime(2026, 1, 1, 14, tzinfo=UTC)
ZONES = ("Europe/Amsterdam", "America/Paramaribo", "Pacific/Auckland", "UTC")

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 6, 1)).map(  # noqa: DTZ001  made aware
    lambda each: each.replace(tzinfo=UTC)
)
questions = st.lists(moments, min_size=1, max_size=30, unique=True).map(sorted)
days = st.integers(0, 365)


def action(due: date, set_at: datetime, zone: str) -> Action:
    return Action("a", "T", "p", "n", "ik bel", due, asked_from(due, set_at, zone), set_at)


def asked(one: Action, opened: list[datetime]) -> list[datetime]:
    befores = [None, *opened[:-1]]
    pairs = zip(opened, befores, strict=True)
    return [at for at, before in pairs if is_asked_beside(one, at, before)]


@given(opened=questions, set_at=moments, ahead=days, zone=st.sampled_from(ZONES))
def test_it_is_asked_beside_the_first_question_from_its_day_on_and_no_other(
    opened: list[datetime], set_at: datetime, ahead: int, zone: str
) -> None:
    due = usual_day(set_at, zone) - timedelta(weeks=1) + timedelta(days=ahead)
    one = action(due, set_at, zone)
    later = [each for each in opened if each >= one.asks_from]
    assert asked(one, opened) == later[:1]
    assert may_be_due(due, set_at, zone)


@given(
    opened=questions,
    moves=st.lists(st.tuples(moments, days), min_size=1, max_size=5),
    zone=st.sampled_from(ZONES),
)
def test_each_new_day_brings_one_question_at_most_and_never_before_it(
    opened: list[datetime], moves: list[tuple[datetime, int]], zone: str
) -> None:
    moves = sorted(moves, key=lambda each: each[0])
    one, found = action(START.date(), START, zone), []
    for at, before in zip(opened, [None, *opened[:-1]], strict=True):
        for set_at, ahead in [each for each in moves if each[0] <= at]:
            due = set_at.date() + timedelta(days=ahead)
            one = replace(one, due=due, asks_from=asked_from(due, set_at, zone))
        if is_asked_beside(one, at, before):
            found.append((at, one.asks_from))
    assert all(at >= since for at, since in found)
    assert len({since for _, since in found}) == len(found), "never twice for one day"


def test_one_noted_after_the_question_of_its_day_is_asked_the_next_time() -> None:
    noon = datetime(2026, 5, 7, 12, tzinfo=UTC)
    one = action(noon.date(), noon + timedelta(hours=3), "UTC")
    assert asked(one, [noon, noon + timedelta(weeks=1), noon + timedelta(weeks=2)]) == [
        noon + timedelta(weeks=1)
    ]


def test_yesterday_and_over_a_year_on_cannot_be_chosen() -> None:
    noon = datetime(2026, 5, 7, 12, tzinfo=UTC)
    assert not may_be_due(date(2026, 5, 6), noon, "UTC")
    assert may_be_due(date(2026, 5, 7), noon, "UTC")
    assert not may_be_due(date(2027, 5, 8), noon, "UTC")
