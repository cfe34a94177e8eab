"""What goes along with a sort of thing on the day that was promised: rows of one table."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, delete, func, select, true


@dataclass(frozen=True, slots=True)
class Fading:
    """Those rows of a table that somebody has in a network, or only some of them."""

    table: Table
    only: ColumnElement[bool] = field(default_factory=true)

    def writers(self, network: str) -> Select[Any]:
        """Find who has such rows in a network."""
        return select(self.table.c.person).where(self.table.c.network == network, self.only)

    def count(self, connection: Connection, network: str, people: Sequence[str]) -> int:
        """Count them."""
        counted = select(func.count()).select_from(self.table)
        return connection.execute(counted.where(self._of(network, people))).scalar_one()

    def let_go(self, connection: Connection, network: str, people: Sequence[str]) -> None:
        """Erase them."""
        connection.execute(delete(self.table).where(self._of(network, people)))

    def _of(self, network: str, people: Sequence[str]) -> ColumnElement[bool]:
        columns = self.table.c
        return and_(columns.network == network, columns.person.in_(people), self.only)
