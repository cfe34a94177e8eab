"""`leerkring backup` and `leerkring restore` as they are typed, and what they refuse."""

import sqlite3
import stat
from pathlib import Path

import pytest

from bot.running import alone
from flows.people import Person
from storage.database import Database
from storage.erased import PERSON, ErasedLog, Gone
from tests.bot.admin.typing import Prompt
from tests.support import KEY

SOMEBODY = Person("p1", "T1", "nl", "Europe/Amsterdam")
POSTGRESQL = "postgresql://name@127.0.0.1:1/base"


@pytest.fixture
def prompt(database: Database, address: str, tmp_path: Path) -> Prompt:
    with database.write() as w:
        w.people.add(SOMEBODY, "U1")
        w.people.rename("p1", "Fatma")
    return Prompt(tmp_path, address)


def _listed(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if not each.name.endswith(("-wal", "-shm"))}


def test_a_backup_is_whole_for_its_owner_alone_and_says_what_is_missing(prompt: Prompt) -> None:
    said = prompt.does("backup", "copy.db")
    copy = prompt.folder / "copy.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert "The key is not in it" in said
    assert "LEERKRING_KEY" in said
    assert "open thermometer" in said
    assert "silent round" in said
    assert KEY.encode() not in copy.read_bytes()
    with sqlite3.connect(copy) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM slack_user").fetchone() == (1,)
    assert not (prompt.folder / "copy.db.partial").exists()


def test_a_backup_is_made_beside_a_running_bot_and_never_over_a_file(prompt: Prompt) -> None:
    with alone(prompt.address):
        prompt.does("backup", "copy.db")
    before = (prompt.folder / "copy.db").read_bytes()
    assert "there already" in prompt.is_refused("backup", "copy.db")
    assert (prompt.folder / "copy.db").read_bytes() == before
    assert "cannot be made" in prompt.is_refused("backup", "no/such/folder/copy.db")


def test_what_a_broken_attempt_left_behind_is_in_nobodys_way(prompt: Prompt) -> None:
    (prompt.folder / "copy.db.partial").write_bytes(b"half of it")
    prompt.does("backup", "copy.db")
    assert not (prompt.folder / "copy.db.partial").exists()


def test_what_cannot_be_copied_is_refused_and_leaves_no_file(prompt: Prompt) -> None:
    before = _listed(prompt.folder)
    refused = prompt.is_refused("backup", "copy.db", DATABASE_URL=POSTGRESQL)
    assert "pg_dump" in refused
    for table in ("round_secret", "box", "silent_draft"):
        assert f"--exclude-table-data={table}" in refused
    nothing = f"sqlite:///{prompt.folder / 'nothing.db'}"
    assert "no database" in prompt.is_refused("backup", "copy.db", DATABASE_URL=nothing)
    sqlite3.connect(prompt.folder / "other.db").close()
    other = f"sqlite:///{prompt.folder / 'other.db'}"
    refused = prompt.is_refused("backup", "copy.db", DATABASE_URL=other)
    assert "could not be made" in refused
    assert _listed(prompt.folder) == {*before, "other.db"}


def test_a_backup_leaves_an_older_database_as_it_is(prompt: Prompt) -> None:
    with sqlite3.connect(prompt.folder / "older.db") as older:
        older.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB)")
        older.execute("CREATE TABLE box (round TEXT)")
        older.execute("CREATE TABLE round (id TEXT, secret BLOB)")
        older.execute("INSERT INTO round VALUES ('r1', 'something secret')")
    before = (prompt.folder / "older.db").read_bytes()
    prompt.does("backup", "copy.db", DATABASE_URL=f"sqlite:///{prompt.folder / 'older.db'}")
    assert (prompt.folder / "older.db").read_bytes() == before
    assert b"something secret" in before
    assert b"something secret" not in (prompt.folder / "copy.db").read_bytes()


