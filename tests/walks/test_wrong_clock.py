"""While the clocks of machine and database differ, the bot holds back what it has to say."""

from datetime import timedelta

import pytest

from bot.clock import system_clock
from bot.health import Nurse
from tests.walks.stage import Stage, handled


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_nothing_is_claimed_while_the_clocks_differ(stage: Stage) -> None:
    program = stage.box.program
    stage.quiet()
    program.timekeeper.machine = lambda: system_clock() + timedelta(minutes=1)
    program.timekeeper.compare()
    stage.who("sanne").say("dm", "hulp")
    handled(stage.box.slack)
    program.pump.drain()
    assert program.next_at() is None, "nothing spins either"
    assert stage.say("help-title") not in stage.sight("sanne", "dm")
    assert not Nurse(program).health()["well"]
    program.timekeeper.machine = system_clock
    program.timekeeper.compare()
    program.pump.wake()
    assert stage.say("help-title") in stage.seen("sanne", "help-title").shown()
