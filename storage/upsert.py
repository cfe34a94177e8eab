"""INSERT … ON CONFLICT, which both databases know and SQLAlchemy spells apart."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert


def insert_into(connection: Connection, table: Table) -> Insert:
    """Begin an insert that may go on with `on_conflict_do_…`."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


def spelled(table: Table, make: Callable[[Insert], Executable]) -> Mapping[str, Executable]:
    """Make an insert once for each database, by the name of its dialect."""
    return {
        "sqlite": make(sqlite.insert(table)),
        "postgresql": make(postgresql.insert(table)),
    }


def put(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Keep a row, in place of the one that has its primary key."""
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in values.items() if name not in keys}
    statement = insert_into(connection, table).values(dict(values))
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed))
