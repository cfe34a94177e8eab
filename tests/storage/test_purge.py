"""Taking deleted rows out of the files: what the disk refuses is tried again later."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage.database import Database
from storage.purge import purge

_WITHOUT_ROOM = """
import resource, signal, sys
from storage.database import begin, make_engine
from storage.purge import purge

engine = make_engine(f"sqlite:///{sys.argv[1]}")
with begin(engine) as connection:
    connection.exec_driver_sql("CREATE TABLE t (x)")
with begin(engine) as connection:
    connection.exec_driver_sql("PRAGMA wal_autocheckpoint=0")
    connection.exec_driver_sql("INSERT INTO t VALUES (zeroblob(400000))")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100000, resource.RLIM_INFINITY))
print(purge(engine))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with begin(engine, writing=False) as connection:
    print(connection.exec_driver_sql("PRAGMA busy_timeout").scalar())
print(purge(engine))
"""


def test_a_disk_that_is_full_is_no_error_and_leaves_all_as_it_was(tmp_path: Path) -> None:
    call = [sys.executable, "-c", _WITHOUT_ROOM, str(tmp_path / "a.db")]
    done = subprocess.run(call, capture_output=True, text=True, check=False)  # noqa: S603  our own words
    assert done.stdout.split() == ["False", "10000", "True"], done.stderr


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_who_still_looks_at_what_was_deleted_holds_it_up(database: Database) -> None:
    box = "INSERT INTO box VALUES ('r1', '{0}', 'T1', '{0}')"
    with database.write() as w:
        for name in ("early", "late"):
            w.connection.exec_driver_sql(box.format(name))
    looking = database.engine.execution_options(isolation_level="REPEATABLE READ").connect()
    with looking:
        looking.exec_driver_sql("SELECT count(*) FROM person")
        with database.write() as w:
            w.connection.exec_driver_sql("DELETE FROM box WHERE token = 'early'")
        assert not purge(database.engine)
        looking.exec_driver_sql("SELECT count(*) FROM box")
        assert not purge(database.engine), "nor while the table itself is looked at"
    assert purge(database.engine)
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "0"
        assert connection.exec_driver_sql("SELECT token FROM box").scalar() == "late"
