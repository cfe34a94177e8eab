"""What was written and is no answer: too long, and then skipped."""

import pytest

from flows.conversation.state import State
from flows.cycle.phases import Phase
from storage.database import Database
from tests.flows.room import SAY, Room, words_in

TOO_LONG = "x" * 3001


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def test_a_decision_that_was_skipped_is_none(room: Room) -> None:
    room.begin(Phase.REFLECTING)
    for text in ("Het ging.", "Niets.", "Bellen."):
        room.type(text)
    room.press("conversation.reopen", conversation=room.conversation("cycle-reflecting").id)
    for text in ("Rust.", "Geen.", TOO_LONG, "overslaan"):
        room.type(text)
    assert room.conversation("cycle-reflecting").state is State.FINISHED
    assert SAY("cycle-reflecting-card") in words_in(room.said)
    assert "cycle.turn" not in words_in(room.said)


def test_a_day_that_cannot_be_read_is_shown_as_it_was_written(room: Room) -> None:
    room.begin(Phase.EXPERIMENT)
    for text in ("Bellen.", TOO_LONG, "overslaan", "terug"):
        room.type(text)
    asked = words_in(room.said)
    assert SAY("conversation-earlier") in asked
    assert TOO_LONG in asked
