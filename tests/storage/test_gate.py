"""How fast may be spoken."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from storage.database import Database
from storage.gate import GateTable, Pace
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
SECOND = timedelta(seconds=1)
PACE = Pace(SECOND, burst=4)


def passes(database: Database, now: datetime, *keys: str) -> datetime | None:
    with database.write() as w:
        return GateTable(w.connection).pass_all(dict.fromkeys(keys, PACE), now)


def block(database: Database, until: datetime) -> None:
    with database.write() as w:
        GateTable(w.connection).block("a", until)


@on_both
def test_a_burst_passes_at_once_and_then_one_a_second(database: Database) -> None:
    assert [passes(database, NOW, "a") for _ in range(5)] == [None] * 4 + [NOW + SECOND]
    assert passes(database, NOW + SECOND, "a") is None
    assert passes(database, NOW + SECOND, "a") == NOW + 2 * SECOND


@given(gaps=st.lists(st.integers(0, 1500), max_size=25), start=st.integers(0, 10**6))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_stretch_of_time_sees_more_than_its_pace(
    database: Database, gaps: list[int], start: int
) -> None:
    key, now = f"line {start} {gaps}", NOW
    passed = []
    for gap in gaps:
        now += timedelta(milliseconds=gap)
        if passes(database, now, key) is None:
            passed.append(now)
    for first, begin in enumerate(passed):
        for last in range(first, len(passed)):
            assert last - first + 1 <= PACE.burst + (passed[last] - begin) / SECOND


@on_both
def test_when_one_of_two_gates_is_shut_none_is_passed(database: Database) -> None:
    for _ in range(4):
        assert passes(database, NOW, "a") is None
    assert passes(database, NOW, "a", "b") == NOW + SECOND
    assert [passes(database, NOW, "b") for _ in range(4)] == [None] * 4


@on_both
def test_a_block_is_obeyed_to_its_end(database: Database) -> None:
    until = NOW + 30 * SECOND
    block(database, until)
    assert passes(database, NOW, "a") == until
    assert passes(database, until - timedelta(microseconds=1), "a") == until
    assert passes(database, until, "a") is None


@on_both
def test_a_shorter_block_does_not_end_a_longer_one(database: Database) -> None:
    block(database, NOW + 30 * SECOND)
    block(database, NOW + 5 * SECOND)
    assert passes(database, NOW + 5 * SECOND, "a") == NOW + 30 * SECOND


@on_both
def test_a_block_gives_no_new_burst(database: Database) -> None:
    for _ in range(4):
        assert passes(database, NOW, "a") is None
    block(database, NOW + SECOND)
    assert passes(database, NOW + SECOND, "a") is None
    assert passes(database, NOW + SECOND, "a") == NOW + 2 * SECOND


def somebody_waits(database: Database) -> bool:
    with database.read() as w:
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        return bool(w.connection.execute(text(waiting)).scalar_one())


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_two_senders_that_try_several_lines_do_not_lock_each_other_out(database: Database) -> None:
    for line in ("line:a", "line:b"):
        passes(database, NOW, line, "all:T1")
    with ThreadPoolExecutor(1) as pool:
        with database.write() as w:
            gates = GateTable(w.connection)
            gates.pass_all({"line:a": PACE, "all:T1": PACE}, NOW)
            other = pool.submit(passes, database, NOW, "line:b", "all:T1")
            while not somebody_waits(database):
                pass
            gates.pass_all({"line:b": PACE, "all:T1": PACE}, NOW)
        assert other.exception() is None
