"""How a result is told, in both languages."""

from dataclasses import replace
from datetime import date
from itertools import cycle
from typing import Any

import pytest

from flows.message import Bullets, Heading, Message, Para, Picture
from flows.thermometer.changes import change_words
from flows.thermometer.lines import mean_words
from flows.thermometer.picture import result_lines, statement_lines
from flows.thermometer.publish import ClosedRound, Result, Tally, TooFew, publish
from flows.thermometer.report import again_message, result_message, too_few_message
from flows.thermometer.statements import (
    FULL,
    PULSE,
    StatementSet,
    asked,
    dimension_key,
    statement_words,
)
from flows.thermometer.sums import Counts
from flows.thermometer.trend import trend_of
from flows.words import LANGUAGES, Language, date_words, day_words, words
from handlers.render import fallback

DAY, LATER = date(2026, 5, 4), date(2026, 7, 6)
WARM: Counts = (0, 0, 0, 4, 4)
SPLIT: Counts = (2, 0, 0, 0, 6)
COLD: Counts = (3, 3, 2, 0, 0)
MIXED: Counts = (0, 1, 2, 4, 1)
LONGEST_ALT = 2000  # Slack's limit
LONGEST_TEXT = 3900  # what is longer is cut
LONGEST_NAME = "n" * 80

in_both = pytest.mark.parametrize("language", LANGUAGES)


def test_the_result_is_told_in_the_order_that_helps_a_talk() -> None:
    say, message = words("nl"), _message("nl", WARM, SPLIT, COLD)
    assert [type(each) for each in message.blocks] == [
        *(Heading, Para, Para),
        *(Para, Bullets),
        *(Para, Bullets),
        *(Para, Bullets),
        *(Picture, Para),
    ]
    assert message.blocks[1] == Para("8 van de 12 mensen deden mee, begeleiders meegeteld.")
    assert [each.text for each in message.blocks if isinstance(each, Para) and each.strong] == [
        say(f"thermometer-{part}-title") for part in ("success", "improvement", "conversation")
    ]


def test_a_point_is_a_whole_sentence_with_the_language_s_own_numbers() -> None:
    dutch, english = (_message(each, WARM) for each in LANGUAGES)
    assert _bullets(dutch)[0].items[0] == (
        "Het is voor mij duidelijk wat we samen willen bereiken. Gemiddeld 4,5, eensgezind."
    )
    assert _bullets(english)[0].items[0] == (
        "It is clear to me what we want to achieve together. On average 4.5, of one mind."
    )


def test_nobody_is_told_to_keep_what_people_are_divided_about() -> None:
    say = words("nl")
    line = result_lines(_result(PULSE, SPLIT), say, "nl")[0]
    assert "Gemiddeld 4,0 en verdeeld" in line
    assert say("thermometer-label-warm") not in line
    assert say("thermometer-label-warm-divided") in line


def test_where_nothing_qualifies_that_is_said() -> None:
    say = words("nl")
    texts = [each.text for each in _message("nl", COLD).blocks if isinstance(each, Para)]
    assert say("thermometer-success-none") in texts
    texts = [each.text for each in _message("nl", WARM).blocks if isinstance(each, Para)]
    assert say("thermometer-improvement-none") in texts
    assert say("thermometer-conversation-none") in texts


@in_both
def test_a_low_response_is_said_beside_who_took_part_and_in_the_picture(
    language: Language,
) -> None:
    caution = words(language)("thermometer-low-response")
    low = result_message(_result(PULSE, WARM, invited=17), "Kopgroep", words(language), language)
    took_part = words(language)("thermometer-took-part", submitted=8, invited=17)
    assert low.blocks[1:3] == (Para(took_part), Para(caution, strong=True))
    assert _picture(low).data["caution"] == caution
    assert caution in _picture(low).alt
    degrees = words(language)("thermometer-line-temperature", degrees=90)
    assert degrees in fallback(_message(language, WARM))
    assert degrees not in fallback(low), "one degree for all would be a picture of the group"
    assert _picture(low).data["temperature"] == ""
    assert Para(caution, strong=True) not in _message(language, WARM).blocks


@in_both
def test_the_alt_text_says_all_that_the_picture_shows(language: Language) -> None:
    result = _result(FULL, WARM, SPLIT, COLD, (0, 0, 1, 1, 1), COLD)
    say = words(language)
    picture = _picture(result_message(result, "Kopgroep", say, language))
    assert picture.alt.splitlines()[2:] == list(result_lines(result, say, language))
    for shown in ("Kopgroep", "2026", *_words(picture.data["sections"])):
        assert shown in picture.alt


