"""Nobody is invited in the middle of their night, whoever works late."""

import pytest

from tests.walks.stage import JOINS, Stage

LANGUAGES = pytest.mark.parametrize("language", ["nl", "en"])


@LANGUAGES
def test_an_invitation_of_the_late_evening_waits_for_the_morning(stage: Stage) -> None:
    stage.play(hours=13)  # 22:00 in Amsterdam, 01:00 in Dubai
    stage.set_up()
    stage.quiet()
    assert stage.sight("dewi", "dm") == ""
    stage.play(hours=7, minutes=59)
    assert stage.sight("dewi", "dm") == ""
    stage.play(minutes=2)  # past 09:00 in Dubai, past 06:00 in Amsterdam
    stage.seen("dewi", "network-invite-no")
    assert stage.sight("sanne", "dm") == ""
    stage.play(hours=3)
    stage.seen("sanne", "network-invite-no")


@LANGUAGES
def test_a_thermometer_of_the_late_evening_is_brought_in_the_morning(stage: Stage) -> None:
    stage.set_up()
    stage.join(*JOINS[:-1])
    stage.play(hours=13)
    stage.open_round()
    invited = stage.say("button-thermometer-fill")
    assert invited not in stage.sight("sanne", "dm")
    stage.play(hours=11)
    assert invited in stage.sight("sanne", "dm")


def test_at_the_edge_of_the_day_nothing_waits(stage: Stage) -> None:
    stage.play(hours=11, minutes=59)
    stage.set_up(("sanne",))
    stage.quiet()
    stage.seen("sanne", "network-invite-no")
