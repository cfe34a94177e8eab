"""Where somebody is: with the calendar, behind by their own choice, or stopped."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.cycle.phases import ALL, Phase
from flows.cycle.programme import TEMPLATES, Programme, laid_out
from flows.cycle.track import (
    Spot,
    Track,
    begun_again,
    gone_back,
    gone_on,
    is_of_issue,
    spot,
    stopped,
)

STARTS, ENDS = date(2026, 1, 5), date(2026, 6, 7)
PROGRAMME = Programme("n", "t", "five-months", laid_out(TEMPLATES[0], STARTS, ENDS))
THREE = Programme("n", "t", "three-years", laid_out(TEMPLATES[2], STARTS, date(2029, 1, 4)))
MINE = Track("n", "p", "t")
any_day = st.integers(0, (ENDS - STARTS).days).map(lambda n: STARTS + timedelta(n))


@given(day=any_day)
def test_who_chose_nothing_is_where_the_calendar_is(day: date) -> None:
    stage, here = PROGRAMME.on(day), spot(PROGRAMME, None, day)
    assert stage is not None
    assert here is not None
    assert (here.cycle, here.run, here.phase) == (stage.cycle, 1, stage.phase)
    assert not here.behind
    assert spot(PROGRAMME, MINE, day) == here


def test_nobody_is_anywhere_before_the_first_phase() -> None:
    assert spot(PROGRAMME, None, STARTS - timedelta(1)) is None


@given(day=any_day, back=st.sampled_from(ALL))
def test_who_goes_back_works_through_the_phases_until_they_are_with_the_others(
    day: date, back: Phase
) -> None:
    at = spot(PROGRAMME, None, day)
    assert at is not None
    track = gone_back(MINE, at, back)
    seen = []
    for _ in ALL:
        here = spot(PROGRAMME, track, day)
        assert here is not None
        assert here.occasion == "1.2", "the questions are asked anew, on an occasion of their own"
        seen.append(here.phase)
        if not here.behind:
            break
        track = gone_on(PROGRAMME, track, here)
    assert seen[-1] == at.phase
    if ALL.index(back) < ALL.index(at.phase):
        assert seen == list(ALL[ALL.index(back) : ALL.index(at.phase) + 1])
    else:
        assert seen == [at.phase]


@given(day=any_day)
def test_who_stops_is_nowhere_until_they_begin_anew(day: date) -> None:
    at = spot(PROGRAMME, None, day)
    assert at is not None
    track = stopped(MINE, at)
    assert spot(PROGRAMME, track, day) is None
    assert spot(PROGRAMME, track, ENDS) is None
    anew = spot(PROGRAMME, begun_again(track, ALL), day)
    assert anew is not None
    assert anew.phase is Phase.ISSUE
    assert anew.run == 2


def test_a_new_cycle_is_for_everybody() -> None:
    at = spot(THREE, None, date(2026, 5, 1))
    assert at is not None
    for track in (stopped(MINE, at), gone_back(MINE, at, Phase.ISSUE)):
        here = spot(THREE, track, date(2027, 2, 1))
        assert here is not None
        assert (here.cycle, here.run, here.behind) == (2, 1, False)
        assert here.occasion == "2"


def test_what_was_written_of_another_issue_is_not_about_this_one() -> None:
    at = spot(PROGRAMME, None, date(2026, 3, 1))
    assert at is not None
    back = gone_back(MINE, at, Phase.ISSUE)
    assert is_of_issue(back, 1, "1"), "who goes back works on the same issue"
    there = spot(PROGRAMME, back, date(2026, 3, 1))
    assert there is not None
    anew = begun_again(stopped(back, there), ALL)
    assert not is_of_issue(anew, 1, "1")
    assert not is_of_issue(anew, 1, "1.2")
    assert is_of_issue(anew, 1, "1.3")
    assert is_of_issue(anew, 2, "2"), "a new cycle has its own"
    assert not is_of_issue(None, 2, "1")


def test_a_track_of_a_cycle_that_is_not_this_one_counts_as_none() -> None:
    day = date(2026, 3, 1)
    later = Track("n", "p", "t", cycle=2, run=3, anew=3, stopped=True)
    assert spot(PROGRAMME, later, day) == spot(PROGRAMME, None, day)


def test_what_was_begun_anew_in_an_earlier_cycle_hides_nothing_of_a_later_one() -> None:
    anew = begun_again(stopped(MINE, spot_on(date(2026, 3, 1))), ALL)
    here = spot_on(date(2027, 2, 1), anew)
    assert here.cycle == 2
    for track in (gone_back(anew, here, Phase.ISSUE), stopped(anew, here)):
        assert is_of_issue(track, 2, "2")


def spot_on(day: date, track: Track | None = None) -> Spot:
    found = spot(THREE, track, day)
    assert found is not None
    return found
