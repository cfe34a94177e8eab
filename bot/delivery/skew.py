"""Whether this machine's clock agrees with the database's: if not, leases would mean nothing."""

from datetime import timedelta

import structlog

from bot.clock import Clock, system_clock
from storage.clocks import database_now
from storage.database import Database

_MOST = timedelta(seconds=5)

_log = structlog.get_logger()


class Skew:
    """Compares the clocks at each heartbeat; SQLite has no clock but this machine's.

    It asks the machine's own clock: one that is played runs ahead on purpose.
    """

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock
        self._right = True

    def right(self) -> bool:
        """Tell whether the clocks agreed when they were last compared."""
        return self._right

    def agree(self) -> bool:
        """Compare them now, and tell."""
        self.measure()
        return self._right

    def measure(self) -> None:
        """Compare them; what changes is said once."""
        before = self._clock()
        there = database_now(self._database)
        if there is None:
            return
        off = max(before - there, there - self._clock())
        right = off <= _MOST
        if right != self._right:
            self._right = right
            seconds = max(0, int(off.total_seconds()))
            tell = _log.info if right else _log.error
            tell("clocks_agree_again" if right else "clocks_disagree", seconds=seconds)
