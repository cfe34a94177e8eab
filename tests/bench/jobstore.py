"""APScheduler as bots use it: one kept job a person, in a table as durable as our own."""

import asyncio
import sqlite3
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Engine, create_engine, event

from tests.bench.contest import PRAGMAS, serve
from tests.bench.zones import ZONES

_fired = 0


async def ask(person: int) -> None:
    """Ask somebody nothing."""
    global _fired  # noqa: PLW0603  a kept job finds its function by name, and nothing else
    del person
    _fired += 1


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
    serve(JobStore(sys.argv[1]))
