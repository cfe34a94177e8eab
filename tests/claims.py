"""Claiming letters, as a postman does it: look first, then take."""

from datetime import datetime, timedelta

from storage.claiming import Claim, ClaimTable, Terms
from storage.database import Database
from storage.lanes import Paces

LEASE = timedelta(seconds=60)
FREE = Paces()


def claim(
    database: Database, now: datetime, paces: Paces = FREE, doubted_until: datetime | None = None
) -> Claim | None:
    """Take the first letter that may go."""
    while True:
        with database.read() as w:
            ready = ClaimTable(w.connection).look(now, paces).ready
        with database.write() as w:
            table = ClaimTable(w.connection)
            found = table.take(ready, now, Terms(LEASE, paces, doubted_until))
        if found is not None or not table.moved:
            return found


def next_at(database: Database, now: datetime, paces: Paces = FREE) -> datetime | None:
    """Tell when the next letter may go."""
    with database.read() as w:
        return ClaimTable(w.connection).look(now, paces).next_at
