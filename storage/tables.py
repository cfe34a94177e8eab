"""What every table shares: the one catalogue, and how moments, days and hours are kept."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import BigInteger, Column, Dialect, Integer, LargeBinary, MetaData, String
from sqlalchemy.types import TypeDecorator

from flows.calendar import Span

CATALOGUE = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

_MICROSECOND = 1_000_000
Counter = BigInteger().with_variant(Integer, "sqlite")
"""A number that counts up by itself, on both databases."""


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as microseconds in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuse a naive time: nobody knows which moment it is."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        whole = int(value.replace(microsecond=0).timestamp())
        return whole * _MICROSECOND + value.microsecond

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Give it back in UTC."""
        del dialect
        if value is None:
            return None
        whole, rest = divmod(value, _MICROSECOND)
        return datetime.fromtimestamp(whole, UTC).replace(microsecond=rest)


class Day(TypeDecorator[date]):
    """A day, kept in ISO form."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write it."""
        del dialect
        return value.isoformat() if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:
        """Read it."""
        del dialect
        return date.fromisoformat(value) if value else None


class Spans(TypeDecorator[tuple[Span, ...]]):
    """Spans of days, kept as `first/last` in ISO form with spaces between."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[Span, ...] | None, dialect: Dialect) -> str:
        """Write them."""
        del dialect
        return " ".join(f"{span.first}/{span.last}" for span in value or ())

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Span, ...]:
        """Read them."""
        del dialect
        spans = (span.partition("/") for span in (value or "").split())
        return tuple(Span(date.fromisoformat(a), date.fromisoformat(b)) for a, _, b in spans)


class Wall(TypeDecorator[time]):
    """A time on the wall, kept as HH:MM."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """Write it."""
        del dialect
        return value.strftime("%H:%M") if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> time | None:
        """Read it."""
        del dialect
        return time.fromisoformat(value) if value else None


@dataclass(frozen=True, slots=True)
class Sealed:
    """What the words of a column are bound to: the columns that name the row, and a table.

    The table is the column's own, unless words came from another one.
    """

    row: tuple[str, ...]
    table: str


def sealed(
    name: str, *, row: tuple[str, ...] = ("id",), table: str = "", nullable: bool = True
) -> Column[bytes]:
    """Declare a column of people's words, kept encrypted."""
    return Column(name, LargeBinary, nullable=nullable, info={"sealed": Sealed(row, table)})
