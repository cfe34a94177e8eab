"""What has been heard already, so that what Slack sends twice counts once."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Executable, String, Table, bindparam, delete

from storage.tables import CATALOGUE, Moment
from storage.upsert import spelled

INBOX = Table(
    "inbox",
    CATALOGUE,
    Column("team", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
)


class InboxTable:
    """The keys of what was heard."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def first_time(self, team: str, *keys: str, now: datetime) -> bool:
        """Note some keys of one thing; tell whether all of them are new."""
        note = _note(len(keys))[self._connection.dialect.name]
        named = {f"key_{place}": key for place, key in enumerate(keys)}
        fresh = self._connection.execute(note, {"of": team, "now": now, **named})
        return len(fresh.all()) == len(keys)

    def prune(self, before: datetime) -> None:
        """Forget what is too old to come again."""
        self._connection.execute(delete(INBOX).where(INBOX.c.at < before))


@cache
def _note(keys: int) -> Mapping[str, Executable]:
    """Make the statement that notes so many keys at once."""
    rows: list[dict[str, Any]] = [
        {"team": bindparam("of"), "key": bindparam(f"key_{place}"), "at": bindparam("now")}
        for place in range(keys)
    ]
    return spelled(
        INBOX, lambda insert: insert.values(rows).on_conflict_do_nothing().returning(INBOX.c.key)
    )