@in_both
def test_many_answers_add_shares_in_the_language_s_own_way(language: Language) -> None:
    first = result_lines(_result(PULSE, (0, 1, 0, 10, 9), submitted=20), words(language), language)
    wanted = {"nl": "95% eens, 5% oneens.", "en": "95% agree, 5% disagree."}
    assert first[0].endswith(wanted[language])


@in_both
def test_the_longest_alt_text_fits_into_slack(language: Language) -> None:
    """All words at their longest: lukewarm or cold, of one mind or divided, with two digits."""
    worst: tuple[Counts, ...] = ((0, 0, 30, 0, 0), (13, 4, 0, 0, 13), (0, 30, 0, 0, 0))
    for counts in worst:
        result = _result(FULL, counts, submitted=30, invited=1000)
        picture = _picture(result_message(result, LONGEST_NAME, words(language), language))
        assert len(picture.alt) <= LONGEST_ALT


@in_both
def test_the_pulse_does_not_repeat_its_statements_as_dimensions(language: Language) -> None:
    lines = result_lines(_result(PULSE, WARM), words(language), language)
    assert len(lines) == len(PULSE.statements) + 1


@in_both
def test_too_few_is_told_shortly_and_without_a_number_of_answers(language: Language) -> None:
    message = too_few_message(TooFew(7), words(language))
    heading, para = message.blocks
    assert isinstance(heading, Heading)
    assert isinstance(para, Para)
    assert "7" in para.text


@in_both
@pytest.mark.parametrize(
    "counts",
    [(WARM,), (SPLIT,), (COLD,), (WARM, SPLIT, COLD), (WARM, (0, 0, 1, 1, 1), COLD, MIXED)],
)
def test_all_figures_stand_once_in_what_is_asked_for_and_at_most_once_in_the_channel(
    language: Language, counts: tuple[Counts, ...]
) -> None:
    result, say = _result(PULSE, *counts), words(language)
    message = result_message(result, "Kopgroep", say, language)
    asked_for = again_message(result, DAY, say, language)
    for statement in PULSE.statements:
        assert _figures_of(say(statement.key), message) <= 1
        assert _figures_of(say(statement.key), asked_for) == 1
    for figure in statement_lines(result, say, language):
        assert figure in _picture(message).alt
    assert len(fallback(message)) < LONGEST_TEXT
    assert len(fallback(asked_for)) < LONGEST_TEXT


@in_both
def test_a_point_on_which_people_differ_most_is_named_again_without_its_figures(
    language: Language,
) -> None:
    say = words(language)
    message = _message(language, WARM, WARM, (3, 2, 0, 2, 1), WARM, WARM, WARM)
    (_, bad, apart) = _bullets(message)[:3]
    assert len(apart.items) == 1
    assert bad.items[0].startswith(apart.items[0])
    assert bad.items[0] != apart.items[0]
    assert say("thermometer-conversation-title") in _paras(message)


@in_both
def test_what_is_level_with_a_point_is_counted(language: Language) -> None:
    say = words(language)
    assert _paras(_message(language, WARM)).count(say("thermometer-success-more", more=4)) == 1
    level = _message(language, WARM, WARM, COLD, COLD, COLD, SPLIT)
    assert _paras(level).count(say("thermometer-improvement-more", more=1)) == 1
    divided = _message(language, SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, SPLIT)
    assert say("thermometer-conversation-more", more=3) in _paras(divided)


@in_both
def test_asked_for_again_the_result_says_of_when_it_is_and_how_to_read_it(
    language: Language,
) -> None:
    say, result = words(language), _result(PULSE, WARM, SPLIT, invited=17)
    shown = fallback(again_message(result, DAY, say, language))
    for each in (
        say("thermometer-closed-on", date=day_words(DAY, language)),
        say("thermometer-low-response"),
        say("thermometer-reading"),
    ):
        assert shown.count(each) == 1


@in_both
def test_every_statement_says_how_it_moved_in_the_message_the_picture_and_its_alt_text(
    language: Language,
) -> None:
    say = words(language)
    before = _result(FULL, WARM, COLD)
    after = replace(_result(FULL, COLD, COLD, WARM), closed_on=LATER)
    trend = trend_of(before, after)
    message = result_message(after, "Kopgroep", say, language, trend)
    since = say("thermometer-trend-since", date=date_words(DAY, language))
    assert _paras(message).count(since) == 1
    picture = _picture(message)
    assert picture.data["compared"] == since
    assert picture.alt.splitlines().count(since) == 1
    assert picture.alt.splitlines()[3:] == list(result_lines(after, say, language, trend))
    for section in _sections(picture):
        for each in (section, *section["rows"]):
            words_of_it = each["trend"]["words"]
            assert words_of_it
            assert words_of_it in picture.alt
    ways = [row["trend"]["way"] for section in _sections(picture) for row in section["rows"]]
    assert set(ways) == {"up", "down", "level"}
    asked_for = again_message(after, LATER, say, language, trend)
    fell = change_words(trend.statements["A1"], say, language)
    for told in (message, asked_for):
        points = [item for each in _bullets(told) for item in each.items]
        assert any(each.startswith(say("statement-A1")) and each.endswith(fell) for each in points)
    assert fallback(asked_for).count(since) == 1


