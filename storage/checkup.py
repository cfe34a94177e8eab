"""Looking a database over without changing it: is it there, whole, writable, and of this key."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError

from flows.people import Network
from storage import meta
from storage.database import make_engine
from storage.errors import Unusable
from storage.network import NetworkTables
from storage.opening import Age, age, what_fails
from storage.outbox import DEAD, OUTBOX, SENT
from storage.vault import Vault

_PATIENCE = "10"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in the outbox: how many, since when, and how many were set aside."""

    letters: int
    since: datetime | None
    set_aside: int


def sqlite_file(address: str) -> Path | None:
    """Give the file of a SQLite address; nothing for any other."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        return None
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


class Checkup:
    """One database, looked over; every question raises Unusable when it cannot be answered."""

    def __init__(self, address: str) -> None:
        self.is_sqlite = sqlite_file(address) is not None
        self._engine = make_engine(address if self.is_sqlite else _impatient(address))

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def version(self) -> str:
        """Tell what answers, and in which version."""
        ask = "SELECT sqlite_version()" if self.is_sqlite else "SHOW server_version"
        with self._looking() as connection:
            found = str(connection.execute(text(ask)).scalar_one())
        return f"{'SQLite' if self.is_sqlite else 'PostgreSQL'} {found.split(maxsplit=1)[0]}"

    def journal(self) -> str:
        """Tell how a SQLite file keeps its journal."""
        with self._looking() as connection:
            return str(connection.execute(text("PRAGMA journal_mode")).scalar_one())

    def damage(self) -> bool:
        """Tell whether a SQLite file is damaged."""
        with self._looking() as connection:
            return str(connection.execute(text("PRAGMA quick_check(1)")).scalar_one()) != "ok"

    def try_writing(self) -> None:
        """Make a table, and take it back."""
        with self._taken_back() as connection:
            connection.execute(text("CREATE TABLE leerkring_doctor (probe INTEGER)"))

    def age(self) -> Age:
        """Tell how the tables compare with those this program knows."""
        with self._looking() as connection:
            return age(connection)

    def check_key(self, vault: Vault) -> None:
        """Refuse a key this database was not written with; notes nothing."""
        with self._taken_back() as connection:
            meta.check_key(connection, vault)

    def now(self) -> datetime:
        """Tell the time on the database's machine."""
        with self._looking() as connection:
            found: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        return found

    def networks(self) -> tuple[Network, ...]:
        """List the networks that run."""
        with self._looking() as connection:
            return NetworkTables(connection).running()

    def waiting(self) -> Waiting:
        """Count what waits to be said, and what could not be said."""
        unsaid = select(func.count(), func.min(OUTBOX.c.made_at)).where(OUTBOX.c.state < SENT)
        aside = select(func.count()).select_from(OUTBOX).where(OUTBOX.c.state == DEAD)
        with self._looking() as connection:
            letters, since = connection.execute(unsaid).one()
            return Waiting(letters, since, connection.execute(aside).scalar_one())

    @contextmanager
    def _looking(self) -> Iterator[Connection]:
        with _sentences(self._engine):
            connected = self._engine.connect().execution_options(writing=False)
            with connected as connection, connection.begin():
                yield connection

    @contextmanager
    def _taken_back(self) -> Iterator[Connection]:
        with (
            _sentences(self._engine),
            self._engine.connect() as connection,
            connection.begin() as transaction,
        ):
            yield connection
            transaction.rollback()


@contextmanager
def _sentences(engine: Engine) -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        raise Unusable(what_fails(engine, error)) from None


def _impatient(address: str) -> str:
    """Let a PostgreSQL that does not answer be given up after a while."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        return address
    patient = "connect_timeout" in url.query or url.get_backend_name() == "sqlite"
    patience = {} if patient else {"connect_timeout": _PATIENCE}
    return url.update_query_dict(patience).render_as_string(hide_password=False)
