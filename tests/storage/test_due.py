"""What is to be done when: planned once, done once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from flows.moments import Due
from storage.database import Database
from storage.waiting import PlannedMoments
from tests.support import on_both

NOW = datetime(2026, 5, 7, 13, tzinfo=UTC)
DUE = Due(
    key="prompt:p1:n1:2026-W19",
    team="T1",
    kind="reflection.prompt",
    ids={"person": "p1", "network": "n1"},
    day=date(2026, 5, 7),
    wall=time(15),
    zone="Europe/Amsterdam",
    at=NOW,
)


def plan(database: Database, *dues: Due) -> None:
    with database.write() as w:
        for due in dues:
            w.due.plan(due)


def claim(database: Database, now: datetime) -> Due | None:
    with database.write() as w:
        found = next(w.due.claim(now, 1), None)
        w.due.settle()
        return found


def next_at(database: Database) -> datetime | None:
    with database.read() as w:
        return w.due.next_at()


@on_both
def test_however_many_are_asked_about_at_once_is_told_what_is_over(database: Database) -> None:
    plan(database, DUE)
    assert claim(database, NOW) == DUE
    with database.read() as w:
        asked = [DUE.key, *map(str, range(300_000))]
        assert PlannedMoments(w.connection).over(asked) == {DUE.key}


@on_both
def test_what_was_planned_comes_back_at_its_moment_and_not_before(database: Database) -> None:
    plan(database, DUE)
    assert next_at(database) == NOW
    assert claim(database, NOW - timedelta(microseconds=1)) is None
    found = claim(database, NOW)
    assert found == DUE
    assert found is not None
    assert found.at == NOW
    assert next_at(database) is None


@on_both
def test_planning_twice_adds_nothing_before_and_after_it_was_done(database: Database) -> None:
    plan(database, DUE, DUE)
    plan(database, DUE)
    assert claim(database, NOW) == DUE
    plan(database, DUE)
    assert claim(database, NOW + timedelta(days=9)) is None


@on_both
def test_planning_again_moves_what_still_waits(database: Database) -> None:
    moved = replace(DUE, day=date(2026, 5, 8), wall=time(9), at=NOW + timedelta(hours=18))
    plan(database, DUE, moved)
    assert claim(database, NOW) is None
    assert claim(database, moved.at) == moved


@on_both
def test_what_fails_is_due_again(database: Database) -> None:
    plan(database, DUE)
    with suppress(ZeroDivisionError), database.write() as w:
        assert list(w.due.claim(NOW, 1)) == [DUE]
        w.due.settle()
        raise ZeroDivisionError
    assert claim(database, NOW) == DUE


def fail(database: Database, now: datetime) -> datetime | None:
    with database.write() as w:
        before = w.due.failures(DUE.key, now)
        assert before is not None
        return w.due.fail(DUE.key, before, now)


@on_both
def test_what_fails_is_put_off_ever_longer_and_in_the_end_set_aside(database: Database) -> None:
    other = replace(DUE, key="other")
    plan(database, DUE)
    now, pauses = NOW, []
    while (again := fail(database, now)) is not None:
        assert claim(database, again - timedelta(microseconds=1)) is None
        assert next_at(database) == again
        pauses.append(again - now)
        now = again
        plan(database, DUE)
        assert next_at(database) == again, "planning it once more does not bring it forward"
    assert 3 <= len(pauses) <= 6
    assert pauses == sorted(set(pauses))
    plan(database, DUE, other)
    assert claim(database, now) == other, "the others go on"
    assert claim(database, now + timedelta(days=9)) is None
    assert next_at(database) is None


@on_both
def test_what_was_put_off_is_done_as_what_it_was_planned_for(database: Database) -> None:
    plan(database, DUE)
    again = fail(database, NOW)
    assert again is not None
    assert claim(database, again) == DUE


@on_both
def test_what_was_put_off_and_is_planned_anew_begins_anew(database: Database) -> None:
    plan(database, DUE)
    assert fail(database, NOW) == NOW + timedelta(minutes=1)
    moved = replace(DUE, at=NOW + timedelta(hours=3))
    plan(database, moved)
    assert next_at(database) == moved.at
    assert fail(database, moved.at) == moved.at + timedelta(minutes=1)


@on_both
def test_two_who_try_the_same_in_vain_count_as_one(database: Database) -> None:
    plan(database, DUE)
    assert fail(database, NOW) == NOW + timedelta(minutes=1)
    with database.read() as w:
        assert w.due.failures(DUE.key, NOW) is None


@on_both
def test_only_what_waits_under_a_prefix_is_called_off(database: Database) -> None:
    odd = [replace(DUE, key=key) for key in ("a_1:x", "a%:x", "ab1:x")]
    plan(database, *odd)
    with database.write() as w:
        w.due.drop("a_1:")
        w.due.drop("a%:")
    assert claim(database, NOW) == odd[2]
    assert claim(database, NOW) is None


@on_both
def test_the_earliest_is_done_first(database: Database) -> None:
    later = replace(DUE, key="later", at=NOW - timedelta(minutes=1))
    earlier = replace(DUE, key="earlier", at=NOW - timedelta(days=1))
    plan(database, later, earlier)
    assert claim(database, NOW) == earlier
    assert claim(database, NOW) == later


@on_both
def test_several_workers_at_once_do_each_thing_once(database: Database) -> None:
    keys = [f"key {number}" for number in range(40)]
    plan(database, *(replace(DUE, key=key) for key in keys))

    def work() -> list[str]:
        done = []
        while (due := claim(database, NOW)) is not None:
            done.append(due.key)
        return done

    assert sorted(together(work, 6)) == sorted(keys)


def together(work: Callable[[], list[str]], threads: int) -> list[str]:
    with ThreadPoolExecutor(threads) as pool:
        running = [pool.submit(work) for _ in range(threads)]
        return [each for done in running for each in done.result()]
