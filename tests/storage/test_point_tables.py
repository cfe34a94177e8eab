"""Points that networks take up: one for each round, and one at most who pulls it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.thermometer.ports import OUTCOMES, Outcome, Point
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
PEOPLE = ("p1", "p2")

moves = st.one_of(
    st.tuples(st.just("own"), st.sampled_from(PEOPLE)),
    st.tuples(st.just("give back"), st.sampled_from(PEOPLE)),
    st.tuples(st.just("tell"), st.sampled_from(OUTCOMES)),
    st.tuples(st.just("change"), st.sampled_from(("bellen", "samen eten"))),
)


def point(round_id: str = "r1", network: str = "n1", words: str = "bellen") -> Point:
    return Point(round_id, "T1", network, "A1", words, date(2026, 6, 15), NOW)


def moved(before: Point, move: str, what: str) -> tuple[Point, bool]:
    """Tell what a move should do to a point, and whether it is accepted."""
    match move:
        case "own":
            may = before.owner is None and not before.outcome
            return (replace(before, owner=what) if may else before), may
        case "give back":
            may = before.owner == what and not before.outcome
            return (replace(before, owner=None) if may else before), may
        case "tell":
            return replace(before, outcome=outcome(what), told=f"ging {what}"), True
        case _:
            return replace(before, words=what), True


def outcome(what: str) -> Outcome:
    return next(each for each in OUTCOMES if each == what)


@on_both
@given(played=st.lists(moves, max_size=8))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happens_in_whichever_order_a_point_is_pulled_by_one_at_most(
    database: Database, played: list[tuple[str, str]]
) -> None:
    wanted = point(str(uuid4()))
    with database.write() as w:
        w.points.put(wanted)
    for move, what in played:
        wanted, accepted = moved(wanted, move, what)
        with database.write() as w:
            match move:
                case "own":
                    assert w.points.own(wanted.round, what) == accepted
                case "give back":
                    assert w.points.give_back(wanted.round, what) == accepted
                case "tell":
                    w.points.tell(wanted.round, outcome(what), f"ging {what}", "p1")
                case _:
                    w.points.put(point(wanted.round, words=what))
        with database.read() as w:
            assert w.points.get(wanted.round) == wanted


@on_both
def test_points_are_listed_by_network_the_oldest_first_and_by_who_pulls_them(
    database: Database,
) -> None:
    first, second, elsewhere = point("r2"), point("r1"), point("r3", "n2")
    second = replace(second, made_at=NOW + timedelta(days=30))
    with database.write() as w:
        for each in (second, elsewhere, first):
            w.points.put(each)
        assert w.points.own("r1", "p1")
        assert w.points.own("r3", "p1")
    with database.read() as w:
        assert [each.round for each in w.points.of_network("n1")] == ["r2", "r1"]
        assert {each.round for each in w.points.of_owner("p1")} == {"r1", "r3"}
        assert w.points.of_owner("p2") == ()
        assert w.points.get("r4") is None
        assert not w.points.of_network("n3")
