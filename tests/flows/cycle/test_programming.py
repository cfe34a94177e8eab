"""Who leads chooses a programme, and another one later, at the desk."""

from datetime import date

import pytest

from flows.conversation.state import State
from flows.message import Form, Note
from flows.words import day_words
from storage.database import Database
from tests.flows.room import SAY, Room, words_in


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def looked(room: Room, template: str, starts: date) -> Form:
    """Let who leads look at the calendar that a choice would give."""
    filled = {"template": (template,), "starts": (starts.isoformat(),)}
    form = room.desk.submit(room.leader, "cycle.programme", {"network": "n1"}, filled)
    assert isinstance(form, Form)
    return form


def kept(room: Room, form: Form) -> Form:
    """Let who leads keep what they looked at."""
    done = room.desk.submit(room.leader, form.action, dict(form.ids), {})
    assert isinstance(done, Form)
    return done


def test_a_second_programme_begins_anew_for_everybody(room: Room) -> None:
    kept(room, looked(room, "six-weeks", date(2026, 5, 1)))
    room.fill_in(issue="Familie.", why="Nu.", learn="Praten.")
    assert room.conversation().state is State.FINISHED
    room.turn("stop")
    room.pass_to(date(2026, 12, 1))
    form = looked(room, "six-weeks", date(2026, 12, 1))
    assert "cycle-programme-goes-on" not in repr(form)
    kept(room, form)
    assert SAY("cycle-issue-issue") in words_in(room.press("cycle.now", network="n1"))
    assert room.conversation("cycle-issue", "2").state is State.OPEN


def test_a_programme_that_is_corrected_says_that_it_goes_on(room: Room) -> None:
    kept(room, looked(room, "five-months", date(2026, 5, 1)))
    room.fill_in(issue="Familie.", why="Nu.", learn="Praten.")
    with room.database.read() as w:
        programme = w.cycles.programme("n1")
    assert programme is not None
    last = day_words(programme.stages[-1].starts, "nl")
    form = looked(room, "five-months", date(2026, 5, 2))
    assert Note(SAY("cycle-programme-goes-on", day=last)) in form.parts
    kept(room, form)
    assert SAY("cycle-issue-tried") in words_in(room.press("cycle.now", network="n1"))
