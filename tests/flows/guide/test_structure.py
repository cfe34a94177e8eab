"""The structure check is asked for twice a year, and says what moved and nothing else."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.desk import Desk
from flows.guide.ports import POINTS, STANDINGS, Check, Standing
from flows.guide.structure import HALF_A_YEAR, is_due, moved, open_points
from flows.parts import Caller
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.words import words
from storage.database import Database

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
Standings = Mapping[str, Standing]
standings = st.dictionaries(st.sampled_from(POINTS), st.sampled_from(STANDINGS))
minutes = st.integers(-400 * 24 * 60, 400 * 24 * 60).map(lambda n: timedelta(minutes=n))


@given(minutes)
def test_a_check_is_due_when_the_last_was_half_a_year_ago(ago: timedelta) -> None:
    assert is_due(NOW - ago, NOW) == (ago >= HALF_A_YEAR)


def test_a_check_that_never_was_is_due() -> None:
    assert is_due(None, NOW)


@given(standings, standings)
def test_what_moved_is_what_stood_otherwise_in_the_order_of_the_points(
    before: Standings, after: Standings
) -> None:
    changes = moved(before, after)
    for point, was, now in changes:
        assert (before[point], after[point]) == (was, now)
        assert was != now
    named = [point for point, _, _ in changes]
    assert named == [each for each in POINTS if each in named]
    same = (before.keys() & after.keys()) - set(named)
    assert all(before[each] == after[each] for each in same)


@given(standings)
def test_open_points_are_those_without_a_yes(found: Standings) -> None:
    wanted = open_points(found)
    assert {point for point, each in found.items() if each != "yes"} == set(wanted)
    assert list(wanted) == [each for each in POINTS if each in wanted]


def test_a_check_of_another_network_is_not_changed_through_ones_own(database: Database) -> None:
    desk = Desk(database, lambda: "c1", "nl")
    day = date(2026, 10, 1)
    theirs, mine = (
        Network(f"n{n}", "T1", f"C{n}", "Kring", "", "nl", "UTC", day, date(2027, 3, 1))
        for n in (1, 2)
    )
    with database.write() as w:
        for network in (theirs, mine):
            w.networks.add(network)
        w.people.add(Person("p1", "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW), "U1")
        w.networks.put_member(Member(mine.id, "p1", "T1", Role.FACILITATOR, Place.ACTIVE))
        check = Check("c9", "T1", theirs.id, NOW, dict.fromkeys(POINTS, "yes"))
        w.lists.put_check(check)
    filled: dict[str, tuple[str, ...]] = dict.fromkeys(POINTS, ("no",))
    ids = {"network": mine.id, "check": "c9"}
    found = desk.submit(Caller("T1", "U1", NOW), "guide.structure", ids, filled)
    assert words("nl")("button-unknown") in str(found)
    with database.read() as w:
        assert w.lists.check("c9") == check
        assert w.lists.checks(mine.id, 1) == ()
