"""The choice of readers inside a conversation: made, and taken away again."""

import pytest

from flows.conversation.flow import READERS
from flows.conversation.state import Conversation, State
from flows.cycle.cards import card_key_of
from flows.cycle.phases import Phase
from flows.message import Form
from storage.database import Database
from tests.flows.room import Room


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def answer_all(room: Room, conversation: Conversation, *texts: str) -> Conversation:
    """Answer what is asked, and let the whole network read it."""
    for text in texts:
        if room.again(conversation).state is State.RESTING:
            room.press("conversation.reopen", conversation=conversation.id)
        if text:
            room.type(text)
        else:
            now = room.again(conversation)
            room.press("conversation.answer", **room.ids(now), value="network")
    done = room.again(conversation)
    assert done.state is State.FINISHED
    return done


def readers(conversation: Conversation) -> set[str]:
    answers = conversation.answers.items()
    return {each.readers for step, each in answers if step != READERS and each.value}


def take_away(room: Room, conversation: Conversation) -> None:
    """Leave the choice of readers empty, in the form."""
    form = room.desk.open(room.caller, "conversation.form", {"conversation": conversation.id})
    assert isinstance(form, Form)
    assert room.desk.submit(room.caller, form.action, dict(form.ids), {READERS: ()}) is None
    room.deliver()


def test_a_lesson_whose_choice_is_taken_away_is_read_by_its_writer_alone(room: Room) -> None:
    room.begin(Phase.LESSONS)
    asked = room.conversation("cycle-lessons")
    lesson = answer_all(room, asked, "Bellen.", "Altijd.", "Begin.", "Vaker gezien", "Bel.", "")
    assert readers(lesson) == {"network"}
    with room.database.read() as w:
        assert w.outbox.said(card_key_of(lesson.id)) is not None
    take_away(room, lesson)
    assert readers(room.again(lesson)) == {"me"}


def test_a_reflection_whose_choice_is_taken_away_is_read_by_its_writer_alone(room: Room) -> None:
    room.press("conversation.later")
    room.press("reflection.go-on", network="n1")
    written = answer_all(room, room.weekly(), "Bellen.", "Rust.", "")
    assert readers(written) == {"network"}
    take_away(room, written)
    assert readers(room.again(written)) == {"me"}


def test_what_is_shared_of_a_phase_without_that_choice_stays_shared(room: Room) -> None:
    room.walk()
    issue = answer_all(room, room.conversation(), "Familie.", "Nu.", "Praten.", "A.", "B.", "C.")
    room.press("cycle.share", conversation=issue.id, network="n1", readers="network")
    room.fill_in(issue="Familie komt te laat.")
    assert room.again(issue).value("issue") == ("Familie komt te laat.",)
    assert readers(room.again(issue)) == {"network"}
