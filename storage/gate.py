"""How fast may be spoken: gates that all processes share.

A gate keeps the moment at which all that passed it would have passed at an even pace. It lets
something through while that moment is no further ahead than the burst allows (the generic cell
rate algorithm of ATM traffic policing). A part of the burst is kept for what is urgent, so that a
campaign that takes all there is never keeps somebody waiting who has just pressed a button.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, Connection, Executable, Row, String, Table, bindparam, delete, select

from storage.tables import CATALOGUE, Moment
from storage.upsert import Insert, spelled

GATE = Table(
    "gate",
    CATALOGUE,
    Column("key", String, primary_key=True),
    Column("next_free", Moment, nullable=False),
    Column("blocked_until", Moment),
)


def _replacing(*names: str) -> Mapping[str, Executable]:
    def put(insert: Insert) -> Executable:
        new = {name: insert.excluded[name] for name in names}
        return insert.on_conflict_do_update(index_elements=["key"], set_=new)

    return spelled(GATE, put)


_PASS, _BLOCK = _replacing("next_free"), _replacing("next_free", "blocked_until")
# Always in the same order (all, calls, lines), and each transaction goes through gates only once:
# so two senders never wait for one another in a ring.
_FOUND = select(GATE).where(GATE.c.key.in_(bindparam("keys", expanding=True))).order_by(GATE.c.key)
_LOCKED = _FOUND.with_for_update()


@dataclass(frozen=True, slots=True)
class Pace:
    """One passage every `every`, up to `burst` at once, `reserve` of them only when urgent."""

    every: timedelta
    burst: int = 1
    reserve: int = 0

    def opens_at(self, next_free: datetime, *, urgent: bool) -> datetime:
        """Tell from when on something may pass."""
        return next_free - self.every * (self.burst - 1 - (0 if urgent else self.reserve))


FREE = Pace(timedelta(0))
"""As fast as one likes, until Slack says otherwise."""


class GateTable:
    """The gates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pass_all(
        self, gates: Mapping[str, Pace], now: datetime, *, urgent: bool = True
    ) -> datetime | None:
        """Go through all these gates at once; when one is shut, through none: tell until when."""
        found = self._standing(_LOCKED, gates)
        opens_at = _opens_at(gates, found, now, urgent=urgent)
        if opens_at > now:
            return opens_at
        for key, pace in gates.items():
            if pace.every:
                next_free = max(found[key].next_free, now) if key in found else now
                self._put(_PASS, key, next_free=next_free + pace.every)
        return None

    def opens_at(self, gates: Mapping[str, Pace], now: datetime, *, urgent: bool) -> datetime:
        """Tell from when on one may go through all these gates, without going; now: at once."""
        return _opens_at(gates, self._standing(_FOUND, gates), now, urgent=urgent)

    def block(self, key: str, until: datetime) -> None:
        """Shut a gate, because Slack asked for it; a longer shutting stays."""
        found = self._standing(_LOCKED, [key]).get(key)
        if found is None:
            self._put(_BLOCK, key, next_free=until, blocked_until=until)
        elif found.blocked_until is None or found.blocked_until < until:
            next_free = max(found.next_free, until)
            self._put(_BLOCK, key, next_free=next_free, blocked_until=until)

    def another_is_shut(self, prefix: str, key: str, now: datetime) -> bool:
        """Tell whether Slack has shut another gate whose key begins so."""
        others = GATE.c.key.startswith(prefix, autoescape=True), GATE.c.key != key
        shut = select(GATE.c.key).where(*others, GATE.c.blocked_until > now).limit(1)
        return self._connection.execute(shut).first() is not None

    def _standing(self, statement: Executable, keys: Iterable[str]) -> dict[str, Row[Any]]:
        return {row.key: row for row in self._connection.execute(statement, {"keys": list(keys)})}

    def _put(self, put: Mapping[str, Executable], key: str, **values: datetime) -> None:
        self._connection.execute(put[self._connection.dialect.name], {"key": key, **values})


def _opens_at(
    gates: Mapping[str, Pace], found: Mapping[str, Row[Any]], now: datetime, *, urgent: bool
) -> datetime:
    opens_at = now
    for key, row in found.items():
        opens_at = max(opens_at, gates[key].opens_at(row.next_free, urgent=urgent))
        if row.blocked_until is not None:
            opens_at = max(opens_at, row.blocked_until)
    return opens_at


def forget(connection: Connection, person: str) -> None:
    """Take away the gates that bear a person's id."""
    theirs = GATE.c.key.endswith(f":{person}", autoescape=True)
    connection.execute(delete(GATE).where(theirs))
