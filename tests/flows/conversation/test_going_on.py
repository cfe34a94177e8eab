"""Typing on after a sitting is over: the next question is offered first."""

import pytest

from flows.conversation.ports import KeptText
from flows.conversation.state import State
from flows.cycle.phases import Phase
from flows.message import Button, Buttons, Note
from flows.people import Member, Place, Role
from storage.database import Database
from tests.flows.room import SAY, Room, words_in

NEXT = SAY("cycle-issue-tried")


@pytest.fixture
def room(database: Database) -> Room:
    room = Room(database)
    room.fill_in(issue="Familie.", why="Nu.", learn="Praten.")
    assert room.conversation().state is State.RESTING
    return room


def kept(room: Room) -> KeptText:
    with room.database.read() as w:
        found: tuple[KeptText, ...] = w.kept.of_person("p1")
    return found[0]


def offered(room: Room) -> Button:
    """Give the first button under the text that was kept."""
    ((_, message),) = room.said
    buttons = next(block for block in message.blocks if isinstance(block, Buttons))
    return buttons.items[0]


def test_the_next_question_of_what_rests_is_offered_first(room: Room) -> None:
    room.type("Een folder.")
    title = SAY("cycle-issue-title")
    goes_on = Note(SAY("conversation-kept-goes-on", flow=title, question=NEXT))
    assert goes_on in room.said[0][1].blocks
    button = offered(room)
    assert button.label == SAY("button-conversation-place-next")
    said = room.press(button.action, **button.ids)
    answer = room.conversation().answers["tried"]
    assert (answer.value, answer.words) == (("Een folder.",), NEXT)
    assert room.asked() == "move"
    assert SAY("cycle-issue-move") in words_in(said)


def test_it_goes_to_the_question_that_was_offered_also_when_that_has_gone_by(room: Room) -> None:
    room.type("Een folder.")
    button = offered(room)
    room.press("conversation.reopen")
    room.press("conversation.skip")
    assert room.asked() == "move"
    room.press(button.action, **button.ids)
    assert room.conversation().value("tried") == ("Een folder.",)
    assert room.asked() == "move"


def test_a_choice_is_not_offered_for_words(room: Room) -> None:
    room.begin(Phase.LESSONS)
    for text in ("Bellen.", "Altijd.", "Begin."):
        room.type(text)
    assert room.conversation("cycle-lessons").state is State.RESTING
    room.type("Nog iets.")
    assert SAY("button-conversation-place-next") not in words_in(room.said)


def test_who_left_is_not_offered_to_go_on(room: Room) -> None:
    with room.database.write() as w:
        w.networks.put_member(Member("n1", "p1", "T1", Role.PARTICIPANT, Place.LEFT))
    room.type("Een folder.")
    assert NEXT not in words_in(room.said)
    room.press("conversation.place", conversation=room.conversation().id, text=kept(room).id)
    assert room.conversation().value("tried") == ()
