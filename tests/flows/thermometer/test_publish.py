"""What may be shown of a round, and what may not."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.thermometer import sums
from flows.thermometer.publish import (
    ClosedRound,
    Figure,
    Points,
    Result,
    Shares,
    Tally,
    TooFew,
    figure_of,
    label_of,
    points_of,
    publish,
    to_step,
)
from flows.thermometer.statements import FULL, PULSE, Statement, StatementSet
from flows.thermometer.sums import Counts

DAY = date(2026, 5, 4)
WARM: Counts = (0, 0, 0, 4, 4)

few = st.integers(0, 9)
counted = st.tuples(few, few, few, few, few)
enough = counted.filter(lambda counts: sum(counts) >= 5)
answers = st.lists(st.integers(1, 5), max_size=40)
means = st.integers(2, 10).map(lambda halves: Decimal(halves) / 2)
figures = st.builds(Figure, means, st.sampled_from(("united", "mixed", "divided")))


def test_five_answers_give_a_mean_to_the_half_and_a_word() -> None:
    assert figure_of((0, 1, 1, 2, 1)) == Figure(Decimal("3.5"), "mixed")


def test_twenty_answers_give_one_decimal_and_shares_to_five_per_cent() -> None:
    assert figure_of((0, 1, 0, 10, 9)) == Figure(Decimal("4.4"), "united", Shares(95, 5))
    assert figure_of((2, 1, 6, 10, 1)) == Figure(Decimal("3.4"), "mixed", Shares(55, 15))


@given(counted)
def test_under_k_nothing_is_shown_and_k_is_never_lower_than_five(counts: Counts) -> None:
    answered = sum(counts)
    assert (figure_of(counts) is None) == (answered < 5)
    assert (figure_of(counts, least=7) is None) == (answered < 7)
    assert (figure_of(counts, least=1) is None) == (answered < 5)


@given(enough)
def test_every_figure_is_as_coarse_as_its_number_of_answers_asks(counts: Counts) -> None:
    figure = _figure(counts)
    if sum(counts) < 20:
        assert figure.mean * 2 == int(figure.mean * 2)
        assert figure.shares is None
    else:
        assert figure.mean * 10 == int(figure.mean * 10)
        assert figure.shares is not None
        assert figure.shares.agree % 5 == figure.shares.disagree % 5 == 0


@given(enough)
def test_a_figure_is_never_further_off_than_half_a_step(counts: Counts) -> None:
    figure = _figure(counts)
    step = Fraction(1, 10) if figure.fine else Fraction(1, 2)
    assert abs(Fraction(figure.mean) - sums.mean(counts)) <= step / 2


@given(enough, st.data())
def test_a_higher_answer_never_lowers_the_mean(counts: Counts, data: st.DataObject) -> None:
    low = data.draw(st.sampled_from([i for i in range(5) if counts[i]]))
    high = data.draw(st.integers(low, 4))
    raised = list(counts)
    raised[low] -= 1
    raised[high] += 1
    one, two, three, four, five = raised
    assert _figure((one, two, three, four, five)).mean >= _figure(counts).mean


@given(enough)
def test_mirrored_answers_get_mirrored_figures(counts: Counts) -> None:
    one, two, three, four, five = counts
    figure, mirror = _figure(counts), _figure((five, four, three, two, one))
    assert mirror.mean == 6 - figure.mean
    assert mirror.band == figure.band
    if figure.shares and mirror.shares:
        assert (mirror.shares.agree, mirror.shares.disagree) == (
            figure.shares.disagree,
            figure.shares.agree,
        )


@pytest.mark.parametrize(
    ("value", "rounded"),
    [("3.25", "3.5"), ("2.75", "2.5"), ("3.24", "3"), ("4.75", "5"), ("1.25", "1"), ("3", "3")],
)
def test_exactly_halfway_goes_away_from_the_middle(value: str, rounded: str) -> None:
    assert to_step(Fraction(value), Fraction(1, 2), Fraction(3)) == Fraction(rounded)


@given(st.fractions(1, 5), st.fractions(1, 5))
def test_rounding_keeps_the_order_and_the_ends(one: Fraction, other: Fraction) -> None:
    low, high = sorted((one, other))
    half, middle = Fraction(1, 2), Fraction(3)
    assert 1 <= to_step(low, half, middle) <= to_step(high, half, middle) <= 5


@given(figures)
def test_the_label_agrees_with_the_published_mean(figure: Figure) -> None:
    wanted = "cold" if figure.mean < 3 else "lukewarm" if figure.mean < 4 else "warm"
    assert figure.label == label_of(figure.mean) == wanted


@given(answers, st.data())
def test_the_order_of_answers_changes_nothing(given_: list[int], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(given_))
    assert figure_of(_count(given_)) == figure_of(_count(shuffled))


@given(st.fixed_dictionaries({each.id: counted for each in FULL.statements}))
def test_a_statement_under_k_leaves_no_trace(counts: dict[str, Counts]) -> None:
    """Its answers could be anything, or none: the result is the same."""
    closed = _round(FULL, counts)
    bare = {each: tally for each, tally in closed.tallies.items() if sum(tally.counts) >= 5}
    assert publish(closed) == publish(replace(closed, tallies=bare))


@given(st.fixed_dictionaries({each.id: counted for each in FULL.statements}))
def test_what_is_published_holds_no_count_of_answers(counts: dict[str, Counts]) -> None:
    result = publish(replace(_round(FULL, counts), invited=1001, submitted=1000))
    numbers = list(_numbers(result))
    if isinstance(result, TooFew):
        assert numbers == [5]
    else:
        fine = [n for each in result.shown for n in _numbers(each.figure.shares)]
        temperature = [] if result.temperature is None else [result.temperature]
        assert sorted(numbers) == sorted([1, 1001, 1000, 0, *fine, *temperature])


@given(st.fixed_dictionaries({each.id: enough for each in FULL.statements}))
def test_all_that_follows_is_worked_out_from_published_figures(counts: dict[str, Counts]) -> None:
    result = _result(FULL, counts)
    assert result.points == points_of(result.shown)
    for first, second, both in zip(
        result.shown[::2], result.shown[1::2], result.dimensions, strict=True
    ):
        pair = (first.figure, second.figure)
        step = Fraction(1, 10) if all(each.fine for each in pair) else Fraction(1, 2)
        average = Fraction(sum(each.mean for each in pair)) / 2
        assert Fraction(both.mean) == to_step(average, step, Fraction(3))


def test_a_dimension_needs_all_its_statements_and_the_temperature_all_dimensions() -> None:
    counts = {each.id: WARM for each in FULL.statements}
    assert _result(FULL, counts).temperature == 90  # 87.5, away from 50
    without = _result(FULL, counts | {"B2": (0, 0, 0, 0, 4)})
    assert "interests" not in [each.dimension for each in without.dimensions]
    assert len(without.dimensions) == 5
    assert without.temperature is None


def test_the_temperature_is_to_five_degrees_as_soon_as_one_statement_is_coarse() -> None:
    many: Counts = (1, 3, 5, 7, 5)  # a mean of 3.6, so 65 degrees; 3.5 with 8 answers
    fine = _result(PULSE, {each.id: (0, 1, 4, 14, 4) for each in PULSE.statements})
    assert fine.temperature == 73
    counts: dict[str, Counts] = {each.id: many for each in PULSE.statements}
    mixed = _result(PULSE, counts | {"A1": (0, 1, 2, 4, 1)})
    assert mixed.temperature == 65


def test_too_few_tells_not_even_how_many_there_were() -> None:
    some = {each.id: Tally((0, 0, 0, 2, 2)) for each in PULSE.statements}
    none = dict.fromkeys(some, Tally((0, 0, 0, 0, 0)))
    published = [publish(ClosedRound(PULSE, DAY, 9, n, t)) for n, t in ((4, some), (0, none))]
    assert published == [TooFew(5), TooFew(5)]
    assert publish(ClosedRound(PULSE, DAY, 9, 0, {}), least=7) == TooFew(7)


def test_a_round_in_which_nobody_could_say_is_too_few_as_well() -> None:
    unsure = {each.id: Tally((0, 0, 1, 1, 0), 6) for each in PULSE.statements}
    assert publish(ClosedRound(PULSE, DAY, 9, 8, unsure)) == TooFew(5)


@pytest.mark.parametrize(("invited", "low"), [(15, False), (16, False), (17, True)])
def test_under_half_is_a_low_response(invited: int, low: bool) -> None:
    tallies = {each.id: Tally(WARM) for each in PULSE.statements}
    result = publish(ClosedRound(PULSE, DAY, invited, 8, tallies))
    assert isinstance(result, Result)
    assert result.low_response is low


def test_what_cannot_be_is_refused() -> None:
    good = ClosedRound(PULSE, DAY, 9, 8, {"A1": Tally(WARM)})
    with pytest.raises(ValueError, match="never lowered"):
        publish(good, least=4)
    with pytest.raises(ValueError, match="than were invited"):
        publish(replace(good, invited=7))
    with pytest.raises(ValueError, match="more answers than people"):
        publish(replace(good, tallies={"A1": Tally(WARM, 1)}))


def _figure(counts: Counts) -> Figure:
    figure = figure_of(counts)
    assert figure is not None
    return figure


def _count(given_: list[int]) -> Counts:
    one, two, three, four, five = (given_.count(answer) for answer in range(1, 6))
    return one, two, three, four, five


def _round(asked: StatementSet, counts: dict[str, Counts]) -> ClosedRound:
    tallies = {each: Tally(counted) for each, counted in counts.items()}
    return ClosedRound(asked, DAY, 45, 45, tallies)


def _result(asked: StatementSet, counts: dict[str, Counts]) -> Result:
    result = publish(_round(asked, counts))
    assert isinstance(result, Result)
    return result


def _numbers(value: object) -> Iterator[int]:
    """Walk through a published value for whole numbers, but not through what was asked."""
    if isinstance(value, int) and not isinstance(value, bool):
        yield value
    elif isinstance(value, StatementSet):
        yield value.version
    elif isinstance(value, tuple):
        for each in value:
            yield from _numbers(each)
    elif is_dataclass(value) and not isinstance(value, (Statement, Points)):
        for field in fields(value):
            yield from _numbers(getattr(value, field.name))
