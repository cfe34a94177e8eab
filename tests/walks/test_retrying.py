"""An administrator tries again what was set aside, beside the running bot: nothing comes twice."""

import pytest

from storage.outbox import DEAD, LEASED, OUTBOX
from storage.waiting import WaitingRows
from tests.walks.stage import Stage, handled

POST = "chat.postMessage"


@pytest.mark.parametrize(
    ("address", "arrived"),
    [("sqlite", True), ("sqlite", False), ("postgresql", True)],
    indirect=["address"],
)
def test_a_direct_message_that_was_set_aside_and_tried_again_stands_there_once(
    stage: Stage, arrived: bool
) -> None:
    stage.begin("sanne")
    stage.quiet()
    stage.box.slack.faults.drop(POST, 1, done=arrived)
    stage.who("sanne").say("dm", "hulp")
    handled(stage.box.slack)
    stage.box.program.pump.drain()
    stage.box.program.postman.wait_until_idle()
    (row,) = _set_aside(stage)
    stage.play(minutes=10)
    assert _help(stage) == int(arrived), "what was set aside is left alone"
    with stage.box.program.database.write() as w:
        assert WaitingRows(w.connection).retry(row, stage.box.clock())
    stage.play(minutes=10)
    assert _help(stage) == 1
    with stage.box.program.database.read() as w:
        found = WaitingRows(w.connection).get(row)
    assert found is not None
    assert found.state == "sent"


def _set_aside(stage: Stage) -> tuple[int, ...]:
    """Give up on what is under way, as happens after days of trying."""
    under_way = OUTBOX.update().where(OUTBOX.c.state == LEASED)
    with stage.box.program.database.write() as w:
        w.connection.execute(under_way.values(state=DEAD, error="too_many_attempts"))
        return WaitingRows(w.connection).aside()


def _help(stage: Stage) -> int:
    title = stage.say("help-title")
    return sum(title in each.shown() for each in stage.who("sanne").messages() if each.from_bot)
