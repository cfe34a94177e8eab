"""What was deleted is gone from the files too: boxes of a closed round, an erased person.

On PostgreSQL `VACUUM` gives room free and leaves the bytes where they stood, so the tables in
which votes and drafts stand are written anew: they are small, and hold nothing between rounds. Of
the other tables ids and sealed words may linger in a page until it is used again.
"""

import sqlite3

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

_VOTES = ("box", "ticket", "round_secret", "silent_draft")
_TABLES = (
    '"round"',
    "answer",
    "conversation",
    "kept_text",
    "slack_user",
    "person",
    "outbox",
    "remark",
    "named",
    "agreed_point",
    "silent_answer",
)
_LAST_DELETED = "SELECT pg_snapshot_xmax(pg_current_snapshot())::xid::text"
_LOOKING = """
SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
AND pid <> pg_backend_pid() AND age(backend_xmin) > age(%(last)s::xid)
"""
_LOOKS = 20
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
            return _write_anew(connection)
    except (DatabaseError, sqlite3.Error):  # the second from the bare cursor
        return False


def _write_anew(connection: Connection) -> bool:
    """Write the tables of votes anew; False while somebody may still look at what was deleted."""
    last = connection.exec_driver_sql(_LAST_DELETED).scalar()
    for _ in range(_LOOKS):
        if not connection.exec_driver_sql(_LOOKING, {"last": last}).scalar():
            break
        connection.exec_driver_sql(f"SELECT pg_sleep({_PATIENCE / _LOOKS / 1000})")
    else:
        return False
    connection.exec_driver_sql(f"SET lock_timeout = {_PATIENCE}")
    try:
        connection.exec_driver_sql(f"VACUUM (FULL) {', '.join(_VOTES)}")
    finally:
        connection.exec_driver_sql("RESET lock_timeout")
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
