"""The short form of the fault tests: each scenario once, small, on the databases it is about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import on_both
from tests.torture import scenarios, troubles
from tests.torture.oracle import examine
from tests.torture.town import Town
from tests.torture.town import town as built

ON_POSTGRESQL = pytest.mark.parametrize("address", ["postgresql"], indirect=True)
pytestmark = pytest.mark.timeout(600)  # it is the waiting that takes long, on any machine


@pytest.fixture
def people() -> int:
    """Enough for a thermometer, unless a test wants fewer."""
    return 6


@pytest.fixture
def town(address: str, people: int, tmp_path: Path) -> Iterator[Town]:
    """Build a small one."""
    with built(tmp_path, address, people) as found:
        yield found


def test_a_week_in_which_the_bot_dies_at_every_named_point(town: Town) -> None:
    scenarios.week_of_deaths(town)
    assert examine(town).wrong() == []


@on_both
def test_killed_from_outside_while_people_write(town: Town) -> None:
    processes = 1 if town.address.startswith("sqlite") else 2
    scenarios.restless(town, processes=processes, kills=5)
    assert examine(town).wrong() == []


def test_a_bad_day_of_slack(town: Town) -> None:
    troubles.begin(town)
    troubles.bad_day(town)
    troubles.storm(town)
    assert town.slack.faults.too_early == []
    assert examine(town).wrong() == []


def test_a_file_that_is_locked_and_a_disk_that_is_full(town: Town) -> None:
    troubles.begin(town)
    troubles.trouble_with_the_file(town)
    assert examine(town).wrong() == []


@ON_POSTGRESQL
def test_a_database_server_that_restarts(town: Town) -> None:
    troubles.begin(town, 2)
    troubles.trouble_with_the_server(town)
    assert examine(town).wrong() == []


def test_a_clock_that_jumps_ahead(town: Town) -> None:
    troubles.begin(town)
    troubles.clock_ahead(town)
    assert examine(town).wrong() == []


def test_a_clock_that_is_set_back(town: Town) -> None:
    troubles.begin(town)
    troubles.clock_back(town)
    assert examine(town).wrong() == []


@pytest.mark.parametrize("people", [1])
@ON_POSTGRESQL
def test_a_process_that_stood_still_for_longer_than_its_lease(town: Town) -> None:
    scenarios.held_up(town, 2)
    assert examine(town).wrong() == []


@ON_POSTGRESQL
def test_a_database_that_goes_away_while_something_fires(town: Town) -> None:
    scenarios.cut_off_while_firing(town)
    assert examine(town).wrong() == []
