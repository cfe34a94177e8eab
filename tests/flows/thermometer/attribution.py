"""Whose answer can be told from published figures: exact, over all sequences of answers.

Each sequence counts once. The reader is taken to know how many answered a statement, which is not
even published (who chose *not applicable* is not counted), and that nobody else changed; a vote is
attributed when no other answer of that person gives what the reader has seen.

`python -m tests.flows.thermometer.attribution` prints the table of decision 0020.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from fractions import Fraction
from functools import cache

from flows.thermometer.publish import Figure
from flows.thermometer.standing import stands
from flows.thermometer.sums import Counts
from tests.flows.thermometer.test_pinned import every, looker, pinned, sequences

ANSWERS = range(5)
Look = Callable[[Counts], int]
"""Gives figures by number: what looks the same has the same number."""
Second = Callable[[Look, Counts, Counts], int | None]
"""What is shown of a second round, after a first one."""
World = tuple[int, Hashable, tuple[int | None, ...]]
"""In how many sequences, what a reader sees, and the votes in question."""


def as_published(look: Look, first: Counts, second: Counts) -> int:
    """Give the second figures by the rule."""
    return look(stands((first,), second))


def not_at_all(look: Look, first: Counts, second: Counts) -> None:
    """Show the first round alone."""
    del look, first, second


def without_rule(look: Look, first: Counts, second: Counts) -> int:
    """Give the second figures as if there had been no first round."""
    del first
    return look(second)


def attributed(worlds: Iterable[World]) -> Fraction:
    """Give the share of worlds in which one of the votes is certain; None is never certain."""
    votes: dict[Hashable, set[tuple[int | None, ...]]] = defaultdict(set)
    weights: dict[Hashable, int] = defaultdict(int)
    for times, seen, these in worlds:
        votes[seen].add(these)
        weights[seen] += times
    told = (
        weights[seen]
        for seen, found in votes.items()
        if any(map(_certain, zip(*found, strict=True)))
    )
    return Fraction(sum(told), sum(weights.values()))


def somebody_came(others: int, second: Second = as_published) -> Iterator[World]:
    """Let one person answer in the second round alone; the same the other way round: went."""
    look = _numbered()
    for counts in every(others):
        seen, times = look(counts), sequences(counts)
        for vote in ANSWERS:
            after = second(look, counts, _with(counts, vote))
            yield times, (seen, after), (vote,)


def somebody_went(others: int, second: Second = as_published) -> Iterator[World]:
    """Let one person answer in the first round alone."""
    look = _numbered()
    for counts in every(others):
        times = sequences(counts)
        for vote in ANSWERS:
            before = _with(counts, vote)
            yield times, (look(before), second(look, before, counts)), (vote,)


def somebody_changed(answers: int, second: Second = as_published) -> Iterator[World]:
    """Let one person answer otherwise, or not, the second time."""
    look = _numbered()
    for counts in every(answers - 1):
        times = sequences(counts)
        both = [_with(counts, vote) for vote in ANSWERS]
        for vote in ANSWERS:
            before = look(both[vote])
            for later in ANSWERS:
                after = second(look, both[vote], both[later])
                yield times, (before, after), (vote, later)


def a_voter_looks(answers: int) -> Iterator[World]:
    """Let one who voted read one round, whose own answer is no secret to them.

    Somebody else's vote is certain only where all the others must have answered the same.
    """
    look = _numbered()
    for counts in every(answers - 1):
        times = sequences(counts)
        same = next((vote for vote in ANSWERS if counts[vote] == answers - 1), None)
        for own in ANSWERS:
            yield times, (own, look(_with(counts, own))), (same,)


def _numbered() -> Look:
    figures, look = dict[Figure | None, int](), looker()

    @cache
    def number(counts: Counts) -> int:
        return figures.setdefault(look(counts), len(figures))

    return number


def _certain(votes: tuple[int | None, ...]) -> bool:
    return votes[0] is not None and len(set(votes)) == 1


def _with(counts: Counts, vote: int) -> Counts:
    one, two, three, four, five = counts
    return (
        one + (vote == 0),
        two + (vote == 1),
        three + (vote == 2),
        four + (vote == 3),
        five + (vote == 4),
    )


def _print_table() -> None:
    print("| n | pinned | voter | came, went | changed | by the rule |")  # noqa: T201  this is its purpose
    print("|---|---|---|---|---|---|")  # noqa: T201  as above
    for n in range(5, 31):
        free = (
            pinned(n),
            attributed(a_voter_looks(n)),
            attributed(somebody_came(n, without_rule)),
            attributed(somebody_changed(n, without_rule)),
        )
        ruled = max(
            attributed(each(n)) for each in (somebody_came, somebody_went, somebody_changed)
        )
        cells = " | ".join(f"{float(share):.3%}" for share in (*free, ruled))
        print(f"| {n} | {cells} |", flush=True)  # noqa: T201  as above


if __name__ == "__main__":
    _print_table()
