"""The times of an agenda: whoever asked comes in turn, nothing overlaps, and nobody is lost."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.meeting.agenda import MINUTES, agenda, in_order, minutes_of, room
from flows.meeting.ports import Bid, Meeting, Sort

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
BEFORE_CHANGE = date(2026, 3, 29)  # the clock skips an hour in Amsterdam


def meeting(minutes: int = 90, day: date = date(2026, 6, 1), wall: time = time(14)) -> Meeting:
    return Meeting(
        "m1", "T1", "n1", Sort.ORDINARY, "Set", day, wall, "Europe/Amsterdam", minutes, NOW
    )


def bid(number: int, minutes: int, place: int | None = None, given_: int | None = None) -> Bid:
    asked = NOW + timedelta(minutes=number)
    return Bid("m1", f"p{number}", "T1", "n1", minutes, "x", asked, place, given_)


wanted = st.lists(
    st.tuples(
        st.sampled_from(MINUTES),
        st.none() | st.integers(1, 6),
        st.none() | st.sampled_from((0, 10, 20, 45, 90)),
    ),
    max_size=8,
).map(lambda found: [bid(n, *each) for n, each in enumerate(found)])
lengths = st.integers(30, 400)
days = st.dates(date(2026, 1, 1), date(2026, 12, 31)) | st.just(BEFORE_CHANGE)
walls = st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0))


@given(wanted, lengths, days, walls)
def test_the_parts_follow_one_another_from_beginning_to_end(
    bids: list[Bid], minutes: int, day: date, wall: time
) -> None:
    meant = meeting(minutes, day, wall)
    slots = agenda(meant, bids).slots
    assert slots[0].starts == meant.starts
    assert slots[0].what == "opening"
    assert [each.what for each in slots[-2:]] == ["questions", "review"]
    for one, next_ in pairwise(slots):
        assert one.starts + timedelta(minutes=one.minutes) == next_.starts
    assert slots[-1].starts + timedelta(minutes=slots[-1].minutes) == meant.ends
    assert min(each.minutes for each in slots) >= 5


@given(wanted, lengths)
def test_everybody_who_asked_stands_once_in_it_or_among_those_of_next_time(
    bids: list[Bid], minutes: int
) -> None:
    laid = agenda(meeting(minutes), bids)
    inside = [each.bid for each in laid.slots if each.bid]
    assert sorted([*inside, *laid.later], key=lambda each: each.person) == bids
    assert inside == [each for each in in_order(bids) if each in inside], "in their order"
    assert [each.minutes for each in laid.slots if each.bid] == [minutes_of(b) for b in inside]
    assert sum(map(minutes_of, inside)) <= room(minutes)


@given(wanted, lengths)
def test_who_goes_next_time_did_not_fit_or_was_put_off(bids: list[Bid], minutes: int) -> None:
    laid = agenda(meeting(minutes), bids)
    used = sum(each.minutes for each in laid.slots if each.bid)
    for late in laid.later:
        assert minutes_of(late) == 0 or used + minutes_of(late) > room(minutes)


@given(st.permutations(range(6)))
def test_in_the_order_of_asking_unless_who_leads_gave_places(order: list[int]) -> None:
    asked = [bid(n, 15) for n in range(6)]
    assert in_order(asked) == asked
    placed = [bid(n, 15, place) for n, place in enumerate(order)]
    assert [each.place for each in in_order(placed)] == list(range(6))


@pytest.mark.parametrize(("minutes", "issues"), [(90, 1), (120, 1), (180, 2)])
def test_a_meeting_does_as_many_long_issues_as_such_a_meeting_can(
    minutes: int, issues: int
) -> None:
    bids = [bid(n, 45) for n in range(4)]
    laid = agenda(meeting(minutes), bids)
    assert sum(1 for each in laid.slots if each.bid) == issues
    assert len(laid.later) == 4 - issues


def test_who_comes_later_and_asks_less_may_still_fit() -> None:
    laid = agenda(meeting(90), [bid(1, 30), bid(2, 45), bid(3, 15)])
    assert [each.bid.person for each in laid.slots if each.bid] == ["p1", "p3"]
    assert [each.person for each in laid.later] == ["p2"]
    assert [f"{each.starts:%H:%M}" for each in laid.slots] == [
        *("12:00", "12:15", "12:45", "13:00", "13:20")
    ]
