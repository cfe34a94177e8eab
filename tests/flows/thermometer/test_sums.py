"""The internal sums, against the vectors of the domain study and against their own laws."""

from fractions import Fraction
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.thermometer.sums import Band, Counts, band, consensus, interpolated_median, mean

HALF = Fraction(1, 2)

# counts, mean, interpolated median, consensus, band
VECTORS: list[tuple[Counts, str, str, str, Band]] = [
    ((0, 0, 0, 4, 4), "4.500", "4.50", "0.807", "united"),
    ((0, 0, 2, 4, 2), "4.000", "4.00", "0.792", "united"),
    ((0, 1, 2, 4, 1), "3.625", "3.75", "0.698", "mixed"),
    ((0, 3, 0, 4, 1), "3.375", "3.75", "0.556", "divided"),
    ((0, 4, 0, 4, 0), "3.000", "3.00", "0.585", "divided"),
    ((1, 1, 2, 2, 2), "3.375", "3.50", "0.477", "divided"),
    ((2, 0, 0, 0, 6), "4.000", "4.83", "0.189", "divided"),
    ((0, 0, 8, 0, 0), "3.000", "3.00", "1.000", "united"),
    ((4, 0, 0, 0, 4), "3.000", "3.00", "0.000", "divided"),
    ((0, 1, 0, 10, 9), "4.350", "4.40", "0.755", "united"),
    ((2, 1, 6, 10, 1), "3.350", "3.60", "0.637", "mixed"),
    ((2, 0, 0, 9, 10), "4.190", "4.44", "0.595", "mixed"),
]

few = st.integers(0, 12)
counted = st.tuples(few, few, few, few, few).filter(any)


@pytest.mark.parametrize(("counts", "mu", "median", "agreement", "word"), VECTORS)
def test_the_vectors_of_the_domain_study(
    counts: Counts, mu: str, median: str, agreement: str, word: Band
) -> None:
    assert f"{float(mean(counts)):.3f}" == mu
    assert f"{float(interpolated_median(counts)):.2f}" == median
    assert f"{abs(consensus(counts)):.3f}" == agreement
    assert band(counts) == word


def test_consensus_gives_what_the_published_package_gives_for_seven_categories() -> None:
    counts = (30, 40, 210, 130, 530, 50, 10)
    assert consensus(counts) == pytest.approx(0.7256876, abs=5e-8)


def test_an_even_spread_over_five_has_the_known_consensus() -> None:
    assert consensus((3, 3, 3, 3, 3)) == pytest.approx(0.434, abs=5e-4)


@given(counted)
def test_consensus_lies_between_nothing_and_all_and_is_all_only_for_one_answer(
    counts: Counts,
) -> None:
    assert -1e-12 <= consensus(counts) <= 1
    assert (consensus(counts) == 1) == (sum(1 for each in counts if each) == 1)


@given(counted)
def test_mirrored_answers_have_the_same_consensus_and_band_and_a_mirrored_middle(
    counts: Counts,
) -> None:
    mirror = _mirror(counts)
    assert consensus(mirror) == consensus(counts)
    assert band(mirror) == band(counts)
    assert mean(mirror) == 6 - mean(counts)
    assert interpolated_median(mirror) == 6 - interpolated_median(counts)


@given(counted, st.integers(2, 5))
def test_only_proportions_matter(counts: Counts, times: int) -> None:
    more = _times(counts, times)
    assert mean(more) == mean(counts)
    assert interpolated_median(more) == interpolated_median(counts)
    assert consensus(more) == pytest.approx(consensus(counts))
    assert band(more) == band(counts)


@given(counted)
def test_half_of_the_answers_lie_on_either_side_of_the_interpolated_median(
    counts: Counts,
) -> None:
    median = interpolated_median(counts)
    below = sum(
        count * min(max(median - (answer - HALF), Fraction(0)), Fraction(1))
        for answer, count in enumerate(counts, start=1)
    )
    assert below == Fraction(sum(counts), 2)


def test_nobody_answering_has_no_median() -> None:
    with pytest.raises(ValueError, match="no answers"):
        interpolated_median((0, 0, 0, 0, 0))


@given(counted)
def test_the_band_is_what_exact_arithmetic_says(counts: Counts) -> None:
    """Σ p·log₂(x) ≥ -q is ∏ x^(f·1/q) ≥ 2^-n, in whole numbers for q = 1/4 and 1/2."""
    answers = sum(counts)
    agree, disagree = counts[3] + counts[4], counts[0] + counts[1]
    if 4 * min(agree, disagree) >= answers or not _at_least(counts, 2):
        assert band(counts) == "divided"
    else:
        assert band(counts) == ("united" if _at_least(counts, 4) else "mixed")


def _at_least(counts: Counts, parts: int) -> bool:
    """Tell exactly whether consensus ≥ 1 - 1/parts."""
    mu = mean(counts)
    closeness = (1 - abs(answer - mu) / 4 for answer in range(1, 6))
    powers = (x ** (parts * f) for x, f in zip(closeness, counts, strict=True) if f)
    return prod(powers) >= Fraction(1, 2 ** sum(counts))


def _mirror(counts: Counts) -> Counts:
    one, two, three, four, five = counts
    return five, four, three, two, one


def _times(counts: Counts, times: int) -> Counts:
    one, two, three, four, five = counts
    return one * times, two * times, three * times, four * times, five * times