def test_a_backup_takes_the_place_of_the_database_which_is_kept(
    prompt: Prompt, database: Database
) -> None:
    prompt.does("backup", "copy.db")
    with database.write() as w:
        w.people.add(Person("p2", "T1", "nl", "Europe/Amsterdam"), "U2")
    database.close()
    said = prompt.does("restore", "copy.db")
    assert "is put back as" in said
    assert prompt.types("people", "export", "U2").returncode == 1
    assert "Fatma" in prompt.does("people", "export", "U1")
    (aside,) = prompt.folder.glob("leerkring.db.replaced-*")
    with sqlite3.connect(aside) as connection:
        assert connection.execute("SELECT count(*) FROM slack_user").fetchone() == (2,)
    assert not list(prompt.folder.glob("*.coming*"))
    assert "put back" in prompt.does("restore", "copy.db"), "and again, for nothing was lost"


def test_a_database_that_is_lost_or_damaged_can_be_put_back(
    prompt: Prompt, database: Database
) -> None:
    prompt.does("backup", "copy.db")
    database.close()
    file = prompt.folder / "leerkring.db"
    file.write_bytes(b"nothing of use" * 999)
    prompt.does("restore", "copy.db")
    assert "Fatma" in prompt.does("people", "export", "U1")
    for each in prompt.folder.glob("leerkring.db*"):
        each.unlink()
    said = prompt.does("restore", "copy.db")
    assert "replaced" not in said
    assert "Fatma" in prompt.does("people", "export", "U1")


def test_what_cannot_be_put_back_is_refused_and_changes_nothing(
    prompt: Prompt, database: Database
) -> None:
    prompt.does("backup", "copy.db")
    (prompt.folder / "letter.txt").write_text("Beste Sanne, " * 99)
    sqlite3.connect(prompt.folder / "empty.db").close()
    database.close()
    with alone(prompt.address):
        assert "Another Leerkring runs" in prompt.is_refused("restore", "copy.db")
    file = prompt.folder / "leerkring.db"
    before, names = file.read_bytes(), _listed(prompt.folder)
    assert "not the key" in prompt.is_refused("restore", "copy.db", LEERKRING_KEY="22" * 32)
    assert "put your copy back" in prompt.is_refused("restore", "copy.db", LEERKRING_KEY="")
    assert "no backup of Leerkring" in prompt.is_refused("restore", "letter.txt")
    assert "no backup of Leerkring" in prompt.is_refused("restore", "empty.db")
    assert "does not exist" in prompt.is_refused("restore", "none.db")
    assert "database itself" in prompt.is_refused("restore", "leerkring.db")
    assert "pg_restore" in prompt.is_refused("restore", "copy.db", DATABASE_URL=POSTGRESQL)
    assert "--made-at" in prompt.is_refused("restore")
    assert "still to come" in prompt.is_refused("restore", "--made-at", "2999-01-01T00:00")
    assert file.read_bytes() == before
    assert _listed(prompt.folder) == names


def test_who_was_erased_from_the_command_line_stays_erased(
    prompt: Prompt, database: Database
) -> None:
    prompt.does("backup", "copy.db")
    prompt.does("people", "forget", "U1", "--yes")
    database.close()
    log = prompt.folder / "erased.log"
    assert [line.split()[1:] for line in log.read_text().splitlines()] == [["person", "p1"]]
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert "1 erased, taken back or stopped" in prompt.does("restore", "copy.db")
    assert "Nothing is held of U1" in prompt.is_refused("people", "export", "U1")


def test_the_log_of_erasures_goes_on_after_a_broken_line(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "erased.log"
    log = ErasedLog(file)
    assert log.since() == ()
    log.note([Gone(PERSON, "p1")])
    with file.open("a") as half:
        half.write("2026-11-22T04:4")
    log.note([Gone(PERSON, "p2")])
    assert log.since() == (Gone(PERSON, "p1"), Gone(PERSON, "p2"))
