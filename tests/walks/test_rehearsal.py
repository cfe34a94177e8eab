"""The rehearsal of the sandbox: invented people fill in the thermometer, by the same door."""

import pytest

from bot.sandbox.demo import TOUR
from bot.sandbox.rehearsal import fill_in
from bot.sandbox.standin import CannotDoError
from tests.walks.stage import CHANNEL, JOINS, Stage

OTHERS = tuple(f"U0{name.upper()}" for name in JOINS[2 : 2 + len(TOUR.others)])


def test_at_a_rehearsal_five_others_fill_in_and_a_result_comes(stage: Stage) -> None:
    stage.begin(*JOINS)
    stage.open_round()
    fill_in(stage.box.slack, OTHERS)
    assert len(stage.rows("box")["box"]) == len(OTHERS)
    fill_in(stage.box.slack, OTHERS)  # once more changes nothing
    assert [stage.box.slack.person(user).view for user in OTHERS] == [None] * len(OTHERS)
    stage.close_round()
    result = stage.seen("sanne", "thermometer-result-title", CHANNEL).shown()
    assert stage.say("thermometer-took-part", submitted=5, invited=10) in result


def test_without_an_open_thermometer_there_is_nothing_to_rehearse(stage: Stage) -> None:
    stage.begin(*JOINS)
    with pytest.raises(CannotDoError, match="no thermometer"):
        fill_in(stage.box.slack, OTHERS)
    stage.open_round()
    stage.close_round()
    with pytest.raises(CannotDoError, match="no thermometer"):
        fill_in(stage.box.slack, OTHERS)
