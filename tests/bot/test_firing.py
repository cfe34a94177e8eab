"""Firing: what stood in the way of another transaction has not failed."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from threading import Event
from typing import Any, cast

import pytest
from sqlalchemy import select

from bot.due import Firing
from flows.desk import Desk
from flows.moments import Due
from storage.database import Database
from storage.due import DUE

NOW = datetime(2026, 5, 7, 13, tzinfo=UTC)
KIND = "test.locks"
_LOCK = "SELECT pg_advisory_xact_lock({})"


@contextmanager
def held_by_another(database: Database, mine: Event) -> Iterator[None]:
    """Let another transaction hold the second lock, and want the first as soon as we have it."""
    theirs = Event()

    def other() -> None:
        with database.write() as w:
            w.connection.exec_driver_sql("SET LOCAL deadlock_timeout = '1h'")  # we are given up
            w.connection.exec_driver_sql(_LOCK.format(2))
            theirs.set()
            mine.wait(60)
            w.connection.exec_driver_sql(_LOCK.format(1))

    with ThreadPoolExecutor(1) as pool:
        held = pool.submit(other)
        assert theirs.wait(60)
        yield
        held.result(60)


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_moment_that_was_given_up_for_another_transaction_has_not_failed(
    database: Database,
) -> None:
    with database.write() as w:
        w.due.plan(Due("one", "T1", KIND, {}, date(2026, 5, 7), time(15), "UTC", NOW))
    desk, mine = Desk(database, lambda: "id", "nl"), Event()

    def fire(w: Any, due: Due, now: datetime) -> None:
        del due, now
        w.connection.exec_driver_sql(_LOCK.format(1))
        mine.set()
        w.connection.exec_driver_sql(_LOCK.format(2))

    cast("dict[str, Any]", desk.tables.part.fires)[KIND] = fire
    firing = Firing(database, desk, lambda: NOW)
    with held_by_another(database, mine):
        assert firing.step() == 0
    with database.read() as w:
        row = w.connection.execute(select(DUE)).one()
    assert (row.attempts, row.next_at) == (0, NOW)
    assert firing.step() == 1
