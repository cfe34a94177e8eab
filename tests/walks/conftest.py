"""A stage for every walk, on the database the walk asks for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.logs import configure_logs
from bot.sandbox.running import sandbox
from bot.settings import Settings
from tests.support import KEY
from tests.walks.stage import BOT, KICK_OFF, Language, Stage, workspace


@pytest.fixture
def language() -> Language:
    """Dutch, unless a walk says otherwise."""
    return "nl"


@pytest.fixture
def stage(address: str, language: Language, tmp_path: Path) -> Iterator[Stage]:
    """Run the bot against the stand-in; whatever real Slack would refuse fails the walk."""
    configure_logs("plain")
    settings = Settings(database_url=address, key=KEY, key_file=tmp_path / "key", language=language)
    with sandbox(workspace(language), settings, KICK_OFF) as box:
        yield Stage(box, language)
        assert box.slack.violations == []
        assert [each for each in box.slack.notified if each.user != BOT] == []
