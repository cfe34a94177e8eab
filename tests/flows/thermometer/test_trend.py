"""What changed between two rounds is told from published figures, and only where they compare."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.thermometer.changes import compared_words, with_change
from flows.thermometer.past import Past, by_set, trend_to
from flows.thermometer.publish import (
    ClosedRound,
    DimensionShown,
    Figure,
    Points,
    Result,
    Shown,
    Tally,
    publish,
)
from flows.thermometer.statements import FULL, PULSE, SetName, StatementSet, asked
from flows.thermometer.sums import Counts
from flows.thermometer.trend import Change, change, trend_of
from flows.words import words

MARCH, MAY, JULY = date(2026, 3, 2), date(2026, 5, 4), date(2026, 7, 6)
HALF, THIRD = Decimal("0.5"), Decimal("0.3")

counted = st.tuples(*[st.integers(0, 9)] * 5).filter(lambda counts: sum(counts) >= 5)
tallied = st.fixed_dictionaries({each.id: counted for each in FULL.statements})
tenths = st.integers(10, 50).map(lambda n: Decimal(n).scaleb(-1))
OPPOSITE = {"up": "down", "down": "up", "level": "level"}


@pytest.mark.parametrize(
    ("before", "after", "least", "way", "by"),
    [
        ("3.5", "4.0", HALF, "up", "0.5"),
        ("3.5", "3.9", HALF, "level", "0.4"),
        ("4.0", "3.5", HALF, "down", "0.5"),
        ("4.1", "3.6", HALF, "down", "0.5"),
        ("3.2", "3.5", THIRD, "up", "0.3"),
        ("3.3", "3.5", THIRD, "level", "0.2"),
        ("3.6", "3.3", THIRD, "down", "0.3"),
        ("3.5", "3.5", THIRD, "level", "0.0"),
    ],
)
def test_a_difference_counts_from_exactly_its_threshold(
    before: str, after: str, least: Decimal, way: str, by: str
) -> None:
    found = change(Decimal(before), Decimal(after), least)
    assert (found.way, found.by) == (way, Decimal(by))


@given(tenths, tenths, st.sampled_from((HALF, THIRD)))
def test_the_other_way_round_the_arrow_turns_and_the_size_stays(
    one: Decimal, other: Decimal, least: Decimal
) -> None:
    there, back = change(one, other, least), change(other, one, least)
    assert OPPOSITE[there.way] == back.way
    assert there.by == back.by == abs(one - other)


@given(tallied, tallied, st.integers(0, 50))
def test_two_rounds_the_other_way_round_mirror_every_change(
    one: Mapping[str, Counts], other: Mapping[str, Counts], changed: int
) -> None:
    first, last = _result(FULL, one, changed), _result(FULL, other, changed)
    there, back = trend_of(first, last), trend_of(last, first)
    assert there.remarks == back.remarks
    assert there.statements == {each: _turned(it) for each, it in back.statements.items()}
    assert there.dimensions == {each: _turned(it) for each, it in back.dimensions.items()}
    assert set(there.statements) == {each.id for each in FULL.statements}


@given(tallied, tallied)
def test_nothing_but_what_is_published_decides(
    one: Mapping[str, Counts], other: Mapping[str, Counts]
) -> None:
    """Rounds rebuilt from their published means alone compare in the very same way."""
    first, last = _result(FULL, one), _result(FULL, other)
    bare, later = _bare(first), _bare(last)
    assert trend_of(bare, later).statements == trend_of(first, last).statements
    assert trend_of(bare, later).dimensions == trend_of(first, last).dimensions


def test_a_dimension_of_one_statement_changes_as_that_statement_does() -> None:
    """Of twenty answers a mean of 3.6 and one of 4.0: less than half a point."""
    low, high = ((0, 0, 10, 8, 2), (0, 0, 4, 12, 4))
    for questions, way in ((PULSE, "level"), (FULL, "up")):
        before, after = (_all(questions, each) for each in (low, high))
        trend = trend_of(before, after)
        assert {each.way for each in trend.statements.values()} == {"level"}
        assert {each.way for each in trend.dimensions.values()} == {way}


def test_what_only_one_round_shows_is_not_compared() -> None:
    before = _result(FULL, dict.fromkeys(("A1", "A2", "B1"), (0, 0, 2, 3, 0)))
    after = _result(FULL, dict.fromkeys(("A1", "B1", "B2"), (0, 0, 2, 3, 0)))
    trend = trend_of(before, after)
    assert set(trend.statements) == {"A1", "B1"}
    assert trend.dimensions == {}


def test_own_statements_and_the_pair_compare_when_both_rounds_asked_them() -> None:
    first = asked("pulse", pair=True, own=["Wij lachen samen."])
    second = asked("pulse", pair=True, own=["Wij  LACHEN samen.", "Wij eten samen."])
    trend = trend_of(_all(first, (0, 4, 1, 0, 0)), _all(second, (0, 0, 0, 4, 1)))
    own = first.statements[-1].id
    assert set(trend.statements) == {*(each.id for each in PULSE.statements), "G1", "G2", own}
    assert trend.statements[own].way == "up"


@pytest.mark.parametrize(("name", "version"), [("full", 1), ("pulse", 2)])
def test_other_sets_and_other_versions_do_not_compare(name: SetName, version: int) -> None:
    before = _all(replace(asked(name), version=version), (0, 0, 0, 4, 1))
    trend = trend_of(before, _all(PULSE, (0, 4, 1, 0, 0)))
    assert not trend.compares
    assert (trend.statements, trend.dimensions) == ({}, {})


@pytest.mark.parametrize(
    ("submitted", "invited", "changed", "gap", "remarks"),
    [
        (9, 15, 0, False, ()),
        (9, 16, 0, False, ("response",)),
        (10, 15, 3, False, ()),
        (10, 15, 4, False, ("people",)),
        (15, 18, 0, False, ()),
        (15, 19, 0, False, ("people",)),
        (9, 12, 0, False, ("people",)),
        (10, 15, 0, True, ("between",)),
        (5, 15, 15, True, ("response", "people", "between")),
    ],
)
def test_a_change_is_certain_only_with_enough_and_the_same_people(
    submitted: int, invited: int, changed: int, *, gap: bool, remarks: tuple[str, ...]
) -> None:
    sure = replace(_all(PULSE, (0, 0, 2, 3, 0)), invited=15, submitted=15)
    this = replace(sure, invited=invited, submitted=submitted, changed=changed)
    trend = trend_of(sure, this, gap=gap)
    assert trend.remarks == remarks
    assert {each.is_certain for each in trend.statements.values()} == {not remarks}
    told = compared_words(trend, words("nl"), "nl")
    assert len(told) == 1 + len(remarks) + bool(remarks), "every reason is said"
    assert "2 maart 2026" in told[0]


def test_a_low_response_of_the_earlier_round_makes_it_uncertain_too() -> None:
    sure = _all(PULSE, (0, 0, 2, 3, 0))
    assert trend_of(replace(sure, submitted=26), sure).remarks == ("response",)


def test_rounds_are_compared_with_the_one_before_of_their_own_set() -> None:
    pulse, full = _all(PULSE, (0, 0, 2, 3, 0)), _all(FULL, (0, 0, 2, 3, 0))
    rounds = (_past("p1", pulse), _past("f1", full), _past("p2", pulse), _past("f2", full))
    by_round = {each.round: each for part in by_set(rounds) for each in part}
    assert [[each.round for each in part] for part in by_set(rounds)] == [
        ["p1", "p2"],
        ["f1", "f2"],
    ]
    assert by_round["p1"].trend is None
    compared = {each: trend_to(rounds, each) for each in by_round}
    assert compared["p1"] is None, "before the first there is nothing to speak of"
    assert compared["f1"] is not None
    assert not compared["f1"].compares
    for each in ("p2", "f2"):
        trend = compared[each]
        assert trend is not None
        assert trend.compares
        assert trend == by_round[each].trend


def test_a_round_without_a_result_is_a_gap() -> None:
    pulse = _all(PULSE, (0, 0, 2, 3, 0))
    rounds = (_past("p1", pulse), _past("p2", None), _past("p3", pulse), _past("p4", pulse))
    (part,) = by_set(rounds)
    assert [each.trend.remarks if each.trend else None for each in part] == [
        None,
        None,
        ("between",),
        (),
    ]
    assert trend_to(rounds, "p2") is None
    assert by_set([_past("p2", None)]) == ()


def _past(name: str, result: Result | None) -> Past:
    return Past(name, result.asked if result else PULSE, MAY, result)


def _turned(found: Change) -> Change:
    turned: Mapping[str, Change] = {way: replace(found, way=way) for way in ("up", "down", "level")}
    return turned[OPPOSITE[found.way]]


def _bare(result: Result) -> Result:
    shown = tuple(Shown(each.statement, Figure(each.figure.mean, "mixed")) for each in result.shown)
    lenses = tuple(DimensionShown(each.dimension, each.mean) for each in result.dimensions)
    return Result(result.asked, JULY, 45, 45, shown, lenses, None, Points((), (), None))


def _all(questions: StatementSet, counts: Counts) -> Result:
    return _result(questions, {each.id: counts for each in questions.statements})


def _result(questions: StatementSet, counts: Mapping[str, Counts], changed: int = 0) -> Result:
    tallies = {each: Tally(counted) for each, counted in counts.items()}
    result = publish(ClosedRound(questions, MARCH, 45, 45, tallies, changed))
    assert isinstance(result, Result)
    return result


def test_what_is_perhaps_the_same_is_said_once_and_not_at_each_line() -> None:
    say = words("nl")
    level = Change("level", Decimal("0.1"), is_certain=False)
    assert with_change("Zin.", level, say, "nl") == "Zin."
    up = Change("up", Decimal("0.6"), is_certain=False)
    assert with_change("Zin.", up, say, "nl") == "Zin. Misschien 0,6 hoger."
    assert with_change("Zin.", replace(level, is_certain=True), say, "nl") == (
        "Zin. Ongeveer gelijk."
    )
