"""Going back, stopping and beginning anew, at the desk."""

from datetime import date

import pytest

from flows.conversation.state import State
from flows.conversation.talk import again_prefix
from flows.message import Form, Para
from storage.database import Database
from tests.flows.room import SAY, Room, two_cycles, words_in


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


def test_who_stopped_can_go_on_when_another_calendar_comes_and_begin_anew(room: Room) -> None:
    with room.database.write() as w:
        w.cycles.save(two_cycles(date(2026, 5, 1), date(2026, 7, 6)))
    room.pass_to(date(2026, 7, 20))
    room.turn("stop")
    room.walk()
    assert SAY("cycle-direction-others") in words_in(room.press("cycle.now", network="n1"))
    room.turn("stop")
    room.turn("anew")
    assert SAY("cycle-issue-issue") in words_in(room.press("cycle.now", network="n1"))


def test_nobody_begins_anew_before_the_first_phase(room: Room) -> None:
    room.walk(starts=date(2026, 9, 1))
    filled = {"to": ("anew",)}
    answer = room.desk.submit(room.caller, "cycle.turn", {"network": "n1"}, filled)
    assert isinstance(answer, Form)
    assert answer.parts == (Para(SAY("cycle-not-walking")),)
