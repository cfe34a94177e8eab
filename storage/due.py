"""What is to be done when: each row fires once, by claim and effect in one transaction."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Index,
    Integer,
    Row,
    String,
    Table,
    and_,
    bindparam,
    delete,
    func,
    select,
    update,
)

from flows.moments import Due
from storage.tables import CATALOGUE, Day, Moment, Wall
from storage.upsert import spelled

WAITING, FIRED, FAILED = 0, 2, 4

DUE = Table(
    "due",
    CATALOGUE,
    Column("key", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("ids", JSON, nullable=False),
    Column("person", String, index=True),
    Column("local_date", Day, nullable=False),
    Column("wall_time", Wall, nullable=False),
    Column("zone", String, nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("state", Integer, nullable=False),
)
Index(
    "ix_due_waiting",
    DUE.c.next_at,
    sqlite_where=DUE.c.state == WAITING,
    postgresql_where=DUE.c.state == WAITING,
)

_FIRST = (
    select(DUE.c.key)
    .where(DUE.c.state == WAITING, DUE.c.next_at <= bindparam("now"))
    .order_by(DUE.c.next_at)
    .limit(1)
    .with_for_update(skip_locked=True)
    .cte("first")
    .prefix_with("MATERIALIZED", dialect="postgresql")
)
_CLAIM = (
    update(DUE)
    .where(DUE.c.key.in_(select(_FIRST.c.key)), DUE.c.state == WAITING)
    .values(state=FIRED)
    .returning(DUE)
)
_MOVING = ("local_date", "wall_time", "zone", "next_at")
_PLAN = spelled(
    DUE,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["key"],
        set_={name: insert.excluded[name] for name in _MOVING},
        where=and_(DUE.c.state == WAITING, DUE.c.next_at != insert.excluded.next_at),
    ).returning(DUE.c.key),
)
_NEXT_AT = select(func.min(DUE.c.next_at)).where(DUE.c.state == WAITING)


class DueTable:
    """Moments that were planned."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.has_news = False

    def plan(self, due: Due) -> None:
        """Plan something; what is planned already moves along while it waits."""
        row = {
            "key": due.key,
            "team": due.team,
            "kind": due.kind,
            "ids": dict(due.ids),
            "person": due.ids.get("person"),
            "local_date": due.day,
            "wall_time": due.wall,
            "zone": due.zone,
            "next_at": due.at,
            "state": WAITING,
        }
        changed = self._connection.execute(_PLAN[self._connection.dialect.name], row)
        self.has_news = self.has_news or changed.first() is not None

    def drop(self, key_prefix: str) -> None:
        """Call off what waits under keys that begin so."""
        waiting = and_(DUE.c.key.startswith(key_prefix, autoescape=True), DUE.c.state == WAITING)
        self._connection.execute(delete(DUE).where(waiting))

    def claim(self, now: datetime) -> Due | None:
        """Take the first thing that is due; it has fired when this transaction ends well."""
        row = self._connection.execute(_CLAIM, {"now": now}).one_or_none()
        return _due(row) if row else None

    def fail(self, key: str) -> None:
        """Set aside what could not be done, so that it does not stop the rest."""
        self._connection.execute(update(DUE).where(DUE.c.key == key).values(state=FAILED))

    def prune(self, before: datetime) -> None:
        """Forget what was done long ago; by then nothing plans it again."""
        done = and_(DUE.c.state != WAITING, DUE.c.next_at < before)
        self._connection.execute(delete(DUE).where(done))

    def first_of(self, kind: str, network: str) -> tuple[datetime, int] | None:
        """Tell when the next of a kind in a network is due, and how many are at that moment."""
        here = and_(
            DUE.c.kind == kind,
            DUE.c.state == WAITING,
            DUE.c.ids["network"].as_string() == network,
        )
        statement = select(DUE.c.next_at, func.count()).where(here).group_by(DUE.c.next_at)
        first = self._connection.execute(statement.order_by(DUE.c.next_at).limit(1)).one_or_none()
        return (first[0], first[1]) if first else None

    def next_at(self) -> datetime | None:
        """Tell when the next thing is due."""
        return self._connection.execute(_NEXT_AT).scalar_one_or_none()


def forget(connection: Connection, person: str) -> None:
    """Call off all that was planned for a person."""
    connection.execute(delete(DUE).where(DUE.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Call off all that was planned for a network."""
    about = DUE.c.ids["network"].as_string() == network
    connection.execute(delete(DUE).where(about, DUE.c.state == WAITING))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List what is planned for a person."""
    rows = connection.execute(
        select(DUE.c.kind, DUE.c.next_at).where(DUE.c.person == person, DUE.c.state == WAITING)
    )
    return {"due": [{"kind": row.kind, "at": row.next_at.isoformat()} for row in rows]}


def _due(row: Row[Any]) -> Due:
    return Due(
        key=row.key,
        team=row.team,
        kind=row.kind,
        ids=row.ids,
        day=row.local_date,
        wall=row.wall_time,
        zone=row.zone,
        at=row.next_at,
    )
