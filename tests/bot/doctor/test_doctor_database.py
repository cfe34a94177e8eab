"""What the doctor says of the database, its key and what waits in it."""

import re
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, update

from bot.clock import system_clock
from bot.running import alone
from bot.sandbox.standin import StandIn
from flows.outbox import Letter, ToChannel
from storage.database import Database
from storage.opening import open_storage
from storage.outbox import DEAD, OUTBOX
from tests.bot.doctor.conftest import Doctor, findings, keys_to
from tests.support import KEY, on_both

on_postgres = pytest.mark.parametrize("address", ["postgresql"], indirect=True)


@pytest.fixture
def given(address: str) -> dict[str, str]:
    """Give the settings of a bot with a database, and without a workspace."""
    return {"DATABASE_URL": address, "LEERKRING_KEY": KEY}


def _run(address: str, *statements: str) -> None:
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


@on_both
@pytest.mark.usefixtures("database")
def test_a_database_as_it_should_be(doctor: Doctor, given: dict[str, str], address: str) -> None:
    told = doctor(**given)
    kind = "SQLite" if address.startswith("sqlite") else "PostgreSQL"
    assert re.search(rf"ok     {kind} \d+\.\d+\S* is whole and can be written", told.text)
    assert told.said("ok", "The tables are up to date.")
    assert told.said("ok", "The key is there, and fits.")
    assert told.said("ok", "0 message(s) wait to be sent; 0 set aside.")


@on_postgres
def test_an_empty_postgresql(doctor: Doctor, given: dict[str, str]) -> None:
    assert doctor(**given).said("ok", "The database is empty yet")


@on_both
@pytest.mark.usefixtures("database")
def test_another_key(doctor: Doctor, given: dict[str, str]) -> None:
    told = doctor(**given | {"LEERKRING_KEY": "22" * 32})
    assert told.said("fault", "not the key this database was written with")
    assert "22" * 32 not in told.text


@on_both
@pytest.mark.usefixtures("database")
def test_a_key_that_is_none(doctor: Doctor, given: dict[str, str]) -> None:
    told = doctor(**given | {"LEERKRING_KEY": "kort"})
    assert told.said("fault", "LEERKRING_KEY must hold 64 hex digits.")


@on_both
@pytest.mark.usefixtures("database")
def test_a_database_of_a_newer_leerkring(
    doctor: Doctor, given: dict[str, str], address: str
) -> None:
    _run(address, "UPDATE alembic_version SET version_num = '9999'")
    told = doctor(**given)
    assert told.said("fault", "written by a newer Leerkring")
    assert "outbox" not in findings(doctor("--json", **given))


@on_both
def test_what_waits_is_counted_and_never_shown(
    doctor: Doctor, given: dict[str, str], database: Database
) -> None:
    now = system_clock()
    since = now - timedelta(hours=2)
    with database.write() as w:
        for number, at in enumerate((now, since)):
            w.outbox.put(Letter("T1", "zwaluw", {}, ToChannel("C1"), str(number)), at)
    told = doctor(**given)
    line = f"2 message(s) wait to be sent, the oldest since {since:%Y-%m-%d %H:%M} UTC; 0 set"
    assert told.said("look", line), told.text
    with database.write() as w:
        w.connection.execute(update(OUTBOX).where(OUTBOX.c.key == "1").values(state=DEAD))
    told = doctor(**given)
    assert told.said("look", "1 message(s) wait to be sent")
    assert told.said("look", "1 set aside.")
    assert "zwaluw" not in told.text


