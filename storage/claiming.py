"""Which letter goes out next: looking touches nothing, and only what may go is taken."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    union_all,
    update,
)

from flows.outbox import Mode
from storage.gate import GateTable
from storage.lanes import Lane, Paces
from storage.outbox import LEASED, OUTBOX, SENT, WAITING, waits

_HEADS = 8


@dataclass(frozen=True, slots=True)
class Outlook:
    """What waits: the rows that may go now, in order, and when the first of all may."""

    ready: tuple[int, ...]
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One row of the outbox, ours until the lease ends."""

    id: int
    team: str
    kind: str
    ids: Mapping[str, str]
    mode: Mode
    lane: Lane
    line: str
    urgent: bool
    person: str | None
    channel: str | None
    replaces: str | None
    delivery: str
    made_at: datetime
    attempts: int
    lease: str
    leased_until: datetime
    first_attempt_at: datetime
    slack_channel: str | None
    slack_ts: str | None
    file: str | None
    error: str | None
    removing: bool = False
    thread: str | None = None  # under which message it goes, as that stood when it was claimed

    @property
    def is_reply(self) -> bool:
        """Tell whether it goes into a thread."""
        return self.mode is Mode.POST and self.replaces is not None


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms letters are taken: how long one is ours, and how fast they may go.

    What was tried, or made, before `doubted_until` may have been said by an earlier process.
    """

    lease: timedelta
    paces: Paces
    doubted_until: datetime | None = None


class ClaimTable:
    """The waiting side of the outbox."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gates = GateTable(connection)
        self.moved = False

    def look(self, now: datetime, paces: Paces) -> Outlook:
        """Look what may go, without touching anything."""
        ready: list[Row[Any]] = []
        moments: list[datetime] = []
        for team in self._connection.execute(_TEAMS).scalars():
            opens: dict[tuple[str, bool], datetime] = {}
            for head in self._connection.execute(_HEADS_OF, {"of": team}):
                through = (head.lane, head.urgent)
                if through not in opens:
                    gates = paces.gates_of(Lane(head.lane), team)
                    opens[through] = self._gates.opens_at(gates, now, urgent=head.urgent)
                at = max(head.next_at, opens[through])
                moments.append(at)
                if at <= now:
                    ready.append(head)
        ready.sort(key=lambda head: (not head.urgent, head.next_at, head.id))
        return Outlook(tuple(head.id for head in ready), min(moments, default=None))

    def take(self, ids: Iterable[int], now: datetime, terms: Terms) -> Claim | None:
        """Take the first of these that may go now; what its line keeps back waits for that.

        `moved` tells whether something was put off meanwhile, so that looking again is worth it.
        """
        for id_ in ids:
            row = self._connection.execute(_STILL, {"id": id_, "now": now}).one_or_none()
            if row is None or self._put_off(row, now, terms):
                continue
            if self._passes(row, now, terms.paces):
                return self._lease(row, now, terms.lease)
            self.moved = True
            break
        return None

    def _put_off(self, row: Row[Any], now: datetime, terms: Terms) -> bool:
        if row.lane != Lane.POST:
            return False
        if _in_doubt(row, terms.doubted_until):
            self._move(row, lane=Lane.LOOK)
            return True
        line = terms.paces.line_gate(row.team, row.line)
        opens_at = self._gates.opens_at(line, now, urgent=row.urgent)
        if opens_at > now:
            self._move(row, next_at=opens_at)
        return opens_at > now

    def _passes(self, row: Row[Any], now: datetime, paces: Paces) -> bool:
        gates = paces.gates_of(Lane(row.lane), row.team)
        if row.lane == Lane.POST:
            gates |= paces.line_gate(row.team, row.line)
        return self._gates.pass_all(gates, now, urgent=row.urgent) is None

    def _move(self, row: Row[Any], **values: Any) -> None:
        self._connection.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(**values))
        self.moved = True

    def _lease(self, row: Row[Any], now: datetime, lease: timedelta) -> Claim:
        token, first = str(uuid.uuid4()), row.first_attempt_at or now
        # From now on nobody knows whether it was said, until somebody notes what came of it.
        lane = Lane.LOOK if row.lane == Lane.POST and row.person else Lane(row.lane)
        self._move(
            row,
            state=LEASED,
            lane=lane,
            lease=token,
            next_at=now + lease,
            attempts=row.attempts + 1,
            first_attempt_at=first,
            error=None,  # of this attempt nothing is known; the claim keeps the last one's
        )
        return _claim(row, token, now + lease, first)


