"""A message fits by dates and plans alone: when it does, when not, and which one stands above."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import Span
from flows.cycle.phases import ALL, Phase
from flows.cycle.programme import TEMPLATES, Stage, laid_out
from flows.guide.suggesting import draft
from flows.guide.suggestions import SUGGESTIONS, Facts, Fitting, Occasion, Planned, fitting
from flows.people import Network
from flows.words import LANGUAGES, Language

STARTS, ENDS = date(2026, 2, 2), date(2026, 7, 3)  # a Monday, and a Friday five months on
DAY = timedelta(days=1)
STAGES = laid_out(TEMPLATES[0], STARTS, ENDS)
PLAIN = Facts(STARTS + 10 * DAY, STARTS, ENDS)
NETWORK = Network("n1", "T1", "C1", "Kring", "", "nl", "UTC", STARTS, ENDS)


def found(facts: Facts, *dealt_with: tuple[str, str]) -> list[str]:
    return [each.id for each in fitting(facts, dealt_with)]


def on(day: date, **more: object) -> Facts:
    return replace(PLAIN, day=day, **more)  # type: ignore[arg-type]  # each test gives what fits


def days(message: str, **more: object) -> list[date]:
    """List the days of a whole network on which a message fits, and some days around it."""
    first = STARTS - 20 * DAY
    every = (first + n * DAY for n in range((ENDS - first).days + 20))
    return [day for day in every if message in found(on(day, **more))]


def test_on_an_ordinary_day_nothing_fits() -> None:
    assert fitting(PLAIN, ()) == ()


def test_in_the_first_week_people_are_welcomed_and_in_the_last_it_is_rounded_off() -> None:
    assert days("welcome") == [STARTS + n * DAY for n in range(7)]
    assert days("ending") == [ENDS - n * DAY for n in reversed(range(8))]


def test_halfway_it_fits_for_a_week() -> None:
    middle = date(2026, 4, 18)
    assert days("midway") == [middle + n * DAY for n in range(7)]


@pytest.mark.parametrize("place", range(1, len(STAGES)))
def test_a_phase_is_told_in_the_five_days_before_it_begins(place: int) -> None:
    stage = STAGES[place]
    message = "last-phase" if stage == STAGES[-1] else "phase"
    before = [stage.starts - n * DAY for n in (5, 4, 3, 2, 1)]
    fits = [day for day in days(message, stages=STAGES) if day in before]
    assert fits == before
    (told,) = (each for each in fitting(on(before[0], stages=STAGES), ()) if each.id == message)
    assert told.occasion == Occasion(f"1-{stage.phase}", stage.starts, stage.phase)
    assert message not in found(on(stage.starts, stages=STAGES))
    assert message not in found(on(stage.starts - 6 * DAY, stages=STAGES))


def test_the_first_phase_comes_with_the_network_itself() -> None:
    assert not {"phase", "last-phase"} & set(found(on(STARTS - DAY, stages=STAGES)))


def test_an_experiment_has_a_message_in_its_middle_if_it_lasts_at_least_two_weeks() -> None:
    begins, until = (
        next(each.starts for each in STAGES if each.phase is phase)
        for phase in (Phase.EXPERIMENT, Phase.REFLECTING)
    )
    middle = begins + (until - begins) // 2
    assert days("experiment", stages=STAGES) == [middle + n * DAY for n in range(7)]
    short = (*STAGES[:3], Stage(1, Phase.EXPERIMENT, begins))
    assert days("experiment", stages=(*short, Stage(1, Phase.LASTING, begins + 13 * DAY))) == []
    assert days("experiment", stages=short) != [], "the last one runs until the end"


def test_a_meeting_is_told_of_in_the_two_weeks_before_also_before_the_network_begins() -> None:
    day = STARTS + 3 * DAY
    meeting = Planned("m1", day)
    assert days("meeting", meeting=meeting) == [day - n * DAY for n in range(14, 0, -1)]


def test_new_groups_have_a_message_for_a_week() -> None:
    since = STARTS - 2 * DAY
    fits = [day for day in days("groups", groups_since=since) if day >= since]
    assert fits == [since + n * DAY for n in range(7)]


def test_before_a_network_begins_nothing_else_fits() -> None:
    rest = (Span(STARTS, STARTS + DAY),)
    point = Planned("r1", ENDS)
    early = on(STARTS - DAY, stages=STAGES, rest=rest, quiet=True, point=point)
    assert fitting(early, ()) == ()


def test_before_days_off_it_fits_for_a_week_and_of_two_in_a_row_for_the_first() -> None:
    easter, monday = date(2026, 4, 3), date(2026, 4, 6)
    facts = on(easter - 7 * DAY, holidays=(easter, easter + DAY))
    (told,) = fitting(facts, ())
    assert told == Fitting("before-rest", Occasion(easter.isoformat(), easter))
    assert fitting(on(easter, holidays=(easter, easter + DAY)), ()) == ()
    assert found(on(easter - DAY, holidays=(easter, monday)), ("before-rest", "2026-04-03")) == []
    rest = Span(easter - DAY, monday)
    (told,) = fitting(on(easter - 3 * DAY, rest=(rest,), holidays=(easter, monday)), ())
    assert told.occasion.day == rest.first, "a holiday in a rest is a part of it"


def test_in_a_rest_nothing_fits_and_after_a_long_one_people_are_greeted() -> None:
    rest = Span(date(2026, 3, 2), date(2026, 3, 6))
    facts = {"rest": (rest,), "stages": STAGES, "meeting": Planned("m", rest.last)}
    for n in range(5):
        assert fitting(on(rest.first + n * DAY, **facts), ()) == ()
    assert days("after-rest", rest=(rest,)) == [rest.last + n * DAY for n in range(1, 6)]
    assert days("after-rest", rest=(Span(rest.first, rest.last - DAY),)) == []


def test_a_point_has_a_message_until_the_day_of_looking_back() -> None:
    last = STARTS + 40 * DAY
    assert days("point", point=Planned("r1", last))[-1] == last


def test_quiet_groups_have_one_message_a_month() -> None:
    quiet = on(date(2026, 3, 30), quiet=True)
    assert found(quiet) == ["quiet"]
    assert found(quiet, ("quiet", "2026-03")) == []
    assert found(replace(quiet, day=date(2026, 4, 1)), ("quiet", "2026-03")) == ["quiet"]


def test_after_the_end_nothing_fits() -> None:
    assert fitting(on(ENDS + DAY, quiet=True, meeting=Planned("m", ENDS + 3 * DAY)), ()) == ()


@given(st.dates(STARTS, ENDS), st.sets(st.sampled_from(SUGGESTIONS).map(lambda each: each.id)))
def test_what_was_dealt_with_does_not_come_again_for_its_occasion(
    day: date, done: set[str]
) -> None:
    facts = on(day, stages=STAGES, quiet=True, meeting=Planned("m", day + DAY), groups_since=day)
    all_ = fitting(facts, ())
    dealt_with = {(each.id, each.occasion.name) for each in all_ if each.id in done}
    assert fitting(facts, dealt_with) == tuple(each for each in all_ if each.id not in done)
    order = [each.id for each in SUGGESTIONS]
    assert [each.id for each in all_] == sorted({each.id for each in all_}, key=order.index)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_is_two_to_four_plain_sentences_with_an_open_question(
    language: Language,
) -> None:
    network = replace(NETWORK, language=language)
    occasions = [(each.id, phase) for each in SUGGESTIONS for phase in ALL]
    texts = {draft(Fitting(id_, Occasion("x", STARTS, phase)), network) for id_, phase in occasions}
    assert len(texts) == len(SUGGESTIONS) - 2 + 2 * len(ALL)
    for text in texts:
        assert 2 <= len(re.findall(r"[.?](?: |$)", text)) <= 4, text
        assert text.count("?") == 1, text
        assert max(map(len, re.split(r"[.?:] ", text))) < 130, text
        assert "!" not in text
