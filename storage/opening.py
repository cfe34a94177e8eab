"""Opening what is kept: the address, the key, and the migrations that bring it up to date."""

import os
from contextlib import ExitStack
from importlib.resources import files
from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DatabaseError

from storage import meta
from storage.database import Database, begin, make_engine
from storage.erased import ErasedLog, sync_folder
from storage.errors import Unusable
from storage.vault import KEY_BYTES, Vault, new_key

_OPENING = 0x4C656572
"""The number of the lock; any will do, if nobody else in this database has it."""

Age = Literal["empty", "older", "current", "newer"]

_REASONS = {
    "password authentication failed": "it refuses the name or the password",
    "no password supplied": "it asks for a password",
    "does not exist": "it has no such database or user",
    "no pg_hba.conf entry": "it does not let this machine in",
    "Connection refused": "nothing listens there",
    "resolve host": "its name cannot be found",
    "timeout": "it does not answer",
}
"""What a failed connection to PostgreSQL is about; its own words may hold more than is good."""


def open_storage(
    address: str,
    key: str | None,
    key_file: Path,
    *,
    old_key: str = "",
    erased_log: Path | None = None,
) -> Database:
    """Open the database, bring it up to date, and check the key.

    Raises Unusable with one sentence for the one who runs the bot.
    """
    engine = make_engine(address)
    on_sqlite = engine.dialect.name == "sqlite"
    vault = Vault(*find_keys(key, key_file, old_key, sqlite=on_sqlite))
    beside = Path(engine.url.database or "") if on_sqlite else key_file
    erased = ErasedLog(erased_log or beside.with_name("erased.log"))
    with ExitStack() as undo:
        undo.callback(engine.dispose)
        try:
            with begin(engine) as connection:
                _in_turn(connection)
                migrate(connection)
                meta.check_key(connection, vault)
                gap = meta.gap_of(connection)
        except DatabaseError as error:
            raise Unusable(what_fails(engine, error)) from None
        undo.pop_all()
    return Database(engine, vault, erased, gap)


def _in_turn(connection: Connection) -> None:
    """Let one process at a time make tables and note the key; on SQLite every writer is alone."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_OPENING)))


def migrate(connection: Connection) -> None:
    """Bring the tables up to date; one from the future is refused."""
    found = age(connection)
    if found == "newer":
        raise Unusable("This database was written by a newer Leerkring. Update the program.")
    if found == "current":
        return
    try:
        command.upgrade(config(connection), "head")
    except CommandError:
        raise Unusable("The database could not be brought up to date.") from None


def age(connection: Connection) -> Age:
    """Tell how the tables compare with those this program knows."""
    script = ScriptDirectory.from_config(config(connection))
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None:
        return "empty"
    if found not in {each.revision for each in script.walk_revisions()}:
        return "newer"
    return "current" if found == script.get_current_head() else "older"


def config(connection: Connection) -> Config:
    """Tell Alembic where the migrations are, and on which connection."""
    config = Config()
    config.set_main_option("script_location", str(files("storage") / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def find_keys(
    key: str | None, key_file: Path, old_key: str = "", *, sqlite: bool
) -> tuple[bytes, ...]:
    """Read the key to seal with, and then those that are being replaced."""
    current = find_key(key, key_file, sqlite=sqlite)
    older = (_from_hex(old_key, "LEERKRING_KEY_OLD"),) if old_key else ()
    coming = coming_key_file(key_file)
    newer = (read_key(coming),) if not key and coming.exists() else ()
    return (*newer, current, *older)


def coming_key_file(key_file: Path) -> Path:
    """Name the file of a key that is to take the place of another."""
    return key_file.with_name(f"{key_file.name}.new")


def find_key(key: str | None, key_file: Path, *, sqlite: bool) -> bytes:
    """Read the key; on SQLite one is made where there is none."""
    if key:
        return _from_hex(key, "LEERKRING_KEY")
    if not sqlite:
        raise Unusable("LEERKRING_KEY is not set; a PostgreSQL database needs one.")
    try:
        if not key_file.exists():
            write_key(key_file)
        return read_key(key_file)
    except OSError as error:
        raise Unusable(f"{key_file} cannot be read or made ({type(error).__name__}).") from None


def read_key(key_file: Path) -> bytes:
    """Read a key from its file."""
    return _from_hex(key_file.read_text("ascii", "replace").strip(), str(key_file))


def write_key(key_file: Path) -> None:
    """Make a key, in a file that only its owner can read; it is on the disk when this returns."""
    key_file.parent.mkdir(parents=True, exist_ok=True)
    part = key_file.with_name(f"{key_file.name}.part")
    part.unlink(missing_ok=True)  # of an attempt that was broken off
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(new_key().hex() + "\n")
        file.flush()
        os.fsync(handle)
    os.link(part, key_file)
    part.unlink()
    sync_folder(key_file.parent)


def _from_hex(key: str, where: str) -> bytes:
    try:
        found = bytes.fromhex(key)
    except ValueError:
        found = b""
    if len(found) != KEY_BYTES:
        raise Unusable(f"{where} must hold 64 hex digits.")
    return found


def what_fails(engine: Engine, error: DatabaseError) -> str:
    """Say in a sentence that the database cannot be used, without any word of its own."""
    name = type(error.orig).__name__
    if engine.dialect.name == "sqlite":
        return f"The database {engine.url.database} cannot be opened or read ({name})."
    found = (why for words, why in _REASONS.items() if words in str(error.orig))
    return f"The PostgreSQL database cannot be reached or used ({next(found, name)})."
