"""How many questions are left is told as it then turns out to be, in every phase."""

import re

import pytest

from flows.conversation.state import State
from flows.cycle.phases import ALL, FLOWS, Phase
from storage.database import Database
from tests.flows.room import SAY, Room, words_in

_SPLIT = [phase for phase in ALL if len({each.sitting for each in FLOWS[phase].steps}) > 1]
_OF = re.compile(r"Vraag \d+ van (\d+)")
_RESTING = ("cycle-resting", "cycle-resting-alone")
_TYPED = {"until": "1-12-2026"}
CHOSEN = {"decision": "go-on", "basis": "once"}
"""Which button is pressed at a choice."""


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def sit(room: Room, phase: Phase) -> str:
    """Answer all questions of a sitting; gives all that was said for the answers."""
    heard = ""
    for _ in range(len(FLOWS[phase].steps)):
        conversation = room.conversation(FLOWS[phase].id)
        if conversation.state is not State.OPEN or conversation.asked is None:
            break
        step = conversation.asked.step
        if step in CHOSEN:
            ids = {**room.ids(conversation), "value": CHOSEN[step]}
            heard += words_in(room.press("conversation.answer", **ids))
        else:
            room.type(_TYPED.get(step, "Een antwoord."))
            heard += words_in(room.said)
    return heard


@pytest.mark.parametrize("phase", _SPLIT)
def test_what_is_left_is_what_then_is_asked(room: Room, phase: Phase) -> None:
    if phase is not Phase.ISSUE:
        room.begin(phase)
    heard = sit(room, phase)
    left = {n for n in range(1, 9) for key in _RESTING if SAY(key, left=n) in heard}
    counted = 0
    while room.conversation(FLOWS[phase].id).state is State.RESTING:
        about = {"conversation": room.conversation(FLOWS[phase].id).id}
        asked = words_in(room.press("conversation.reopen", **about))
        counted += int(_OF.findall(asked)[-1])
        sit(room, phase)
    assert left == {counted}
