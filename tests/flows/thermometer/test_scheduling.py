"""On which days planned thermometers come: within the network, never in rest, one at a time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import Span
from flows.moments import HORIZON, Window, local_time, moment
from flows.people import Network
from flows.thermometer.by_plan import _in_network
from flows.thermometer.keys import BY_PLAN, BY_PLAN_SOON
from flows.thermometer.ports import ThermometerPlan
from flows.thermometer.scheduling import (
    OPENS_AT,
    RHYTHMS,
    PlannedRound,
    meeting_problem,
    opens_at,
    planned,
    upcoming,
)

STARTS, ENDS = date(2026, 11, 2), date(2027, 4, 1)
NETWORK = Network("n1", "T1", "C1", "Kring", "Leren", "nl", "Europe/Amsterdam", STARTS, ENDS)
BEFORE = datetime(2026, 10, 1, tzinfo=UTC)
PLAN = ThermometerPlan("n1", "T1", BEFORE)
ZONES = ("Europe/Amsterdam", "Asia/Dubai", "America/New_York", "Pacific/Auckland", "UTC")
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)

days = st.dates(date(2026, 1, 1), date(2028, 6, 1))


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """Make a network of a week to three years, with some times of rest."""
    starts = draw(days)
    ends = starts + draw(st.integers(7, 3 * 366)) * _DAY
    firsts = draw(st.lists(st.integers(-30, 1100), max_size=6))
    rest = tuple(
        sorted(
            Span(starts + first * _DAY, starts + (first + draw(st.integers(0, 120))) * _DAY)
            for first in firsts
        )
    )
    zone = draw(st.sampled_from(ZONES))
    return replace(NETWORK, zone=zone, starts=starts, ends=ends, rest=rest)


@st.composite
def plans(draw: st.DrawFn) -> ThermometerPlan:
    """Make a plan of any sort."""
    return ThermometerPlan(
        "n1",
        "T1",
        BEFORE,
        phases=draw(st.booleans()),
        every=draw(st.sampled_from(RHYTHMS)),
        meeting=draw(st.none() | days),
    )


@given(network=networks(), plan=plans())
def test_every_round_lies_in_the_network_out_of_rest_and_on_working_days(
    network: Network, plan: ThermometerPlan
) -> None:
    for each in planned(network, plan):
        assert network.starts <= each.opens < each.closes <= network.ends
        assert network.calendar.is_working_day(each.opens)
        assert network.calendar.is_working_day(each.closes)
        length = (each.closes - each.opens).days
        assert not any(network.calendar.rests(each.opens + n * _DAY) for n in range(length))


@given(network=networks(), plan=plans())
def test_they_stand_in_order_and_at_most_one_is_open_at_a_time(
    network: Network, plan: ThermometerPlan
) -> None:
    for first, second in pairwise(planned(network, plan)):
        assert first.closes < second.opens
        if {first.reason, second.reason} & {"baseline", "midway", "end"} == set():
            continue
        if "pulse" in {first.reason, second.reason}:
            assert second.opens - first.closes >= 10 * _DAY


@given(network=networks(), plan=plans())
def test_what_is_full_comes_at_most_once_each_and_in_its_order(
    network: Network, plan: ThermometerPlan
) -> None:
    full = [each.reason for each in planned(network, plan) if each.statements == "full"]
    assert full == [each for each in ("baseline", "midway", "end") if each in full]
    assert plan.phases or not full


@given(network=networks(), plan=plans())
def test_the_end_leaves_a_week_to_talk_about_it(network: Network, plan: ThermometerPlan) -> None:
    for each in planned(network, plan):
        if each.reason == "end":
            assert network.ends - each.closes >= _WEEK
        if each.reason == "baseline":
            assert each.opens - network.starts >= _WEEK


@given(network=networks(), plan=plans())
def test_a_meeting_comes_after_its_thermometer_has_closed_on_the_working_day_before(
    network: Network, plan: ThermometerPlan
) -> None:
    for each in planned(network, plan):
        if each.reason == "meeting":
            assert plan.meeting is not None
            assert each.closes == network.calendar.working_days_before(plan.meeting, 1)
            assert plan.meeting - each.opens >= _WEEK
    if plan.meeting and meeting_problem(network, plan, BEFORE - 999 * _DAY) is None:
        assert any(each.reason == "meeting" for each in planned(network, plan))


@given(network=networks(), plan=plans())
def test_a_thermometer_opens_at_ten_there_where_the_network_is(
    network: Network, plan: ThermometerPlan
) -> None:
    for each in planned(network, plan):
        local = local_time(opens_at(network, each), network.zone)
        assert (local.date(), local.time()) == (each.opens, OPENS_AT)


@given(network=networks(), plan=plans(), cut=st.integers(0, 1200))
def test_what_two_looks_ahead_plan_is_what_one_look_plans(
    network: Network, plan: ThermometerPlan, cut: int
) -> None:
    first = moment(network.starts, OPENS_AT, network.zone)
    middle, last = first + cut * _DAY, first + 1300 * _DAY
    once = {each.key for each in _in_network(network, plan, Window(first, last))}
    twice = {
        each.key
        for window in (Window(first, middle + HORIZON), Window(middle, last))
        for each in _in_network(network, plan, window)
    }
    assert once == twice


@given(network=networks(), plan=plans(), after=st.integers(-40, 1200))
def test_what_should_have_opened_before_it_was_wanted_is_not_planned(
    network: Network, plan: ThermometerPlan, after: int
) -> None:
    since = moment(network.starts, OPENS_AT, network.zone) + after * _DAY
    window = Window(since - 999 * _DAY, since + 1300 * _DAY)
    dues = list(_in_network(network, replace(plan, since=since), window))
    assert all(each.at > since for each in dues)
    opening = [each.day for each in dues if each.kind == BY_PLAN]
    assert opening == [each.opens for each in upcoming(network, plan, since)]


@given(network=networks(), plan=plans())
def test_who_leads_hears_of_it_two_working_days_before(
    network: Network, plan: ThermometerPlan
) -> None:
    window = Window(BEFORE - 999 * _DAY, BEFORE + 2000 * _DAY)
    dues = list(_in_network(network, replace(plan, since=window.first), window))
    for each in dues:
        opens = date.fromisoformat(each.ids["opens"])
        if each.kind == BY_PLAN_SOON:
            between = ((each.day + n * _DAY) for n in range((opens - each.day).days))
            assert sum(map(network.calendar.is_working_day, between)) == 2
            assert network.starts <= each.day


def test_the_days_of_an_ordinary_network() -> None:
    wanted = replace(PLAN, phases=True, every=4, meeting=date(2027, 3, 9))
    assert planned(NETWORK, wanted) == (
        PlannedRound("baseline", date(2026, 11, 9), date(2026, 11, 16)),
        PlannedRound("pulse", date(2026, 11, 30), date(2026, 12, 7)),
        PlannedRound("pulse", date(2026, 12, 28), date(2027, 1, 4)),
        PlannedRound("midway", date(2027, 1, 18), date(2027, 1, 25)),
        PlannedRound("meeting", date(2027, 3, 2), date(2027, 3, 8)),
        PlannedRound("end", date(2027, 3, 18), date(2027, 3, 25)),
    )


def test_a_rest_puts_off_the_beginning_and_lets_the_end_come_earlier() -> None:
    rest = (
        Span(date(2026, 11, 12), date(2026, 11, 22)),
        Span(date(2027, 3, 20), date(2027, 3, 28)),
    )
    full = planned(replace(NETWORK, rest=rest), replace(PLAN, phases=True))
    assert [(each.reason, each.opens, each.closes) for each in full] == [
        ("baseline", date(2026, 11, 23), date(2026, 11, 30)),
        ("midway", date(2027, 1, 18), date(2027, 1, 25)),
        ("end", date(2027, 3, 12), date(2027, 3, 19)),
    ]


@pytest.mark.parametrize(
    ("weeks", "full"),
    [
        (2, ["baseline"]),
        (4, ["baseline"]),
        (6, ["baseline", "end"]),
        (8, ["baseline", "midway", "end"]),
    ],
)
def test_in_a_short_network_what_would_come_too_close_is_left_out(
    weeks: int, full: list[str]
) -> None:
    network = replace(NETWORK, ends=STARTS + weeks * _WEEK)
    assert [each.reason for each in planned(network, replace(PLAN, phases=True))] == full


def test_a_pulse_that_a_rest_puts_off_makes_no_two_at_a_time() -> None:
    rest = (Span(date(2026, 11, 14), date(2026, 12, 13)),)
    pulses = planned(replace(NETWORK, rest=rest), replace(PLAN, every=2))
    assert [each.opens for each in pulses][:3] == [
        date(2026, 12, 14),
        date(2026, 12, 28),
        date(2027, 1, 11),
    ]


@pytest.mark.parametrize(
    ("meeting", "problem"),
    [
        (date(2026, 10, 30), "outside"),
        (date(2027, 4, 2), "outside"),
        (date(2026, 11, 6), "near"),
        (date(2026, 11, 20), "taken"),  # the beginning is still open then
        (date(2027, 1, 5), "taken"),  # rest
        (date(2027, 2, 10), None),
    ],
)
def test_what_is_wrong_with_the_day_of_a_meeting(meeting: date, problem: str | None) -> None:
    network = replace(NETWORK, rest=(Span(date(2026, 12, 28), date(2027, 1, 3)),))
    wanted = replace(PLAN, phases=True, meeting=meeting)
    assert meeting_problem(network, wanted, BEFORE) == problem
