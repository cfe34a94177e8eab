"""`leerkring key rotate`: everything is sealed anew, and the old key is wiped at the end."""

import os
from collections.abc import Iterator
from pathlib import Path

from bot.opening import open_for
from bot.running import alone
from bot.settings import Settings, SettingsError
from storage.erased import sync_folder
from storage.opening import coming_key_file, write_key
from storage.reseal import reseal

_KEEP = "Backups from before only open with the old key: keep your copy of it as long as those."


def rotated(settings: Settings) -> Iterator[str]:
    """Seal everything with a new key: that of the environment, or one that is made here."""
    with alone(settings.database_url):
        if settings.key_old:
            yield _resealed(settings)
            yield "Take LEERKRING_KEY_OLD away now."
        elif settings.key:
            raise SettingsError(
                "Put a new key in LEERKRING_KEY and the one until now in LEERKRING_KEY_OLD first."
            )
        else:
            yield from _with_a_file(settings, settings.key_file)
    yield _KEEP


def _with_a_file(settings: Settings, key_file: Path) -> Iterator[str]:
    if not key_file.exists():
        raise SettingsError(f"There is no key {key_file} to replace.")
    _wipe(_old(key_file), unless=key_file)
    coming = coming_key_file(key_file)
    open_for(settings).close()  # the key until now is the right one
    if not coming.exists():
        write_key(coming)
    yield _resealed(settings)
    os.link(key_file, _old(key_file))
    coming.replace(key_file)
    sync_folder(key_file.parent)
    _wipe(_old(key_file), unless=key_file)
    yield f"{key_file} holds the new key; make a copy of it now. The old one is wiped here."


def _resealed(settings: Settings) -> str:
    database = open_for(settings)
    try:
        return f"{sum(reseal(database))} rows are sealed with the new key."
    finally:
        database.close()


def _old(key_file: Path) -> Path:
    return key_file.with_name(f"{key_file.name}.old")


def _wipe(file: Path, *, unless: Path) -> None:
    """Write over a key and take it away; a second name of the one in use only goes."""
    if not file.exists():
        return
    if not file.samefile(unless):
        with file.open("r+b") as handle:
            handle.write(bytes(file.stat().st_size))
            handle.flush()
            os.fsync(handle.fileno())
    file.unlink()