def _in_doubt(row: Row[Any], until: datetime | None) -> bool:
    if until is None or row.person is None:
        return False
    return bool((row.first_attempt_at or row.made_at) < until)


_EARLIER, _ORIGINAL, _AFTER, _PARENT = (
    OUTBOX.alias(each) for each in ("earlier", "original", "after", "parent")
)


def _is_none(table: FromClause, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Tell that there is no such row; the offset keeps PostgreSQL from joining the whole table."""
    return ~select(table.c.id).where(waits(table), *where).offset(0).correlate(OUTBOX).exists()


_FIRST_IN_LINE = _is_none(
    _EARLIER,
    _EARLIER.c.line == OUTBOX.c.line,
    _EARLIER.c.urgent == OUTBOX.c.urgent,
    _EARLIER.c.id < OUTBOX.c.id,
)
"""What is said in one line is said in order; urgent and other things each in theirs."""
_ORIGINAL_STANDS = _is_none(_ORIGINAL, _ORIGINAL.c.key == OUTBOX.c.replaces)
"""What takes the place of another, or goes under it, comes after that one."""
_ABOUT_ANOTHER = (Lane.POST, Lane.UPDATE)
_WITH_PARENT = OUTBOX.outerjoin(
    _PARENT,
    and_(
        OUTBOX.c.mode == Mode.POST.value,
        _PARENT.c.key == OUTBOX.c.replaces,
        _PARENT.c.state == SENT,
    ),
)


def _heads(lane: Lane, *, urgent: bool) -> Select[Any]:
    """Give the first of a lane, in the order of the index."""
    here = (OUTBOX.c.team == bindparam("of"), OUTBOX.c.lane == lane, OUTBOX.c.urgent == urgent)
    rules = (_FIRST_IN_LINE, *((_ORIGINAL_STANDS,) if lane in _ABOUT_ANOTHER else ()))
    first = (
        select(OUTBOX.c.id, OUTBOX.c.lane, OUTBOX.c.urgent, OUTBOX.c.next_at)
        .where(WAITING, *here, *rules)
        .order_by(OUTBOX.c.next_at, OUTBOX.c.id)
        .limit(_HEADS)
    )
    return select(first.subquery())


_HEADS_OF = union_all(*(_heads(lane, urgent=urgent) for urgent in (True, False) for lane in Lane))


def _teams() -> Select[Any]:
    """Step from one workspace to the next, which costs one probe of the index each."""
    first = (
        select(func.min(OUTBOX.c.team).label("team")).where(WAITING).cte("teams", recursive=True)
    )
    more = select(func.min(_AFTER.c.team)).where(waits(_AFTER), _AFTER.c.team > first.c.team)
    teams = first.union_all(select(more.scalar_subquery()).where(first.c.team.is_not(None)))
    return select(teams.c.team).where(teams.c.team.is_not(None))


_TEAMS = _teams()
_STILL = (
    select(
        OUTBOX, _PARENT.c.slack_channel.label("parent_channel"), _PARENT.c.slack_ts.label("thread")
    )
    .select_from(_WITH_PARENT)
    .where(
        OUTBOX.c.id == bindparam("id"),
        WAITING,
        OUTBOX.c.next_at <= bindparam("now"),
        _FIRST_IN_LINE,
        or_(OUTBOX.c.lane.not_in(_ABOUT_ANOTHER), _ORIGINAL_STANDS),
    )
    .with_for_update(skip_locked=True, of=OUTBOX)
)
"""One row, if it may still go; when somebody else is at it, none."""


def _claim(row: Row[Any], token: str, until: datetime, first: datetime) -> Claim:
    return Claim(
        id=row.id,
        team=row.team,
        kind=row.kind,
        ids=row.ids,
        mode=Mode(row.mode),
        lane=Lane(row.lane),
        line=row.line,
        urgent=row.urgent,
        person=row.person,
        channel=row.parent_channel or row.channel,
        replaces=row.replaces,
        delivery=row.delivery,
        made_at=row.made_at,
        attempts=row.attempts + 1,
        lease=token,
        leased_until=until,
        first_attempt_at=first,
        slack_channel=row.slack_channel,
        slack_ts=row.slack_ts,
        file=row.file,
        error=row.error,
        removing=row.removing,
        thread=row.thread,
    )
