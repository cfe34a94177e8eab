"""Passing over all questions of a week, at the desk."""

import pytest

from flows.conversation.state import State
from flows.message import Para
from flows.people import Member, Place, Role
from storage.database import Database
from tests.flows.room import SAY, Room


@pytest.fixture
def room(database: Database) -> Room:
    room = Room(database)
    room.press("reflection.go-on", network="n1")
    return room


def test_all_that_is_asked_this_week_is_passed_over_at_once(room: Room) -> None:
    room.press("reflection.skip", conversation=room.weekly().id)
    assert room.weekly().state is State.FINISHED


@pytest.mark.timeout(30)
def test_who_is_not_in_the_network_any_more_hears_so(room: Room) -> None:
    asked = room.weekly()
    room.put_in(State.LAPSED, asked)
    with room.database.write() as w:
        w.networks.put_member(Member("n1", "p1", "T1", Role.PARTICIPANT, Place.LEFT))
    said = room.press("reflection.skip", conversation=asked.id)
    refusal = Para(SAY("network-not-a-member", network="Kring"))
    assert refusal in [block for _, message in said for block in message.blocks]
    assert room.weekly().asked == asked.asked, "nothing was passed over"
