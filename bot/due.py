"""Doing what is due: each moment fires once, and one that fails does not stop the others."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from time import monotonic

import structlog
from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from flows.desk import Desk, FiringError
from handlers.errors import place_of
from storage.database import Database, stood_in_the_way

_log = structlog.get_logger()

_AT_A_TIME = 0.01
"""Seconds that one transaction may do what is due: for so long a click may have to wait."""
_EASILY = 0.75 * _AT_A_TIME
_FEWEST, _MOST = 8, 500


@dataclass(slots=True)
class Firing:
    """Does what is due, one thread at a time: a second would only be in the way of clicks.

    It claims about as many moments at once as can be done in the time there is.
    """

    database: Database
    desk: Desk
    clock: Clock
    _many: int = _FEWEST
    _busy: Lock = field(default_factory=Lock)

    def step(self) -> int:
        """Do some of what is due, and tell how much; nothing while another thread is at it."""
        if not self._busy.acquire(blocking=False):
            return 0
        try:
            return self._step(self.clock())
        finally:
            self._busy.release()

    def wait_until_idle(self) -> None:
        """Wait until no thread is at it."""
        with self._busy:
            return

    def _step(self, now: datetime) -> int:
        with self.database.read() as w:
            at = w.due.next_at()
        if at is None or at > now:
            return 0  # which was only looked at
        began = monotonic()
        try:
            done = self.desk.tick(now, self._many, _a_while())
        except FiringError as error:
            if isinstance(error.__cause__, DBAPIError) and error.__cause__.connection_invalidated:
                raise error.__cause__ from None  # the database went away: it stays due as it was
            if stood_in_the_way(error.__cause__):
                return 0  # nothing failed: with the next look it is tried again
            _put_off(self.database, error, now)
            return 1
        if done < self._many:
            self._many = max(done, _FEWEST)
        elif monotonic() - began < _EASILY:
            self._many = min(2 * done, _MOST)
        return done


def _a_while() -> Callable[[], bool]:
    """Tell, whenever asked, whether a while has gone by since it was asked first."""
    began: list[float] = []

    def is_over() -> bool:
        began.append(monotonic())
        return began[-1] - began[0] > _AT_A_TIME

    return is_over


def _put_off(database: Database, error: FiringError, now: datetime) -> None:
    """Let it be tried again; when it has failed too often, somebody has to look."""
    with database.write() as w:
        before = w.due.failures(error.key, now)
        if before is None:
            return  # called off meanwhile, or put off by somebody who had tried it too
        again = w.due.fail(error.key, before, now)
    reference, place = secrets.token_hex(4), place_of(error.__cause__ or error)
    if again is None:
        _log.error("due_failed", key=error.key, reference=reference, **place)
    else:
        at = again.isoformat()
        _log.warning("due_put_off", key=error.key, reference=reference, until=at, **place)
