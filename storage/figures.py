"""Counting what there is to do and what was done: numbers only, of all processes together."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database
from storage.due import DUE, FAILED
from storage.due import WAITING as UNDONE
from storage.outbox import CANCELLED, DEAD, OUTBOX, SENT

_STATES = select(OUTBOX.c.state, func.count(), func.count().filter(OUTBOX.c.attempts > 1)).group_by(
    OUTBOX.c.state
)
_OLDEST = select(func.min(OUTBOX.c.made_at)).where(OUTBOX.c.state < SENT)
_MOMENTS = select(DUE.c.state, func.count(), func.min(DUE.c.next_at)).group_by(DUE.c.state)


@dataclass(frozen=True, slots=True)
class Counted:
    """What stands in the database at one moment."""

    waiting: int
    oldest: datetime | None
    sent: int
    left_out: int
    set_aside: int
    retried: int
    planned: int
    next_planned: datetime | None
    failed: int


def counted(database: Database) -> Counted | None:
    """Count; nothing when the database cannot be asked."""
    try:
        with database.read() as w:
            letters = {row[0]: row for row in w.connection.execute(_STATES)}
            oldest = w.connection.execute(_OLDEST).scalar_one()
            moments = {row[0]: row for row in w.connection.execute(_MOMENTS)}
    except SQLAlchemyError:
        return None
    number = {state: row[1] for state, row in letters.items()}
    return Counted(
        waiting=sum(many for state, many in number.items() if state < SENT),
        oldest=oldest,
        sent=number.get(SENT, 0),
        left_out=number.get(CANCELLED, 0),
        set_aside=number.get(DEAD, 0),
        retried=sum(row[2] for row in letters.values()),
        planned=moments[UNDONE][1] if UNDONE in moments else 0,
        next_planned=moments[UNDONE][2] if UNDONE in moments else None,
        failed=moments[FAILED][1] if FAILED in moments else 0,
    )
