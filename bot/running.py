"""Running in a real workspace, until told to stop."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock
from pathlib import Path
from threading import Event
from typing import IO

import structlog

from bot.clock import Clock, system_clock
from bot.endpoint import answering
from bot.health import Nurse
from bot.logs import configure_logs, hushed
from bot.notify import notify
from bot.program import Program, assemble
from bot.settings import Settings, SettingsError
from bot.stopping import Stopping
from storage.checkup import sqlite_file

_log = structlog.get_logger()

_LOOK = 1.0
_NOTE_EVERY = 300


class GaveUp(SettingsError):
    """The bot cannot go on, and ends by itself; the message says why in one sentence."""


def run_in_workspace(
    settings: Settings, stopping: Stopping | None = None, clock: Clock | None = None
) -> None:
    """Run until told to stop; raises GaveUp when the bot cannot go on."""
    stopping = stopping or Stopping()
    configure_logs(settings.log)
    with alone(settings.database_url):
        with hushed():
            program = assemble(settings, clock or system_clock)
        nurse = Nurse(program)
        with answering(settings.http, nurse):
            why = _run(program, nurse, stopping)
    if why:
        raise GaveUp(why)


def _run(program: Program, nurse: Nurse, stopping: Stopping) -> str:
    """Start, go on, and stop; gives why it ended, or nothing when told to stop."""
    with hushed():
        program.start((("figures", _NOTE_EVERY, nurse.note),))
    _log.info("running")
    notify("READY=1")
    why = _watch(program, stopping.told)
    notify("STOPPING=1")
    if why:
        stopping.insist(1)
    program.stop()
    _log.info("stopped")
    return why


def _watch(program: Program, told_to_stop: Event) -> str:
    """Look every second whether all goes on; gives why it cannot, or nothing when told to stop."""
    while not told_to_stop.wait(_LOOK):
        if why := program.gives_up():
            return why
        notify("WATCHDOG=1")
    return ""


def heed_signals(stop: Callable[[], object]) -> None:
    """Let SIGTERM and Ctrl-C do this, from before start-up on."""
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop())


@contextmanager
def alone(database_url: str) -> Iterator[None]:
    """Refuse a second process on one SQLite file; PostgreSQL can take many."""
    lock = _lock_of(database_url)
    if lock is None:
        yield
        return
    running = lock.with_suffix("")
    with locked(lock, f"Another Leerkring runs on {running}. Stop it, or use PostgreSQL."):
        yield


@contextmanager
def locked(lock: Path, refusal: str) -> Iterator[None]:
    """Hold a lock file for as long as this process lives, or refuse in these words."""
    with _opened(lock) as handle:
        try:
            flock(handle, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            raise SettingsError(refusal) from None
        yield


def _opened(lock: Path) -> IO[str]:
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        return lock.open("w")
    except OSError as error:
        raise SettingsError(f"{lock} cannot be made ({type(error).__name__}).") from None


def runs_already(database_url: str) -> bool:
    """Tell whether a Leerkring runs on this SQLite file; makes nothing."""
    lock = _lock_of(database_url)
    if lock is None or not lock.exists():
        return False
    with lock.open() as handle:
        try:
            flock(handle, LOCK_SH | LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _lock_of(database_url: str) -> Path | None:
    file = sqlite_file(database_url)
    return file.with_name(f"{file.name}.lock") if file else None
