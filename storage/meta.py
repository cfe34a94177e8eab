"""Facts about the database itself, such as which key it was written with."""

from sqlalchemy import Column, Connection, LargeBinary, String, Table, select

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

_CHECK = Cell("meta", "check", "value")
_WORDS = "Leerkring"


def check_key(connection: Connection, vault: Vault) -> None:
    """Refuse a key this database was not written with; note the first one."""
    found = connection.execute(select(META.c.value).where(META.c.key == "check")).scalar()
    if found is None:
        note = insert_into(connection, META).values(key="check", value=vault.seal(_WORDS, _CHECK))
        connection.execute(note.on_conflict_do_nothing())
    elif vault.open(found, _CHECK) != _WORDS:
        raise Unusable("LEERKRING_KEY is not the key this database was written with.")
