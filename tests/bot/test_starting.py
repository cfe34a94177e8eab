"""A start in a workspace that cannot be: one sentence on stderr, exit 1, and no secret in it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.clock import PlayClock
from bot.sandbox.standin import StandIn, Workspace
from handlers.listeners import COMMANDS
from handlers.scopes import bot_scopes
from tests.calling import call

ROOT = Path(__file__).parents[2]
HIDDEN = ("SLACK_", "LEERKRING_", "DATABASE_", "HTTP_PROXY", "HTTPS_PROXY", "http_", "https_")
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith(HIDDEN)}
SECRET = "zwaluw4711"


@pytest.fixture
def slack() -> Iterator[StandIn]:
    """Open a workspace."""
    workspace = Workspace(users=(), channels=())
    with StandIn(workspace, PlayClock(), scopes=bot_scopes(), commands=COMMANDS) as opened:
        yield opened


def _leerkring(folder: Path, *words: str, **given: str) -> subprocess.CompletedProcess[str]:
    return call(folder, words, CLEAN | given)


def _keys(slack: StandIn) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
    }


def _the_one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("leerkring: ")
    assert line.endswith(".")
    return line


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"SLACK_BOT_TOKEN": f"xoxb-{SECRET}"}, "Slack refuses SLACK_BOT_TOKEN (invalid_auth)"),
        ({"SLACK_APP_TOKEN": f"xapp-{SECRET}"}, "Slack refuses SLACK_APP_TOKEN (invalid_auth)"),
        (
            {"SLACK_BOT_TOKEN": f"xapp-{SECRET}", "SLACK_APP_TOKEN": f"xoxb-{SECRET}"},
            "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped",
        ),
        ({"SLACK_BOT_TOKEN": f"'xoxb-{SECRET}'"}, "SLACK_BOT_TOKEN has quotes, spaces or other"),
        ({"SLACK_API_URL": f"http://me:{SECRET}@127.0.0.1:1/{SECRET}"}, "check SLACK_API_URL"),
        ({"SLACK_API_URL": "http://[fe80::1%nosuchlink]/api"}, "cannot be found (DNS)"),
        ({"SLACK_API_URL": f"slack.com/{SECRET}"}, "SLACK_API_URL is not a web address"),
        ({"HTTPS_PROXY": f"http://me:{SECRET}@127.0.0.1:1"}, "The proxy 127.0.0.1 does not let"),
        ({"DATABASE_URL": SECRET}, "DATABASE_URL cannot be read as a database address"),
        ({"DATABASE_URL": "sqlite:////proc/nowhere/a.db"}, "a.db.lock cannot be made"),
        ({"DATABASE_URL": f"postgresql://x:{SECRET}@127.0.0.1:1/x"}, "nothing listens there"),
    ],
)
def test_what_is_set_wrong(
    slack: StandIn, tmp_path: Path, given: dict[str, str], said: str
) -> None:
    done = _leerkring(tmp_path, "run", **_keys(slack) | {"LEERKRING_KEY": "11" * 32} | given)
    sentence = _the_one_sentence(done)
    assert said in sentence
    assert SECRET not in sentence


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (lambda slack: slack.admin.uninstall(), "or the app removed from the workspace"),
        (lambda slack: slack.admin.revoke_tokens(), "SLACK_BOT_TOKEN was revoked"),
        (lambda slack: slack.faults.http_500("auth.test"), "a fault of its own (HTTP 500)"),
        (lambda slack: slack.faults.drop("auth.test"), "cannot be reached (RemoteDisconnected)"),
        (lambda slack: slack.faults.half("auth.test"), "broke off (IncompleteRead)"),
        (
            lambda slack: slack.faults.error("apps.connections.open", "missing_scope"),
            "SLACK_APP_TOKEN lacks connections:write",
        ),
        (lambda slack: slack.faults.http_500("apps.connections.open"), "(HTTP 500)"),
    ],
)
def test_what_slack_does_not_do(
    slack: StandIn, tmp_path: Path, break_it: Callable[[StandIn], None], said: str
) -> None:
    break_it(slack)
    assert said in _the_one_sentence(_leerkring(tmp_path, "run", **_keys(slack)))


@pytest.mark.parametrize("way", ["elsewhere", "tls"])
def test_what_is_not_slack(slack: StandIn, tmp_path: Path, way: str) -> None:
    elsewhere = f"{slack.url}elsewhere"
    address = elsewhere if way == "elsewhere" else slack.url.replace("http:", "https:")
    said = "is not Slack's Web API" if way == "elsewhere" else "(TLS, "
    done = _leerkring(tmp_path, "run", **_keys(slack) | {"SLACK_API_URL": address})
    assert said in _the_one_sentence(done)


def test_an_env_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("SLACK_BOT_TOKEN=xoxb-\xe9".encode("latin-1"))
    assert ".env cannot be read" in _the_one_sentence(_leerkring(tmp_path, "start"))


def test_a_start_that_succeeds(slack: StandIn, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "start"],
        cwd=tmp_path,
        env=CLEAN | {"PYTHONPATH": str(ROOT)} | _keys(slack),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        slack.wait(lambda: slack.connected, seconds=60)
        process.send_signal(signal.SIGTERM)
        said, errors = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 0, errors
    assert said == ""
    assert "running" in errors
    assert "leerkring: " not in errors
