"""Who leads chooses a programme, and another one later, at the desk."""

from dataclasses import replace
from datetime import date

import pytest

from flows.conversation.state import State
from flows.message import Errors, Form, Note, Para
from flows.words import day_words
from storage.database import Database
from tests.flows.room import NETWORK, SAY, Room, words_in


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


def test_a_programme_that_no_longer_fits_its_network_is_refused(room: Room) -> None:
    form = looked(room, "five-months", date(2026, 9, 1))
    with room.database.write() as w:
        w.networks.save(replace(NETWORK, ends=date(2026, 8, 1)))
    refused = kept(room, form)
    assert refused.parts == (Para(SAY("cycle-move-changed")),)
    with room.database.read() as w:
        assert w.cycles.programme("n1") is None


@pytest.mark.parametrize("day", [date(2030, 1, 1), date.max])
def test_a_phase_is_not_moved_out_of_reach(room: Room, day: date) -> None:
    programme = room.walk()
    form = room.desk.open(room.leader, "cycle.move", {"network": "n1"})
    assert isinstance(form, Form)
    for which in ("1", str(len(programme.stages) - 1)):
        filled = {"which": (which,), "day": (day.isoformat(),), "how": ("rest",)}
        answer = room.desk.submit(room.leader, "cycle.move", dict(form.ids), filled)
        assert answer == Errors({"day": SAY("cycle-move-far")})
