"""The real bot in a small workspace, with the tour, for whoever opens the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.logs import configure_logs
from bot.sandbox.running import sandbox
from bot.sandbox.standin import Tour
from bot.settings import Settings
from tests.support import KEY
from tests.walks.stage import CHANNEL, KICK_OFF, PATIENT, Stage, workspace

OTHERS = ("U0RUBEN", "U0FATIMA", "U0LOTTE", "U0WIM", "U0DEWI")
TOUR = Tour(
    "U0SANNE",
    "U0MARIJKE",
    "U0YOUSSEF",
    CHANNEL,
    "/thermometer pulse",
    outcome="thermometer.read",
    others=OTHERS,
)


@pytest.fixture
def tour() -> Tour | None:
    """Leave the tour out, unless a test is about it."""
    return None


@pytest.fixture
def stage(address: str, tmp_path: Path, tour: Tour | None) -> Iterator[Stage]:
    """Run the bot in English; whatever real Slack would refuse fails the test."""
    configure_logs("plain")
    settings = Settings(database_url=address, key=KEY, key_file=tmp_path / "key", language="en")
    with sandbox(workspace("en"), settings, KICK_OFF, tour=tour) as box:
        box.slack.ack_seconds = PATIENT  # a busy machine is no fault of the bot
        yield Stage(box, "en", settings)
        assert box.slack.violations == []
