"""Facts about the database itself, such as which key it was written with."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, Connection, LargeBinary, String, Table, select, update

from storage.errors import Unusable
from storage.tables import CATALOGUE
from storage.upsert import insert_into
from storage.vault import Cell, Vault

META = Table(
    "meta",
    CATALOGUE,
    Column("key", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

MADE, RESTORED = "backup made", "backup put back"
_ONCE = timedelta(days=8)  # what comes by itself comes once a week at most

_CHECK = Cell("meta", "check", "value")
_WORDS = "Leerkring"


@dataclass(frozen=True, slots=True)
class Gap:
    """A backup was put back: what was said since it was made may stand in Slack, unknown here."""

    since: datetime
    until: datetime  # from then on nothing can be asked that was asked in the gap


def gap_of(connection: Connection) -> Gap | None:
    """Tell whether a backup was put back, and which time is missing."""
    since, at = moment_of(connection, MADE), moment_of(connection, RESTORED)
    return Gap(since, at + _ONCE) if since and at else None


def moment_of(connection: Connection, key: str) -> datetime | None:
    """Give a moment that was noted."""
    found = connection.execute(select(META.c.value).where(META.c.key == key)).scalar()
    return datetime.fromisoformat(found.decode()) if found else None


def note_moment(connection: Connection, key: str, at: datetime) -> None:
    """Note a moment."""
    value = at.isoformat().encode()
    note = insert_into(connection, META).values(key=key, value=value)
    renewed = note.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    connection.execute(renewed)


def reseal_check(connection: Connection, vault: Vault) -> None:
    """Note that the database is of this vault's key."""
    change = update(META).where(META.c.key == "check")
    connection.execute(change.values(value=vault.seal(_WORDS, _CHECK)))


def check_key(connection: Connection, vault: Vault) -> None:
    """Refuse a key this database was not written with; note the first one."""
    found = connection.execute(select(META.c.value).where(META.c.key == "check")).scalar()
    if found is None:
        note = insert_into(connection, META).values(key="check", value=vault.seal(_WORDS, _CHECK))
        connection.execute(note.on_conflict_do_nothing())
    elif vault.open(found, _CHECK) != _WORDS:
        raise Unusable("LEERKRING_KEY is not the key this database was written with.")
