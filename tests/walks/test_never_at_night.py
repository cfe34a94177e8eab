"""Nobody is invited in the middle of their night, whoever works late."""

from dataclasses import replace

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
    stage.play(hours=8, minutes=59)  # 17:59
    stage.set_up(("sanne",))
    stage.quiet()
    stage.seen("sanne", "network-invite-no")


def test_what_is_sent_off_in_the_weekend_comes_on_monday(stage: Stage) -> None:
    stage.play(days=5, hours=4)  # Saturday, 13:00
    stage.set_up(("sanne",))
    stage.play(days=1, hours=19, minutes=59)
    assert stage.sight("sanne", "dm") == ""
    stage.play(minutes=2)
    stage.seen("sanne", "network-invite-no")


def test_whoever_works_on_saturdays_is_invited_then(stage: Stage) -> None:
    stage.set_up(("sanne",))
    stage.says("sanne", "nee")
    with stage.box.program.database.write() as w:
        sanne = w.people.of_user(stage.network().team, "U0SANNE")
        assert sanne is not None
        w.people.save(replace(sanne, weekdays=frozenset({6})))
    stage.play(days=5, hours=4)
    stage.set_up_elsewhere("sanne")
    assert "Tweede kring" in stage.sight("sanne")
