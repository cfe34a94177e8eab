"""A clock that was fast and is set right: what was reckoned with it would wait for that time."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from storage.database import Database
from storage.setback import reckoned_until, set_back

_NOTICED = timedelta(seconds=5)

_log = structlog.get_logger()


class Setback:
    """Compares the clock with one that only goes on, and takes back what was too far ahead.

    It does so only with a clock that `agrees` with that of all others.
    """

    def __init__(self, database: Database, clock: Clock, agrees: Callable[[], bool]) -> None:
        self._database = database
        self._clock = clock
        self._agrees = agrees
        self._began, self._at = time.monotonic(), clock()

    def begin(self) -> None:
        """Look whether the clock was set back while no process ran."""
        now = self._clock()
        until = reckoned_until(self._database)
        if until is not None and until - now > _NOTICED:
            self._take_back(until - now, now)

    def look(self) -> None:
        """Look whether it was set back since the last look; what fails is tried at the next."""
        gone, now = time.monotonic(), self._clock()
        by = self._at + timedelta(seconds=gone - self._began) - now
        agrees = abs(by) <= _NOTICED or self._agrees()  # also set forward it may be wrong now
        if by > _NOTICED:
            if not agrees:
                return
            self._take_back(by, now)
        self._began, self._at = gone, now

    def _take_back(self, by: timedelta, now: datetime) -> None:
        _log.warning("clock_set_back", seconds=int(by.total_seconds()))
        set_back(self._database, by, now)
