"""Actions: whatever happens to them, they open as they were written, and one is carried once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from flows.action.ports import OUTCOMES, Action, Near
from storage.action import ACTION
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
ACT = Action(
    "a1", "T1", "p1", "n1", "ik bel de wijkverpleegkundige", date(2026, 5, 11), NOW, NOW, "maandag"
)


def kept(database: Database, *actions: Action) -> None:
    with database.write() as w:
        for each in actions:
            assert w.actions.add(each)


@on_both
def test_what_is_kept_comes_back_as_it_was_and_stands_sealed(database: Database) -> None:
    alone = replace(ACT, id="a2", when="", readers="network", due=date(2026, 5, 10))
    kept(database, ACT, alone)
    with database.read() as w:
        assert w.actions.of_person("p1") == (alone, ACT), "the nearest first"
        rows = repr(w.connection.execute(select(ACTION)).all())
        assert w.actions.get("a3") is None
    assert "wijkverpleegkundige" not in rows
    assert "maandag" not in rows


@on_both
def test_what_its_writer_changes_is_changed_and_nothing_else(database: Database) -> None:
    other = replace(ACT, id="a2")
    kept(database, ACT, other)
    later = replace(
        ACT, then="ik bel", due=date(2026, 6, 1), asks_from=NOW + timedelta(days=9), readers="group"
    )
    with database.write() as w:
        w.actions.save(later)
    with database.read() as w:
        assert w.actions.get("a1") == later
        assert w.actions.get("a2") == other


@on_both
def test_what_was_told_of_is_not_open_any_more(database: Database) -> None:
    told = [replace(ACT, id=each, person=f"p{place}") for place, each in enumerate(OUTCOMES)]
    kept(database, ACT, *told)
    with database.write() as w:
        for outcome in OUTCOMES:
            w.actions.tell(outcome, outcome, "het hielp" if outcome == "half" else "", NOW)
    with database.read() as w:
        assert w.actions.open_of("p1", "n1") == (ACT,)
        assert w.actions.open_of("p1", "n2") == ()
        assert w.actions.told_in("n1") == (4, 4)
        assert w.actions.told_in("n2") == (0, 0)
        half = w.actions.get("half")
    assert half == replace(told[1], outcome="half", noticed="het hielp")


@on_both
def test_one_is_carried_over_once(database: Database) -> None:
    kept(database, ACT)
    with database.write() as w:
        assert w.actions.add(replace(ACT, id="b", parent="a1"))
        assert not w.actions.add(replace(ACT, id="c", parent="a1"))
        assert w.actions.add(replace(ACT, id="d"))
    with database.read() as w:
        assert w.actions.get("c") is None


@on_both
def test_only_what_is_shared_and_still_open_is_given_to_others(database: Database) -> None:
    shared, done = replace(ACT, id="s", readers="network"), replace(ACT, id="t", readers="group")
    kept(database, ACT, shared, done, replace(shared, id="x", network="n2"))
    with database.write() as w:
        w.actions.tell("t", "done", "", NOW)
    with database.read() as w:
        assert w.actions.shared_with("p2", ["n1"], [], 9) == (shared,)
        assert len(w.actions.shared_with("p2", ["n1", "n2"], [], 9)) == 2
        assert len(w.actions.shared_with("p2", ["n1", "n2"], [], 1)) == 1
        assert w.actions.shared_with("p2", [], [], 9) == ()
        assert w.actions.shared_with("p1", ["n1"], [], 9) == (), "one's own"


@on_both
def test_what_is_for_a_group_is_given_to_who_sat_there_when_it_was_shared(
    database: Database,
) -> None:
    shared = replace(ACT, readers="group")
    kept(database, shared)
    nears = {
        Near("n1", frozenset({"p1"}), NOW): (shared,),
        Near("n1", frozenset({"p1"}), NOW + timedelta(seconds=1)): (),
        Near("n1", frozenset({"p3"}), NOW): (),
        Near("n2", frozenset({"p1"}), NOW): (),
    }
    with database.read() as w:
        for near, found in nears.items():
            assert w.actions.shared_with("p2", ["n1", "n2"], [near], 9) == found
        assert w.actions.shared_with("p2", ["n1"], list(nears), 9) == (shared,)
