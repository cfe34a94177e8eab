"""The database that the settings name."""

from bot.settings import Settings
from storage.database import Database
from storage.opening import open_storage


def open_for(settings: Settings, address: str = "") -> Database:
    """Open it, or another one with the same key; raises Unusable with one sentence."""
    return open_storage(
        address or settings.database_url,
        settings.key,
        settings.key_file,
        old_key=settings.key_old,
        erased_log=settings.erased_log,
    )
