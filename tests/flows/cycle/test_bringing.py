"""Bringing an issue: once in every cycle, also by who comes late."""

from datetime import date

import pytest

from storage.database import Database
from tests.flows.room import NETWORK, SAY, Room, two_cycles, words_in

WENT_BY = date(2024, 5, 6)


@pytest.fixture
def room(database: Database) -> Room:
    """Somebody who joins in the first phase of a second cycle."""
    return Room(database, two_cycles(WENT_BY, NETWORK.starts))


def test_who_joins_in_a_later_cycle_brings_an_issue_once(room: Room) -> None:
    assert room.find("cycle-issue", "1") is None
    room.fill_in(occasion="2", issue="Familie.", why="Nu.", learn="Praten.")
    assert SAY("cycle-issue-tried") in words_in(room.press("cycle.now", network="n1"))
    said = words_in(room.press("cycle.catch-up", network="n1"))
    assert SAY("cycle-already-begun") in said
    assert SAY("cycle-issue-issue") not in said


def test_who_comes_back_goes_on_with_the_issue_of_this_cycle(room: Room) -> None:
    room.type("stop")
    room.press("privacy.stop", person="p1")
    said = words_in(room.press("privacy.resume", person="p1"))
    assert SAY("cycle-issue-issue") in said
