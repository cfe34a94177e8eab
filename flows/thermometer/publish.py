"""What a closed round may show: nothing under k, coarse figures first, finer ones from 20 on.

Everything that follows from a figure (label, dimension, temperature, the points to talk about)
is worked out from the *published* figure, never from the counts: it cannot narrow them down.

| answers to a statement | what is published of it |
| --- | --- |
| under k | nothing |
| k to 19 | mean to half a point, and a word for how far answers lie apart |
| 20 and more | mean to one decimal, the word, shares of agree and disagree to 5 % |

How many answered one statement, or chose *not applicable*, is never published: next to the
number that took part, which is published, it would tell of single people.

The measure: of all sequences of n answers, each counted once, the share that these figures pin
to one set of counts is 0.08 % for n = 6, 0.07 % for n = 20 and lower for all others from 5 to
30, even for a reader who knows n (`tests/flows/thermometer/test_pinned.py`). Two rounds laid
side by side tell of nobody either: see `standing`.

Rounding: to the nearest step; exactly halfway goes away from the middle of the scale. So the
mirror image of a set of answers always gets the mirror image of the figures.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from math import floor
from typing import Literal

from flows.thermometer import sums
from flows.thermometer.standing import Bases, stands
from flows.thermometer.statements import Dimension, Statement, StatementSet

LEAST_ANSWERS = 5
FINE_FROM = 20

Label = Literal["warm", "lukewarm", "cold"]
_WARM_FROM, _LUKEWARM_FROM = Decimal(4), Decimal(3)
_SUCCESS_FROM = Decimal("3.5")
_MOST_POINTS = 2


@dataclass(frozen=True, slots=True)
class Tally:
    """What closing leaves of one statement: how many chose 1 … 5, and how many none of them."""

    counts: sums.Counts
    not_applicable: int = 0


@dataclass(frozen=True, slots=True)
class ClosedRound:
    """A closed round, as counted; `invited` is the number at opening.

    `changed` is how many came or went since the round before of the same set; `bases` is what
    the figures of earlier rounds were made from.
    """

    asked: StatementSet
    closed_on: date
    invited: int
    submitted: int
    tallies: Mapping[str, Tally]
    changed: int = 0
    bases: Bases = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shares:
    """Percentages to 5 %: who chose 4 or 5, and who chose 1 or 2."""

    agree: int
    disagree: int


@dataclass(frozen=True, slots=True)
class Figure:
    """The published figures of one statement; shares only from 20 answers on."""

    mean: Decimal
    band: sums.Band
    shares: Shares | None = None

    @property
    def label(self) -> Label:
        return label_of(self.mean)

    @property
    def fine(self) -> bool:
        return self.shares is not None

    @property
    def is_success(self) -> bool:
        return self.mean >= _SUCCESS_FROM and self.band != "divided"


@dataclass(frozen=True, slots=True)
class Shown:
    """A statement with its published figures."""

    statement: Statement
    figure: Figure


@dataclass(frozen=True, slots=True)
class DimensionShown:
    """A dimension of which every statement is shown, with the mean of their published means."""

    dimension: Dimension
    mean: Decimal

    @property
    def label(self) -> Label:
        return label_of(self.mean)


@dataclass(frozen=True, slots=True)
class Points:
    """What to talk about: strong first, then weak, then where the group differs most."""

    success: tuple[Shown, ...]
    improvement: tuple[Shown, ...]
    conversation: Shown | None


@dataclass(frozen=True, slots=True)
class Result:
    """All that may be shown, exported, drawn or compared of a round; holds no count of answers.

    `temperature` is in degrees from 0 to 100; None when a dimension is missing, because a
    temperature over fewer dimensions would be another measure under the same name.
    """

    asked: StatementSet
    closed_on: date
    invited: int
    submitted: int
    shown: tuple[Shown, ...]
    dimensions: tuple[DimensionShown, ...]
    temperature: int | None
    points: Points
    changed: int = 0

    @property
    def low_response(self) -> bool:
        """Tell whether fewer than half of the invited took part."""
        return self.submitted * 2 < self.invited


@dataclass(frozen=True, slots=True)
class TooFew:
    """Nothing may be shown; not how many did answer either."""

    least: int


def publish(closed: ClosedRound, least: int = LEAST_ANSWERS) -> Result | TooFew:
    """Give what may be shown, with `least` answers (k) for anything to be shown at all."""
    _check(closed, least)
    shown = tuple(_shown(closed, least))
    if not shown:
        return TooFew(least)
    fine = all(each.figure.fine for each in shown)
    dimensions = tuple(_dimensions(closed.asked, shown))
    complete = len(dimensions) == len(closed.asked.dimensions)
    return Result(
        asked=closed.asked,
        closed_on=closed.closed_on,
        invited=closed.invited,
        submitted=closed.submitted,
        shown=shown,
        dimensions=dimensions,
        temperature=_temperature(dimensions, fine=fine) if complete else None,
        points=points_of(shown),
        changed=closed.changed,
    )


def figure_of(counts: sums.Counts, least: int = LEAST_ANSWERS) -> Figure | None:
    """Give the published figures of one statement, if enough people answered it."""
    answers = sum(counts)
    if answers < max(least, LEAST_ANSWERS):
        return None
    fine = answers >= FINE_FROM
    return Figure(
        mean=_mean_to_step(sums.mean(counts), fine=fine),
        band=sums.band(counts),
        shares=_shares(counts) if fine else None,
    )


def label_of(mean: Decimal) -> Label:
    """Give the label of a published mean; thresholds after Wilder's inventory."""
    if mean >= _WARM_FROM:
        return "warm"
    return "lukewarm" if mean >= _LUKEWARM_FROM else "cold"


