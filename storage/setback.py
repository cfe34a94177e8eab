"""Taking back what was reckoned with a clock that was ahead of the time."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    and_,
    case,
    or_,
    type_coerce,
    update,
)

from storage.database import Database
from storage.due import DUE
from storage.due import WAITING as IS_DUE
from storage.gate import GATE
from storage.outbox import OUTBOX, WAITING


def reckoned_until(database: Database) -> datetime | None:
    """Tell the latest moment that some process took for now, as far as is known."""
    with database.read() as w:
        return w.due.planned_at()


def set_back(database: Database, by: timedelta, now: datetime) -> None:
    """Bring back to now what lies ahead because the clock was fast by so much.

    A letter that may wait for a moment of its own is only asked once more whether it does. Done by
    several processes, it changes nothing more.
    """
    with database.write() as w:
        _letters(w.connection, by, now)  # first, as whoever claims one does
        _gates(w.connection, by, now)
        failed = and_(DUE.c.state == IS_DUE, DUE.c.attempts > 0, DUE.c.next_at > now)
        w.connection.execute(update(DUE).where(failed).values(next_at=now))
        w.due.has_planned(now)


def _gates(connection: Connection, by: timedelta, now: datetime) -> None:
    for column in (GATE.c.next_free, GATE.c.blocked_until):
        ahead = update(GATE).where(column > now + by / 2)  # Slack's own wishes are shorter
        connection.execute(ahead.values({column.name: _earlier(column, by, now)}))


def _letters(connection: Connection, by: timedelta, now: datetime) -> None:
    ahead = or_(OUTBOX.c.made_at > now, OUTBOX.c.first_attempt_at > now)
    columns = (OUTBOX.c.next_at, OUTBOX.c.made_at, OUTBOX.c.first_attempt_at)
    back = {column.name: _earlier(column, by, now) for column in columns}
    connection.execute(update(OUTBOX).where(WAITING, ahead).values(back))


def _earlier(column: Column[Any], by: timedelta, now: datetime) -> ColumnElement[Any]:
    """Give a moment that much earlier if it lies ahead."""
    moved = type_coerce(column, BigInteger) - by // timedelta(microseconds=1)
    return case((column > now, moved), else_=type_coerce(column, BigInteger))
