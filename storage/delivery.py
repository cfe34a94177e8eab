"""The sender's side of the outbox: claim a row for a while, and say what became of it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    bindparam,
    case,
    exists,
    func,
    select,
    update,
)

from flows.outbox import Mode
from storage.gate import GateTable, Pace
from storage.outbox import CANCELLED, DEAD, LEASED, OUTBOX, READY, SENT

_CANDIDATES = 20
_LINE = Pace(timedelta(seconds=1), burst=4)
_TEAM = Pace(timedelta(milliseconds=150), burst=60)


@dataclass(frozen=True, slots=True)
class Paces:
    """How fast may be spoken in one channel or to one person, and in a whole workspace."""

    line: Pace = _LINE
    team: Pace = _TEAM


@dataclass(frozen=True, slots=True)
class Claim:
    """One row of the outbox, ours until the lease ends."""

    id: int
    team: str
    kind: str
    ids: Mapping[str, str]
    mode: Mode
    line: str
    person: str | None
    channel: str | None
    replaces: str | None
    delivery: str
    made_at: datetime
    attempts: int
    lease: str
    first_attempt_at: datetime
    slack_channel: str | None
    slack_ts: str | None
    file: str | None


class DeliveryTable:
    """What a sender does with the outbox."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.shut_until: datetime | None = None

    def claim(self, now: datetime, lease: timedelta, paces: Paces) -> Claim | None:
        """Take the first row that may go out now; what its line shuts out waits for that.

        When a whole workspace is shut, `shut_until` says so and no row is touched.
        """
        gates = GateTable(self._connection)
        for row in self._candidates(now):
            line, team = {f"line:{row.line}": paces.line}, {f"team:{row.team}": paces.team}
            opens_at = gates.opens_at(team, now)
            if opens_at is not None:
                self.shut_until = opens_at
                return None
            opens_at = gates.pass_all(team | line, now)
            if opens_at is None:
                return self._lease(row, now, lease)
            self._change(row.id, next_at=opens_at)
        return None

    def sent(self, claim: Claim, channel: str | None, ts: str | None) -> bool:
        """It was said; false when the row has moved on meanwhile. What was renewed goes again."""
        where = {"slack_channel": channel, "slack_ts": ts} if ts else {}
        again = _once_more(else_state=SENT)
        return self._finish(claim, **again, **where)

    def cancelled(self, claim: Claim) -> bool:
        """It need not be said any more."""
        again = _once_more(else_state=CANCELLED)
        return self._finish(claim, **again)

    def anew(self, key: str, now: datetime) -> None:
        """Say something once more, because what stood in Slack had to be taken away."""
        fresh = {"state": READY, "next_at": now, "made_at": now, "attempts": 0, "lease": None}
        gone = {"slack_channel": None, "slack_ts": None, "first_attempt_at": None}
        change = update(OUTBOX).where(OUTBOX.c.key == key)
        self._connection.execute(change.values(delivery=str(uuid.uuid4()), **fresh, **gone))

    def dead(self, claim: Claim, error: str) -> bool:
        """It cannot be said; somebody has to look."""
        return self._finish(claim, state=DEAD, error=error)

    def again(self, claim: Claim, at: datetime) -> bool:
        """It was certainly not said; it may be tried again from then on."""
        return self._finish(claim, state=READY, next_at=at, lease=None, attempts=claim.attempts - 1)

    def unknown(self, claim: Claim, error: str, at: datetime) -> bool:
        """Nobody knows whether it was said; it is looked up from then on."""
        return self._finish(claim, state=LEASED, next_at=at, error=error)

    def uploaded(self, claim: Claim, file: str) -> None:
        """A picture stands at Slack and still has to be shown."""
        self._change(claim.id, file=file)

    def block(self, key: str, until: datetime) -> None:
        """Slack asked us to wait."""
        GateTable(self._connection).block(key, until)

    def where_said(self, key: str) -> tuple[str | None, str | None, bool]:
        """Tell where something was said, and whether it is still waiting to be."""
        row = self._connection.execute(
            select(OUTBOX.c.slack_channel, OUTBOX.c.slack_ts, OUTBOX.c.state).where(
                OUTBOX.c.key == key
            )
        ).one_or_none()
        if row is None:
            return None, None, False
        return row.slack_channel, row.slack_ts, row.state < SENT

    def next_at(self) -> datetime | None:
        """Tell when the next row wants looking at."""
        return self._connection.execute(_NEXT_AT).scalar_one_or_none()

    def _candidates(self, now: datetime) -> list[Row[Any]]:
        return list(self._connection.execute(_FIRST, {"now": now}))

    def _lease(self, row: Row[Any], now: datetime, lease: timedelta) -> Claim:
        token = str(uuid.uuid4())
        first = row.first_attempt_at or now
        self._change(
            row.id,
            state=LEASED,
            lease=token,
            next_at=now + lease,
            attempts=row.attempts + 1,
            first_attempt_at=first,
        )
        return _claim(row, token, first)

    def _finish(self, claim: Claim, **values: Any) -> bool:
        mine = and_(OUTBOX.c.id == claim.id, OUTBOX.c.lease == claim.lease)
        change = update(OUTBOX).where(mine).values(**values)
        return self._connection.execute(change).rowcount == 1

    def _change(self, row: int, **values: Any) -> None:
        self._connection.execute(update(OUTBOX).where(OUTBOX.c.id == row).values(**values))


def _once_more(else_state: int) -> dict[str, Any]:
    """What was renewed while it was said goes out again, from the moment it was renewed."""
    return {
        "state": case((OUTBOX.c.renewed, READY), else_=else_state),
        "next_at": case((OUTBOX.c.renewed, OUTBOX.c.made_at), else_=OUTBOX.c.next_at),
        "renewed": False,
    }


def _behind_another() -> ColumnElement[bool]:
    """What is said in one line is said in order; urgent and other things each in theirs."""
    earlier = OUTBOX.alias("earlier")
    return exists().where(
        earlier.c.line == OUTBOX.c.line,
        earlier.c.urgent == OUTBOX.c.urgent,
        earlier.c.state < SENT,
        earlier.c.id < OUTBOX.c.id,
    )


_NEXT_AT = select(func.min(OUTBOX.c.next_at)).where(OUTBOX.c.state < SENT, ~_behind_another())
_FIRST = (
    select(OUTBOX)
    .where(OUTBOX.c.state < SENT, OUTBOX.c.next_at <= bindparam("now"), ~_behind_another())
    .order_by(OUTBOX.c.urgent.desc(), OUTBOX.c.next_at, OUTBOX.c.id)
    .limit(_CANDIDATES)
    .with_for_update(skip_locked=True)
)


def _claim(row: Row[Any], token: str, first: datetime) -> Claim:
    return Claim(
        id=row.id,
        team=row.team,
        kind=row.kind,
        ids=row.ids,
        mode=Mode(row.mode),
        line=row.line,
        person=row.person,
        channel=row.channel,
        replaces=row.replaces,
        delivery=row.delivery,
        made_at=row.made_at,
        attempts=row.attempts + 1,
        lease=token,
        first_attempt_at=first,
        slack_channel=row.slack_channel,
        slack_ts=row.slack_ts,
        file=row.file,
    )
