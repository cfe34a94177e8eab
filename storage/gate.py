"""How fast may be spoken: one gate a channel and one a workspace, shared by all processes.

A gate keeps the moment at which all that passed it would have passed at an even pace. It lets
something through while that moment is no further ahead than the burst allows (the generic cell
rate algorithm of ATM traffic policing).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, Connection, String, Table, select

from storage.tables import CATALOGUE, Moment
from storage.upsert import insert_into

GATE = Table(
    "gate",
    CATALOGUE,
    Column("key", String, primary_key=True),
    Column("next_free", Moment, nullable=False),
    Column("blocked_until", Moment),
)


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
        standings = [self._standing(key, pace, now) for key, pace in gates.items()]
        opens_at = max(each.opens_at for each in standings)
        if opens_at > now:
            return opens_at
        for each in standings:
            self._put(each.key, next_free=max(each.next_free, now) + each.pace.every)
        return None

    def block(self, key: str, until: datetime) -> None:
        """Shut a gate, because Slack asked for it."""
        self._put(key, next_free=until, blocked_until=until)

    def _standing(self, key: str, pace: Pace, now: datetime) -> _Standing:
        found = self._connection.execute(
            select(GATE).where(GATE.c.key == key).with_for_update()
        ).one_or_none()
        if found is None:
            return _Standing(key, pace, now, now)
        opens_at = found.next_free - pace.every * (pace.burst - 1)
        if found.blocked_until is not None:
            opens_at = max(opens_at, found.blocked_until)
        return _Standing(key, pace, found.next_free, opens_at)

    def _put(self, key: str, **values: datetime) -> None:
        statement = insert_into(self._connection, GATE).values(key=key, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["key"], set_=values)
        )
