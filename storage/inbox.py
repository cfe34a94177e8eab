"""What has been heard already, so that what Slack sends twice counts once."""

from datetime import datetime, timedelta

from sqlalchemy import Column, Connection, String, Table, bindparam, delete

from storage.tables import CATALOGUE, Moment
from storage.upsert import insert_into

INBOX = Table(
    "inbox",
    CATALOGUE,
    Column("team", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
)

KEPT = timedelta(days=2)
"""Slack comes back after five minutes at the latest; two days are more than enough."""


class InboxTable:
    """The keys of what was heard."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def first_time(self, team: str, key: str, now: datetime) -> bool:
        """Note a key; tell whether it is new."""
        note = insert_into(self._connection, INBOX).values(team=team, key=key, at=now)
        fresh = note.on_conflict_do_nothing().returning(INBOX.c.key)
        return self._connection.execute(fresh).first() is not None

    def prune(self, now: datetime) -> None:
        """Forget what is too old to come again."""
        old = delete(INBOX).where(INBOX.c.at < bindparam("before", type_=Moment))
        self._connection.execute(old, {"before": now - KEPT})
