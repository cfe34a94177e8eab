"""What was deleted is gone from the files too: boxes of a closed round, an erased person."""

import sqlite3

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

_TABLES = (
    "box",
    "ticket",
    '"round"',
    "round_secret",
    "answer",
    "conversation",
    "kept_text",
    "slack_user",
    "person",
    "outbox",
    "remark",
    "named",
    "agreed_point",
)
_PATIENCE = 500  # milliseconds for readers to let go; what fails is tried again by the pump


def purge(engine: Engine) -> bool:
    """Take deleted rows out of the database's files; `secure_delete` has wiped the pages.

    False when a reader held it up.
    """
    try:
        if engine.dialect.name == "sqlite":
            return _empty_the_log(engine)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"VACUUM {', '.join(_TABLES)}")
    except (DatabaseError, sqlite3.Error):  # the second from the bare cursor
        return False
    return True


def _empty_the_log(engine: Engine) -> bool:
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        before = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout={_PATIENCE}")
        try:
            busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            cursor.execute(f"PRAGMA busy_timeout={before}")
        return not busy
    finally:
        raw.close()
