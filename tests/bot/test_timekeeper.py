"""A machine whose clock is wrong claims nothing, for the leases of others depend on it."""

from datetime import timedelta

import pytest

from bot.clock import system_clock
from bot.timekeeper import Timekeeper
from storage.database import Database


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
@pytest.mark.parametrize(("seconds", "agrees"), [(-60, False), (0, True), (60, False)])
def test_the_clocks_of_machine_and_database_are_compared(
    database: Database, seconds: int, agrees: bool
) -> None:
    keeper = Timekeeper(database, lambda: system_clock() + timedelta(seconds=seconds))
    keeper.compare()
    assert keeper.agrees is agrees
    keeper.machine = system_clock
    keeper.compare()
    assert keeper.agrees


def test_a_file_has_no_clock(database: Database) -> None:
    keeper = Timekeeper(database, lambda: system_clock() + timedelta(days=1))
    keeper.compare()
    assert keeper.agrees
