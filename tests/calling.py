"""Calls of the command line, each in a process of its own.

Importing the program takes longer than most calls. So it is done once, in a process that does
nothing else, and every call is forked from there. How a real start goes is for `test_running`.
"""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cli import main

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.calling", "bot.running", "bot.people"])
_LONGEST = 100
_OUT, _ERRORS = 1, 2


def call(
    folder: Path, words: tuple[str, ...], environ: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Call `leerkring` with these words in a folder; gives what it said and how it ended."""
    with TemporaryDirectory() as said:
        process = _PROCESSES.Process(target=_main, args=(folder, words, dict(environ), said))
        process.start()
        process.join(_LONGEST)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(words, _LONGEST)
        out, errors = (Path(said, str(each)).read_text("utf-8") for each in (_OUT, _ERRORS))
    return subprocess.CompletedProcess(words, process.exitcode, out, errors)


def _main(folder: Path, words: tuple[str, ...], environ: dict[str, str], said: str) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environ)
    for stream in (_OUT, _ERRORS):
        os.dup2(os.open(Path(said, str(stream)), os.O_WRONLY | os.O_CREAT), stream)
    sys.argv = ["leerkring", *words]
    main()
