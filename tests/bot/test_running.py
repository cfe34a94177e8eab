"""The sandbox as a newcomer starts it, stops it, and finds it again."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fcntl import LOCK_EX, flock
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from bot.sandbox.standin import is_free

ROOT = Path(__file__).parents[2]
CLEAN = {
    key: value
    for key, value in os.environ.items()
    if not key.startswith(("SLACK_", "LEER", "DATA"))
}
SANNE, NETWORK, DM = "U0SANNE", "C0SAMEN", "D0SANNE"
SAID = "Tot maandag allemaal."


@dataclass(slots=True)
class Run:
    """The sandbox in a process of its own."""

    process: subprocess.Popen[str]
    said: str = ""
    address: str = ""

    def await_open(self) -> "Run":
        """Read what it prints until it has told its address."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                self.address = found[0]
                return self
        raise AssertionError(f"{self.said}{self.process.communicate()[1]}")

    def stop(self, sign: signal.Signals = signal.SIGTERM) -> str:
        """Tell it to stop; gives what it wrote on its way out."""
        self.process.send_signal(sign)
        said, errors = self.process.communicate(timeout=60)
        assert "Traceback" not in errors
        self.said += said
        return errors

    def sees(self, person: str, place: str) -> dict[str, Any]:
        """Give what the page shows somebody at a place."""
        query = urlencode({"person": person, "place": place})
        with urlopen(f"{self.address}page/state?{query}", timeout=30) as page:  # noqa: S310  our own page
            state: dict[str, Any] = json.load(page)
        return state

    def does(self, deed: str, **about: str) -> None:
        """Let the person at the page do something."""
        wish = json.dumps({"person": SANNE, "deed": deed, **about}).encode()
        header = {"Content-Type": "application/json"}
        with urlopen(Request(f"{self.address}page/do", wish, header), timeout=30) as page:  # noqa: S310  our own page
            assert json.load(page) == {"ok": True}


Start = Callable[..., Run]


