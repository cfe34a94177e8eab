"""Several bots on one PostgreSQL share the work: all of it is done, each thing once."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import system_clock
from storage.due import DUE
from storage.outbox import OUTBOX, SENT
from tests.calling import Call
from tests.support import KEY, until
from tests.walks.stage import CHANNEL, JOINS, KICK_OFF, Stage

OURS = ("SLACK_", "LEERKRING_", "DATABASE_")
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
PROMPTS = KICK_OFF + timedelta(days=3, hours=6, minutes=1)  # Thursday, 15:01 in Amsterdam
DIGEST = KICK_OFF + timedelta(days=4, hours=3, minutes=1)  # Friday, 12:01
TIMES = "timeout=20 settle=1 lease=22 lost=60"


def _a_week(stage: Stage) -> datetime:
    """Let a network learn for some days; gives when its thermometer closes."""
    stage.begin(*JOINS)
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    stage.open_round()
    for name in JOINS[:5]:
        stage.fill_thermometer(name, "454453")
    stage.box.player.play(PROMPTS - timedelta(minutes=30), lambda _moment, _played: None)
    with stage.box.program.database.read() as w:
        closing = w.connection.execute(DUE.select().where(DUE.c.key.endswith(":close")))
        closes: datetime = closing.one().next_at
    stage.box.program.stop()
    return closes


@contextmanager
def _bots(stage: Stage, place: Path, many: int, at: datetime) -> Iterator[list[Call]]:
    """Run so many bots from some moment on, until all is done; then tell them to stop."""
    stage.box.clock.move_to(at)
    slack, settings = stage.box.slack, stage.settings
    environ = CLEAN | {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": settings.database_url,
        "LEERKRING_KEY": KEY,
        "LEERKRING_TIMES": TIMES,
    }
    ahead = stage.box.clock() - system_clock()
    said = [place / f"{at:%m%d}-{number}" for number in range(many)]
    calls = [Call(place, ("run",), environ, each, ahead) for each in said]
    try:
        yield calls
        until(lambda: _all_done(stage), 110)
        alive = [each for each in calls if each.process.exitcode is None]
        until(lambda: all("running" in each.errors() for each in alive))
        for each in alive:
            each.tell(signal.SIGTERM)
        assert [each.ended().returncode for each in alive] == [0] * len(alive)
        assert "Traceback" not in "".join(each.errors() for each in calls)
    finally:
        for each in calls:
            each.process.kill()
            each.process.join()


def _all_done(stage: Stage) -> bool:
    now = stage.box.clock()
    with stage.box.program.database.read() as w:
        due = w.connection.execute(DUE.select().where(DUE.c.state == 0, DUE.c.next_at <= now))
        unsaid = w.connection.execute(OUTBOX.select().where(OUTBOX.c.state < SENT))
        return not due.all() and not unsaid.all()


def _heard(stage: Stage, name: str, key: str, place: str = "dm") -> int:
    title = stage.say(key, network="Samen Sterker")
    said = [each for each in stage.who(name).messages(place) if each.from_bot]
    return sum(title in each.shown() for each in said)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
@pytest.mark.parametrize("many", [2, 4])
def test_prompts_digest_and_closing_come_once(stage: Stage, tmp_path: Path, many: int) -> None:
    closes = _a_week(stage)
    with _bots(stage, tmp_path, many, PROMPTS) as calls:
        until(lambda: any(_heard(stage, each, "reflection-title") for each in JOINS), 100)
        for each in calls[: many // 2]:
            each.tell(signal.SIGKILL)
    with _bots(stage, tmp_path, many, DIGEST):
        pass
    with _bots(stage, tmp_path, many, closes + timedelta(minutes=1)):
        pass
    assert {each: _heard(stage, each, "reflection-title") for each in JOINS} == dict.fromkeys(
        JOINS, 1
    )
    assert _heard(stage, "sanne", "digest-title", CHANNEL) == 1
    assert _heard(stage, "sanne", "thermometer-result-title", CHANNEL) == 1
    for name in (*JOINS, "marijke", "james"):
        delivered = stage.deliveries(name)
        assert len(set(delivered)) == len(delivered)
