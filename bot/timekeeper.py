"""Whether this machine's clock can be trusted: leases of several processes depend on it."""

from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.clock import Clock
from storage.database import Database

_MOST = timedelta(seconds=5)

_log = structlog.get_logger()


@dataclass(slots=True)
class Timekeeper:
    """Compares the machine's clock with the database's; while they differ, nothing is claimed."""

    database: Database
    machine: Clock
    agrees: bool = True

    def compare(self) -> None:
        """Look at both clocks; a SQLite file has none of its own."""
        before = self.machine()
        there = self.database.now()
        if there is None:
            return
        differ = max(before - there, there - self.machine())
        agrees = differ <= _MOST
        if not agrees:
            _log.error("clocks_differ", seconds=round(differ.total_seconds()))
        self.agrees = agrees
