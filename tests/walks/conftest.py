"""A stage for every walk, on the database the walk asks for."""

import logging
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.logs import configure_logs
from bot.sandbox.running import sandbox
from bot.sandbox.standin import Workspace, triggers
from bot.settings import Settings, Times
from tests.support import KEY
from tests.walks.stage import BOT, KICK_OFF, PATIENT, Language, Stage, workspace


@pytest.fixture
def language() -> Language:
    """Dutch, unless a walk says otherwise."""
    return "nl"


@pytest.fixture
def times() -> Times:
    """As patient as in a real workspace, unless a walk says otherwise."""
    return Times()


@pytest.fixture
def town(language: Language) -> Workspace:
    """Ten people who read one language, unless a walk says otherwise."""
    return workspace(language)


@pytest.fixture
def stage(
    address: str,
    language: Language,
    town: Workspace,
    times: Times,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Stage]:
    """Run the bot against the stand-in; whatever real Slack would refuse fails the walk."""
    configure_logs("plain")
    settings = Settings(
        database_url=address, key=KEY, key_file=tmp_path / "key", language=language, times=times
    )
    with sandbox(town, settings, KICK_OFF) as box:
        first, slack = box.program, box.slack
        slack.ack_seconds = PATIENT  # a busy machine is no fault of the bot
        monkeypatch.setattr(triggers, "TRIGGER_SECONDS", PATIENT)
        tokens = replace(
            settings,
            bot_token=slack.bot_token,
            app_token=slack.app_token,
            api_url=slack.api_url,
        )
        try:
            yield Stage(box, language, tokens)
        finally:
            if box.program is not first:
                box.program.stop()
        assert box.slack.violations == []
        assert [each for each in box.slack.notified if each.user != BOT] == []


@pytest.fixture
def alone(stage: Stage) -> Stage:
    """Let Sanne take part, and nobody deliver but whom a test asks to."""
    stage.begin("sanne")
    stage.quiet()
    stage.box.program.pump.stop(60)
    return stage


@dataclass(frozen=True, slots=True)
class Logbook:
    """All that the program and its libraries write down, as an administrator has it."""

    file: Path

    def text(self) -> str:
        """Give it."""
        return self.file.read_text("utf-8")


@pytest.fixture
def logbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Logbook]:
    """Let logs go to a file, set up by the program itself; ask for this before the stage."""
    root = logging.getLogger()
    before = list(root.handlers)
    for handler in before:
        root.removeHandler(handler)
    file = tmp_path / "log"
    with file.open("w", encoding="utf-8", buffering=1) as stream:
        monkeypatch.setattr(sys, "stderr", stream)
        yield Logbook(file)
        for handler in list(root.handlers):
            root.removeHandler(handler)
        for handler in before:
            root.addHandler(handler)
