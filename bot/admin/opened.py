"""The database of the settings, opened for one command."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from bot.settings import Settings, read_settings
from storage.database import Database
from storage.opening import open_storage


@contextmanager
def opened(settings: Settings | None = None) -> Iterator[Database]:
    """Open it, beside a running bot if there is one, and let go of it afterwards."""
    given = settings or read_settings(os.environ)
    database = open_storage(given.database_url, given.key, given.key_file)
    try:
        yield database
    finally:
        database.close()
