"""No vote is told by what is published: of one round, or of two that differ by one person.

Somebody who knows the answers of all others but two is out of reach of any rule that still
publishes a mean.
"""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.thermometer.publish import FINE_FROM, ClosedRound, Result, Tally, publish
from flows.thermometer.standing import bases_of, people_between, stands
from flows.thermometer.statements import PULSE
from flows.thermometer.sums import Counts
from tests.flows.thermometer.attribution import (
    a_voter_looks,
    attributed,
    not_at_all,
    somebody_came,
    somebody_changed,
    somebody_went,
    without_rule,
)
from tests.flows.thermometer.test_pinned import looker

WITHOUT = {5: (9.613, 5.005), 6: (5.192, 4.836), 12: (4.012, 0.179), 19: (0.393, 0.010)}
CHOIR = {False: Fraction(0), True: Fraction(3, 5**20)}
"""From 20 answers on the first round alone tells that all said 1, or 3, or 5."""
VOTER = {5: 0.192, 6: 0.064, 7: 0.003, 8: 0.001}

answers = st.lists(st.integers(0, 4), min_size=1, max_size=25)


@pytest.mark.parametrize("others", [*range(5, 13), 18, 19, 20])
def test_who_comes_or_goes_is_told_by_two_rounds_no_more_than_by_one(others: int) -> None:
    came, went = attributed(somebody_came(others)), attributed(somebody_went(others))
    assert came == 0
    assert went == attributed(somebody_went(others, not_at_all))
    assert went <= CHOIR[others >= 19]


@pytest.mark.parametrize("among", [*range(5, 13), 20])
def test_who_changes_is_told_by_two_rounds_no_more_than_by_one(among: int) -> None:
    share = attributed(somebody_changed(among))
    assert share == attributed(somebody_changed(among, not_at_all))
    assert share <= CHOIR[among >= FINE_FROM]


@pytest.mark.parametrize("answered", WITHOUT)
def test_without_the_rule_votes_were_told(answered: int) -> None:
    shares = (
        attributed(somebody_came(answered, without_rule)),
        attributed(somebody_changed(answered, without_rule)),
    )
    assert tuple(round(float(share) * 100, 3) for share in shares) == WITHOUT[answered]


@pytest.mark.parametrize("answered", range(5, 13))
def test_a_voter_learns_what_others_said_only_next_to_a_choir(answered: int) -> None:
    share = round(float(attributed(a_voter_looks(answered))) * 100, 3)
    assert share == VOTER.get(answered, 0)


def test_the_figures_stand_through_the_real_publication() -> None:
    first, second, third = (0, 1, 1, 2, 4), (1, 1, 1, 2, 4), (2, 1, 1, 2, 4)
    assert _published(second, first) == _published(first)
    assert _published(second) != _published(first)
    assert _published(third, first) == _published(third), "two people more"
    assert _published(third, first, second) == _published(third), "one by one as well"


def test_the_figures_stand_where_shares_begin_and_end() -> None:
    few, many = (1, 2, 4, 8, 4), (1, 2, 4, 9, 4)
    assert _published(many, few) == _published(few)
    assert _published(few, many) == _published(many)


def test_what_was_hidden_is_nothing_to_stand_by() -> None:
    hidden, shown = (0, 0, 0, 2, 2), (0, 0, 0, 2, 3)
    assert _published(shown, hidden) == _published(shown)
    assert _published(hidden, shown) is None


def test_one_who_was_away_once_is_not_told_by_the_rounds_around_it() -> None:
    first, other, third = (0, 2, 2, 3, 1), (3, 0, 0, 2, 4), (1, 2, 2, 3, 1)
    assert _published(third, first, other) == _published(first)


@given(answers, answers)
def test_people_between_is_the_fewest_that_explain_it(before: list[int], now: list[int]) -> None:
    left, rest = list(now), []
    for each in before:
        if each in left:
            left.remove(each)
        else:
            rest.append(each)
    assert people_between(_counts(before), _counts(now)) == max(len(left), len(rest))


@given(st.lists(answers, max_size=6))
def test_a_figure_is_never_further_from_the_truth_than_one_answer(rounds: list[list[int]]) -> None:
    bases: tuple[Counts, ...] = ()
    for each in map(_counts, rounds):
        basis = stands(bases, each)
        assert people_between(basis, each) <= 1
        assert all(basis == other or people_between(basis, other) > 1 for other in bases)
        bases = (*bases, basis)


def test_the_short_way_of_these_sums_is_the_way_of_the_product() -> None:
    look = looker()
    for first, second in (((0, 0, 1, 2, 2), (0, 0, 1, 3, 2)), ((0, 0, 1, 2, 2), (3, 0, 1, 3, 2))):
        assert look(stands((first,), second)) == _published(second, first)


def _published(now: Counts, *earlier: Counts) -> object:
    """Publish one statement after these rounds; None where it is hidden."""
    closed = ClosedRound(
        asked=PULSE,
        closed_on=date(2026, 5, 4),
        invited=40,
        submitted=40,
        tallies={"A1": Tally(now)},
        bases=bases_of(({"A1": each}, 5) for each in earlier),
    )
    result = publish(closed)
    return result.shown[0].figure if isinstance(result, Result) else None


def _counts(given: list[int]) -> Counts:
    one, two, three, four, five = (given.count(each) for each in range(5))
    return one, two, three, four, five
