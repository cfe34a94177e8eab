"""What has been heard already, so that what Slack sends twice counts once."""

from datetime import datetime
from functools import cache

from sqlalchemy import Column, Connection, String, Table, TextClause, bindparam, delete, text

from storage.tables import CATALOGUE, Moment

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
        named = {f"key_{place}": key for place, key in enumerate(keys)}
        fresh = self._connection.execute(_note(len(keys)), {"team": team, "now": now, **named})
        return len(fresh.all()) == len(keys)

    def prune(self, before: datetime) -> None:
        """Forget what is too old to come again."""
        self._connection.execute(delete(INBOX).where(INBOX.c.at < before))


@cache
def _note(keys: int) -> TextClause:
    """Make the statement that notes so many keys at once."""
    # In plain text, for SQLAlchemy would spell an insert of several rows anew each time.
    rows = ", ".join(f"(:team, :key_{place}, :now)" for place in range(keys))
    note = text(
        f'INSERT INTO inbox (team, "key", at) VALUES {rows}'  # noqa: S608  only names of ours
        ' ON CONFLICT DO NOTHING RETURNING "key"'
    )
    return note.bindparams(bindparam("now", type_=Moment()))
