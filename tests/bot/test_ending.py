"""How the running bot ends: told to, at once and whole; or by itself, without Slack."""

import json
import os
import signal
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from bot.clock import PlayClock
from bot.sandbox.standin import Channel, Person, StandIn, User, Workspace
from flows.words import words
from handlers.listeners import COMMANDS
from handlers.scopes import bot_scopes
from tests.calling import Call, call
from tests.support import until

HIDDEN = ("SLACK_", "LEERKRING_", "DATABASE_", "HTTP_PROXY", "HTTPS_PROXY", "http_", "https_")
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith(HIDDEN)}
OPEN, POST = "apps.connections.open", "chat.postMessage"
QUICK = "timeout=1 settle=1 lease=3 lost=60"
NAMES = ("Fatima", "John", "Wim", "Lotte")
HELP = words("nl")("help-title")
"""What everybody who asks for help is told, once each time."""


@pytest.fixture
def slack() -> Iterator[StandIn]:
    """Open a workspace of four."""
    people = tuple(User(f"U0{each.upper()}", each.lower(), each, each) for each in NAMES)
    everybody = frozenset(each.id for each in people) | {"U0LEERBOT"}
    workspace = Workspace(users=people, channels=(Channel("C0SAMEN", "samen", everybody),))
    with StandIn(workspace, PlayClock(), scopes=bot_scopes(), commands=COMMANDS) as opened:
        opened.ack_seconds = 10.0
        yield opened


Run = Callable[..., Call]


@pytest.fixture
def run(slack: StandIn, tmp_path: Path) -> Iterator[Run]:
    """Run the bot in a process of its own, as an administrator does."""
    calls: list[Call] = []
    folder = tmp_path / "place"
    folder.mkdir()

    def begin(times: str = QUICK, *, connected: bool = True, **extra: str) -> Call:
        before = slack.connections_opened
        environ = CLEAN | {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "SLACK_API_URL": slack.api_url,
            "LEERKRING_TIMES": times,
        }
        begun = Call(folder, ("run",), environ | extra, tmp_path / f"said-{len(calls)}")
        calls.append(begun)
        if connected:
            slack.wait(lambda: slack.connections_opened > before, 60)
            until(lambda: "running" in begun.errors())
        return begun

    yield begin
    for each in calls:
        each.process.kill()
        each.process.join()


def _helped(person: Person) -> int:
    return sum(HELP in each.shown() for each in person.messages() if each.from_bot)


def _everybody(slack: StandIn) -> list[Person]:
    return [slack.person(f"U0{name.upper()}") for name in NAMES]


def _the_one_sentence(ending: Call) -> str:
    done = ending.ended()
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    (line,) = [each for each in done.stderr.splitlines() if each.startswith("leerkring: ")]
    assert line.endswith(".")
    return line


def test_slack_out_of_reach_for_too_long_ends_it(slack: StandIn, run: Run) -> None:
    running = run("lost=2")
    slack.faults.http_500(OPEN, 1000)
    slack.disconnect(abort=True)
    assert "Slack was not heard for 2 seconds" in _the_one_sentence(running)


def test_an_app_token_that_is_revoked_ends_it(slack: StandIn, run: Run) -> None:
    running = run()
    slack.faults.error(OPEN, "token_revoked", 1000)
    slack.disconnect(abort=True)
    assert "SLACK_APP_TOKEN was revoked" in _the_one_sentence(running)


def test_a_bot_token_that_is_revoked_ends_it(slack: StandIn, run: Run) -> None:
    running = run("lost=8")
    slack.admin.revoke_tokens()
    assert "SLACK_BOT_TOKEN was revoked" in _the_one_sentence(running)


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_told_once_or_more_it_ends_well(run: Run, sign: signal.Signals) -> None:
    running = run()
    for each in (sign, signal.SIGTERM, signal.SIGINT):
        running.tell(each)
    done = running.ended()
    assert (done.returncode, "stopped" in done.stderr) == (0, True), done.stderr


