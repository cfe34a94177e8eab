"""APScheduler as bots use it: one kept job a person, in a table as durable as our own."""

import asyncio
import logging
import sqlite3
import sys
import time
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Engine, create_engine, event, text

from tests.bench.contest import PRAGMAS, serve
from tests.bench.zones import ZONES

_fired = 0
_late: list[float] = []
_COPY = text("""
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
    INSERT INTO apscheduler_jobs (id, next_run_time, job_state)
    SELECT 'wait:' || i, next_run_time + i, job_state
    FROM n, apscheduler_jobs WHERE id = 'model'
""")


async def ask(person: int) -> None:
    """Ask somebody nothing."""
    global _fired  # noqa: PLW0603  a kept job finds its function by name, and nothing else
    del person
    _fired += 1


async def note(at: float) -> None:
    """Note how late this is."""
    _late.append(time.time() - at)


class JobStore:
    """The contestant."""

    def __init__(self, address: str) -> None:
        self._engine = _engine(address)
        self._loop = asyncio.new_event_loop()
        self._scheduler = AsyncIOScheduler(
            jobstores={"default": SQLAlchemyJobStore(engine=self._engine)},
            job_defaults={"misfire_grace_time": None},  # by default all these would be dropped
        )
        self._loop.run_until_complete(self._start())

    async def _start(self) -> None:
        self._scheduler.start(paused=True)

    def register(self, people: int) -> float:
        """Note a job for everybody, due now; the scheduler is paused, which is quickest."""
        now, began = datetime.now(UTC), time.perf_counter()
        for person in range(people):
            zone = ZONES[person % len(ZONES)]
            name = str(person)
            self._scheduler.add_job(ask, "date", [person], id=name, run_date=now, timezone=zone)
        return time.perf_counter() - began

    def wake(self, people: int) -> tuple[float, float]:
        """Let them all come; tells how long that took, and how long nothing else could be done."""
        return self._loop.run_until_complete(self._wake(people))

    async def _wake(self, people: int) -> tuple[float, float]:
        expected = _fired + people
        frozen, began = 0.0, time.perf_counter()
        before = began
        self._scheduler.resume()
        while _fired < expected:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            frozen, before = max(frozen, now - before), now
        took = time.perf_counter() - began
        if self._scheduler.get_jobs():
            raise RuntimeError("some jobs are still there")
        self._scheduler.pause()
        return took, frozen

    def come_back(self, people: int, hours: int) -> tuple[float, int]:
        """Start when everybody's job was due so long ago, with the grace time it has by default.

        Tells how long that took, and how many were done; of the others nothing is left.
        """
        before, at = _fired, datetime.now(UTC) - timedelta(hours=hours)
        for person in range(people):
            grace = {"misfire_grace_time": 1}
            self._scheduler.add_job(ask, "date", [person], id=str(person), run_date=at, **grace)
        began = time.perf_counter()
        self._loop.run_until_complete(self._until_none_is_left())
        return time.perf_counter() - began, _fired - before

    async def _until_none_is_left(self) -> None:
        self._scheduler.resume()
        while self._scheduler.get_jobs():  # noqa: ASYNC110  it rings no bell for what it drops
            await asyncio.sleep(0.05)
        self._scheduler.pause()

    def fill(self, many: int) -> None:
        """Let so many jobs wait for a far day, copied within the table from a real one."""
        far = datetime(2096, 10, 2, tzinfo=UTC)
        self._scheduler.add_job(ask, "date", [0], id="model", run_date=far)
        with self._engine.begin() as connection:
            connection.execute(_COPY, {"many": many})

    def lateness(self, many: int) -> list[float]:
        """Let jobs come every 50 ms; tells how late each was done."""
        return self._loop.run_until_complete(self._lateness(many))

    async def _lateness(self, many: int) -> list[float]:
        _late.clear()
        first = datetime.now(UTC) + timedelta(seconds=2)
        for each in range(many):
            at = first + timedelta(milliseconds=50 * each)
            self._scheduler.add_job(note, "date", [at.timestamp()], id=f"late:{each}", run_date=at)
        self._scheduler.resume()
        while len(_late) < many:  # noqa: ASYNC110  a bell would cost what is measured
            await asyncio.sleep(0.5)
        self._scheduler.pause()
        return _late

    def versions(self) -> dict[str, str]:
        """Tell what is running."""
        return {"apscheduler": version("apscheduler")}


def _engine(address: str) -> Engine:
    engine = create_engine(address)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: sqlite3.Connection, _: Any) -> None:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


if __name__ == "__main__":
    logging.disable()  # it tells of each job that it drops
    serve(JobStore(sys.argv[1]))
