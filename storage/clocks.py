"""What time the database has, where it has a clock of its own."""

from datetime import datetime

from sqlalchemy import text

from storage.database import Database


def database_now(database: Database) -> datetime | None:
    """Ask PostgreSQL for the time; on SQLite there is nothing to ask."""
    if database.engine.dialect.name == "sqlite":
        return None
    with database.read() as w:
        now: datetime = w.connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    return now
