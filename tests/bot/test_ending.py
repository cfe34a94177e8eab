"""How the running bot ends: told to, at once and whole; or by itself, without Slack."""

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import PlayClock
from bot.sandbox.standin import Channel, Person, StandIn, User, Workspace
from flows.words import words
from handlers.listeners import COMMANDS
from handlers.scopes import bot_scopes
from tests.calling import Call
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

    def begun(times: str = QUICK, *, connected: bool = True) -> Call:
        before = slack.connections_opened
        environ = CLEAN | {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "SLACK_API_URL": slack.api_url,
            "LEERKRING_TIMES": times,
        }
        call = Call(folder, ("run",), environ, tmp_path / f"said-{len(calls)}")
        calls.append(call)
        if connected:
            slack.wait(lambda: slack.connections_opened > before, 60)
            until(lambda: "running" in call.errors())
        return call

    yield begun
    for call in calls:
        call.process.kill()
        call.process.join()


def _helped(person: Person) -> int:
    return sum(HELP in each.shown() for each in person.messages() if each.from_bot)


def _everybody(slack: StandIn) -> list[Person]:
    return [slack.person(f"U0{name.upper()}") for name in NAMES]


def _the_one_sentence(call: Call) -> str:
    done = call.ended()
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    (line,) = [each for each in done.stderr.splitlines() if each.startswith("leerkring: ")]
    assert line.endswith(".")
    return line


def test_slack_out_of_reach_for_too_long_ends_it(slack: StandIn, run: Run) -> None:
    call = run("lost=2")
    slack.faults.http_500(OPEN, 1000)
    slack.disconnect(abort=True)
    assert "Slack was not heard for 2 seconds" in _the_one_sentence(call)


def test_an_app_token_that_is_revoked_ends_it(slack: StandIn, run: Run) -> None:
    call = run()
    slack.faults.error(OPEN, "token_revoked", 1000)
    slack.disconnect(abort=True)
    assert "SLACK_APP_TOKEN was revoked" in _the_one_sentence(call)


def test_a_bot_token_that_is_revoked_ends_it(slack: StandIn, run: Run) -> None:
    call = run("lost=2")
    slack.admin.revoke_tokens()
    assert "SLACK_BOT_TOKEN was revoked" in _the_one_sentence(call)


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_told_once_or_more_it_ends_well(run: Run, sign: signal.Signals) -> None:
    call = run()
    for each in (sign, signal.SIGTERM, signal.SIGINT):
        call.tell(each)
    done = call.ended()
    assert (done.returncode, "stopped" in done.stderr) == (0, True), done.stderr


def test_told_while_slack_keeps_it_waiting_at_the_start_it_ends_well(
    slack: StandIn, run: Run
) -> None:
    slack.faults.hang("auth.test", done=False)
    call = run("", connected=False)
    until(lambda: not slack.faults._coming["auth.test"])  # noqa: SLF001  it asks, and waits
    call.tell(signal.SIGTERM)
    assert call.ended().returncode == 0


@pytest.mark.parametrize("done", [True, False])
def test_posts_in_flight_are_said_once_and_the_next_start_goes_on(
    slack: StandIn, run: Run, done: bool
) -> None:
    call, people = run(), _everybody(slack)
    slack.faults.hang(POST, 4, done=done)
    for person in people:
        person.say("dm", "hulp")
    assert slack.all_heard(60)
    until(lambda: len(slack.faults._coming[POST]) < 4)  # noqa: SLF001  some are in flight
    call.tell(signal.SIGTERM)
    assert call.ended().returncode == 0
    slack.faults.clear()
    run()
    for person in people:
        slack.wait(lambda: _helped(person), 60)  # noqa: B023  waited for here
    assert [_helped(each) for each in people] == [1, 1, 1, 1]


@pytest.mark.parametrize("in_time", [True, False])
def test_a_listener_in_the_middle_ends_whole_or_not_at_all(
    slack: StandIn, run: Run, tmp_path: Path, in_time: bool
) -> None:
    call, fatima = run(), slack.person("U0FATIMA")
    fatima.say("dm", "hulp")
    slack.wait(lambda: _helped(fatima), 60)
    with closing(sqlite3.connect(tmp_path / "place/var/leerkring.db", timeout=60)) as database:
        database.execute("BEGIN IMMEDIATE")  # whoever writes now has to wait
        fatima.say("dm", "hulp")
        call.tell(signal.SIGTERM)
        if in_time:
            database.rollback()
        assert call.ended().returncode == 0
    assert _helped(fatima) == 1
    run()
    slack.play(slack.now() + timedelta(minutes=6))
    slack.wait(lambda: _helped(fatima) == 2, 60)
    assert slack.all_heard(60)
    assert _helped(fatima) == 2
