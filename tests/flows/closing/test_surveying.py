"""Of an end survey only counts are left, and of those only what the thermometer would publish."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.closing.ports import ITEMS, KINDS, SHARES, Share, Survey
from flows.closing.report import figure_lines, published
from flows.closing.surveying import shared_by, tallies
from flows.closing.timing import LAST_WEEKS, halfway, in_last_weeks, is_halfway
from flows.people import Network, Person, Standing
from flows.thermometer.ports import ANSWERS
from flows.thermometer.publish import figure_of
from flows.words import LANGUAGES, Language, words

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
filings = st.lists(
    st.fixed_dictionaries(dict.fromkeys(ITEMS, st.sampled_from(ANSWERS))), max_size=30
)
days = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def network(starts: date, ends: date, standing: Standing = Standing.RUNNING) -> Network:
    return Network("n1", "T1", "C1", "Kring", "", "nl", "UTC", starts, ends, standing)


@given(filings)
def test_counting_keeps_each_answer_once_and_no_order(filed: list[dict[str, str]]) -> None:
    counted = tallies(filed)
    assert set(counted) == set(ITEMS)
    assert all(sum(each) == len(filed) for each in counted.values())
    assert tallies(list(reversed(filed))) == counted


@given(filings, st.integers(5, 8))
def test_nothing_is_published_under_the_least_and_else_what_the_thermometer_would(
    filed: list[dict[str, str]], least: int
) -> None:
    counted = tallies(filed)
    survey = Survey("n1", "T1", "s1", len(filed), NOW, counted)
    found = published(survey, least)
    if len(filed) < least:
        assert found == {}
        assert figure_lines(survey, least, words("nl"), "nl") == ()
        return
    for item in ITEMS:
        five = counted[item][:5]
        assert found[item] == figure_of(five, least)
        assert (found[item] is None) == (sum(five) < least)


@given(filings)
def test_what_is_not_counted_yet_shows_nothing(filed: list[dict[str, str]]) -> None:
    assert published(Survey("n1", "T1", "s1", len(filed), None, tallies(filed)), 5) == {}
    assert published(None, 5) == {}


@given(days, days, days)
def test_halfway_and_the_last_weeks_follow_the_dates(one: date, other: date, day: date) -> None:
    starts, ends = sorted((one, other))
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    here = network(starts, ends)
    assert starts <= halfway(here) <= ends
    assert is_halfway(here, at) == (day >= halfway(here))
    assert in_last_weeks(here, at) == (ends - LAST_WEEKS <= day <= ends)
    for standing in (Standing.PAUSED, Standing.ENDED):
        assert not in_last_weeks(network(starts, ends, standing), at)


def test_the_last_weeks_are_two() -> None:
    assert timedelta(weeks=2) == LAST_WEEKS


@given(
    st.sampled_from(LANGUAGES),
    st.sampled_from(LANGUAGES),
    st.sampled_from(SHARES),
    st.booleans(),
    st.dictionaries(st.sampled_from(KINDS), st.sampled_from(("", " ", "Een plan."))),
)
def test_lines_in_another_language_are_shared_only_by_who_said_yes_to_be_known(
    spoken: Language, theirs: Language, readers: Share, said_yes: bool, lines: dict[str, str]
) -> None:
    here = replace(network(date(2026, 1, 1), date(2026, 6, 1)), language=spoken)
    writer = Person("p1", "T1", theirs, "UTC")
    filled = {kind: (line,) for kind, line in lines.items()} | {"readers": (readers,)}
    filled |= {"known": ("yes",)} if said_yes else {}
    shared = shared_by(here, writer, filled)
    assert shared in {readers, None}
    wrote = "Een plan." in lines.values()
    asks = wrote and readers != "me" and theirs != spoken
    assert (shared is None) == (asks and not said_yes)
