"""A phase that comes after weeks of silence: what lies between is passed by, and that is fine."""

from datetime import timedelta

import pytest

from flows.conversation.state import Conversation, State
from flows.cycle.phases import Phase
from flows.message import Para, Quote
from storage.database import Database
from tests.flows.room import SAY, Room, words_in


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def told(at: int, phase: Phase) -> str:
    return repr(Para(SAY("cycle-passed-by", at=at, phase=SAY(f"cycle-phase-{phase}"))))


def finish(room: Room, conversation: Conversation) -> None:
    """Answer all that is asked in a phase."""
    while room.again(conversation).state is not State.FINISHED:
        if room.again(conversation).state is State.RESTING:
            room.press("conversation.reopen", conversation=conversation.id)
        room.type("Bellen.")


def test_who_was_silent_is_told_why_the_phase_jumped(room: Room) -> None:
    room.begin(Phase.DIRECTION)
    said = words_in(room.said)
    assert told(3, Phase.DIRECTION) in said
    assert SAY("cycle-recall", month="juli", about=SAY("cycle-issue-issue-label")) not in said, (
        "there is nothing to quote"
    )


def test_their_own_issue_is_quoted_where_nothing_else_is(room: Room) -> None:
    room.fill_in(issue="Familie komt te laat.", why="Nu.", learn="Praten.")
    room.begin(Phase.DIRECTION)
    said = words_in(room.said)
    assert told(3, Phase.DIRECTION) in said
    assert repr(Quote("Familie komt te laat.")) in said


def test_who_walked_along_is_told_nothing(room: Room) -> None:
    finish(room, room.conversation())
    room.begin(Phase.EXPLORING)
    assert SAY("cycle-exploring-moment") in words_in(room.said)
    assert told(2, Phase.EXPLORING) not in words_in(room.said)
    finish(room, room.conversation("cycle-exploring"))
    room.begin(Phase.DIRECTION)
    assert SAY("cycle-direction-others") in words_in(room.said)
    assert told(3, Phase.DIRECTION) not in words_in(room.said)


def test_who_stepped_in_again_is_told_once(room: Room) -> None:
    room.begin(Phase.DIRECTION)
    finish(room, room.conversation("cycle-direction"))
    room.begin(Phase.EXPERIMENT)
    said = words_in(room.said)
    assert SAY("cycle-experiment-do") in said
    assert told(4, Phase.EXPERIMENT) not in said


def test_who_goes_back_is_told_nothing(room: Room) -> None:
    room.begin(Phase.DIRECTION)
    room.now += timedelta(days=1)
    room.turn("exploring")
    said = words_in(room.press("cycle.now", network="n1"))
    assert SAY("cycle-exploring-moment") in said
    assert told(2, Phase.EXPLORING) not in said
