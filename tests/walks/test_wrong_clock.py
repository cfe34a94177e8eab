"""A clock that is wrong, or is set right: nobody else's letters are touched with it."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.clock import system_clock
from bot.delivery.setback import Setback
from bot.program import assemble
from storage.claiming import Claim
from storage.database import Database
from storage.errors import TROUBLE
from storage.outbox import OUTBOX
from tests import claims
from tests.walks.letters import got, person_of, put, remark
from tests.walks.stage import Stage

HOUR = timedelta(hours=1)


def leased_by_another(stage: Stage) -> Claim:
    """Let another process be in the middle of saying something to Sanne."""
    put(stage.box, remark(person_of(stage, "sanne"), "under way"))
    claim = claims.claim(stage.box.program.database, stage.box.clock())
    assert claim is not None
    return claim


def leased_until(database: Database, claim: Claim) -> datetime:
    with database.read() as w:
        until = select(OUTBOX.c.next_at).where(OUTBOX.c.id == claim.id)
        found: datetime = w.connection.execute(until).scalar_one()
    return found


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_start_with_a_clock_that_is_slow_changes_nothing_until_it_is_right(stage: Stage) -> None:
    stage.begin("sanne")
    stage.quiet()
    stage.box.program.pump.stop(60)
    claim = leased_by_another(stage)
    clock, slow = stage.box.clock, [HOUR]
    stage.box.program.stop()
    program = assemble(stage.settings, lambda: clock() - slow[0], lambda: system_clock() - slow[0])
    stage.box.program = program
    program.start()
    assert leased_until(program.database, claim) == claim.leased_until
    slow[0] = timedelta()
    program.compare()
    clock.move_to(clock() + timedelta(minutes=2))
    program.pump.wake()
    stage.wait(lambda: got(stage, "sanne") == 1)


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_clock_that_is_set_wrong_takes_nothing_back(stage: Stage) -> None:
    stage.begin("sanne")
    stage.quiet()
    stage.box.program.pump.stop(60)
    claim = leased_by_another(stage)
    database, clock = stage.box.program.database, stage.box.clock
    back, agrees = [timedelta()], [False]
    setback = Setback(database, lambda: clock() - back[0], lambda: agrees[0])
    back[0] = HOUR
    setback.look()
    assert leased_until(database, claim) == claim.leased_until
    agrees[0] = True
    setback.look()
    assert leased_until(database, claim) < claim.leased_until, "it is the time of all others"


@pytest.mark.parametrize("seconds", [-3600, 3600])
def test_a_clock_that_jumps_is_compared_at_once(stage: Stage, seconds: int) -> None:
    stage.box.program.pump.stop(60)
    clock, ahead, compared = stage.box.clock, [timedelta()], [0]

    def agrees() -> bool:
        compared[0] += 1
        return False

    setback = Setback(stage.box.program.database, lambda: clock() + ahead[0], agrees)
    setback.look()
    assert compared == [0]
    ahead[0] = timedelta(seconds=seconds)
    setback.look()
    assert compared == [1]


def test_what_could_not_be_taken_back_is_taken_back_at_the_next_look(stage: Stage) -> None:
    stage.begin("sanne")
    stage.quiet()
    stage.box.program.pump.stop(60)
    claim = leased_by_another(stage)
    database, clock, back = stage.box.program.database, stage.box.clock, [timedelta()]
    setback = Setback(database, lambda: clock() - back[0], lambda: True)
    back[0] = HOUR
    with stage.broken("outbox"), pytest.raises(TROUBLE):
        setback.look()
    setback.look()
    assert leased_until(database, claim) < claim.leased_until
