"""Proposing groups, all pure: organisations and parts mixed, in sizes as even as can be."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

LEAST, MOST = 5, 8
_USUAL = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to be placed, with what they told of themselves, if anything."""

    person: str
    organisation: str = ""
    part: str = ""

    @property
    def house(self) -> str:
        """Give the organisation, however it was spelled; who told none shares it with nobody."""
        return " ".join(self.organisation.casefold().split()) or f"\0{self.person}"


def mixed(people: Sequence[Candidate], seed: int) -> tuple[tuple[str, ...], ...]:
    """Place everybody in one group; the same people and seed give the same groups.

    People of one organisation are dealt one after another, so they only meet where there are more
    of them than groups. Of those who could come next, the one comes whose part is rarest there.
    """
    groups = _how_many(people)
    placed: list[list[Candidate]] = [[] for _ in range(groups)]
    waiting = _houses(people, seed)
    at = 0
    while waiting:
        group = placed[at % groups]
        place = _rarest(waiting[0], group)
        group.append(waiting[0].pop(place))
        waiting = waiting if waiting[0] else waiting[1:]
        at += 1
    return tuple(tuple(sorted(each.person for each in group)) for group in placed)


def _how_many(people: Sequence[Candidate]) -> int:
    """Choose how many groups: of about six, and more where that keeps colleagues apart."""
    fewest, most = -(-len(people) // MOST), len(people) // LEAST
    if not people or fewest > most:  # too few people, or nine
        return max(fewest, 0)
    colleagues = max(Counter(each.house for each in people).values())
    return min(max(round(len(people) / _USUAL), colleagues, fewest), most)


def _houses(people: Sequence[Candidate], seed: int) -> list[list[Candidate]]:
    """Lay people in order of chance, by organisation; who can sit anywhere comes last, together."""
    by_house: dict[str, list[Candidate]] = {}
    alone: list[Candidate] = []
    size = Counter(each.house for each in people)
    for each in sorted(people, key=lambda one: _chance(seed, one.person)):
        (by_house.setdefault(each.house, []) if size[each.house] > 1 else alone).append(each)
    return [*by_house.values(), *([alone] if alone else [])]


def _rarest(waiting: Sequence[Candidate], group: Sequence[Candidate]) -> int:
    parts = Counter(each.part for each in group if each.part)
    return min(range(len(waiting)), key=lambda place: parts[waiting[place].part])


def _chance(seed: int, person: str) -> bytes:
    return sha256(f"{seed}:{person}".encode()).digest()
