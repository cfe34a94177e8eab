"""Counting the weeks of a network, and the rhythm of who takes part in several."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.network.settings import Places, less_often, more_often, rhythm
from flows.network.weeks import week_of, weeks_in
from flows.people import Member, Network, Person, Place, Role

PERSON = Person("p1", "T1", "nl", "Europe/Amsterdam")
NETWORK = Network(
    "n1", "T1", "C1", "Netwerk", "Samen", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1)
)


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(0, 1200), st.data())
def test_weeks_count_from_one_to_the_last(starts: date, length: int, data: st.DataObject) -> None:
    ends = starts + timedelta(days=length)
    day = starts + timedelta(days=data.draw(st.integers(0, length)))
    network = replace(NETWORK, starts=starts, ends=ends)
    week, weeks = week_of(network, _noon(day)), weeks_in(network)
    assert 1 <= week <= weeks
    assert week_of(network, _noon(starts)) == 1
    assert week_of(network, _noon(ends)) == weeks
    first = starts + timedelta(weeks=week - 1)
    assert first <= day < first + timedelta(weeks=1)


@pytest.mark.parametrize(
    ("mine", "networks", "now", "less", "more"),
    [
        (1, [1], 1, 2, None),
        (2, [1], 2, 4, 1),
        (4, [1], 4, None, 2),
        (1, [2], 2, 4, None),
        (4, [2], 4, None, 2),
        (2, [4], 4, None, None),
        (1, [4, 2], 2, 4, None),
        (2, [4, 1], 2, 4, 1),
        (2, [], 2, 4, 1),
    ],
)
def test_less_and_more_go_as_far_as_they_make_a_difference(
    mine: int, networks: list[int], now: int, less: int | None, more: int | None
) -> None:
    person, places = replace(PERSON, every=mine), _places(networks)
    assert rhythm(person, places) == now
    assert less_often(person, places) == less
    assert more_often(person, places) == more


def test_a_network_one_only_leads_sets_no_rhythm() -> None:
    led = Member("n2", "p1", "T1", Role.FACILITATOR, Place.ACTIVE)
    places = [*_places([2]), (replace(NETWORK, id="n2", every=1), led)]
    assert rhythm(PERSON, places) == 2


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _places(networks: list[int]) -> Places:
    member = Member("n1", "p1", "T1", Role.PARTICIPANT, Place.ACTIVE)
    return [(replace(NETWORK, every=every), member) for every in networks]
