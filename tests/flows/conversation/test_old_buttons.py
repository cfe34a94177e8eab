"""Buttons under a question that is not the one asked now: pressed late, or twice."""

import pytest

from flows.conversation.state import State
from flows.message import Para
from storage.database import Database
from tests.flows.room import SAY, Room

SENTENCES = {
    State.OPEN: "conversation-moved-on",
    State.PAUSED: "conversation-resting",
    State.RESTING: "conversation-rests",
    State.LAPSED: "conversation-lapsed",
    State.FINISHED: "conversation-finished",
}


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("way", ["skip", "back", "later"])
def test_an_old_button_is_answered_kindly_however_the_conversation_stands(
    room: Room, way: str, state: State
) -> None:
    room.fill_in(issue="Familie.", why="Nu.", learn="Praten.")
    room.press("conversation.reopen")
    ids = room.ids(room.conversation())
    if state is not State.OPEN:
        room.put_in(state, room.conversation())
    for time in ("once", "twice"):
        said = room.press(f"conversation.{way}", **ids)
        if state is State.OPEN and time == "once":
            continue
        sentence = Para(SAY(SENTENCES[room.conversation().state]))
        assert sentence in [block for _, message in said for block in message.blocks]


@pytest.mark.parametrize("state", [each for each in State if each is not State.OPEN])
def test_later_typed_under_what_is_not_open_changes_nothing(room: Room, state: State) -> None:
    asked_ts = f"{room.ts}.0"
    room.put_in(state, room.conversation())
    room.type("later", thread_ts=asked_ts)
    assert room.conversation().state is state
    blocks = [block for _, message in room.said for block in message.blocks]
    assert Para(SAY(SENTENCES[state])) in blocks


def test_skip_typed_under_what_is_finished_says_so(room: Room) -> None:
    asked_ts = f"{room.ts}.0"
    room.fill_in(issue="Familie.", why="Nu.", learn="Praten.")
    for state in (State.RESTING, State.FINISHED):
        room.put_in(state, room.conversation())
        room.type("overslaan", thread_ts=asked_ts)
        blocks = [block for _, message in room.said for block in message.blocks]
        assert Para(SAY(SENTENCES[state])) in blocks
