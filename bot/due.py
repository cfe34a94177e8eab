"""Doing what is due: each moment fires once, and one that fails does not stop the others."""

import secrets
from datetime import datetime

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError

from flows.desk import Desk, FiringError
from handlers.errors import place_of
from storage.database import Database

_log = structlog.get_logger()


def fire_due(database: Database, desk: Desk, now: datetime) -> bool:
    """Do the first thing that is due; false when nothing is."""
    try:
        return desk.tick(now)
    except FiringError as error:
        reference = secrets.token_hex(4)
        cause = error.__cause__ or error
        if isinstance(cause, OperationalError | InterfaceError):
            raise cause from None  # the database broke off, not what was due: that stays due
        _log.error("due_failed", key=error.key, reference=reference, **place_of(cause))
        with database.write() as w:
            w.due.fail(error.key)
        return True