@in_both
def test_what_is_uncertain_is_said_and_drawn_as_that(language: Language) -> None:
    say = words(language)
    before, after = _result(PULSE, COLD), replace(_result(PULSE, WARM), changed=5)
    trend = trend_of(before, after)
    picture = _picture(result_message(after, "Kopgroep", say, language, trend))
    (section,) = _sections(picture)
    assert {(row["trend"]["way"], row["trend"]["certain"]) for row in section["rows"]} == {
        ("up", "")
    }
    assert say("thermometer-trend-people") in str(picture.data["compared"])
    assert say("thermometer-trend-people") in picture.alt


@in_both
def test_where_nothing_is_compared_nothing_is_said_of_it(language: Language) -> None:
    say = words(language)
    after = _result(PULSE, WARM)
    picture = _picture(result_message(after, "Kopgroep", say, language))
    assert picture.data["compared"] == ""
    (section,) = _sections(picture)
    assert {row["trend"]["way"] for row in section["rows"]} == {""}
    other = trend_of(_result(FULL, WARM), after)
    message = result_message(after, "Kopgroep", say, language, other)
    assert say("thermometer-trend-other-set") in _paras(message)
    assert {row["trend"]["way"] for row in _sections(_picture(message))[0]["rows"]} == {""}


@in_both
def test_what_an_alt_text_has_no_room_for_stands_beside_the_picture(language: Language) -> None:
    """All that can be asked, with shares and a trend: more than Slack's limit."""
    say = words(language)
    questions = asked("full", pair=True, own=["o" * 150, "p" * 150])
    before, after = (
        _result(questions, counts, submitted=30, invited=60)
        for counts in ((0, 30, 0, 0, 0), (13, 4, 0, 0, 13))
    )
    trend = trend_of(before, replace(after, changed=20))
    message = result_message(after, LONGEST_NAME, say, language, trend)
    picture = _picture(message)
    assert len(picture.alt) <= LONGEST_ALT
    place = message.blocks.index(picture)
    beside = message.blocks[place + 1]
    assert isinstance(beside, Bullets)
    told = [*picture.alt.splitlines(), *beside.items]
    for shown in after.shown:
        words_of_it = statement_words(shown.statement, say)
        (line,) = (each for each in told if each.startswith(words_of_it))
        assert mean_words(shown.figure.mean, language) in line
        assert say(f"thermometer-band-{shown.figure.band}") in line
    for dimension in after.dimensions:
        assert any(say(dimension_key(dimension.dimension)) in each for each in told)


def _message(language: Language, *counts: Counts) -> Message:
    return result_message(_result(PULSE, *counts), "Kopgroep", words(language), language)


def _result(
    asked: StatementSet, *counts: Counts, submitted: int = 8, invited: int | None = None
) -> Result:
    tallies = {
        each.id: Tally(counted)
        for each, counted in zip(asked.statements, cycle(counts), strict=False)
    }
    result = publish(ClosedRound(asked, DAY, invited or submitted * 3 // 2, submitted, tallies))
    assert isinstance(result, Result)
    return result


def _bullets(message: Message) -> list[Bullets]:
    return [each for each in message.blocks if isinstance(each, Bullets)]


def _figures_of(statement: str, message: Message) -> int:
    """Count the lines that tell a statement with its figures, not only its name."""
    lines = [item for each in _bullets(message) for item in each.items]
    return sum(line.startswith(statement) and line != statement for line in lines)


def _picture(message: Message) -> Picture:
    (picture,) = (each for each in message.blocks if isinstance(each, Picture))
    return picture


def _paras(message: Message) -> list[str]:
    return [each.text for each in message.blocks if isinstance(each, Para)]


def _sections(picture: Picture) -> list[dict[str, Any]]:
    sections: Any = picture.data["sections"]
    return list(sections)


def _words(sections: object) -> set[str]:
    """Collect statements, means and the headings that have one from what the picture shows."""
    assert isinstance(sections, list)
    rows = [row for section in sections for row in section["rows"]]
    means = {each["mean"] for each in (*sections, *rows)}
    headings = {each["heading"] for each in sections if each["mean"]}
    return means | headings | {each["statement"] for each in rows}
