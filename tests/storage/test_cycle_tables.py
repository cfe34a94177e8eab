"""Calendars, tracks and weeks are kept as they were given, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime

from flows.conversation.ports import Week
from flows.conversation.state import Answer, Conversation, State, Status
from flows.cycle.phases import Phase
from flows.cycle.programme import TEMPLATES, Programme, laid_out
from flows.cycle.track import Track
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
STAGES = laid_out(TEMPLATES[2], date(2026, 5, 1), date(2029, 4, 30))
PROGRAMME = Programme("n1", "T1", "three-years", STAGES)
MINE = Track("n1", "p1", "T1", 2, 3, 2, Phase.DIRECTION, stopped=True)
WEEK = Week("p1", "n1", "T1", "2026-W19", "c1", 4, NOW)


@on_both
def test_a_calendar_takes_the_place_of_the_one_before(database: Database) -> None:
    shorter = replace(PROGRAMME, template="six-weeks", stages=STAGES[:3], short=True)
    with database.write() as w:
        assert w.cycles.programme("n1") is None
        w.cycles.save(PROGRAMME)
        assert w.cycles.programme("n1") == PROGRAMME
        w.cycles.save(shorter)
    with database.read() as w:
        assert w.cycles.programme("n1") == shorter
        assert w.cycles.programme("n2") is None


@on_both
def test_a_track_is_kept_for_one_person_in_one_network(database: Database) -> None:
    with database.write() as w:
        w.cycles.take(MINE)
        w.cycles.take(replace(MINE, person="p2", phase=None))
        w.cycles.take(replace(MINE, run=4))
    with database.read() as w:
        assert w.cycles.track("n1", "p1") == replace(MINE, run=4)
        assert w.cycles.track("n2", "p1") is None
        assert w.cycles.track("n1", "p2") == replace(MINE, person="p2", phase=None)


@on_both
def test_the_short_version_is_a_networks(database: Database) -> None:
    with database.write() as w:
        assert not w.cycles.is_short("n1")
        w.cycles.save(replace(PROGRAMME, short=True))
        assert w.cycles.is_short("n1")
        assert not w.cycles.is_short("n2")
        w.cycles.save(PROGRAMME)
        assert not w.cycles.is_short("n1")


@on_both
def test_people_are_counted_once_for_each_phase_they_wrote_in(database: Database) -> None:
    with database.write() as w:
        for number, person in enumerate(("p1", "p1", "p2", "p3")):
            talk = Conversation(
                f"c{number}", "T1", person, "n1", "cycle-issue", str(number), NOW, State.FINISHED
            )
            status = Status.SKIPPED if person == "p3" else Status.ANSWERED
            w.conversations.add(talk.put(Answer("issue", status, 1, NOW, ("x",), "?")))
    with database.read() as w:
        assert w.cycles.counts("n1") == {"cycle-issue": 2}
        assert w.cycles.counts("n2") == {}


@on_both
def test_weeks_come_back_newest_first_and_a_silence_is_ended_for_all(database: Database) -> None:
    later = replace(WEEK, week="2026-W20", turn=5)
    with database.write() as w:
        w.weeks.add(later)
        w.weeks.add(WEEK)
        w.weeks.add(replace(WEEK, person="p2"))
    with database.write() as w:
        assert w.weeks.latest("p1", "n1", 5) == (later, WEEK)
        assert w.weeks.latest("p1", "n1", 1) == (later,)
        assert w.weeks.asked_at("c1", 4) == NOW
        assert w.weeks.asked_at("c1", 6) is None
        w.weeks.hear("p1", "n1")
        assert all(each.heard for each in w.weeks.latest("p1", "n1", 5))
        assert not w.weeks.latest("p2", "n1", 1)[0].heard
