"""What an administrator sees when something is not right: one sentence, and a non-zero exit."""

import os
import sqlite3
import subprocess
from pathlib import Path

import pytest

from bot.clock import PlayClock, system_clock
from bot.running import alone
from bot.settings import SettingsError, read_settings
from storage.opening import open_storage
from tests.calling import call

CLEAN = {
    key: value
    for key, value in os.environ.items()
    if not key.startswith(("SLACK_", "LEER", "DATA"))
}
TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


def _leerkring(folder: Path, *words: str, **given: str) -> subprocess.CompletedProcess[str]:
    return call(folder, words, CLEAN | given)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN is not set"),
        (TOKENS | {"SLACK_BOT_TOKEN": "xoxp-1"}, "must begin with xoxb-"),
        (TOKENS | {"SLACK_APP_TOKEN": "xoxb-1"}, "must begin with xapp-"),
        (TOKENS | {"LEERKRING_KEY": "kort"}, "64 hex digits"),
        (TOKENS | {"DATABASE_URL": "mysql://x"}, "must name a SQLite file or a PostgreSQL"),
        (TOKENS | {"DATABASE_URL": "postgresql://x@127.0.0.1:1/x"}, "needs one"),
        (TOKENS | {"LEERKRING_LANGUAGE": "fr"}, "must be nl or en"),
        (TOKENS | {"LEERKRING_TIMES": "lease=30"}, "must outlast the time-out and the settle time"),
        (TOKENS | {"LEERKRING_TIMES": "lost=0.1"}, "each a second or more"),
        (TOKENS | {"LEERKRING_TIMES": "soon"}, "must look like timeout=10 settle=30"),
        (TOKENS | {"LEERKRING_TIMES": "settle=0"}, "each a second or more"),
        (TOKENS | {"LEERKRING_HTTP": "9464"}, "must look like 127.0.0.1:9464"),
        (TOKENS | {"LEERKRING_KEEP_ISSUES": "13"}, "months from 0 to 12"),
        (TOKENS | {"LEERKRING_LEAST_ANSWERS": "4"}, "must be a number from 5 to 20"),
        (TOKENS | {"LEERKRING_KEEP_REFLECTIONS": "-1"}, "months from 0 to 3"),
        (TOKENS | {"LEERKRING_KEEP_CALLS": "0"}, "months from 1 to 3"),
        (
            TOKENS | {"SLACK_API_URL": "http://127.0.0.1:1/api"},
            "127.0.0.1 cannot be reached (ConnectionRefusedError)",
        ),
    ],
)
def test_wrong_settings_end_in_one_sentence(
    tmp_path: Path, given: dict[str, str], sentence: str
) -> None:
    done = _leerkring(tmp_path, "run", **given)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert len([line for line in done.stderr.splitlines() if line.startswith("leerkring:")]) == 1


def test_a_wrong_key_is_refused(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'a.db'}"
    assert (
        _leerkring(tmp_path, "migrate", DATABASE_URL=address, LEERKRING_KEY="11" * 32).returncode
        == 0
    )
    done = _leerkring(tmp_path, "migrate", DATABASE_URL=address, LEERKRING_KEY="22" * 32)
    assert done.returncode == 1
    assert "not the key this database was written with" in done.stderr


def test_an_unreadable_database_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "a.db"
    broken.write_text("this is no database, " * 200)
    done = _leerkring(tmp_path, "migrate", DATABASE_URL=f"sqlite:///{broken}")
    assert done.returncode == 1
    assert "cannot be opened or read" in done.stderr


def test_a_database_from_the_future_is_refused(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'a.db'}"
    open_storage(address, "11" * 32, tmp_path / "key").close()
    with sqlite3.connect(tmp_path / "a.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    done = _leerkring(tmp_path, "migrate", DATABASE_URL=address, LEERKRING_KEY="11" * 32)
    assert done.returncode == 1
    assert "newer Leerkring" in done.stderr


def test_a_second_process_on_sqlite_is_refused(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'a.db'}"
    with alone(address):
        done = _leerkring(tmp_path, "run", DATABASE_URL=address, **TOKENS)
    assert done.returncode == 1
    assert "Another Leerkring runs" in done.stderr


def test_health_is_asked_of_nobody(tmp_path: Path) -> None:
    done = _leerkring(tmp_path, "health")
    assert done.returncode == 1
    assert "LEERKRING_HTTP is not set" in done.stderr


def test_help_is_everywhere(tmp_path: Path) -> None:
    for words in (
        (),
        ("run",),
        ("sandbox",),
        ("start",),
        ("doctor",),
        ("health",),
        ("migrate",),
        ("people",),
        ("people", "forget"),
        ("outbox",),
        ("outbox", "list"),
        ("outbox", "show"),
        ("outbox", "retry"),
        ("outbox", "withdraw"),
        ("due",),
        ("due", "list"),
        ("due", "retry"),
        ("due", "withdraw"),
        ("schedule",),
        ("backup",),
        ("restore",),
        ("key",),
        ("key", "rotate"),
        ("retention",),
    ):
        done = _leerkring(tmp_path, *words, "--help")
        assert done.returncode == 0
        assert "Usage" in done.stdout


def test_nobody_can_be_exported_who_is_not_known(tmp_path: Path) -> None:
    done = _leerkring(tmp_path, "people", "export", "U1")
    assert done.returncode == 1
    assert "Nothing is held of U1" in done.stderr


def test_the_environment_wins_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("LEERKRING_LANGUAGE=en\nDATABASE_URL=sqlite:///a.db\n")
    settings = read_settings({"LEERKRING_LANGUAGE": "nl"}, file)
    assert settings.language == "nl"
    assert settings.database_url == "sqlite:///a.db"
    assert "xoxb" not in repr(read_settings(TOKENS, file))


def test_a_language_we_do_not_speak_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        read_settings({"LEERKRING_LANGUAGE": "de"}, tmp_path / "none")


def test_the_played_clock_never_goes_back() -> None:
    clock = PlayClock()
    later = system_clock().replace(year=2030)
    clock.move_to(later)
    clock.move_to(system_clock())
    assert clock() >= later
