"""The short form of the fault tests: each scenario once, small, on the databases it is about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import on_both
from tests.torture import scenarios
from tests.torture.oracle import examine
from tests.torture.town import Town
from tests.torture.town import town as built

PEOPLE = 6


@pytest.fixture
def town(address: str, tmp_path: Path) -> Iterator[Town]:
    """Build a small one."""
    with built(tmp_path, address, PEOPLE) as found:
        yield found


@on_both
def test_a_week_in_which_the_bot_dies_at_every_named_point(town: Town) -> None:
    scenarios.week_of_deaths(town)
    assert examine(town).wrong() == []


@on_both
def test_killed_from_outside_while_people_write(town: Town) -> None:
    processes = 1 if town.address.startswith("sqlite") else 2
    scenarios.restless(town, processes=processes, kills=5)
    assert examine(town).wrong() == []
