"""A copy of a SQLite file, made beside the running bot; and putting one back in its place."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from storage import meta
from storage.erased import sync_folder
from storage.errors import Unusable

_PATIENCE = 10.0  # seconds for a writer to finish
_BESIDE = ("-wal", "-shm", "-journal")
_OURS = "SELECT value FROM meta WHERE key = 'check'"
_HAS_SECRETS = "SELECT 1 FROM sqlite_master WHERE name = 'round_secret'"
_HAS_DRAFTS = "SELECT 1 FROM sqlite_master WHERE name = 'silent_draft'"
_MADE = "SELECT value FROM meta WHERE key = ?"


def back_up(file: Path, target: Path, now: datetime) -> None:
    """Copy a database to a new file that only its owner can read; never over another one.

    The answers of open thermometers are left out: no copy may be able to open them. So are those
    of silent rounds that have not shown: no copy may tell later whose they were.
    """
    with _new_file(target), _sentences("The backup could not be made"):
        partial = target.with_name(f"{target.name}.partial")
        _remove(partial)  # of an attempt that was broken off
        with _new_file(partial):
            copy(file, partial)
            _leave_out(partial, now)
            partial.replace(target)
        sync_folder(target.parent)


def copy(file: Path, target: Path) -> None:
    """Write all of a database into an empty file, and look whether the copy is whole."""
    with _open(file) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    with _open(target) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError


def made_at(file: Path) -> datetime | None:
    """Tell when a backup was made; nothing if the file was copied in another way."""
    with _sentences(f"{file} is no backup of Leerkring"):
        if not file.is_file():
            raise FileNotFoundError
        with _open(file) as connection:
            if connection.execute(_OURS).fetchone() is None:
                raise sqlite3.DatabaseError
            found = connection.execute(_MADE, (meta.MADE,)).fetchone()
    return datetime.fromisoformat(found[0].decode()) if found else None


@contextmanager
def coming(file: Path, backup: Path) -> Iterator[Path]:
    """Give a copy of a backup beside a database, to be made ready; gone if that fails."""
    beside = file.with_name(f"{file.name}.coming")
    _remove(beside)  # of an attempt that was broken off
    file.parent.mkdir(parents=True, exist_ok=True)
    with _new_file(beside):
        with _sentences(f"{backup} cannot be put back"):
            copy(backup, beside)
        yield beside


def take_place(prepared: Path, file: Path, aside: Path) -> None:
    """Let a database take the place of another one, which is kept; at no moment is there none."""
    with _sentences("The backup could not be put back"):
        with _open(prepared) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
        if file.exists():
            with suppress(sqlite3.Error), _open(file) as connection:  # it may be damaged
                connection.execute("PRAGMA journal_mode=DELETE")
            for end in _BESIDE:
                with suppress(FileNotFoundError):
                    Path(f"{file}{end}").replace(f"{aside}{end}")
            os.link(file, aside)
        prepared.replace(file)
        sync_folder(file.parent)


def _leave_out(partial: Path, now: datetime) -> None:
    with _open(partial) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute("BEGIN")
        for sentence in _left_out(connection):
            connection.execute(sentence)
        note = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
        connection.execute(note, (meta.MADE, now.isoformat().encode()))
        connection.execute("DELETE FROM meta WHERE key = ?", (meta.RESTORED,))
        connection.execute("COMMIT")


def _left_out(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Name what a copy may not hold; in older versions, secrets stood with their rounds."""
    apart = connection.execute(_HAS_SECRETS).fetchone() is not None
    secrets = "DELETE FROM round_secret" if apart else 'UPDATE "round" SET secret = NULL'
    drafts = ("DELETE FROM silent_draft",) * bool(connection.execute(_HAS_DRAFTS).fetchone())
    return secrets, "DELETE FROM box", *drafts


@contextmanager
def _open(file: Path) -> Iterator[sqlite3.Connection]:
    address = f"{file.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, _PATIENCE, uri=True, isolation_level=None)
    with closing(connection):
        yield connection


@contextmanager
def _new_file(file: Path) -> Iterator[None]:
    """Make an empty file that only its owner can read; if what follows fails, it is gone again."""
    try:
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise Unusable(f"{file} is there already; no file is ever written over.") from None
    except OSError as error:
        raise Unusable(f"{file} cannot be made ({type(error).__name__}).") from None
    with ExitStack() as undo:
        undo.callback(_remove, file)
        yield
        undo.pop_all()


@contextmanager
def _sentences(failed: str) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise Unusable(f"{failed} ({type(error).__name__}).") from None


def _remove(file: Path) -> None:
    for end in ("", *_BESIDE):
        Path(f"{file}{end}").unlink(missing_ok=True)
