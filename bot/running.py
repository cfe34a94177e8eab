"""Running in a real workspace, until told to stop."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

import structlog
from sqlalchemy.engine import make_url

from bot.clock import system_clock
from bot.logs import configure_logs
from bot.program import assemble
from bot.settings import Settings, SettingsError

_log = structlog.get_logger()


def run_in_workspace(settings: Settings) -> None:
    """Run until SIGTERM or Ctrl-C."""
    configure_logs(settings.log)
    with alone(settings.database_url):
        program = assemble(settings, system_clock)
        program.start()
        _log.info("running")
        wait_for_stop()
        program.stop()
        _log.info("stopped")


def wait_for_stop() -> None:
    """Wait for SIGTERM or Ctrl-C."""
    stopped = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stopped.set())
    stopped.wait()


@contextmanager
def alone(database_url: str) -> Iterator[None]:
    """Refuse a second process on one SQLite file; PostgreSQL can take many."""
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        yield
        return
    lock = Path(f"{url.database}.lock")
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        try:
            flock(handle, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            raise SettingsError(
                f"Another Leerkring runs on {url.database}. Stop it, or use PostgreSQL for several."
            ) from None
        yield
