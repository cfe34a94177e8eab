"""Proposed groups: everybody once, even sizes, and colleagues apart wherever that can be."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.group.mixing import LEAST, MOST, Candidate, mixed

organisations = st.sampled_from(["", "", "De Brug", "de  brug", "Thuiszorg", "HAN", "Gemeente"])
parts = st.sampled_from(["", "care", "welfare", "education", "informal"])


@st.composite
def crowds(draw: st.DrawFn) -> list[Candidate]:
    size = draw(st.integers(0, 60))
    return [Candidate(f"p{n}", draw(organisations), draw(parts)) for n in range(size)]


seeds = st.integers(0, 10_000)


@given(people=crowds(), seed=seeds)
@settings(deadline=None)
def test_everybody_is_in_exactly_one_group(people: list[Candidate], seed: int) -> None:
    placed = [person for group in mixed(people, seed) for person in group]
    assert sorted(placed) == sorted(each.person for each in people)


@given(people=crowds(), seed=seeds)
@settings(deadline=None)
def test_groups_are_of_five_to_eight_and_as_even_as_can_be(
    people: list[Candidate], seed: int
) -> None:
    sizes = [len(group) for group in mixed(people, seed)]
    if not people:
        assert sizes == []
        return
    assert max(sizes) - min(sizes) <= 1
    if len(people) >= LEAST and len(people) != 9:
        assert min(sizes) >= LEAST
        assert max(sizes) <= MOST
    elif len(people) == 9:
        assert sorted(sizes) == [4, 5]
    else:
        assert sizes == [len(people)]


@given(people=crowds(), seed=seeds)
@settings(deadline=None)
def test_colleagues_only_meet_where_there_are_more_of_them_than_groups_there_can_be(
    people: list[Candidate], seed: int
) -> None:
    groups = mixed(people, seed)
    house = {each.person: each.house for each in people}
    most = max(len(people) // LEAST, len(groups))
    for name, number in Counter(house.values()).items():
        there = [sum(house[each] == name for each in group) for group in groups]
        assert max(there) - min(there) <= 1, "spread as evenly as can be"
        if number <= most:
            assert max(there) <= 1


@given(people=crowds(), seed=seeds)
@settings(deadline=None)
def test_the_same_people_and_seed_give_the_same_groups_in_whatever_order_they_come(
    people: list[Candidate], seed: int
) -> None:
    assert mixed(people, seed) == mixed(list(reversed(people)), seed)


def test_another_seed_gives_other_groups() -> None:
    people = [Candidate(f"p{n}") for n in range(24)]
    assert len({mixed(people, seed) for seed in range(20)}) == 20


@given(seed=seeds)
def test_parts_are_mixed_too(seed: int) -> None:
    people = [Candidate(f"{part}{n}", part=part) for part in ("care", "welfare") for n in range(6)]
    for group in mixed(people, seed):
        assert sum(each.startswith("care") for each in group) in {2, 3, 4}


def test_nobody_makes_no_group() -> None:
    assert mixed([], 1) == ()
