"""What is said at the end of a phase: what was written, and what comes if one does nothing."""

import pytest

from flows.cycle.phases import Phase
from flows.message import Note
from flows.words import day_words
from storage.database import Database
from tests.flows.cycle.test_sittings import CHOSEN, sit
from tests.flows.room import SAY, Room, words_in


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def walked(room: Room, phase: Phase) -> str:
    """Go through both sittings of a phase; gives all that was said."""
    room.begin(phase)
    said = sit(room, phase)
    about = {"conversation": room.conversation(f"cycle-{phase}").id}
    return said + words_in(room.press("conversation.reopen", **about)) + sit(room, phase)


def test_a_lesson_is_shown_before_its_readers_are_chosen(room: Room) -> None:
    said = walked(room, Phase.LESSONS)
    lesson, who = said.index(SAY("cycle-recall-lesson")), said.index(SAY("cycle-lessons-readers"))
    assert lesson < said.index(SAY("cycle-lessons-know-label"), lesson) < who


@pytest.mark.parametrize("decided", ["adapt", "stop", "again"])
def test_who_decides_otherwise_hears_what_comes_if_they_do_nothing(
    room: Room, decided: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(CHOSEN, "decision", decided)
    said = walked(room, Phase.REFLECTING)
    assert SAY(f"cycle-decided-{decided}") in said
    assert SAY(f"button-cycle-decided-{decided}") in said
    after = room.walk().stage(1, Phase.LESSONS)
    assert after is not None
    day = day_words(after.starts, "nl")
    assert repr(Note(SAY("cycle-next", day=day, phase=SAY("cycle-phase-lessons")))) in said
