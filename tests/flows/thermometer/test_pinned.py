"""How much the published figures of a statement give away, over all possible sets of answers.

Each *sequence* of n answers counts once, as in the domain study, and the reader is taken to know
n, which is not even published. A sequence is pinned when its figures fit one set of counts only.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations
from math import factorial, prod

import pytest

from flows.thermometer.publish import Figure, figure_of
from flows.thermometer.sums import Band, Counts, band

BOUND = Fraction(1, 1000)
KNOWN = {5: 0.0, 6: 0.0768, 10: 0.0, 19: 0.0, 20: 0.0660, 21: 0.0418, 24: 0.0209, 30: 0.0023}


@pytest.mark.parametrize("answers", range(5, 31))
def test_at_most_one_in_a_thousand_is_pinned(answers: int) -> None:
    share = pinned(answers)
    assert share <= BOUND
    if answers in KNOWN:
        assert round(float(share) * 100, 4) == KNOWN[answers]


@pytest.mark.parametrize("answers", [5, 6, 9, 20])
def test_the_short_cut_of_this_table_gives_the_published_figure(answers: int) -> None:
    """Mean and shares follow from sum and camps, so one figure serves all that share those."""
    look = looker()
    assert all(look(counts) == figure_of(counts) for counts in every(answers))


def pinned(answers: int) -> Fraction:
    """Give the share of sequences of so many answers that are pinned."""
    look = looker()
    fitting: dict[Figure | None, list[Counts]] = defaultdict(list)
    for counts in every(answers):
        fitting[look(counts)].append(counts)
    alone = (found[0] for found in fitting.values() if len(found) == 1)
    return Fraction(sum(sequences(counts) for counts in alone), 5**answers)


def looker() -> Callable[[Counts], Figure | None]:
    """Give a quick `figure_of`: mean and shares are worked out once for all that share them."""
    known: dict[tuple[int, int, int, int, Band], Figure | None] = {}

    def look(counts: Counts) -> Figure | None:
        one, two, three, four, five = counts
        points = one + 2 * two + 3 * three + 4 * four + 5 * five
        key = (points, one + two, three, four + five, band(counts))
        if key not in known:
            known[key] = figure_of(counts)
        return known[key]

    return look


def every(answers: int) -> Iterator[Counts]:
    """Give all ways to divide answers over five categories: four bars between stars."""
    for a, b, c, d in combinations(range(answers + 4), 4):
        yield a, b - a - 1, c - b - 1, d - c - 1, answers + 3 - d


def sequences(counts: Counts) -> int:
    """Count the sequences of answers that have these counts."""
    return factorial(sum(counts)) // prod(map(factorial, counts))
