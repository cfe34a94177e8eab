"""Going back, stopping and beginning anew, at the desk."""

from datetime import date

import pytest

from flows.conversation.state import State
from flows.conversation.talk import again_prefix
from storage.database import Database
from tests.flows.room import Room


@pytest.fixture
def room(database: Database) -> Room:
    room = Room(database)
    room.walk()
    return room


@pytest.mark.parametrize("to", ["stop", "issue"])
def test_a_question_that_was_put_off_does_not_come_back_after_it(room: Room, to: str) -> None:
    room.pass_to(date(2026, 6, 10))
    room.press("cycle.now", network="n1")
    exploring = room.conversation("cycle-exploring")
    room.press("conversation.later", **room.ids(exploring))
    room.press("conversation.snooze", conversation=exploring.id, when="tomorrow")
    assert room.conversation("cycle-exploring").state is State.PAUSED
    room.turn(to)
    assert room.conversation("cycle-exploring").state is State.LAPSED
    with room.database.read() as w:
        assert w.due.first_under(again_prefix(exploring.id)) is None
