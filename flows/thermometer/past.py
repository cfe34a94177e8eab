"""Rounds that are over, laid beside one another: only those of one set are compared."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from flows.thermometer.publish import Result
from flows.thermometer.statements import StatementSet
from flows.thermometer.trend import Trend, trend_of


@dataclass(frozen=True, slots=True)
class Past:
    """A round that is over; without a result when too few answered, or when it was lost."""

    round: str
    asked: StatementSet
    day: date
    result: Result | None
    trend: Trend | None = None


def by_set(rounds: Iterable[Past]) -> tuple[tuple[Past, ...], ...]:
    """Lay what compares side by side, each with its trend; a set without any result is left out.

    Rounds come and stay in order, the oldest first.
    """
    sets: dict[tuple[str, int], list[Past]] = {}
    for each in rounds:
        sets.setdefault((each.asked.name, each.asked.version), []).append(each)
    return tuple(tuple(_compared(part)) for part in sets.values() if any(x.result for x in part))


def trend_to(rounds: Iterable[Past], round_id: str) -> Trend | None:
    """Compare a round with the one before it of its set; nothing to compare with: nothing.

    Where only other sets were asked before, the trend says just that.
    """
    everything = tuple(rounds)
    found = (each for part in by_set(everything) for each in part if each.round == round_id)
    this = next(found, None)
    if this is None or this.result is None or this.trend is not None:
        return this.trend if this else None
    place = [each.round for each in everything].index(round_id)
    earlier = [each.result for each in everything[:place] if each.result is not None]
    return trend_of(earlier[-1], this.result) if earlier else None


def _compared(part: Iterable[Past]) -> Iterator[Past]:
    before: Result | None = None
    gap = False
    for each in part:
        if each.result is None:
            gap = True
            yield each
            continue
        yield replace(each, trend=trend_of(before, each.result, gap=gap) if before else None)
        before, gap = each.result, False
