"""The table holds published figures only, as spreadsheets of both languages read them."""

import csv
from datetime import date
from io import StringIO

import pytest

from flows.thermometer.past import Past
from flows.thermometer.publish import ClosedRound, Result, Tally, publish
from flows.thermometer.statements import PULSE, asked
from flows.thermometer.sums import Counts
from flows.thermometer.table import COLUMNS, table
from flows.words import LANGUAGES, Language, words

DAY = date(2026, 5, 4)
FEW: Counts = (0, 1, 2, 4, 1)
MANY: Counts = (0, 1, 0, 10, 9)
SPLITS = {"nl": ";", "en": ","}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_statement_of_each_round_is_a_row(language: Language) -> None:
    say = words(language)
    rows = _read([_past(FEW), Past("r2", PULSE, DAY, None), _past(MANY)], language)
    assert rows[0] == [say(f"thermometer-column-{each}") for each in COLUMNS]
    assert {len(each) for each in rows} == {len(COLUMNS)}
    assert len(rows) == 1 + 6 + 1 + 6
    first, none, last = rows[1], rows[7], rows[8]
    comma = {"nl": ",", "en": "."}[language]
    assert first[0] == "2026-05-04"
    assert first[2:5] == ["A1", say("statement-A1"), f"3{comma}5"]
    assert first[5:] == [
        say("thermometer-band-mixed"),
        say("thermometer-label-lukewarm"),
        *("", "", "30", "20"),
    ]
    assert none[2:] == ["", say("thermometer-column-no-result"), *[""] * 7]
    assert last[7:9] == ["95", "5"]


def test_few_answers_have_no_shares_and_a_statement_under_k_no_figures() -> None:
    tallies = {each.id: Tally(FEW) for each in PULSE.statements} | {"B1": Tally((0, 0, 2, 2, 0))}
    result = publish(ClosedRound(PULSE, DAY, 10, 8, tallies))
    assert isinstance(result, Result)
    row = _read([Past("r", PULSE, DAY, result)], "nl")[2]
    assert row[2] == "B1"
    assert row[4:9] == ["", words("nl")("thermometer-picture-hidden"), "", "", ""]


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@"])
def test_a_formula_that_somebody_wrote_is_never_run(beginning: str) -> None:
    formula = f'{beginning}HYPERLINK("https://kwaad.example";"klik")'
    questions = asked("pulse", own=[formula])
    tallies = {each.id: Tally(FEW) for each in questions.statements}
    result = publish(ClosedRound(questions, DAY, 30, 20, tallies))
    assert isinstance(result, Result)
    cells = [cell for row in _read([Past("r", questions, DAY, result)], "nl") for cell in row]
    assert f"'{formula}" in cells
    assert not [each for each in cells if each.startswith(beginning)]


def test_excel_is_told_how_letters_are_written() -> None:
    text = table([_past(FEW)], words("nl"), "nl")
    assert text.encode().startswith(b"\xef\xbb\xbf")
    assert text.count("\r\n") == 7


def _past(counts: Counts) -> Past:
    tallies = {each.id: Tally(counts) for each in PULSE.statements}
    result = publish(ClosedRound(PULSE, DAY, 30, 20, tallies))
    assert isinstance(result, Result)
    return Past("r", PULSE, DAY, result)


def _read(rounds: list[Past], language: Language) -> list[list[str]]:
    text = table(rounds, words(language), language).removeprefix("\ufeff")
    return list(csv.reader(StringIO(text), delimiter=SPLITS[language]))