@on_postgres
@pytest.mark.usefixtures("database")
def test_a_database_that_may_only_be_read(
    doctor: Doctor, given: dict[str, str], address: str
) -> None:
    name = address.partition("?")[0].rpartition("/")[2]
    _run(address, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    told = doctor(**given)
    assert told.said("fault", "can be read but not written to")


@on_postgres
@pytest.mark.usefixtures("database")
def test_a_database_with_a_clock_of_its_own(
    doctor: Doctor, given: dict[str, str], address: str
) -> None:
    assert doctor(**given).said("ok", "clock agrees with that of the database")
    name = address.partition("?")[0].rpartition("/")[2]
    _run(
        address,
        "CREATE SCHEMA late",
        "CREATE FUNCTION late.clock_timestamp() RETURNS timestamptz LANGUAGE sql "
        "AS $$ SELECT pg_catalog.clock_timestamp() - interval '1 hour' $$",
        f"ALTER DATABASE {name} SET search_path = late, pg_catalog, public",
    )
    assert doctor(**given).said("fault", "seconds ahead of that of the database")


@on_postgres
def test_postgresql_needs_a_key(doctor: Doctor, given: dict[str, str]) -> None:
    told = doctor(**given | {"LEERKRING_KEY": ""})
    assert told.said("fault", "LEERKRING_KEY is not set; PostgreSQL needs it.")
    assert "secrets.token_hex(32)" in told.text


@on_postgres
@pytest.mark.parametrize(
    ("part", "other", "said"),
    [
        (r"/test_\w+", "/nowhere", "it has no such database or user"),
        (r"^.*$", "postgresql://x:zwaluw@127.0.0.1:1/x", "nothing listens there"),
        (r"^.*$", "postgresql://x:zwaluw@127.0.0.1:port/x", "cannot be read as a database address"),
        (r"^.*$", "mysql://x:zwaluw@127.0.0.1/x", "must name a SQLite file or a PostgreSQL"),
    ],
)
def test_a_database_that_is_not_there(
    doctor: Doctor, address: str, part: str, other: str, said: str
) -> None:
    wrong = re.sub(part, other, address, count=1)
    told = doctor(DATABASE_URL=wrong, LEERKRING_KEY=KEY)
    assert told.said("fault", said), told.text
    assert "zwaluw" not in told.text
    assert "stopped" not in told.text


def test_a_damaged_file(
    doctor: Doctor, given: dict[str, str], database: Database, tmp_path: Path
) -> None:
    database.close()
    file = tmp_path / "leerkring.db"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    pages = bytearray(file.read_bytes())
    pages[4 * size : 12 * size] = b"\xff" * (8 * size)
    file.write_bytes(pages)
    told = doctor(**given)
    assert told.exit_code == 1
    assert told.said("fault", "leerkring.db is damaged") or told.said("fault", "cannot be opened")
    assert "put a copy of" in told.text


def test_a_file_that_is_no_database(doctor: Doctor, given: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "leerkring.db").write_text("this is no database, " * 200)
    told = doctor(**given)
    assert told.said("fault", "cannot be opened or read (DatabaseError)")
    assert "stopped" not in told.text


def test_the_key_is_gone_or_open_to_others(doctor: Doctor, tmp_path: Path) -> None:
    file = tmp_path / "var" / "key"
    open_storage(f"sqlite:///{tmp_path}/var/leerkring.db", None, file).close()
    assert doctor().said("ok", "The key is there, and fits.")
    file.chmod(0o644)
    told = doctor()
    assert told.said("look", "The key var/key can be read by others")
    assert "chmod 600 var/key" in told.text
    file.rename(tmp_path / "elsewhere")
    told = doctor()
    assert told.said("fault", "but its key var/key is not")
    assert not file.exists(), "a new key would only hide that the old one is gone"


@pytest.mark.usefixtures("database")
def test_it_tells_whether_a_leerkring_runs_here(
    doctor: Doctor, given: dict[str, str], address: str, slack: StandIn
) -> None:
    assert "A Leerkring runs" not in doctor(**given).text
    with alone(address):
        assert doctor(**given).said("ok", "A Leerkring runs on")
        assert doctor(**given | keys_to(slack)).last.startswith("All is well, and Leerkring runs.")
    assert "A Leerkring runs" not in doctor(**given).text


@on_both
def test_looking_changes_nothing(doctor: Doctor, given: dict[str, str], database: Database) -> None:
    before = _everything(database)
    doctor(**given)
    assert _everything(database) == before


def _everything(database: Database) -> list[str]:
    names = "SELECT name FROM sqlite_master"
    if database.engine.dialect.name != "sqlite":
        names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    with database.read() as w:
        meta = w.connection.exec_driver_sql("SELECT * FROM meta").all()
        return [*sorted(row[0] for row in w.connection.exec_driver_sql(names)), str(meta)]
