"""The sandbox as a newcomer starts it, and how it stops."""

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CLEAN = {
    key: value
    for key, value in os.environ.items()
    if not key.startswith(("SLACK_", "LEER", "DATA"))
}


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start it in an empty folder, as `make run` does without tokens."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "start"],
        cwd=tmp_path,
        env=CLEAN | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def test_it_prints_its_address_serves_the_page_and_stops_when_told(
    running: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert running.stdout is not None
    first = running.stdout.readline()
    found = re.search(r"http://127\.0\.0\.1:\d+/", first)
    assert found, first
    with urllib.request.urlopen(found[0], timeout=10) as page:  # noqa: S310  our own page
        assert page.status == 200
        assert "stand-in" in page.read().decode()
    running.send_signal(signal.SIGTERM)
    _, errors = running.communicate(timeout=10)
    assert running.returncode == 0
    assert "Traceback" not in errors
    assert not list(tmp_path.iterdir()), "the sandbox leaves nothing behind"


def test_told_to_stop_while_it_starts_it_ends_as_well(
    running: subprocess.Popen[str], tmp_path: Path
) -> None:
    _await_signals_heeded(running.pid)
    running.send_signal(signal.SIGTERM)
    _, errors = running.communicate(timeout=20)
    assert running.returncode == 0
    assert "Traceback" not in errors
    assert not list(tmp_path.iterdir()), "the sandbox leaves nothing behind"


def _await_signals_heeded(pid: int) -> None:
    """Read from the kernel which signals the process catches."""
    bit = 1 << (signal.SIGTERM - 1)
    while True:
        caught = re.search(r"SigCgt:\s*(\w+)", Path(f"/proc/{pid}/status").read_text())
        if caught and int(caught[1], 16) & bit:
            return
