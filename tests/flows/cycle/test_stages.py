"""Calendars of phases: every template fits any dates, and moving keeps the order."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cycle.phases import ALL, FLOWS, Phase
from flows.cycle.programme import (
    TEMPLATES,
    Programme,
    Stage,
    Template,
    laid_out,
    moved,
    numbered_on,
)

STARTS = date(2024, 8, 30)  # a kick-off
ENDS = date(2025, 1, 27)  # its closing
days = st.integers(min_value=1, max_value=1200).map(timedelta)


@given(template=st.sampled_from(TEMPLATES), length=days)
def test_a_template_fits_any_dates_in_its_own_order(template: Template, length: timedelta) -> None:
    stages = laid_out(template, STARTS, STARTS + length)
    assert stages[0].starts == STARTS
    assert stages[-1].starts <= STARTS + length
    assert all(one.starts < two.starts for one, two in pairwise(stages))
    wanted = [
        (cycle, phase) for cycle in range(1, template.cycles + 1) for phase, _ in template.weeks
    ]
    assert [(each.cycle, each.phase) for each in stages] == wanted[: len(stages)]
    assert len(stages) == len(wanted) or length.days < len(wanted) * 2
    gaps = [two.starts - one.starts for one, two in pairwise(stages)]
    left = STARTS + length - stages[-1].starts
    if gaps and min([*gaps, left]) >= timedelta(weeks=2):
        assert {each.starts.isoweekday() for each in stages[1:]} == {1}


def test_five_months_are_the_months_of_a_learning_network() -> None:
    stages = {each.phase: each.starts for each in laid_out(TEMPLATES[0], STARTS, ENDS)}
    assert list(stages) == list(ALL)
    assert stages[Phase.EXPLORING] == date(2024, 9, 16)
    assert date(2024, 10, 20) < stages[Phase.EXPERIMENT] < date(2024, 11, 15), "halfway: November"
    assert stages[Phase.LASTING] == date(2025, 1, 13)


def test_three_years_are_three_cycles() -> None:
    stages = laid_out(TEMPLATES[2], date(2024, 5, 21), date(2027, 5, 20))
    programme = Programme("n", "t", "three-years", stages)
    assert [each.cycle for each in stages] == [1] * 7 + [2] * 7 + [3] * 7
    assert programme.phases(2) == ALL
    second = programme.stage(2, Phase.ISSUE)
    assert second is not None
    assert abs(second.starts - date(2025, 5, 21)) < timedelta(days=8)


@given(place=st.integers(0, 6), by=st.integers(-40, 40), rest_too=st.booleans())
def test_moving_keeps_the_order_or_is_refused(place: int, by: int, rest_too: bool) -> None:
    before = laid_out(TEMPLATES[0], STARTS, ENDS)
    at = before[place]
    after = moved(before, at, at.starts + timedelta(by), rest_too=rest_too)
    if after is None:
        return
    assert all(one.starts < two.starts for one, two in pairwise(after))
    assert after[:place] == before[:place]
    assert after[place].starts == at.starts + timedelta(by)
    later = zip(after[place + 1 :], before[place + 1 :], strict=True)
    shifts = {new.starts - old.starts for new, old in later}
    assert shifts <= {timedelta(by) if rest_too else timedelta()}


def test_phases_that_would_cross_are_refused() -> None:
    before = laid_out(TEMPLATES[0], STARTS, ENDS)
    assert moved(before, before[1], before[2].starts, rest_too=False) is None
    assert moved(before, before[1], before[0].starts, rest_too=True) is None


def test_a_day_is_in_the_stage_that_began_last() -> None:
    first, second = Stage(1, Phase.ISSUE, STARTS), Stage(1, Phase.EXPLORING, date(2024, 9, 12))
    programme = Programme("n", "t", "five-months", (first, second))
    assert programme.on(STARTS - timedelta(1)) is None
    assert programme.on(date(2024, 9, 11)) == first
    assert programme.on(date(2024, 9, 12)) == second
    assert programme.after(first) == second
    assert programme.after(second) is None


@pytest.mark.parametrize("phase", ALL)
def test_a_sitting_has_two_or_three_questions(phase: Phase) -> None:
    steps = [each for each in FLOWS[phase].steps if each.question and each.id != "readers"]
    sittings = [each.sitting for each in steps]
    assert sittings == sorted(sittings)
    for sitting in set(sittings):
        assert 1 <= sittings.count(sitting) <= 3
    assert [each for each in steps if each.short], "the short version asks something"


def test_cycles_are_numbered_on_from_those_that_are_over() -> None:
    three = Programme("n", "t", "three-years", laid_out(TEMPLATES[2], STARTS, date(2027, 8, 29)))
    last = {each.cycle: each.starts for each in three.stages}
    for starts, first in (
        (STARTS, 1),
        (last[1], 1),
        (last[1] + timedelta(1), 2),
        (last[3] + timedelta(1), 4),
    ):
        stages = numbered_on(laid_out(TEMPLATES[0], starts, date(2028, 1, 1)), three)
        assert {each.cycle for each in stages} == {first}, starts


def test_a_calendar_that_is_corrected_keeps_its_number() -> None:
    one = laid_out(TEMPLATES[0], STARTS, ENDS)
    assert numbered_on(one, None) == one
    fourth = Programme("n", "t", "x", tuple(replace(each, cycle=4) for each in one))
    corrected = numbered_on(laid_out(TEMPLATES[1], STARTS + timedelta(9), ENDS), fourth)
    assert {each.cycle for each in corrected} == {4}