def _started(folder: Path, *words: str) -> Run:
    process = subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-m", "bot", *(words or ("start",))],
        cwd=folder,
        env=CLEAN | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    return Run(process)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start it in an empty folder, as `make run` does without tokens."""
    processes: list[subprocess.Popen[str]] = []

    def begin(*words: str) -> Run:
        run = _started(tmp_path, *words)
        processes.append(run.process)
        return run

    yield begin
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Let it start for the first time and stop, once for all workers; every test may copy it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "told"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        flock(lock, LOCK_EX)
        if not (folder / "done").exists():
            run = _started(folder).await_open()
            run.does("say", place=NETWORK, text=SAID)
            run.stop()
            assert run.process.returncode == 0
            assert {each.name for each in folder.iterdir()} == {"lock", "var"}
            (folder / "done").touch()
    return folder / "var"


@pytest.fixture
def kept(told: Path, tmp_path: Path) -> Path:
    """Give the folder of a sandbox that was stopped; no other test sees it."""
    shutil.copytree(told, tmp_path / "var")
    with sqlite3.connect(tmp_path / "var" / "sandbox" / "world.db") as world:
        world.execute("DELETE FROM note WHERE name = 'port'")  # others have copies too
    return tmp_path / "var" / "sandbox"


@pytest.fixture
def port() -> str:
    """Give a free port that no outgoing connection takes."""
    return str(next(port for port in range(20_000 + os.getpid() % 10_000, 32_000) if is_free(port)))


def _shown(run: Run) -> list[object]:
    """List what does not change by itself while a workspace stands still."""
    seen = [run.sees(SANNE, DM), run.sees(SANNE, NETWORK), run.sees("U0MARIJKE", "D0MARIJKE")]
    return [
        (each["people"], each["places"], each["messages"], each["home"], each["violations"])
        for each in seen
    ]


def _day(run: Run) -> str:
    return str(run.sees(SANNE, DM)["clock"]["now"])


def _words(run: Run, place: str = DM) -> str:
    return json.dumps(run.sees(SANNE, place)["messages"], ensure_ascii=False)


@pytest.mark.usefixtures("kept")
def test_it_prints_its_address_serves_the_page_and_goes_on_where_it_was(
    start: Start, port: str
) -> None:
    run = start("sandbox", "--port", port).await_open()
    with urlopen(run.address, timeout=10) as page:  # noqa: S310  our own page
        assert page.status == 200
        assert "This page needs JavaScript" in page.read().decode()
    before, day = _shown(run), _day(run)
    assert SAID in str(before)
    run.stop()
    assert run.process.returncode == 0
    again = start("sandbox").await_open()
    assert again.address == run.address
    assert _shown(again) == before
    assert _day(again) >= day


@pytest.mark.usefixtures("kept")
def test_the_bot_goes_on_too(start: Start) -> None:
    run = start().await_open()
    count = len(run.sees(SANNE, DM)["messages"])
    run.does("say", place=DM, text="hulp")
    while len(run.sees(SANNE, DM)["messages"]) < count + 2:
        assert run.process.poll() is None
    run.stop(signal.SIGINT)
    assert run.process.returncode == 0


@pytest.mark.usefixtures("kept")
def test_after_a_kill_it_goes_on_too(start: Start) -> None:
    run = start().await_open()
    run.does("say", place=NETWORK, text="Neem je eigen beker mee.")
    before, day = _shown(run), _day(run)
    assert "beker" in str(before)
    run.process.kill()
    run.process.wait(30)
    again = start().await_open()
    assert _shown(again) == before
    assert _day(again) >= day


def test_told_to_stop_while_it_starts_it_ends_as_well(start: Start) -> None:
    run = start()
    _await_signals_heeded(run.process.pid)
    run.stop()
    assert run.process.returncode == 0


def test_what_was_broken_off_while_it_was_told_begins_anew(kept: Path, start: Start) -> None:
    with sqlite3.connect(kept / "world.db") as world:
        world.execute("DELETE FROM note WHERE name = 'told'")
    run = start().await_open()
    assert SAID not in _words(run, NETWORK)
    assert "Samen Sterker voor Morgen" in _words(run)
    assert not list(kept.glob("set-aside*"))


@pytest.mark.usefixtures("kept")
def test_a_second_one_in_the_same_folder_is_refused(start: Start) -> None:
    start().await_open()
    second = start("sandbox")
    _, errors = second.process.communicate(timeout=60)
    assert second.process.returncode == 1
    assert errors == (
        "leerkring: Another sandbox runs in var/sandbox. Stop it, or give another --folder.\n"
    )


def test_it_can_live_elsewhere(kept: Path, start: Start) -> None:
    kept.rename(kept.parent.parent / "elders")
    assert SAID in _words(start("sandbox", "--folder", "elders").await_open(), NETWORK)
    assert not kept.exists()


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("world.db", "PRAGMA user_version = 99"),
        ("bot.db", "UPDATE alembic_version SET version_num = '9999'"),
    ],
)
def test_what_another_version_wrote_is_set_aside(
    kept: Path, start: Start, file: str, sentence: str
) -> None:
    (kept / "mine.txt").write_text("left alone")
    with sqlite3.connect(kept / file) as database:
        database.execute(sentence)
    run = start()
    assert run.process.stdout is not None
    assert run.process.stdout.readline() == (
        "This Leerkring cannot read what was in var/sandbox; "
        "it is kept in var/sandbox/set-aside-1, and the demo begins anew.\n"
    )
    run.stop()
    assert run.process.returncode == 0
    aside = {each.name for each in (kept / "set-aside-1").iterdir()}
    assert {"world.db", "bot.db", "key"} <= aside
    assert (kept / "mine.txt").read_text() == "left alone"


@pytest.mark.usefixtures("kept")
def test_a_port_that_is_taken_is_refused(start: Start) -> None:
    port = start().await_open().address.rpartition(":")[2].rstrip("/")
    second = start("sandbox", "--port", port, "--folder", "elders")
    _, errors = second.process.communicate(timeout=60)
    assert second.process.returncode == 1
    assert errors == f"leerkring: Port {port} is taken. Give another --port.\n"


def test_it_begins_again_at_the_same_address_when_the_page_asks(
    kept: Path, start: Start, port: str
) -> None:
    run = start("sandbox", "--port", port).await_open()
    address = run.address
    far = json.dumps({"person": SANNE, "until": "2099-01-01T00:00"}).encode()
    header = {"Content-Type": "application/json"}
    with urlopen(Request(f"{address}page/play", far, header), timeout=30) as page:  # noqa: S310  our own page
        assert page.status == 200  # the clock runs while all is taken down
    run.does("again")
    assert run.await_open().address == address
    state = run.sees(SANNE, NETWORK)
    assert SAID not in str(state["messages"])
    assert state["play"] is None
    assert "Samen Sterker voor Morgen" in _words(run)
    run.does("say", place=NETWORK, text="Daar zijn we weer.")
    run.stop()
    again = start().await_open()
    assert "Daar zijn we weer." in _words(again, NETWORK)
    assert not list(kept.glob("set-aside*"))


@pytest.mark.usefixtures("kept")
def test_a_strict_report_is_printed_at_the_end(start: Start) -> None:
    run = start("sandbox", "--strict-report").await_open()
    run.stop()
    assert run.process.returncode == 0
    assert run.said.splitlines()[-1].startswith("Slack would have had nothing to say")
    run = start("sandbox", "--strict-report").await_open()
    wish = b"channel=C0SAMEN&text=geheim"
    header = {"Authorization": "Bearer xoxb-of-somebody-else"}
    for method in ("chat.postMessage", "chat.postMessage", "chat.shout"):
        urlopen(Request(f"{run.address}api/{method}", wish, header), timeout=30).close()  # noqa: S310  our own page
    run.stop()
    assert run.process.returncode == 1
    found = run.said[run.said.index("Slack would have") :]
    assert "disliked 3 of the things" in found
    assert "2 x chat.postMessage: refused: invalid_auth\n    in C0SAMEN, at 20" in found
    assert "1 x chat.shout: refused: unknown_method" in found
    assert "geheim" not in found


def _await_signals_heeded(pid: int) -> None:
    """Read from the kernel which signals the process catches."""
    bit = 1 << (signal.SIGTERM - 1)
    while True:
        caught = re.search(r"SigCgt:\s*(\w+)", Path(f"/proc/{pid}/status").read_text())
        if caught and int(caught[1], 16) & bit:
            return
