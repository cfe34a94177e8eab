"""What is due and cannot be done is tried again, and keeps nobody else waiting."""

from datetime import timedelta

from tests.walks.conftest import Logbook
from tests.walks.stage import KICK_OFF, Stage


def test_a_weekly_question_that_could_not_begin_begins_a_little_later(
    logbook: Logbook, stage: Stage
) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    thursday = KICK_OFF + timedelta(days=3, hours=6)
    stage.play(days=3, hours=5, minutes=30)
    before = len(stage.deliveries("sanne"))
    with stage.broken("conversation"):
        stage.box.clock.move_to(thursday + timedelta(seconds=5))
        stage.box.program.pump.drain()
    log = logbook.text()
    assert "due_put_off" in log
    assert "reference=" in log
    assert "due_failed" not in log
    assert len(stage.deliveries("sanne")) == before
    stage.play(minutes=8)  # it may have been tried twice
    assert len(stage.deliveries("sanne")) == before + 1


def test_what_keeps_failing_is_set_aside_and_somebody_is_told(
    logbook: Logbook, stage: Stage
) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.play(days=3, hours=5, minutes=30)
    with stage.broken("conversation"):
        for minutes in (31, 2, 6, 31, 121):
            stage.box.clock.move_to(stage.box.clock() + timedelta(minutes=minutes))
            stage.box.program.pump.drain()
    assert logbook.text().count("due_failed") >= 1
    stage.play(days=1)
    with stage.box.program.database.engine.connect() as connection:
        failed = connection.exec_driver_sql("SELECT count(*) FROM due WHERE state = 4").scalar_one()
    assert failed, "it is kept, for somebody to look at"
