"""`leerkring restore`: a backup takes the place of the database, and nothing is said twice."""

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.admin.table import utc
from bot.erasing import erase_again
from bot.opening import open_for
from bot.running import alone
from bot.settings import Settings, SettingsError
from flows.desk import Desk
from storage.backup import coming, made_at, take_place
from storage.checkup import sqlite_file
from storage.gap import note_gap

_BY_HAND = "pg_restore --clean --if-exists, with every bot stopped, and then this with --made-at"


def restored(
    settings: Settings, backup: Path | None, made: datetime | None, now: datetime
) -> Iterator[str]:
    """Put a backup back; without a file, make a database fit that was put back by other means."""
    file = sqlite_file(settings.database_url)
    if backup is None:
        yield from _by_hand(settings, made, now)
        return
    if file is None:
        raise SettingsError(f"PostgreSQL has its own tool: use {_BY_HAND}.")
    if file.exists() and file.samefile(backup):
        raise SettingsError(f"{backup} is the database itself, and no backup of it.")
    if not settings.key and not settings.key_file.exists():
        raise SettingsError(f"The key {settings.key_file} is not there; put your copy back first.")
    with alone(settings.database_url):
        since = made_at(backup) or made
        if since is None:
            raise SettingsError(f"Say with --made-at when copying {backup} began, in UTC.")
        aside = file.with_name(f"{file.name}.replaced-{now:%Y%m%dT%H%M%S-%f}")
        had_one = file.exists()
        with coming(file, backup) as prepared:
            again = _made_fit(settings, f"sqlite:///{prepared}", since, now)
            take_place(prepared, file, aside)
    yield f"The backup of {utc(since)} is put back as {file}."
    if had_one:
        yield f"What it replaced is kept as {aside}; delete it when all is well."
    yield from _told(again)


def _by_hand(settings: Settings, made: datetime | None, now: datetime) -> Iterator[str]:
    if made is None:
        raise SettingsError("Give a FILE, or say with --made-at of when the database is, in UTC.")
    with alone(settings.database_url):
        again = _made_fit(settings, settings.database_url, made, now)
    yield f"The database counts as put back from a backup of {utc(made)}."
    yield from _told(again)


def _made_fit(settings: Settings, address: str, since: datetime, now: datetime) -> int:
    """Note which time is missing, and erase again what was erased in it."""
    if since > now:
        raise SettingsError(f"{utc(since)} is still to come; the clock or --made-at is wrong.")
    database = open_for(settings, address)
    try:
        with database.write() as w:
            note_gap(w.connection, since, now)
    finally:
        database.close()
    database = open_for(settings, address)  # which now knows of the gap
    try:
        desk = Desk(database, lambda: secrets.token_hex(10), settings.language)
        return erase_again(database, desk, now, since)
    finally:
        database.close()


def _told(again: int) -> Iterator[str]:
    if again:
        yield f"{again} erased, taken back or stopped since then, and now again."
    yield "What may have been said since is looked up first, so start the bot as usual."


def moment_in_utc(given: datetime | None) -> datetime | None:
    """Take a moment without a zone for one in UTC."""
    return given.replace(tzinfo=UTC) if given else None
