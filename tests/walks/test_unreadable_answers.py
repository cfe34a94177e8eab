"""What answers is not Slack, or breaks off without a sign: nothing is lost, doubled or quoted."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.sandbox.standin import Faults
from storage.outbox import OUTBOX
from tests.walks.conftest import Logbook
from tests.walks.letters import got, person_of, put, remark
from tests.walks.postmen import deliver, later, postman
from tests.walks.stage import Stage

POST = "chat.postMessage"
WAYS: dict[str, tuple[Callable[[Faults], None], int]] = {
    "half": (lambda faults: faults.half(POST, told=False), 1),
    "a page": (lambda faults: faults.page(POST), 0),
    "a page after the deed": (lambda faults: faults.page(POST, done=True), 1),
    "a page that forbids": (lambda faults: faults.page(POST, status=403), 0),
    "a page of a gateway": (lambda faults: faults.page(POST, status=502, done=True), 1),
}


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_that_cannot_be_read_decides_and_tells_nothing(
    logbook: Logbook, stage: Stage, way: str
) -> None:
    stage.begin("sanne")
    stage.quiet()
    stage.box.program.pump.stop(60)
    worker = postman(stage)
    happens, stands = WAYS[way]
    happens(stage.box.slack.faults)
    put(stage.box, remark(person_of(stage, "sanne"), "unread"))
    deliver(worker)
    assert got(stage, "sanne") == stands
    assert _kept(stage).startswith("http_")
    later(stage, worker, *(timedelta(minutes=each) for each in (1, 2, 5)))
    assert got(stage, "sanne") == 1
    assert "log in" not in logbook.text()


def _kept(stage: Stage) -> str:
    of = OUTBOX.select().where(OUTBOX.c.key == "unread")
    with stage.box.program.database.read() as w:
        return str(w.connection.execute(of).one().error)
