"""Active or quiet: of which groups that is told, and that nobody can be read from it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.group.ports import Group, GroupKind, Seat
from flows.group.stirring import can_tell

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
SINCE, BEFORE, LATELY = NOW - timedelta(weeks=2), NOW - timedelta(weeks=3), NOW - timedelta(days=3)
LEAST = 5
FIVE = tuple("abcde")


def group(kind: GroupKind, id_: str = "g") -> Group:
    return Group(id_, "n1", "T1", kind, id_)


def seats(*people: str, of: str = "g", since: datetime = BEFORE) -> list[Seat]:
    return [Seat(of, each, since) for each in people]


def told(groups: list[Group], held: list[Seat], participants: tuple[str, ...] = FIVE) -> list[str]:
    return list(can_tell(groups, held, participants, SINCE, LEAST))


@pytest.mark.parametrize("kind", GroupKind)
def test_of_a_set_and_a_team_it_is_told_and_of_a_project_it_is_not(kind: GroupKind) -> None:
    assert told([group(kind)], seats(*FIVE)) == ([] if kind is GroupKind.PROJECT else ["g"])


@pytest.mark.parametrize(
    ("held", "participants"),
    [
        (seats(*FIVE), FIVE[:4]),  # the fifth leads
        (seats(*FIVE[:4]), FIVE),
        ([*seats(*FIVE[:4]), *seats("e", since=LATELY)], FIVE),
        ([*seats(*FIVE), *seats("f", since=LATELY)], (*FIVE, "f")),
        ([*seats(*FIVE), Seat("g", "f", BEFORE, LATELY)], (*FIVE, "f")),
    ],
)
def test_it_is_told_of_five_participants_who_sat_there_all_the_time_and_nobody_else_did(
    held: list[Seat], participants: tuple[str, ...]
) -> None:
    assert told([group(GroupKind.SET)], held, participants) == []


@pytest.mark.parametrize("until", [None, LATELY])
def test_of_a_team_it_is_told_only_where_nobody_sits_or_lately_sat_in_a_set(
    until: datetime | None,
) -> None:
    groups = [group(GroupKind.TEAM, "t"), group(GroupKind.SET, "s")]
    held = [*seats(*FIVE, of="t"), Seat("s", "a", BEFORE, until)]
    assert told(groups, held) == []
    assert told(groups, seats(*FIVE, of="t")) == ["t"]


PEOPLE = tuple("abcdefghijklmno")
WHEN = st.sampled_from((BEFORE, LATELY))


@given(
    sets=st.dictionaries(st.sampled_from(PEOPLE), st.tuples(st.sampled_from("pq"), WHEN)),
    teams=st.dictionaries(st.sampled_from(PEOPLE), st.tuples(st.sampled_from("tu"), WHEN)),
    projects=st.sets(st.tuples(st.sampled_from("xy"), st.sampled_from(PEOPLE))),
    busy=st.sets(st.sampled_from(PEOPLE)),
)
def test_whatever_is_told_a_busy_group_leaves_five_who_can_have_been_it(
    sets: dict[str, tuple[str, datetime]],
    teams: dict[str, tuple[str, datetime]],
    projects: set[tuple[str, str]],
    busy: set[str],
) -> None:
    kinds = {"p": "set", "q": "set", "t": "team", "u": "team", "x": "project", "y": "project"}
    groups = [group(GroupKind(kind), each) for each, kind in kinds.items()]
    held = [Seat(of, each, at) for placed in (sets, teams) for each, (of, at) in placed.items()]
    held += [Seat(of, each, BEFORE) for of, each in projects]
    found = told(groups, held, PEOPLE)
    of = {each: {seat.person for seat in held if seat.group == each} for each in found}
    quiet = {one for each in found if not of[each] & busy for one in of[each]}
    assert all(len(of[each] - quiet) >= LEAST for each in found if of[each] & busy)
