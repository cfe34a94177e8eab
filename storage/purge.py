"""What was deleted is gone from the files too: the boxes of a closed thermometer, for one."""

from sqlalchemy import Engine

_TRIES = 20


def purge(engine: Engine) -> None:
    """Take deleted rows out of the database's files; `secure_delete` has wiped the pages."""
    if engine.dialect.name == "sqlite":
        _empty_the_log(engine)
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql('VACUUM box, ticket, "round"')


def _empty_the_log(engine: Engine) -> None:
    raw = engine.raw_connection()
    try:
        for _ in range(_TRIES):  # a reader may hold it up; each try waits the busy timeout
            busy, _, _ = raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return
    finally:
        raw.close()
