"""Running in a real workspace, until told to stop."""

import signal
import threading
from collections.abc import Callable, Iterator
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
    told_to_stop = threading.Event()
    heed_signals(told_to_stop.set)
    with alone(settings.database_url):
        program = assemble(settings, system_clock)
        program.start()
        _log.info("running")
        told_to_stop.wait()
        program.stop()
        _log.info("stopped")


def heed_signals(stop: Callable[[], object]) -> None:
    """Let SIGTERM and Ctrl-C do this, from before start-up on."""
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop())


@contextmanager
def alone(database_url: str) -> Iterator[None]:
    """Refuse a second process on one SQLite file; PostgreSQL can take many."""
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        yield
        return
    refusal = f"Another Leerkring runs on {url.database}. Stop it, or use PostgreSQL for several."
    with locked(Path(f"{url.database}.lock"), refusal):
        yield


@contextmanager
def locked(lock: Path, refusal: str) -> Iterator[None]:
    """Hold a lock file for as long as this process lives, or refuse in these words."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        try:
            flock(handle, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            raise SettingsError(refusal) from None
        yield
