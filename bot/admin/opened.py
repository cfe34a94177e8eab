"""The database of the settings, opened for one command."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from bot.opening import open_for
from bot.settings import Settings, read_settings
from storage.database import Database


@contextmanager
def opened(settings: Settings | None = None) -> Iterator[Database]:
    """Open it, beside a running bot if there is one, and let go of it afterwards."""
    database = open_for(settings or read_settings(os.environ))
    try:
        yield database
    finally:
        database.close()
