"""How rounds went: in words, and as the data of a drawing that says no more than those."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.message import Message
from flows.thermometer.history import (
    MOST,
    dimension_lines,
    part_blocks,
    part_data,
    part_picture,
    places_of,
    round_lines,
)
from flows.thermometer.paper import paper_data
from flows.thermometer.past import Past, by_set
from flows.thermometer.picture import LONGEST_ALT
from flows.thermometer.publish import ClosedRound, Result, Tally, publish
from flows.thermometer.statements import FULL, PULSE, StatementSet
from flows.thermometer.sums import Counts
from flows.words import LANGUAGES, Language, words
from handlers.pictures.draw import draw, draw_paper
from handlers.render import fallback

FIRST = date(2026, 3, 2)
LOW: Counts = (0, 5, 5, 0, 0)
HIGH: Counts = (0, 0, 0, 5, 5)

in_both = pytest.mark.parametrize("language", LANGUAGES)


def test_a_dimension_is_told_over_rounds_with_the_newest_last() -> None:
    (part,) = by_set([_past(0, LOW), _past(1, HIGH), _past(2, HIGH), _past(3, LOW)])
    line = dimension_lines(part, words("nl"), "nl")[0]
    assert line == (
        "Ambitie. 2 maart: 2,5. 30 maart: 4,5, hoger. 27 april: 4,5, ongeveer gelijk. "
        "25 mei: 2,5, lager."
    )


def test_over_two_years_each_year_is_said_at_its_first_day() -> None:
    (part,) = by_set([_past(0, LOW), _past(1, LOW), _past(12, LOW)])
    line = dimension_lines(part, words("en"), "en")[0]
    assert line == (
        "Ambition. 2 March 2026: 2.5. 30 March: 2.5, about the same. "
        "1 February 2027: 2.5, about the same."
    )


def test_what_is_uncertain_is_said_in_every_line_and_why_in_one() -> None:
    (part,) = by_set([_past(0, LOW), _past(1, HIGH, changed=9)])
    say = words("nl")
    rounds = round_lines(part, say, "nl")
    assert say("thermometer-history-people") in rounds[1]
    assert say("thermometer-history-people") not in rounds[0]
    assert all(each.endswith("misschien hoger.") for each in dimension_lines(part, say, "nl"))
    lines = [line for row in _rows(part) for line in row["lines"]]
    assert [each["certain"] for each in lines] == [""] * len(PULSE.dimensions)


def test_a_round_without_a_result_is_told_and_breaks_the_line() -> None:
    (part,) = by_set([_past(0, LOW), _past(1, None), _past(2, HIGH), _past(3, HIGH)])
    say = words("nl")
    assert say("thermometer-history-no-result", date="30 maart 2026") in round_lines(
        part, say, "nl"
    )
    for row in _rows(part):
        assert len(row["points"]) == 3
        (line,) = row["lines"]
        assert line["from"]["at"] == row["points"][1]["at"]
    dates: Any = part_data(part, say, "nl")["dates"]
    assert [each["gap"] for each in dates] == ["", "yes", "", ""]


def test_a_dimension_under_k_is_a_gap_of_its_own() -> None:
    without = _result(PULSE, HIGH, ("A1",))
    (part,) = by_set([_past(0, LOW), replace(_past(1, HIGH), result=without), _past(2, HIGH)])
    ambition, interests = dimension_lines(part, words("nl"), "nl")[:2]
    assert "30 maart: te weinig antwoorden. 27 april: 4,5." in ambition
    assert "30 maart: 4,5, hoger." in interests
    assert [len(row["lines"]) for row in _rows(part)][:2] == [0, 2]


def test_sets_are_told_apart_and_never_joined() -> None:
    rounds = [_past(0, LOW), _past(1, LOW, asked=FULL), _past(2, HIGH), _past(3, HIGH, asked=FULL)]
    parts = by_set(rounds)
    assert [part[0].asked for part in parts] == [PULSE, FULL]
    assert [len(row["lines"]) for part in parts for row in _rows(part)] == [1] * 12


def test_only_the_last_rounds_are_told_and_that_there_were_more() -> None:
    (part,) = by_set([_past(n, LOW if n % 2 else HIGH) for n in range(MOST + 2)])
    say = words("nl")
    more = say("thermometer-history-more", shown=MOST, all=MOST + 2)
    assert more in fallback_of(part, "nl")
    assert more in part_picture(part, "Kopgroep", say, "nl")[0].alt
    assert len(round_lines(part, say, "nl")) == MOST
    assert {len(row["points"]) for row in _rows(part)} == {MOST}
    assert {len(row["lines"]) for row in _rows(part)} == {MOST - 1}
    assert "hoger" not in dimension_lines(part, say, "nl")[0].split(".")[1], "before it is more"


@in_both
def test_all_that_is_drawn_stands_in_the_alt_text_or_beside_it(language: Language) -> None:
    say = words(language)
    rounds = [_past(n, LOW if n % 2 else HIGH, asked=FULL, changed=20) for n in range(MOST + 1)]
    rounds[3] = replace(rounds[3], result=None)
    (part,) = by_set(rounds)
    picture, rest = part_picture(part, "n" * 80, say, language)
    assert len(picture.alt) <= LONGEST_ALT
    told = "\n".join((picture.alt, *rest))
    for each in (*round_lines(part, say, language), *dimension_lines(part, say, language)):
        assert each in told
    for row in _rows(part, language):
        assert row["name"] in told
        assert all(point["mean"] in told for point in row["points"])
    assert draw("history", picture.data).startswith(b"\x89PNG")


@in_both
def test_two_sets_of_six_rounds_fit_into_one_answer(language: Language) -> None:
    rounds = [_past(n, HIGH, asked=(PULSE, FULL)[n % 2], changed=20) for n in range(2 * MOST)]
    texts = [fallback_of(part, language) for part in by_set(rounds)]
    assert sum(map(len, texts)) < 3600


@given(st.lists(st.dates(FIRST, date(2030, 1, 1)), min_size=1, max_size=MOST).map(sorted))
def test_points_lie_in_order_and_never_too_near_to_read(days: list[date]) -> None:
    places = places_of(days)
    assert places[0] == 0
    assert len(places) == len(days)
    assert all(later - earlier >= 0.159 for earlier, later in pairwise(places))
    if len(days) > 1:
        assert places[-1] == pytest.approx(1, abs=0.001)
    gaps = [(b - a).days for a, b in pairwise(days)]
    apart = [b - a for a, b in pairwise(places)]
    order = sorted(range(len(gaps)), key=lambda n: gaps[n])
    assert all(apart[one] <= apart[other] + 0.001 for one, other in pairwise(order))


@in_both
def test_the_paper_has_the_last_result_and_every_set(language: Language) -> None:
    say = words(language)
    rounds = (_past(0, LOW), _past(1, LOW, asked=FULL), _past(2, HIGH), _past(3, None))
    data: Any = paper_data(rounds, "Kopgroep", say, language)
    assert data["result"]["compared"].startswith(
        say("thermometer-trend-since", date={"nl": "2 maart 2026", "en": "2 March 2026"}[language])
    )
    assert [len(each["rows"]) for each in data["history"]] == [6, 6]
    paper = draw_paper("report", data)
    assert paper.startswith(b"%PDF-")
    assert paper != draw_paper("report", data | {"result": None})
    assert paper == draw_paper("report", data)
    assert paper_data(rounds[3:], "Kopgroep", say, language)["result"] is None


def fallback_of(part: tuple[Past, ...], language: Language) -> str:
    return fallback(Message(part_blocks(part, words(language), language)))


def _rows(part: tuple[Past, ...], language: Language = "nl") -> list[dict[str, Any]]:
    rows: Any = part_data(part, words(language), language)["rows"]
    return list(rows)


def _past(
    number: int, counts: Counts | None, asked: StatementSet = PULSE, changed: int = 0
) -> Past:
    day = FIRST + timedelta(weeks=4 * number)
    result = None if counts is None else replace(_result(asked, counts), changed=changed)
    return Past(f"r{number}", asked, day, replace(result, closed_on=day) if result else None)


def _result(asked: StatementSet, counts: Counts, without: tuple[str, ...] = ()) -> Result:
    tallies = {each.id: Tally(counts) for each in asked.statements if each.id not in without}
    result = publish(ClosedRound(asked, FIRST, 12, 10, tallies))
    assert isinstance(result, Result)
    return result
