"""Typed words at a question that has fixed answers."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.asking import option_label
from flows.conversation.flow import Choice, Date, ManyOf, Person, Question, Scale, Text
from flows.conversation.matching import gone_by, match
from flows.reflection.flow import CHOICE_OF_READERS, FLOWS
from flows.words import LANGUAGES, Language, day_words, short_day_words, words

TODAY = date(2026, 5, 4)
LABELS = {"me": "Alleen ik", "group": "Mijn groep", "network": "Het netwerk, met mijn naam"}
WHO = Choice(tuple(LABELS))
SEVERAL = ManyOf(tuple(LABELS))


def read(question: Question, text: str) -> tuple[str, ...] | None:
    return match(question, text, lambda option: LABELS.get(option, option), TODAY)


@given(text=st.text(min_size=1, max_size=3000).filter(str.strip))
def test_any_words_are_an_answer_to_an_open_question_as_they_are(text: str) -> None:
    assert read(Text(), text) == (text,)


@pytest.mark.parametrize("text", ["", "  \n\t ", "x" * 3001])
def test_nothing_and_too_much_are_no_answer(text: str) -> None:
    assert read(Text(), text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("4", "4"), (" 4 ", "4"), ("4!", "4"), ("*5*", "5"), ("1.", "1")],
)
def test_a_number_on_the_scale_is_read(text: str, number: str) -> None:
    assert read(Scale(), text) == (number,)


@pytest.mark.parametrize(
    "text", ["0", "6", "10", "-3", "3.5", "3,5", "4 of 5", "vier is te veel", "", "🤷", "4a"]
)
def test_what_is_no_number_on_the_scale_is_not_guessed(text: str) -> None:
    assert read(Scale(), text) is None


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("me", "me"),
        ("Alleen ik", "me"),
        ("ALLEEN IK.", "me"),
        ("alleen", "me"),
        ("het netwerk", "network"),
        ("het  netwerk met mijn naam!", "network"),
        ("1", "me"),
        ("3", "network"),
        ("2.", "group"),
    ],
)
def test_an_option_is_read_by_its_label_its_beginning_or_its_place(text: str, option: str) -> None:
    assert read(WHO, text) == (option,)


@pytest.mark.parametrize(
    "text", ["", "?", "0", "4", "ik", "netwerk of groep", "allee", "het netwerk weet ik niet", "🙂"]
)
def test_what_is_no_option_is_not_guessed(text: str) -> None:
    assert read(WHO, text) is None


def test_a_beginning_that_two_options_share_is_not_guessed() -> None:
    labels = {"a": "De hele groep", "b": "De hele wereld"}
    assert match(Choice(("a", "b")), "de hele", labels.__getitem__, TODAY) is None
    assert match(Choice(("a", "b")), "de hele wereld", labels.__getitem__, TODAY) == ("b",)


def test_an_option_beats_the_place_of_another_one() -> None:
    labels = {"x": "2", "y": "1"}
    assert match(Choice(("x", "y")), "1", labels.__getitem__, TODAY) == ("y",)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.id)
def test_every_shown_label_can_be_typed(flow: object, language: Language) -> None:
    found = next(each for each in FLOWS if each is flow)
    say = words(language)
    assert isinstance(CHOICE_OF_READERS.question, Choice)
    for option in CHOICE_OF_READERS.question.options:
        label = option_label(found, CHOICE_OF_READERS, option, say)
        answer = match(
            CHOICE_OF_READERS.question,
            label,
            lambda each: option_label(found, CHOICE_OF_READERS, each, say),
            TODAY,
        )
        assert answer == (option,)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("alleen ik", ("me",)),
        ("1, 2", ("me", "group")),
        ("mijn groep; alleen ik", ("group", "me")),
        ("1\n1\n2,", ("me", "group")),
    ],
)
def test_several_options_are_read_once_each(text: str, options: tuple[str, ...]) -> None:
    assert read(SEVERAL, text) == options


@pytest.mark.parametrize("text", ["", ",", "1 2", "1, 9", "alleen ik, en jij"])
def test_several_options_are_read_all_or_not_at_all(text: str) -> None:
    assert read(SEVERAL, text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-05-12", "2026-05-12"),
        ("12 mei", "2026-05-12"),
        ("12 May", "2026-05-12"),
        ("4 mei", "2026-05-04"),
        ("3 mei", "2027-05-03"),
        ("12-5", "2026-05-12"),
        ("12/5/2027", "2027-05-12"),
        ("1 jan. 2028", "2028-01-01"),
        ("29 februari 2028", "2028-02-29"),
        ("12. juni", "2026-06-12"),
        ("12 mrt", "2027-03-12"),
    ],
)
def test_a_day_is_read_in_both_languages_and_lies_ahead(text: str, day: str) -> None:
    assert read(Date(), text) == (day,)


@pytest.mark.parametrize(
    "text", ["", "morgen", "31-2", "32 mei", "12 foo", "12 m", "5", "12-13", "0-0-0000", "29-2"]
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read(Date(), text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [("5 mei", "2026-05-05"), ("5-1", "2027-01-05"), ("3 mei 2027", "2027-05-03")],
)
def test_where_a_day_to_come_is_asked_for_one_is_read(text: str, day: str) -> None:
    assert read(Date(ahead=True), text) == (day,)
    assert gone_by(Date(ahead=True), text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [("4 mei", "2026-05-04"), ("3 mei", "2026-05-03"), ("3 februari", "2026-02-03")],
)
def test_today_and_what_has_gone_by_is_named_and_not_taken_for_next_year(
    text: str, day: str
) -> None:
    assert read(Date(ahead=True), text) is None
    assert gone_by(Date(ahead=True), text, TODAY) == date.fromisoformat(day)
    assert gone_by(Date(), text, TODAY) is None


@pytest.mark.parametrize("text", ["", "morgen", "29-2", "0-0-0000"])
def test_what_is_no_day_has_not_gone_by_either(text: str) -> None:
    assert read(Date(ahead=True), text) is None
    assert gone_by(Date(ahead=True), text, TODAY) is None


@given(days=st.integers(-92, 270), language=st.sampled_from(LANGUAGES))
def test_a_day_without_its_year_is_of_the_last_months_or_still_to_come(
    days: int, language: Language
) -> None:
    day = TODAY + timedelta(days=days)
    written = short_day_words(day, language)
    read_so = read(Date(ahead=True), written) or gone_by(Date(ahead=True), written, TODAY)
    assert read_so in {(day.isoformat(),), day}
    assert (days > 0) == isinstance(read_so, tuple)


@given(ahead=st.integers(0, 360), language=st.sampled_from(LANGUAGES))
def test_every_day_of_the_coming_year_can_be_typed_as_we_write_it(
    ahead: int, language: Language
) -> None:
    day = TODAY + timedelta(days=ahead)
    written = day_words(day, language).partition(" ")[2]
    assert read(Date(), written) == (day.isoformat(),)


def test_a_person_is_chosen_and_never_guessed() -> None:
    assert read(Person(), "Fatma") is None
