"""Doing what is due: each moment fires once, and one that fails does not stop the others."""

import secrets
from datetime import datetime

import structlog
from sqlalchemy.exc import DBAPIError

from flows.desk import Desk, FiringError
from handlers.errors import place_of
from storage.database import Database

_log = structlog.get_logger()


def fire_due(database: Database, desk: Desk, now: datetime) -> bool:
    """Do the first thing that is due; false when nothing is, which is only looked at."""
    with database.read() as w:
        at = w.due.next_at()
    if at is None or at > now:
        return False
    try:
        return desk.tick(now)
    except FiringError as error:
        if isinstance(error.__cause__, DBAPIError) and error.__cause__.connection_invalidated:
            raise error.__cause__ from None  # the database went away: it stays due as it was
        _put_off(database, error, now)
        return True


def _put_off(database: Database, error: FiringError, now: datetime) -> None:
    """Let it be tried again; when it has failed too often, somebody has to look."""
    with database.write() as w:
        again = w.due.fail(error.key, now)
    reference, place = secrets.token_hex(4), place_of(error.__cause__ or error)
    if again is None:
        _log.error("due_failed", key=error.key, reference=reference, **place)
    else:
        at = again.isoformat()
        _log.warning("due_put_off", key=error.key, reference=reference, until=at, **place)
