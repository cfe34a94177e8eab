"""Meetings, bids, what people take home, and who wants no line beforehand, as they come back."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.errors import Overtaken
from flows.meeting.ports import Bid, Meeting, Sort, TakeAway
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
MEETING = Meeting(
    id="m1",
    team="T1",
    network="n1",
    sort=Sort.MIDWAY,
    title="Halverwege",
    day=date(2026, 6, 1),
    wall=time(14, 30),
    zone="Europe/Amsterdam",
    minutes=90,
    changed_at=NOW,
    place="Zaal 3",
    link="https://meet.example.nl/kring",
    bank=("step", "carer"),
    own="Wat nu?",
    set_by="p1",
)
BID = Bid("m1", "p1", "T1", "n1", 30, "mijn vraagstuk", NOW)


@on_both
def test_a_meeting_comes_back_as_it_was_kept_last(database: Database) -> None:
    bare = Meeting("m2", "T1", "n1", Sort.ORDINARY, "Set", MEETING.day, time(9), "UTC", 60, NOW)
    changed = replace(
        MEETING, sequence=1, cancelled=True, shared=True, present=7, place="", group="g1", own=""
    )
    with database.write() as w:
        w.meetings.save(MEETING)
        w.meetings.save(bare)
    with database.read() as w:
        assert (w.meetings.get("m1"), w.meetings.get("m2")) == (MEETING, bare)
        assert w.meetings.get("m3") is None
    with database.write() as w:
        w.meetings.change(changed)
    with database.read() as w:
        assert w.meetings.get("m1") == changed


@on_both
def test_of_two_changes_at_once_one_is_overtaken_and_nothing_is_written_over(
    database: Database,
) -> None:
    first = replace(MEETING, sequence=1, title="Eerst")
    with database.write() as w:
        w.meetings.save(MEETING)
        w.meetings.change(first)
    for late in (replace(MEETING, sequence=1, title="Ook"), replace(MEETING, sequence=3)):
        with pytest.raises(Overtaken), database.write() as w:
            w.meetings.change(late)
    with pytest.raises(Overtaken), database.write() as w:
        w.meetings.save(replace(MEETING, own="Gelezen voordat het veranderde"))
    with database.read() as w:
        assert w.meetings.get("m1") == first


@on_both
def test_what_is_to_come_is_listed_by_day_and_hour_without_what_was_called_off(
    database: Database,
) -> None:
    day = MEETING.day
    late = replace(MEETING, id="late", wall=time(16))
    next_ = replace(MEETING, id="next", day=day + timedelta(days=1), wall=time(9))
    off = replace(MEETING, id="off", cancelled=True)
    past = replace(MEETING, id="past", day=day - timedelta(days=1))
    other = replace(MEETING, id="other", network="n2")
    with database.write() as w:
        for each in (next_, late, off, past, other, MEETING):
            w.meetings.save(each)
    with database.read() as w:
        assert w.meetings.coming(("n1",), day) == (MEETING, late, next_)
        assert w.meetings.coming(("n1", "n2"), next_.day) == (next_,)
        assert w.meetings.coming((), day) == ()
        found = w.meetings.everywhere(past.day, day)
        assert [each.id for each in found] == ["past", "m1", "other", "late"]


@on_both
def test_who_asks_again_keeps_their_place_in_the_row(database: Database) -> None:
    second = replace(BID, person="p2", asked_at=NOW + timedelta(minutes=1))
    again = replace(BID, minutes=45, words="toch langer", place=2, given=0)
    with database.write() as w:
        for each in (second, BID):
            w.meetings.put_bid(each)
        w.meetings.put_bid(replace(again, asked_at=NOW + timedelta(hours=1)))
    with database.read() as w:
        assert w.meetings.bids("m1") == (again, second)
        assert w.meetings.bid("m1", "p2") == second
        assert w.meetings.bids_of("p1") == (again,)
        assert w.meetings.bid_counts(["m1", "m2"]) == {"m1": 2}
    with database.write() as w:
        assert w.meetings.withdraw("m1", "p1")
        assert not w.meetings.withdraw("m1", "p1"), "it was taken back already"
        assert w.meetings.bids("m1") == (second,)


@on_both
def test_what_somebody_takes_home_can_be_written_again(database: Database) -> None:
    first = TakeAway("m1", "p1", "T1", "n1", "", "veel", "", NOW)
    again = replace(first, step="als, dan", helper="Jan", at=NOW + timedelta(hours=1))
    later = TakeAway("m2", "p1", "T1", "n1", "", "rust", "", NOW + timedelta(days=9))
    with database.write() as w:
        w.meetings.put_take_away(first)
        w.meetings.put_take_away(again)
        w.meetings.put_take_away(later)
    with database.read() as w:
        assert w.meetings.take_away("m1", "p1") == again
        assert w.meetings.take_away("m1", "p2") is None
        assert w.meetings.taken_by("p1") == (later, again)


@on_both
def test_the_wish_for_no_line_is_remembered_and_taken_back(database: Database) -> None:
    for wanted in (False, False, True):
        with database.write() as w:
            w.meetings.set_line("p1", "T1", wanted=wanted)
        with database.read() as w:
            assert w.meetings.wants_no_line("p1") is not wanted
            assert not w.meetings.wants_no_line("p2")
