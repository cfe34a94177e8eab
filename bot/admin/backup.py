"""`leerkring backup`: a copy of all but the key and the answers that nobody may read yet."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.settings import Settings, SettingsError
from storage.backup import back_up
from storage.checkup import sqlite_file

_KB = 1024
_LEFT_OUT = ("round_secret", "box", "silent_draft")
_PG_DUMP = " ".join(
    ("pg_dump --format=custom", *(f"--exclude-table-data={each}" for each in _LEFT_OUT))
)


def backed_up(settings: Settings, target: Path, now: datetime) -> Iterator[str]:
    """Make a backup, and say what is not in it."""
    file = sqlite_file(settings.database_url)
    if file is None:
        raise SettingsError(
            f"This copies SQLite only; for PostgreSQL use: {_PG_DUMP} --file={target} DATABASE."
        )
    if not file.exists():
        raise SettingsError(f"There is no database {file} to copy.")
    back_up(file, target, now)
    yield f"Saved to {target} ({target.stat().st_size // _KB} KB), and looked over."
    where = "LEERKRING_KEY" if settings.key else str(settings.key_file)
    yield f"The key is not in it: keep {where} somewhere else; without it nobody can read this."
    yield "Answers of an open thermometer are not in it either; they stay anonymous."
    yield "Nor is what was written in a silent round that has not shown."
