"""What changed since an earlier round, from published figures only.

Only rounds of one set and version compare. A difference counts from half a point of a statement
and from 0.3 of a dimension; what is smaller is about the same, because chance alone does that
much. A dimension of one statement changes as that statement does: it is one and the same figure.

A change is certain only when the same people answered, as far as numbers can tell: both times at
least 60 % of the invited, hardly anybody who came or went, and no round without a result between.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from flows.thermometer.publish import Result
from flows.thermometer.statements import Dimension, Statement, StatementSet

Way = Literal["up", "down", "level"]
Remark = Literal["other-set", "response", "people", "between"]

_STATEMENT_FROM, _DIMENSION_FROM = Decimal("0.5"), Decimal("0.3")
_FIFTH = 5


@dataclass(frozen=True, slots=True)
class Change:
    """How one published figure moved; `by` is never negative."""

    way: Way
    by: Decimal
    is_certain: bool = True


@dataclass(frozen=True, slots=True)
class Trend:
    """All that moved between two rounds, and what makes that uncertain, or impossible to tell."""

    before: Result
    statements: Mapping[str, Change] = field(default_factory=dict)
    dimensions: Mapping[Dimension, Change] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()

    @property
    def compares(self) -> bool:
        """Tell whether the rounds are of one set."""
        return "other-set" not in self.remarks


def trend_of(before: Result, after: Result, *, gap: bool = False) -> Trend:
    """Compare two rounds; `gap` when one of the same set between them had no result."""
    if not after.asked.compares_with(before.asked):
        return Trend(before, remarks=("other-set",))
    remarks = tuple(_remarks(before, after, gap=gap))
    means = [{each.statement.id: each.figure.mean for each in x.shown} for x in (before, after)]
    lenses = [{each.dimension: each.mean for each in x.dimensions} for x in (before, after)]

    def changed(earlier: Decimal, later: Decimal, least: Decimal) -> Change:
        return change(earlier, later, least, certain=not remarks)

    return Trend(
        before,
        {
            each: changed(means[0][each], mean, _STATEMENT_FROM)
            for each, mean in means[1].items()
            if each in means[0]
        },
        {
            each: changed(lenses[0][each], mean, _least(after.asked, each))
            for each, mean in lenses[1].items()
            if each in lenses[0]
        },
        remarks,
    )


def moved(trend: Trend | None, statement: Statement) -> Change | None:
    """Give how a statement moved, if it is compared."""
    return trend.statements.get(statement.id) if trend else None


def change(before: Decimal, after: Decimal, least: Decimal, *, certain: bool = True) -> Change:
    """Tell how a published mean moved; under `least` it is about the same."""
    by = after - before
    if abs(by) < least:
        return Change("level", abs(by), certain)
    return Change("up" if by > 0 else "down", abs(by), certain)


def _least(asked: StatementSet, dimension: Dimension) -> Decimal:
    return _DIMENSION_FROM if len(asked.of(dimension)) > 1 else _STATEMENT_FROM


def _remarks(before: Result, after: Result, *, gap: bool) -> Iterable[Remark]:
    if any(each.submitted * 10 < each.invited * 6 for each in (before, after)):
        yield "response"
    others = max(after.changed, abs(after.invited - before.invited))
    if others * _FIFTH > min(before.invited, after.invited):
        yield "people"
    if gap:
        yield "between"
