"""What facilitators keep comes back as it was, each under its own network and person."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.guide.ports import POINTS, STANDINGS, STEPS, Call, Check, Gap, Reflection
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)
checks = st.builds(
    Check,
    st.just("k1"),
    st.just("T1"),
    st.just("n1"),
    st.just(NOW),
    st.dictionaries(st.sampled_from(POINTS), st.sampled_from(STANDINGS), max_size=9),
    st.dictionaries(
        st.sampled_from(POINTS),
        st.builds(Gap, words, words, st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1))),
        max_size=3,
    ),
)
ticks = st.lists(st.tuples(st.booleans(), st.sampled_from(STEPS)), max_size=12)
one_database = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@on_both
@given(check=checks)
@one_database
def test_a_check_comes_back_whole_and_a_later_save_takes_its_place(
    database: Database, check: Check
) -> None:
    with database.write() as w:
        w.lists.put_check(check)
    with database.read() as w:
        assert w.lists.checks("n1", 5) == (check,)
        assert w.lists.checked_at("n1") == NOW
        assert w.lists.checks("n2", 5) == ()


@on_both
@given(played=ticks)
@one_database
def test_ticks_are_those_that_were_last_set(
    database: Database, played: list[tuple[bool, str]]
) -> None:
    done: set[str] = set()
    with database.write() as w:
        for step in STEPS:
            w.lists.untick("n1", step)
        for is_done, step in played:
            if is_done:
                w.lists.tick("T1", "n1", step)
                done.add(step)
            else:
                w.lists.untick("n1", step)
                done.discard(step)
    with database.read() as w:
        assert w.lists.ticked("n1") == done
        assert w.lists.ticked("n2") == frozenset()


@on_both
def test_the_newest_checks_are_listed_first_and_no_more_than_asked(database: Database) -> None:
    check = Check("k0", "T1", "n1", NOW, {"time": "no"})
    later = [replace(check, id=f"k{n}", at=NOW + timedelta(days=n)) for n in range(1, 4)]
    with database.write() as w:
        for each in (later[1], check, later[2], later[0]):
            w.lists.put_check(each)
    with database.read() as w:
        assert [each.id for each in w.lists.checks("n1", 3)] == ["k3", "k2", "k1"]
        assert w.lists.checked_at("n1") == NOW + timedelta(days=3)
        assert w.lists.checked_at("n2") is None


@on_both
def test_reflections_are_of_one_person_and_nothing_takes_one_away(database: Database) -> None:
    mine = Reflection("T1", "n1", "p1", "leader", NOW, "Ik vraag.")
    with database.write() as w:
        w.lists.reflect(replace(mine, words="Eerst dit."))
        w.lists.reflect(mine)
        w.lists.reflect(replace(mine, question="content", words="Weg."))
        w.lists.reflect(replace(mine, person="p2", words="Van een ander."))
        w.lists.reflect(replace(mine, question="content", words=""))
    with database.read() as w:
        assert w.lists.reflections("n1", "p1") == {"leader": mine}
        assert w.lists.reflections("n2", "p1") == {}


@on_both
def test_calls_are_listed_the_oldest_first_change_and_go(database: Database) -> None:
    call = Call("b1", "T1", "n1", "p1", NOW, {"need": "Tijd."})
    later = replace(call, id="b0", at=NOW + timedelta(hours=1))
    with database.write() as w:
        for each in (later, call, replace(call, id="b2", network="n2")):
            w.lists.put_call(each)
        w.lists.put_call(replace(call, notes={"good": "Korte lijnen."}))
    with database.read() as w:
        assert w.lists.calls("n1") == (replace(call, notes={"good": "Korte lijnen."}), later)
    with database.write() as w:
        w.lists.drop_call("b1")
    with database.read() as w:
        assert w.lists.calls("n1") == (later,)
