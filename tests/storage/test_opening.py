"""Opening what is kept: up to date, with the right key, or refused in one sentence."""

import gc
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Pool, create_engine, event, text

from flows.people import Person
from storage.database import Database, begin, make_engine
from storage.errors import Unusable
from storage.everything import CATALOGUE
from storage.opening import config, open_storage
from storage.vault import Cell, Vault
from tests.support import KEY, close_round, on_both

PERSON = Person("p1", "T1", "nl", "Europe/Amsterdam")
ONE_SENTENCE = r"^\S[^\n]*\.$"


def reopen(address: str, tmp_path: Path, key: str | None = KEY) -> None:
    open_storage(address, key, tmp_path / "key").close()


def refused(address: str, tmp_path: Path, key: str | None = KEY) -> str:
    with pytest.raises(Unusable, match=ONE_SENTENCE) as found:
        reopen(address, tmp_path, key)
    assert KEY not in str(found.value)
    return str(found.value)


@on_both
def test_the_migrations_make_exactly_the_tables_of_the_catalogue(database: Database) -> None:
    with database.read() as w:
        context = MigrationContext.configure(w.connection, opts={"compare_type": True})
        differences: list[Any] = compare_metadata(context, CATALOGUE)
    assert differences == []


@on_both
def test_what_was_kept_is_there_after_opening_again(database: Database, tmp_path: Path) -> None:
    with database.write() as w:
        w.people.add(PERSON, "U1")
        w.people.rename("p1", "Fatma")
    address = database.engine.url.render_as_string(hide_password=False)
    again = open_storage(address, KEY, tmp_path / "key")
    with again.read() as w:
        assert w.people.get("p1") == PERSON
        assert w.people.name("p1") == "Fatma"
    again.close()


@on_both
def test_a_database_from_the_future_is_refused(address: str, tmp_path: Path) -> None:
    reopen(address, tmp_path)
    engine = make_engine(address)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    assert "newer Leerkring" in refused(address, tmp_path)


@on_both
def test_another_key_is_refused(address: str, tmp_path: Path) -> None:
    reopen(address, tmp_path)
    assert "LEERKRING_KEY is not the key" in refused(address, tmp_path, "22" * 32)
    reopen(address, tmp_path)


@on_both
def test_who_is_refused_holds_on_to_no_connection(address: str, tmp_path: Path) -> None:
    reopen(address, tmp_path)
    held: set[int] = set()
    listeners = {
        "connect": lambda raw, _: held.add(id(raw)),
        "close": lambda raw, _: held.discard(id(raw)),
    }
    for name, listener in listeners.items():
        event.listen(Pool, name, listener)
    try:
        refused(address, tmp_path, "22" * 32)
        gc.collect()
    finally:
        for name, listener in listeners.items():
            event.remove(Pool, name, listener)
    assert held == set()


@pytest.mark.parametrize("key", ["11", "zz" * 32, "11" * 33, "geheim"])
def test_a_key_that_is_none_is_refused(address: str, tmp_path: Path, key: str) -> None:
    assert refused(address, tmp_path, key) == "LEERKRING_KEY must hold 64 hex digits."


def test_a_key_file_is_made_once_and_only_its_owner_may_read_it(
    address: str, tmp_path: Path
) -> None:
    file = tmp_path / "var" / "key"
    open_storage(address, None, file).close()
    key = file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    open_storage(address, None, file).close()
    assert file.read_text() == key
    open_storage(address, key.strip(), tmp_path / "other").close()
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize(
    "content", ["", "11", "geen sleutel", "é" * 64], ids=["none", "short", "words", "foreign"]
)
def test_a_key_file_without_a_key_is_refused(address: str, tmp_path: Path, content: str) -> None:
    (tmp_path / "key").write_text(content)
    assert str(tmp_path / "key") in refused(address, tmp_path, None)


def test_a_key_file_that_cannot_be_read_is_refused(address: str, tmp_path: Path) -> None:
    (tmp_path / "key").mkdir()
    assert str(tmp_path / "key") in refused(address, tmp_path, None)


def test_postgresql_without_a_key_is_refused(tmp_path: Path) -> None:
    message = refused("postgresql://nobody@127.0.0.1:1/x", tmp_path, None)
    assert message == "LEERKRING_KEY is not set; a PostgreSQL database needs one."
    assert not (tmp_path / "key").exists()


def test_a_postgresql_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "cannot be reached" in refused("postgresql://nobody@127.0.0.1:1/x", tmp_path)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"Dear reader, this is not a database. " * 40)
    before = file.read_bytes()
    assert str(file) in refused(f"sqlite:///{file}", tmp_path)
    assert file.read_bytes() == before


def test_a_folder_in_place_of_a_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert "folder" in refused(f"sqlite:///{tmp_path / 'folder'}", tmp_path)


def test_a_file_in_place_of_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "file" in refused(f"sqlite:///{tmp_path / 'file' / 'leerkring.db'}", tmp_path)


def test_a_database_cut_short_is_refused(address: str, tmp_path: Path) -> None:
    reopen(address, tmp_path)
    file = tmp_path / "leerkring.db"
    file.write_bytes(file.read_bytes()[:4096] + b"x" * 8192)
    assert str(file) in refused(address, tmp_path)


def test_somebody_elses_database_is_refused_or_joined_but_never_emptied(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'other.db'}"
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE person (name TEXT)"))
        connection.execute(text("INSERT INTO person VALUES ('Fatma')"))
    refused(address, tmp_path)
    with engine.begin() as connection:
        assert connection.execute(text("SELECT name FROM person")).scalar_one() == "Fatma"
    engine.dispose()


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_several_that_open_an_empty_database_at_once_take_turns(
    address: str, tmp_path: Path
) -> None:
    together = threading.Barrier(4)

    def opens(key: str) -> str:
        together.wait(60)
        try:
            open_storage(address, key, tmp_path / "key").close()
        except Unusable as error:
            return str(error)
        return ""

    with ThreadPoolExecutor(4) as several:
        said = sorted(several.map(opens, ("11" * 32, "11" * 32, "22" * 32, "22" * 32)))
    other = "LEERKRING_KEY is not the key this database was written with."
    assert said == ["", "", other, other], "the first to come decides on the key"


@on_both
def test_the_secret_of_an_open_round_moves_along_and_opens_its_boxes(
    address: str, tmp_path: Path
) -> None:
    now = datetime(2026, 5, 4, 13, tzinfo=UTC)
    engine = make_engine(address)
    with begin(engine) as connection:
        command.upgrade(config(connection), "0002")
        secret = Vault(bytes.fromhex(KEY)).seal("ab" * 32, Cell("round", "r1", "secret"))
        columns = "id, team, network, channel, statements, k, opens_at, deadline, state, invited"
        values = "'r1', 'T1', 'n1', 'C1', 'pulse', 5, 0, 0, 'open', 5, 0, :secret"
        insert = f'INSERT INTO "round" ({columns}, submitted, secret) VALUES ({values})'  # noqa: S608  ours
        connection.execute(text(insert), {"secret": secret})
    engine.dispose()
    database = open_storage(address, KEY, tmp_path / "key")
    with database.write() as w:
        assert w.thermometer.lost() == ()
        assert w.thermometer.put_box("r1", "p1", {"A1": "4"})
        assert w.thermometer.own_box("r1", "p1") == {"A1": "4"}
        assert close_round(w, "r1", now).submitted == 0
    database.close()
