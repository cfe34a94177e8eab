"""What somebody's question of each week was."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    String,
    Table,
    delete,
    insert,
    select,
    update,
)

from flows.conversation.ports import Week
from storage.tables import CATALOGUE, Moment

WEEK = Table(
    "week",
    CATALOGUE,
    Column("person", String, primary_key=True),
    Column("network", String, primary_key=True, index=True),
    Column("week", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("conversation", String, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("heard", Boolean, nullable=False),
)
Index("ix_week_conversation", WEEK.c.conversation, WEEK.c.turn)


class WeekTable:
    """What was asked in which week."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, week: Week) -> None:
        """Note this week's question; there is one a week."""
        values = {name: getattr(week, name) for name in WEEK.c.keys()}  # noqa: SIM118  not a dict
        self._connection.execute(insert(WEEK).values(values))

    def latest(self, person: str, network: str, limit: int) -> tuple[Week, ...]:
        """List somebody's last weeks in a network, the newest first."""
        theirs = select(WEEK).where(WEEK.c.person == person, WEEK.c.network == network)
        newest = theirs.order_by(WEEK.c.week.desc()).limit(limit)
        return tuple(Week(**row._mapping) for row in self._connection.execute(newest))  # noqa: SLF001  SQLAlchemy's public name for it

    def asked_at(self, conversation: str, turn: int) -> datetime | None:
        """Tell when a turn of a conversation was the question of a week, if it was."""
        asked = select(WEEK.c.at).where(WEEK.c.conversation == conversation, WEEK.c.turn == turn)
        found: datetime | None = self._connection.execute(asked.limit(1)).scalar()
        return found

    def hear(self, person: str, network: str) -> None:
        """End a silence: from now on it begins anew."""
        theirs = (WEEK.c.person == person, WEEK.c.network == network)
        self._connection.execute(update(WEEK).where(*theirs).values(heard=True))


def forget(connection: Connection, person: str) -> None:
    """Erase what a person was asked."""
    connection.execute(delete(WEEK).where(WEEK.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase what was asked in a network."""
    connection.execute(delete(WEEK).where(WEEK.c.network == network))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List in which weeks a person was asked something."""
    theirs = select(WEEK.c.network, WEEK.c.week, WEEK.c.at).where(WEEK.c.person == person)
    return {"week": [dict(row) for row in connection.execute(theirs).mappings()]}
