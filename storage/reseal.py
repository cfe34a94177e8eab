"""Sealing everything anew with another key, a batch at a time; it may be broken off anywhere."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    LargeBinary,
    RowMapping,
    Table,
    and_,
    func,
    or_,
    select,
    update,
)

from storage import meta
from storage.database import Database
from storage.everything import CATALOGUE
from storage.purge import purge
from storage.tables import Sealed
from storage.vault import KEY_ID_BYTES, Cell, Vault

_BATCH = 500


def reseal(database: Database, batch: int = _BATCH) -> Iterator[int]:
    """Seal what is not sealed with the vault's own key; tells after each batch how many rows.

    Only at the end the database counts as one of that key.
    """
    for table, columns in _sealed().items():
        while done := _some(database, table, columns, batch):
            yield done
    with database.write() as w:
        meta.reseal_check(w.connection, database.vault)
    purge(database.engine)


def _sealed() -> Mapping[Table, list[Column[Any]]]:
    found = {
        table: [each for each in table.columns if each.info.get("sealed")]
        for table in CATALOGUE.sorted_tables
    }
    return {table: columns for table, columns in found.items() if columns}


def _some(database: Database, table: Table, columns: list[Column[Any]], batch: int) -> int:
    with database.write() as w:
        old = or_(*(_is_old(column, database.vault) for column in columns))
        rows = w.connection.execute(select(table).where(old).limit(batch)).mappings().all()
        for row in rows:
            _renew(w.connection, database.vault, table, columns, row)
        return len(rows)


def _is_old(column: Column[Any], vault: Vault) -> Any:
    key_id = func.substr(column, 1, KEY_ID_BYTES, type_=LargeBinary)
    return and_(column.is_not(None), key_id != vault.key_id)


def _renew(
    connection: Connection,
    vault: Vault,
    table: Table,
    columns: list[Column[Any]],
    row: RowMapping,
) -> None:
    """Seal one row anew, unless somebody has written other words there meanwhile."""
    same = [each == row[each.name] for each in table.primary_key.columns]
    for column in columns:
        held = row[column.name]
        if held is not None:
            cell = _cell(column, row)
            words = vault.seal(vault.open(held, cell), cell)
            here = and_(*same, column == held)
            connection.execute(update(table).where(here).values({column.name: words}))


def _cell(column: Column[Any], row: RowMapping) -> Cell:
    sealed: Sealed = column.info["sealed"]
    place = "/".join(str(row[name]) for name in sealed.row)
    return Cell(sealed.table or column.table.name, place, column.name)
