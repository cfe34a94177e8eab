"""Which answers a figure is made from, so that two rounds together tell of nobody.

Somebody who knows that all others answered as before could learn one person's answer from two
rounds between which that person came, went or changed their mind. So a figure stands until the
answers of at least two people must have changed: while what was counted lies within one person
of what a figure was once made from, that figure is shown again. It is never further from the
truth than one answer, and who compares two such rounds sees the same figure twice.

Each statement stands by itself. Why not otherwise, and the numbers: decision 0020.
"""

from collections.abc import Iterable, Mapping, Sequence

from flows.thermometer.sums import Counts

LEAST_PEOPLE = 2

Bases = Mapping[str, Sequence[Counts]]
"""Of each statement, what its figures were made from in earlier rounds, the latest last."""


def people_between(before: Counts, now: Counts) -> int:
    """Give the fewest people who came, went or changed their answer between two counts."""
    changes = [after - former for former, after in zip(before, now, strict=True)]
    more = sum(change for change in changes if change > 0)
    return max(more, more - sum(changes))


def stands(shown: Sequence[Counts], now: Counts) -> Counts:
    """Give what a figure is made from: the latest shown within one person, or what is new."""
    near = (each for each in reversed(shown) if people_between(each, now) < LEAST_PEOPLE)
    return next(near, now)


def bases_of(rounds: Iterable[tuple[Mapping[str, Counts], int]]) -> Bases:
    """Tell from what the figures of these rounds were made; each with its k, the oldest first."""
    bases: dict[str, tuple[Counts, ...]] = {}
    for counted, least in rounds:
        for statement, counts in counted.items():
            if sum(counts) >= least:
                before = bases.get(statement, ())
                bases[statement] = (*before, stands(before, counts))
    return bases
