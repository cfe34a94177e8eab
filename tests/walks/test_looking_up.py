"""People are looked up again every day, though Slack refuses some or all of it for a while."""

from datetime import timedelta

import pytest

from tests.walks.stage import Stage


@pytest.fixture
def tomorrow(stage: Stage) -> Stage:
    """Let a day go by in which nobody is looked up."""
    stage.begin("sanne", "youssef", "ruben", "lotte")
    stage.quiet()
    stage.box.program.pump.stop(60)
    stage.box.clock.move_to(stage.box.clock() + timedelta(days=1, minutes=1))
    assert stale(stage) > 4
    return stage


def stale(stage: Stage) -> int:
    """Count who was not looked up for a day."""
    with stage.box.program.database.read() as w:
        return len(w.people.to_look_up(stage.box.clock() - timedelta(days=1), 100))


def test_somebody_whom_slack_refuses_keeps_nobody_else_from_it(tomorrow: Stage) -> None:
    tomorrow.box.slack.faults.error("users.info", "invalid_arguments")
    tomorrow.box.program.directory.refresh()
    assert stale(tomorrow) == 1


def test_a_token_that_is_refused_says_nothing_of_a_person(tomorrow: Stage) -> None:
    tomorrow.box.slack.faults.error("users.info", "token_revoked")
    directory, before = tomorrow.box.program.directory, stale(tomorrow)
    directory.refresh()
    assert stale(tomorrow) == before, "it is no use to ask on"
    tomorrow.box.clock.move_to(tomorrow.box.clock() + timedelta(minutes=1))
    directory.refresh()
    assert stale(tomorrow) == 0
