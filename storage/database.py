"""One database: opening it, and its transactions. SQLite has one writer at a time, in turn."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, NoSuchModuleError, OperationalError

from flows.errors import Overtaken
from storage.erased import ErasedLog
from storage.errors import Unusable
from storage.meta import Gap
from storage.purge import purge
from storage.vault import Vault
from storage.work import Work

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "busy_timeout=10000",
)
_TRY_AGAIN = {"40001", "40P01"}
"""What PostgreSQL says when two transactions stood in each other's way."""


def stood_in_the_way(error: BaseException | None) -> bool:
    """Tell whether two transactions stood in each other's way, and this one was given up."""
    reason = getattr(error.orig, "sqlstate", "") if isinstance(error, OperationalError) else ""
    return reason in _TRY_AGAIN


class Turns:
    """A lock that is given out in the order of asking, so that nobody waits for ever."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._waiting: deque[Lock] = deque()
        self._taken = False

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Wait for the turn, and pass it on afterwards."""
        self._take()
        try:
            yield
        finally:
            self._pass_on()

    def _take(self) -> None:
        mine = Lock()
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()

    def _pass_on(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False


class Database:
    """Gives transactions; `on_commit` is called when one has put something in the outbox."""

    def __init__(
        self, engine: Engine, vault: Vault, erased: ErasedLog, gap: Gap | None = None
    ) -> None:
        self.engine = engine
        self.erased = erased
        self._gap = gap
        self._engines = {each: engine.execution_options(writing=each) for each in (True, False)}
        self.vault = vault
        self.on_commit: Callable[[], None] = lambda: None
        self._one_writer = engine.dialect.name == "sqlite"
        self._turns = Turns()
        self._unpurged = True  # an earlier process may have ended before it could

    @contextmanager
    def write(self) -> Iterator[Work]:
        """Open a transaction that may change things."""
        turn: AbstractContextManager[None] = self._turns() if self._one_writer else nullcontext()
        try:
            with turn, self._begin(writing=True) as connection:
                work = Work(connection, self.vault, self._gap)
                yield work
                self.erased.note(work.gone)  # first: what is noted and not done does no harm
        except IntegrityError:
            raise Overtaken from None  # somebody else wrote the same thing first
        except OperationalError as error:
            if stood_in_the_way(error):
                raise Overtaken from None
            raise
        if work.wants_purge:
            self._unpurged = True
            self.purge()
        if work.has_news:
            self.on_commit()

    @contextmanager
    def read(self) -> Iterator[Work]:
        """Open a transaction that only looks."""
        with self._begin(writing=False) as connection:
            yield Work(connection, self.vault, self._gap)

    def purge(self) -> bool:
        """Take out of the files what was deleted, if there is such; tried again until it worked."""
        if self._unpurged:
            self._unpurged = False  # first: what is deleted meanwhile asks for it anew
            self._unpurged = not purge(self.engine) or self._unpurged
        return False

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    @contextmanager
    def _begin(self, *, writing: bool) -> Iterator[Connection]:
        with begin(self._engines[writing], writing=writing) as connection:
            yield connection


@contextmanager
def begin(engine: Engine, *, writing: bool = True) -> Iterator[Connection]:
    """Open a transaction on an engine.

    On SQLite a reader that turns into a writer halfway could be refused; so a writer says it at
    once. An event listener would do the same, and make every statement slower.
    """
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
        yield connection


def make_engine(address: str) -> Engine:
    """Make the engine for a database address; words never reach its errors or logs."""
    try:
        url = make_url(address)
        if url.get_backend_name() == "sqlite":
            return _sqlite(address, url.database)
        if url.get_backend_name() in {"postgresql", "postgres"}:
            url = url.set(drivername="postgresql+psycopg")
            return create_engine(url, hide_parameters=True, pool_size=8, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise Unusable("DATABASE_URL cannot be read as a database address.") from None
    raise Unusable("DATABASE_URL must name a SQLite file or a PostgreSQL database.")


def _sqlite(address: str, file: str | None) -> Engine:
    if not file or file == ":memory:":
        raise Unusable("DATABASE_URL must name a file: SQLite in memory forgets everything.")
    try:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unusable(f"There is no folder for {file} ({type(error).__name__}).") from None
    engine = create_engine(
        address, hide_parameters=True, connect_args={"isolation_level": None, "timeout": 10}
    )
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: sqlite3.Connection, _: Any) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
