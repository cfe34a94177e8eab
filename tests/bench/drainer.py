"""The product's own planning and its own way through what is due, in a process of its own."""

import secrets
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import ColumnElement, delete, func, select, update

from bot.due import Firing
from bot.recovering import recover
from flows.desk import Desk
from flows.moments import Due
from flows.reflection.planning import PROMPT
from storage.conversation import CONVERSATION
from storage.due import DUE, PLANNED, WAITING
from storage.opening import open_storage
from storage.outbox import OUTBOX
from tests.bench.contest import serve
from tests.bench.events import TEAM
from tests.bench.seed import KEY


class Drainer:
    """The contestant: at `at` everybody's question is due, which need not be now."""

    def __init__(self, address: str, folder: Path) -> None:
        self._database = open_storage(address, KEY, folder / "bench.key")
        self._desk = Desk(self._database, lambda: secrets.token_hex(10), "nl")

    def clear(self) -> None:
        """Begin anew."""
        with self._database.write() as w:
            for table in (DUE, PLANNED, CONVERSATION, OUTBOX):
                w.connection.execute(delete(table))

    def fill(self, kind: str, at: str, many: int) -> None:
        """Plan so many moments of some kind directly."""
        moment = datetime.fromisoformat(at)
        when = moment.date(), moment.time(), "UTC", moment
        self.clear()
        with self._database.write() as w:
            w.due.plan(*(Due(f"{each}", TEAM, kind, {}, *when) for each in range(many)))

    def plan(self, at: str) -> tuple[float, int]:
        """Plan what the rules say, two hours before; tells the seconds, and how many wait then."""
        began = time.perf_counter()
        self._desk.plan(datetime.fromisoformat(at) - timedelta(hours=2))
        return time.perf_counter() - began, self._count()

    def leave(self, kind: str, at: str, many: int) -> None:
        """Leave only so many questions that come at that moment, to be fired as of some kind."""
        with self._database.write() as w:
            them = DUE.c.kind == PROMPT, DUE.c.planned_at == datetime.fromisoformat(at)
            keys = select(DUE.c.key).where(*them).limit(many).scalar_subquery()
            w.connection.execute(delete(DUE).where(DUE.c.key.not_in(keys)))
            w.connection.execute(update(DUE).values(kind=kind))

    def drain(self, at: str) -> tuple[float, int]:
        """Do all that is due then, as the pump does it; gives the seconds, and how many."""
        now = datetime.fromisoformat(at) + timedelta(seconds=1)
        return _timed(Firing(self._database, self._desk, lambda: now).step)

    def drain_one_by_one(self, at: str) -> tuple[float, int]:
        """Do it with a transaction for each moment, which is not how the bot does it."""
        now = datetime.fromisoformat(at) + timedelta(seconds=1)
        return _timed(lambda: self._desk.tick(now))

    def come_back(self, at: str, hours: int) -> tuple[float, int, int]:
        """Start so long after that, with nothing planned since; gives how many wait on, too."""
        now = datetime.fromisoformat(at) + timedelta(hours=hours)
        began = time.perf_counter()
        recover(self._database, self._desk, now)
        self._desk.plan(now)
        _, fired = _timed(Firing(self._database, self._desk, lambda: now).step)
        took = time.perf_counter() - began
        put_off = DUE.c.planned_at == datetime.fromisoformat(at), DUE.c.state == WAITING
        return took, fired, self._count(*put_off)

    def letters(self) -> int:
        """Count what waits to be said."""
        with self._database.read() as w:
            return int(w.connection.execute(select(func.count()).select_from(OUTBOX)).scalar_one())

    def _count(self, *which: ColumnElement[bool]) -> int:
        with self._database.read() as w:
            prompts = select(func.count()).where(DUE.c.kind == PROMPT, *which)
            return int(w.connection.execute(prompts).scalar_one())


def _timed(step: Callable[[], int]) -> tuple[float, int]:
    """Go on until there is nothing left."""
    began, fired = time.perf_counter(), 0
    while done := step():
        fired += done
    return time.perf_counter() - began, fired


if __name__ == "__main__":
    serve(Drainer(sys.argv[1], Path(sys.argv[2])))
