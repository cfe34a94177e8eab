"""What goes beside answers: each sort of its own writer, and nothing that was shared."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.closing.ports import Outcome, Practice
from flows.group.ports import Introduction
from flows.guide.ports import Call, Reflection
from flows.meeting.ports import Bid, TakeAway
from flows.privacy.ports import Promise, Ripe, Sort
from storage.database import Database
from storage.work import Work
from tests.support import on_both

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
DAY = date(2027, 2, 2)
INITIATIVE = Practice("pr1", "T1", "n1", "p1", NOW, "Een box", "Teams")
BROUGHT = Outcome("T1", "n1", "p1", "plan", NOW, "Een plan.")
TOLD = Introduction("i1", "n1", "p1", "T1", about="Ik luister.")
OWN = Reflection("T1", "n1", "p1", "leader", NOW, "Ik vraag.")
BID = Bid("m1", "p1", "T1", "n1", 30, "mijn vraagstuk", NOW)
TAKEN = TakeAway("m1", "p1", "T1", "n1", "bellen", "", "", NOW)
ELSE, THERE = {"person": "p2"}, {"network": "n2"}


def introduction(w: Work) -> None:
    w.introductions.save(TOLD)
    w.introductions.save(replace(TOLD, id="i2", person="p2"))
    w.introductions.save(replace(TOLD, id="i3", person="p3", readers="network"))
    w.introductions.save(replace(TOLD, id="i4", network="n2"))


def leadership(w: Work) -> None:
    w.lists.reflect(OWN)
    w.lists.reflect(replace(OWN, person="p2"))
    w.lists.reflect(replace(OWN, network="n2"))


def meetings(w: Work) -> None:
    for each in (BID, replace(BID, meeting="m2", network="n2")):
        w.meetings.put_bid(each)
    for taken in (TAKEN, replace(TAKEN, person="p2"), replace(TAKEN, meeting="m2", network="n2")):
        w.meetings.put_take_away(taken)


def closing(w: Work) -> None:
    w.closings.put_practice(INITIATIVE)
    w.closings.put_practice(replace(INITIATIVE, id="pr2", person="p2"))
    w.closings.put_practice(replace(INITIATIVE, id="pr3", person="p3", readers="network"))
    w.closings.put_practice(replace(INITIATIVE, id="pr4", network="n2"))
    for outcome in (BROUGHT, replace(BROUGHT, person="p3", readers="everyone")):
        w.closings.put_outcome(outcome)


FILLS: dict[str, tuple[Callable[[Work], None], int]] = {
    "introduction": (introduction, 1),
    "leadership": (leadership, 1),
    "meetings": (meetings, 2),
    "closing": (closing, 2),
}
in_each = pytest.mark.parametrize("name", FILLS)


def held(database: Database, person: str) -> dict[str, object]:
    """Give what is held of somebody beside the day on which it goes."""
    with database.read() as w:
        found = w.personal.holds(person)
    return {table: rows for table, rows in found.items() if table != "retention" and rows}


@on_both
@in_each
def test_who_keeps_something_to_themselves_gets_a_day_and_then_it_goes(
    database: Database, name: str
) -> None:
    fill, count = FILLS[name]
    sort = Sort(name, 3)
    with database.write() as w:
        fill(w)
        assert w.retention.unpromised("n1", sort) == ("p1", "p2")
        w.retention.promise(Promise("n1", "p1", "T1", name, DAY))
        assert w.retention.unpromised("n1", sort) == ("p2",)
        early = Ripe("n1", sort, DAY - timedelta(days=1), NOW)
        assert w.retention.private(early) == 0
        assert not w.retention.drop_private(early)
    others = {person: held(database, person) for person in ("p2", "p3")}
    before = held(database, "p1")
    ripe = Ripe("n1", sort, DAY, NOW)
    with database.write() as w:
        assert w.retention.private(ripe) == count
        assert w.retention.drop_private(ripe)
    after = held(database, "p1")
    assert after != before
    assert after, "what they wrote in another network stays"
    assert {person: held(database, person) for person in others} == others
    with database.read() as w:
        assert w.retention.private(ripe) == 0
        assert w.retention.unpromised("n1", sort) == ("p2",)


@on_both
def test_calls_go_by_the_day_on_which_they_were_written_down(database: Database) -> None:
    day = date(2026, 11, 2)
    late = datetime(2026, 11, 2, 23, 59, 59, tzinfo=UTC)
    call = Call("c1", "T1", "n1", "p1", late, {"need": "Tijd."})
    with database.write() as w:
        w.lists.put_call(call)
        w.lists.put_call(replace(call, id="c2", at=late + timedelta(seconds=1)))
        assert w.retention.calls(day) == 0
        w.retention.drop_calls(day)
        assert not w.retention.wants_purge
        assert w.retention.calls(day + timedelta(days=1)) == 1
        w.retention.drop_calls(day + timedelta(days=1))
        assert [each.id for each in w.lists.calls("n1")] == ["c2"]
