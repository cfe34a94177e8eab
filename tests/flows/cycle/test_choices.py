"""Choices in a phase: a way past them, and nothing on the card of what was passed over."""

import pytest

from flows.conversation.flow import READERS
from flows.conversation.state import State
from flows.cycle.phases import Phase
from flows.message import Buttons, Message
from flows.outbox import Mode
from storage.database import Database
from tests.flows.room import SAY, Room, words_in


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


Said = list[tuple[Mode, Message]]


def offers(said: Said, action: str) -> bool:
    blocks = (block for _, message in said for block in message.blocks)
    rows = (block for block in blocks if isinstance(block, Buttons))
    return any(each.action == action for row in rows for each in row.items)


def to_choice(room: Room, phase: Phase, step: str) -> Said:
    """Type, until a choice is asked; gives what was said with it."""
    room.begin(phase)
    conversation = room.conversation(f"cycle-{phase}")
    for _ in range(8):
        now = room.again(conversation)
        if now.asked and now.asked.step == step:
            return room.said
        if now.state is State.RESTING:
            room.said = room.press("conversation.reopen", conversation=now.id)
        else:
            room.type("Bellen.")
    raise AssertionError(f"{step} is not asked")


@pytest.mark.parametrize(
    ("phase", "step"), [(Phase.REFLECTING, "decision"), (Phase.LESSONS, "basis")]
)
def test_a_choice_can_be_passed_over(room: Room, phase: Phase, step: str) -> None:
    assert offers(to_choice(room, phase, step), "conversation.skip")
    flow = f"cycle-{phase}"
    said = room.press("conversation.skip", **room.ids(room.conversation(flow)))
    while room.conversation(flow).state is State.OPEN:
        said = room.press("conversation.skip", **room.ids(room.conversation(flow)))
    assert SAY(f"{flow}-card") in words_in(said)
    assert SAY(f"{flow}-{step}-label") not in words_in(said)


def test_who_may_read_it_is_chosen_and_not_passed_over(room: Room) -> None:
    to_choice(room, Phase.LESSONS, "basis")
    said: Said = []
    for _ in range(2):
        said = room.press("conversation.skip", **room.ids(room.conversation("cycle-lessons")))
    asked = room.conversation("cycle-lessons").asked
    assert asked is not None
    assert asked.step == READERS
    assert not offers(said, "conversation.skip")
