"""Slack slow, full or away: everything arrives once, and nothing spins meanwhile."""

from datetime import timedelta

from tests.walks.stage import Stage, handled


def test_what_waits_behind_a_delayed_message_does_not_keep_the_pump_busy(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.rate_limit("chat.postMessage", retry_after=60)
    for _ in range(2):  # two things to say to the same person, the first has to wait
        stage.who("sanne").say("dm", "hulp")
        handled(stage.box.slack)
    program, clock = stage.box.program, stage.box.clock
    program.pump.drain()
    program.postman.wait_until_idle()
    at = program.next_at()
    assert at is not None
    assert at - clock() > timedelta(seconds=30), "until then there is nothing to do"