def points_of(shown: Iterable[Shown]) -> Points:
    """Choose what to talk about, from published figures; ties go by the order of statements.

    A success is 3.5 or more and not divided. An improvement is under 3.5; only when nothing is,
    the lowest that is neither warm nor as high as a success. Where all are of one mind there is
    no conversation point.
    """
    everything = tuple(shown)
    success = _first(
        sorted(
            (each for each in everything if each.figure.is_success),
            key=lambda each: -each.figure.mean,
        )
    )
    lowest = sorted(everything, key=lambda each: each.figure.mean)
    low = _first(each for each in lowest if each.figure.mean < _SUCCESS_FROM)
    beneath = min((_WARM_FROM, *(each.figure.mean for each in success)))
    lukewarm = _first(each for each in lowest if each.figure.mean < beneath)
    return Points(success, low or lukewarm, _most_divided(everything))


def level_with(points: tuple[Shown, ...], among: Iterable[Shown]) -> tuple[Shown, ...]:
    """Give what only its place in the list keeps from being a point, as high as the last one."""
    last = points[-1].figure.mean if points else None
    return tuple(each for each in among if each not in points and each.figure.mean == last)


def to_step(value: Fraction, step: Fraction, middle: Fraction) -> Fraction:
    """Round to the nearest step from the middle of the scale; halfway goes away from it."""
    steps = floor(abs(value - middle) / step + Fraction(1, 2))
    return middle + steps * step if value > middle else middle - steps * step


def _check(closed: ClosedRound, least: int) -> None:
    if least < LEAST_ANSWERS:
        raise ValueError(f"k may be raised, never lowered below {LEAST_ANSWERS}")
    if not 0 <= closed.submitted <= closed.invited:
        raise ValueError("more people took part than were invited")
    for tally in closed.tallies.values():
        parts = (*tally.counts, tally.not_applicable)
        if min(parts) < 0 or sum(parts) > closed.submitted:
            raise ValueError("a statement has more answers than people took part")


def _shown(closed: ClosedRound, least: int) -> Iterable[Shown]:
    for statement in closed.asked.statements:
        tally = closed.tallies.get(statement.id)
        if tally and sum(tally.counts) >= least:
            figure = figure_of(stands(closed.bases.get(statement.id, ()), tally.counts))
            if figure:
                yield Shown(statement, figure)


def _dimensions(asked: StatementSet, shown: tuple[Shown, ...]) -> Iterable[DimensionShown]:
    figures = {each.statement: each.figure for each in shown}
    for dimension in asked.dimensions:
        parts = [figures[each] for each in asked.of(dimension) if each in figures]
        if len(parts) == len(asked.of(dimension)):
            mean = _average(part.mean for part in parts)
            fine = all(part.fine for part in parts)
            yield DimensionShown(dimension, _mean_to_step(mean, fine=fine))


def _temperature(dimensions: tuple[DimensionShown, ...], *, fine: bool) -> int:
    degrees = (_average(each.mean for each in dimensions) - 1) / 4 * 100
    return int(to_step(degrees, Fraction(1 if fine else 5), Fraction(50)))


def _average(means: Iterable[Decimal]) -> Fraction:
    parts = [Fraction(each) for each in means]
    return sum(parts, Fraction(0)) / len(parts)


def _mean_to_step(mean: Fraction, *, fine: bool) -> Decimal:
    tenths = to_step(mean, Fraction(1, 10) if fine else Fraction(1, 2), Fraction(3)) * 10
    return Decimal(int(tenths)).scaleb(-1)


def _shares(counts: sums.Counts) -> Shares:
    answers = sum(counts)
    agree, disagree = (
        int(to_step(Fraction(part, answers) * 100, Fraction(5), Fraction(50)))
        for part in (counts[3] + counts[4], counts[0] + counts[1])
    )
    return Shares(agree, disagree)


def _first(shown: Iterable[Shown]) -> tuple[Shown, ...]:
    return tuple(islice(shown, _MOST_POINTS))


def _most_divided(shown: tuple[Shown, ...]) -> Shown | None:
    bands: tuple[sums.Band, ...] = ("divided", "mixed")
    return next((each for band in bands for each in shown if each.figure.band == band), None)
