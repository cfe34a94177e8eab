"""What has been heard already, so that what Slack sends twice counts once."""

from datetime import datetime

from sqlalchemy import Column, Connection, String, Table, delete

from storage.tables import CATALOGUE, Moment
from storage.upsert import insert_into

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

    def first_time(self, team: str, key: str, now: datetime) -> bool:
        """Note a key; tell whether it is new."""
        note = insert_into(self._connection, INBOX).values(team=team, key=key, at=now)
        fresh = note.on_conflict_do_nothing().returning(INBOX.c.key)
        return self._connection.execute(fresh).first() is not None

    def prune(self, before: datetime) -> None:
        """Forget what is too old to come again."""
        self._connection.execute(delete(INBOX).where(INBOX.c.at < before))
