"""Calls of the command line, each in a process of its own.

Importing the program takes longer than most calls. So it is done once, in a process that does
nothing else, and every call is forked from there. How a real start goes is for `test_running`.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cli import main
from bot.clock import PlayClock, system_clock
from bot.running import run_in_workspace
from bot.settings import read_settings
from bot.stopping import Stopping

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.calling", "bot.running", "bot.people"])
_LONGEST = 100
_OUT, _ERRORS = 1, 2


def call(
    folder: Path, words: tuple[str, ...], environ: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Call `leerkring` with these words in a folder; gives what it said and how it ended."""
    with TemporaryDirectory() as said:
        return Call(folder, words, environ, Path(said)).ended()


@dataclass(slots=True)
class Call:
    """A call that goes on; `ahead` is how far its clock is from the machine's."""

    folder: Path
    words: tuple[str, ...]
    environ: Mapping[str, str]
    said: Path
    ahead: timedelta = timedelta()
    process: ForkServerProcess = None  # type: ignore[assignment]  # begun below

    def __post_init__(self) -> None:
        """Begin."""
        self.said.mkdir(exist_ok=True)
        for stream in (_OUT, _ERRORS):
            (self.said / str(stream)).touch()
        about = (self.folder, self.words, dict(self.environ), self.said, self.ahead)
        self.process = _PROCESSES.Process(target=_main, args=about)
        self.process.start()

    def tell(self, sign: signal.Signals) -> None:
        """Send it a signal; it may have ended."""
        with suppress(ProcessLookupError):
            os.kill(self.process.pid or 0, sign)

    def errors(self) -> str:
        """Give what it has written about itself so far."""
        return (self.said / str(_ERRORS)).read_text("utf-8")

    def ended(self) -> subprocess.CompletedProcess[str]:
        """Wait until it has ended; gives what it said and how it ended."""
        self.process.join(_LONGEST)
        if self.process.exitcode is None:
            self.process.kill()
            raise subprocess.TimeoutExpired(self.words, _LONGEST)
        out = (self.said / str(_OUT)).read_text("utf-8")
        return subprocess.CompletedProcess(self.words, self.process.exitcode, out, self.errors())


def _main(
    folder: Path, words: tuple[str, ...], environ: dict[str, str], said: Path, ahead: timedelta
) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environ)
    for stream in (_OUT, _ERRORS):
        os.dup2(os.open(said / str(stream), os.O_WRONLY | os.O_APPEND), stream)
    sys.argv = ["leerkring", *words]
    if ahead:
        clock = PlayClock(system_clock() + ahead)
        run_in_workspace(read_settings(os.environ), Stopping(), clock)
    else:
        main()