def test_told_while_slack_keeps_it_waiting_at_the_start_it_ends_well(
    slack: StandIn, run: Run
) -> None:
    slack.faults.hang("auth.test", done=False)
    running = run("", connected=False)
    until(lambda: not slack.faults._coming["auth.test"])  # noqa: SLF001  it asks, and waits
    running.tell(signal.SIGTERM)
    assert running.ended().returncode == 0


@pytest.mark.parametrize("done", [True, False])
def test_posts_in_flight_are_said_once_and_the_next_start_goes_on(
    slack: StandIn, run: Run, done: bool
) -> None:
    running, people = run(), _everybody(slack)
    slack.faults.hang(POST, 4, done=done)
    for person in people:
        person.say("dm", "hulp")
    assert slack.all_heard(60)
    until(lambda: len(slack.faults._coming[POST]) < 4)  # noqa: SLF001  some are in flight
    running.tell(signal.SIGTERM)
    assert running.ended().returncode == 0
    slack.faults.clear()
    run()
    for person in people:
        slack.wait(lambda: _helped(person), 60)  # noqa: B023  waited for here
    assert [_helped(each) for each in people] == [1, 1, 1, 1]


@pytest.mark.parametrize("in_time", [True, False])
def test_a_listener_in_the_middle_ends_whole_or_not_at_all(
    slack: StandIn, run: Run, tmp_path: Path, in_time: bool
) -> None:
    running, fatima = run(), slack.person("U0FATIMA")
    fatima.say("dm", "hulp")
    slack.wait(lambda: _helped(fatima), 60)
    with closing(sqlite3.connect(tmp_path / "place/var/leerkring.db", timeout=60)) as database:
        database.execute("BEGIN IMMEDIATE")  # whoever writes now has to wait
        fatima.say("dm", "hulp")
        until(lambda: slack._sockets._pending)  # noqa: SLF001  it is on its way to a listener
        running.tell(signal.SIGTERM)
        if in_time:
            database.rollback()
        assert running.ended().returncode == 0
    assert _helped(fatima) == 1
    run()
    slack.play(slack.now() + timedelta(minutes=6))
    slack.wait(lambda: _helped(fatima) == 2, 60)
    assert slack.all_heard(60)
    assert _helped(fatima) == 2


def test_a_supervisor_hears_how_it_goes(slack: StandIn, run: Run, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        place = f"127.0.0.1:{free.getsockname()[1]}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        door = str(tmp_path / "at@here")  # only an @ in front means that there is no such file
        systemd.bind(door)
        systemd.settimeout(60)
        extra = {"LEERKRING_HTTP": place, "NOTIFY_SOCKET": door}
        running = run(**extra)
        assert systemd.recv(99) == b"READY=1"
        assert systemd.recv(99) == b"WATCHDOG=1"
        asked = call(tmp_path, ("health",), CLEAN | extra)
        assert asked.returncode == 0, asked.stderr
        assert json.loads(asked.stdout)["well"]
        slack.faults.http_500(OPEN, 1000)
        slack.disconnect(abort=True)
        until(lambda: call(tmp_path, ("health",), CLEAN | extra).returncode == 1)
        with pytest.raises(HTTPError, match="404"):
            urlopen(f"http://{place}/else", timeout=60)
        running.tell(signal.SIGTERM)
        assert running.ended().returncode == 0
        while (heard := systemd.recv(99)) == b"WATCHDOG=1":
            pass
        assert heard == b"STOPPING=1"
    asked = call(tmp_path, ("health",), CLEAN | extra)
    assert (asked.returncode, asked.stdout) == (1, "")
    assert f"Nobody answers at {place}" in asked.stderr


def test_a_place_that_is_taken_is_refused(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        refused = run(connected=False, LEERKRING_HTTP=place)
        assert f"LEERKRING_HTTP={place} cannot be listened at" in _the_one_sentence(refused)
