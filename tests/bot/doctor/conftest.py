"""A workspace, and the doctor's own command in it."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import cli
from bot.clock import PlayClock
from bot.sandbox.standin import Channel, StandIn, User, Workspace
from handlers.listeners import COMMANDS
from handlers.scopes import bot_scopes

BOT = "U0LEERBOT"
WORKSPACE = Workspace(
    users=(User("U0SANNE", "sanne", "Sanne"),),
    channels=(
        Channel("C0LEREN", "leren", frozenset({BOT})),
        Channel("C0BUITEN", "buiten"),
        Channel("C0OUD", "oud", frozenset({BOT}), is_archived=True),
        Channel("C0DICHT", "dicht", frozenset({BOT}), is_private=True),
    ),
)
_OURS = ("SLACK_", "LEERKRING_", "DATABASE_", "HTTP_PROXY", "HTTPS_PROXY", "http_", "https_")


@dataclass(frozen=True, slots=True)
class Told:
    """What the doctor said."""

    exit_code: int
    text: str

    @property
    def last(self) -> str:
        """Give the last line."""
        return self.text.rstrip().rpartition("\n")[2]

    def said(self, mark: str, words: str) -> bool:
        """Tell whether a line with this mark holds these words."""
        return any(
            line.strip().startswith(f"{mark} ") and words in line for line in self.text.splitlines()
        )


Doctor = Callable[..., Told]
OpenSlack = Callable[..., StandIn]


@pytest.fixture
def open_slack() -> Iterator[OpenSlack]:
    """Open a workspace, with other scopes or another clock if a test wants."""
    opened: list[StandIn] = []

    def make(scopes: frozenset[str] | None = None, clock: PlayClock | None = None) -> StandIn:
        granted = bot_scopes() if scopes is None else scopes
        slack = StandIn(WORKSPACE, clock or PlayClock(), scopes=granted, commands=COMMANDS)
        opened.append(slack)
        slack.start()
        return slack

    yield make
    for slack in opened:
        slack.stop()


@pytest.fixture
def slack(open_slack: OpenSlack) -> StandIn:
    """Give the workspace as it should be."""
    return open_slack()


def keys_to(slack: StandIn) -> dict[str, str]:
    """Give the settings with which the bot gets in."""
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
    }


@pytest.fixture
def doctor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    """Call the doctor in an empty folder, with these settings and no others."""
    monkeypatch.chdir(tmp_path)

    def call(*words: str, **given: str) -> Told:
        hidden: dict[str, str | None] = {
            name: None for name in os.environ if name.startswith(_OURS)
        }
        done = CliRunner(env=hidden | given).invoke(cli, ["doctor", *words])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
        return Told(done.exit_code, done.output)

    return call


def findings(told: Told) -> dict[str, list[str]]:
    """Read the JSON: the marks of each check."""
    marks: dict[str, list[str]] = {}
    for each in json.loads(told.text)["findings"]:
        marks.setdefault(each["check"], []).append(each["mark"])
    return marks
