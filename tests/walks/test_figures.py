"""The figures say what happened, and nothing of anybody."""

import json
import re
import time

import pytest

from bot.health import Nurse
from tests.support import on_both
from tests.walks.conftest import Logbook
from tests.walks.stage import CHANNEL, Stage, handled

SECRET = "Zwaluwnest4711"
POST = "chat.postMessage"


def _figures(text: str) -> dict[str, float]:
    """Read Prometheus text; every sample is announced by what it is and what it is about."""
    found, kinds = {}, {}
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            name, kind = line.removeprefix("# TYPE ").split()
            kinds[name] = kind
            continue
        if line.startswith("# HELP "):
            assert re.fullmatch(r"# HELP [a-z_]+ [A-Z][^\n]+\.", line)
            continue
        sample = re.fullmatch(r'([a-z_]+(?:\{le="[0-9.+Inf]+"\})?) ([0-9.e+-]+)', line)
        assert sample, line
        name = re.sub(r"\{.*", "", sample[1])
        assert name in kinds or name.rpartition("_")[0] in kinds, line
        found[sample[1]] = float(sample[2])
    assert text.endswith("\n")
    return found


def _counted(stage: Stage, *states: int) -> int:
    with stage.box.program.database.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT state FROM outbox").scalars()
        return sum(state in states for state in rows)


@on_both
def test_the_figures_are_what_happened(logbook: Logbook, stage: Stage) -> None:
    stage.set_up(("sanne", "youssef"), name=SECRET)
    stage.join("sanne", "youssef")
    stage.says("sanne", "Mijn geheime zorg.")
    slack, nurse = stage.box.slack, Nurse(stage.box.program)
    before = _figures(nurse.metrics())
    assert before["leerkring_sent"] == _counted(stage, 2) > 0
    assert before["leerkring_set_aside"] == before["leerkring_retried"] == 0
    assert before["leerkring_waiting"] == before["leerkring_oldest_waiting_seconds"] == 0
    assert before["leerkring_due_waiting"] > 0
    assert before["leerkring_connected"] == before["leerkring_database_up"] == 1
    answers = before["leerkring_answer_seconds_count"]
    assert answers == before['leerkring_answer_seconds_bucket{le="+Inf"}'] > 0
    assert before["leerkring_answer_seconds_sum"] > 0

    slack.faults.drop(POST, done=True)  # said, but not known: one retry
    stage.who("sanne").say("dm", "hulp")
    stage.play(minutes=2)
    slack.faults.error(POST, "no_text")  # set aside
    stage.who("youssef").say("dm", "hulp")
    handled(slack)
    stage.play(minutes=2)
    slack.faults.rate_limit(POST, retry_after=600)  # waits
    stage.who("youssef").say("dm", "hulp")
    handled(slack)
    stage.play(minutes=1)
    text = nurse.metrics()
    after = _figures(text)
    assert after["leerkring_set_aside"] == _counted(stage, 4) == 1
    assert after["leerkring_retried"] == 1
    assert after["leerkring_waiting"] == _counted(stage, 0, 1) == 1
    assert after["leerkring_oldest_waiting_seconds"] >= 60
    assert after["leerkring_sent"] == _counted(stage, 2) > before["leerkring_sent"]
    assert after["leerkring_answer_seconds_count"] >= answers + 3
    stage.week()
    assert _figures(nurse.metrics())["leerkring_ticks_total"] >= 2, "both were asked this week"

    nurse.note()
    line = next(each for each in logbook.text().splitlines() if "figures" in each)
    assert "set_aside=1" in re.sub(r"\x1b\[[0-9;]*m", "", line)
    _nobody_in(stage, text, line, json.dumps(nurse.health()))


def _nobody_in(stage: Stage, *texts: str) -> None:
    ids = [stage.network().id, CHANNEL, "T0LEERKRING", "U0"]
    for text in texts:
        for secret in (SECRET, "geheime", "Sanne", "sanne", "Youssef", *ids):
            assert secret not in text


def test_a_database_that_is_gone_is_seen(stage: Stage) -> None:
    nurse = Nurse(stage.box.program)
    assert nurse.health()["well"]
    with stage.broken("outbox"):
        found = nurse.health()
        assert (found["well"], found["database"], found["connected"]) == (False, False, True)
        figures = _figures(nurse.metrics())
        assert figures["leerkring_database_up"] == 0
        assert "leerkring_sent" not in figures
    stage.forgive()
    assert nurse.health()["well"]


def test_a_bot_that_stands_still_gives_up(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    program = stage.box.program
    assert (program.gives_up(), program.goes_round()) == ("", True)
    program.pump.stop(60)
    real = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: real() + 200)
    assert not program.goes_round()
    assert not Nurse(program).health()["well"]
    program.line._heard = time.monotonic()  # noqa: SLF001  Slack is heard all the while
    assert "stands still" in program.gives_up()
