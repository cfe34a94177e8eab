"""What is to be done when: each row fires once, by claim and effect in one transaction."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
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
    literal_column,
    select,
    update,
)

from flows.moments import Due
from storage.tables import CATALOGUE, Day, Moment, Wall
from storage.upsert import spelled

WAITING, FIRED, FAILED = 0, 2, 4
_PAUSES = tuple(timedelta(minutes=each) for each in (1, 5, 30, 120))

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
    Column("planned_at", Moment, nullable=False),
    Column("next_at", Moment, nullable=False),  # that moment, or when it is tried again
    Column("attempts", Integer, nullable=False, default=0),  # that failed
    Column("state", Integer, nullable=False),
)
Index(
    "ix_due_waiting",
    DUE.c.next_at,
    sqlite_where=DUE.c.state == WAITING,
    postgresql_where=DUE.c.state == WAITING,
)

PLANNED = Table(
    "planned",
    CATALOGUE,
    Column("what", String, primary_key=True),
    Column("at", Moment, nullable=False),
)
_ALL = "all"
_EVER = datetime(1970, 1, 1, tzinfo=UTC)

_WAITS = DUE.c.state == literal_column(str(WAITING))  # so that every plan sees the index fits
_TOLD = ("key", "team", "kind", "ids", "local_date", "wall_time", "zone", "planned_at")
_CLAIM = (
    select(*(DUE.c[name] for name in _TOLD))
    .where(_WAITS, DUE.c.next_at <= bindparam("now"))
    .order_by(DUE.c.next_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_FIRE = update(DUE).where(DUE.c.key.in_(bindparam("keys", expanding=True))).values(state=FIRED)
_MOVING = ("local_date", "wall_time", "zone", "planned_at", "next_at", "attempts")
_PLAN = spelled(
    DUE,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["key"],
        set_={name: insert.excluded[name] for name in _MOVING},
        where=and_(DUE.c.state == WAITING, DUE.c.planned_at != insert.excluded.planned_at),
    ),
)
_HAS_PLANNED = spelled(
    PLANNED,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["what"], set_={"at": insert.excluded.at}
    ),
)
_NEXT_AT = select(func.min(DUE.c.next_at)).where(_WAITS)


class DueTable:
    """Moments that were planned.

    What was claimed waits until its turn, and has fired from then on, for whoever looks. That is
    written down for many at once: before the table is asked anything else, and at the end.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._claimed: deque[Row[Any]] = deque()
        self._firing: list[str] = []
        self.has_news = False

    def claim(self, now: datetime, most: int) -> Iterator[Due]:
        """Give what is due, the first first, and keep others from it; then `settle`.

        What is called off or planned anew meanwhile does not come.
        """
        rows = self._settled().execute(_CLAIM, {"now": now, "most": most})
        self._claimed = deque(rows)
        while self._claimed:
            row = self._claimed.popleft()
            self._firing.append(row.key)
            yield due_of(row)

    def settle(self) -> None:
        """Let what was claimed have fired, if this transaction ends well; the rest waits on."""
        self._claimed.clear()
        self._settled()

    def plan(self, *dues: Due) -> None:
        """Plan some things; what is planned already moves along while it waits."""
        if dues:
            keys = {due.key for due in dues}
            self._let_go(lambda row: row.key in keys)
            plan = _PLAN[self._connection.dialect.name]
            self._settled().execute(plan, [_row(due) for due in dues])
            self.has_news = True

    def put_off(self, due: Due) -> None:
        """Let something that was claimed just now wait until its new moment."""
        waits = {"next_at": due.at, "wall_time": due.wall, "zone": due.zone, "state": WAITING}
        self._settled().execute(update(DUE).where(DUE.c.key == due.key).values(waits))
        self.has_news = True

    def first_under(self, key_prefix: str) -> datetime | None:
        """Tell when the first thing is due under keys that begin so."""
        begins = DUE.c.key.startswith(key_prefix, autoescape=True)
        first = select(func.min(DUE.c.next_at)).where(begins, DUE.c.state == WAITING)
        return self._settled().execute(first).scalar_one_or_none()

    def planned_at(self) -> datetime | None:
        """Tell when all was planned last, by whichever process."""
        last = select(PLANNED.c.at).where(PLANNED.c.what == _ALL)
        return self._settled().execute(last).scalar_one_or_none()

    def has_planned(self, now: datetime) -> None:
        """Note that all is planned now."""
        row = {"what": _ALL, "at": now}
        self._settled().execute(_HAS_PLANNED[self._connection.dialect.name], row)

    def drop(self, key_prefix: str, after: datetime = _EVER) -> None:
        """Call off what waits under keys that begin so; what was meant for later than `after`."""
        self._let_go(lambda row: row.key.startswith(key_prefix) and row.planned_at > after)
        waiting = and_(DUE.c.key.startswith(key_prefix, autoescape=True), DUE.c.state == WAITING)
        self._settled().execute(delete(DUE).where(waiting, DUE.c.planned_at > after))

    def call_off(self, network: str, kind: str, after: datetime) -> None:
        """Call off what waits of a kind in a network, and was meant for later than `after`."""
        self._let_go(
            lambda row: (
                row.ids.get("network") == network and row.kind == kind and row.planned_at > after
            )
        )
        about = and_(DUE.c.ids["network"].as_string() == network, DUE.c.kind == kind)
        waiting = and_(DUE.c.state == WAITING, DUE.c.planned_at > after)
        self._settled().execute(delete(DUE).where(about, waiting))

    def failures(self, key: str, now: datetime) -> int | None:
        """Tell how often something has failed; nothing when it is not due, or no longer."""
        mine = and_(DUE.c.key == key, DUE.c.state == WAITING, DUE.c.next_at <= now)
        statement = select(DUE.c.attempts).where(mine).with_for_update()
        return self._settled().execute(statement).scalar_one_or_none()

    def fail(self, key: str, before: int, now: datetime) -> datetime | None:
        """Put off what failed once more, longer each time; in the end it is set aside.

        Gives when it is tried again, or nothing.
        """
        again = now + _PAUSES[before] if before < len(_PAUSES) else None
        put_off = {"next_at": again} if again else {"state": FAILED}
        change = update(DUE).where(DUE.c.key == key).values(attempts=before + 1, **put_off)
        self._settled().execute(change)
        return again

    def prune(self, before: datetime) -> None:
        """Forget what was done long ago; by then nothing plans it again."""
        done = and_(DUE.c.state != WAITING, DUE.c.next_at < before)
        self._settled().execute(delete(DUE).where(done))

    def first_of(self, kind: str, network: str) -> tuple[datetime, int] | None:
        """Tell when the next of a kind in a network is due, and how many are at that moment."""
        here = and_(
            DUE.c.kind == kind,
            DUE.c.state == WAITING,
            DUE.c.ids["network"].as_string() == network,
        )
        statement = select(DUE.c.next_at, func.count()).where(here).group_by(DUE.c.next_at)
        first = self._settled().execute(statement.order_by(DUE.c.next_at).limit(1)).one_or_none()
        return (first[0], first[1]) if first else None

    def next_at(self) -> datetime | None:
        """Tell when the next thing is due."""
        return self._settled().execute(_NEXT_AT).scalar_one_or_none()

    def _let_go(self, these: Callable[[Row[Any]], bool]) -> None:
        self._claimed = deque(row for row in self._claimed if not these(row))

    def _settled(self) -> Connection:
        """Write down what has fired, so that whatever is asked next sees it."""
        if self._firing:
            self._connection.execute(_FIRE, {"keys": self._firing})
            self._firing = []
        return self._connection


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


def _row(due: Due) -> dict[str, Any]:
    return {
        "key": due.key,
        "team": due.team,
        "kind": due.kind,
        "ids": dict(due.ids),
        "person": due.ids.get("person"),
        "local_date": due.day,
        "wall_time": due.wall,
        "zone": due.zone,
        "planned_at": due.at,
        "next_at": due.at,
        "attempts": 0,
        "state": WAITING,
    }


def due_of(row: Row[Any]) -> Due:
    """Give a row as the value it stands for."""
    return Due(
        key=row.key,
        team=row.team,
        kind=row.kind,
        ids=row.ids,
        day=row.local_date,
        wall=row.wall_time,
        zone=row.zone,
        at=row.planned_at,
    )
