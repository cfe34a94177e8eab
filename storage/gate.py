"""How fast may be spoken: one gate a channel and one a workspace, shared by all processes.

A gate keeps the moment at which all that passed it would have passed at an even pace. It lets
something through while that moment is no further ahead than the burst allows (the generic cell
rate algorithm of ATM traffic policing).
"""

from collections.abc import Mapping
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
_LOCKED = select(GATE).where(GATE.c.key == bindparam("of")).with_for_update()


@dataclass(frozen=True, slots=True)
class Pace:
    """One passage every `every`, and up to `burst` of them at once."""

    every: timedelta
    burst: int


@dataclass(frozen=True, slots=True)
class _Standing:
    key: str
    pace: Pace
    next_free: datetime
    opens_at: datetime


class GateTable:
    """The gates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pass_all(self, gates: dict[str, Pace], now: datetime) -> datetime | None:
        """Go through all these gates at once; when one is shut, through none: tell until when."""
        # Always in the same order, the workspace first, so that two senders never wait in a ring.
        standings = [self._standing(key, gates[key], now) for key in sorted(gates, reverse=True)]
        opens_at = max(each.opens_at for each in standings)
        if opens_at > now:
            return opens_at
        for each in standings:
            self._put(_PASS, each.key, next_free=max(each.next_free, now) + each.pace.every)
        return None

    def opens_at(self, gates: dict[str, Pace], now: datetime) -> datetime | None:
        """Tell until when one of these gates is shut, without going through; nothing: open."""
        standings = [self._standing(key, gates[key], now) for key in sorted(gates, reverse=True)]
        latest = max(each.opens_at for each in standings)
        return latest if latest > now else None

    def block(self, key: str, until: datetime) -> None:
        """Shut a gate, because Slack asked for it; a longer shutting stays."""
        found = self._found(key)
        if found is None:
            self._put(_BLOCK, key, next_free=until, blocked_until=until)
        elif found.blocked_until is None or found.blocked_until < until:
            next_free = max(found.next_free, until)
            self._put(_BLOCK, key, next_free=next_free, blocked_until=until)

    def _found(self, key: str) -> Row[Any] | None:
        return self._connection.execute(_LOCKED, {"of": key}).one_or_none()

    def _standing(self, key: str, pace: Pace, now: datetime) -> _Standing:
        found = self._found(key)
        if found is None:
            return _Standing(key, pace, now, now)
        opens_at = found.next_free - pace.every * (pace.burst - 1)
        if found.blocked_until is not None:
            opens_at = max(opens_at, found.blocked_until)
        return _Standing(key, pace, found.next_free, opens_at)

    def _put(self, put: Mapping[str, Executable], key: str, **values: datetime) -> None:
        self._connection.execute(put[self._connection.dialect.name], {"key": key, **values})


def forget(connection: Connection, person: str) -> None:
    """Take away the gates that bear a person's id."""
    theirs = GATE.c.key.endswith(f":{person}", autoescape=True)
    connection.execute(delete(GATE).where(theirs))
