"""What can be counted over the answers to one statement. Only `publish` may look here.

The mean leaves the program rounded and the band as a word; median and consensus never do. Mean
and consensus together would give away the exact counts for three in four sets of eight answers.

Counts run from the lowest answer to the highest: `counts[0]` people chose 1. Means and medians
are in points of the scale, exact; consensus has no unit and lies between 0 and 1.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import fsum, log2
from typing import Literal

Counts = tuple[int, int, int, int, int]
Band = Literal["united", "mixed", "divided"]

_UNITED_FROM = 0.75
_DIVIDED_BELOW = 0.50
_CAMP_PER_ANSWERS = 4  # a camp is one in four


def mean(counts: Sequence[int]) -> Fraction:
    """Give the mean answer, in points."""
    return Fraction(_points(counts), sum(counts))


def consensus(counts: Sequence[int]) -> float:
    """Tell how much answers agree: 1 when all are the same, 0 with half at each end.

    Tastle & Wierman (2007): 1 + Σ pᵢ · log₂(1 - |i - μ| / d), with d the width of the scale.
    Distances are kept whole until the last step and `fsum` does not mind the order, so that a
    distribution and its mirror image get the very same number.
    """
    answers, points = sum(counts), _points(counts)
    longest = (len(counts) - 1) * answers
    terms = (
        count / answers * log2((longest - abs(answer * answers - points)) / longest)
        for answer, count in enumerate(counts, start=1)
        if count
    )
    return fsum((1.0, *terms))


def interpolated_median(counts: Sequence[int]) -> Fraction:
    """Give the median as if answers were spread evenly over their category, in points.

    L + (n/2 - below) / count, with L half a point under the middle category; where n/2 falls
    exactly between two categories it is the point halfway between those two.
    """
    half = Fraction(sum(counts), 2)
    filled = [(answer, count) for answer, count in enumerate(counts, start=1) if count]
    below = 0
    for place, (answer, count) in enumerate(filled, start=1):
        if below + count == half:
            return Fraction(answer + filled[place][0], 2)
        if below + count > half:
            return answer - Fraction(1, 2) + (half - below) / count
        below += count
    raise ValueError("there are no answers")


def band(counts: Counts) -> Band:
    """Put into one word how far answers lie apart.

    Two camps of a quarter each are divided whatever the consensus: 4 and 5 against 1 and 2.
    """
    answers = sum(counts)
    camps = (counts[0] + counts[1], counts[3] + counts[4])
    measure = consensus(counts)
    if min(camps) * _CAMP_PER_ANSWERS >= answers or measure < _DIVIDED_BELOW:
        return "divided"
    return "united" if measure >= _UNITED_FROM else "mixed"


def _points(counts: Sequence[int]) -> int:
    return sum(answer * count for answer, count in enumerate(counts, start=1))
