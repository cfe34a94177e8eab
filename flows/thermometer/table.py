"""All published figures of a network as a table that a spreadsheet opens, in its reader's language.

Dutch spreadsheets want semicolons between columns and a comma in numbers, English ones commas and
a point. The mark at the beginning makes Excel read the letters right.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from flows.thermometer.history import set_name
from flows.thermometer.lines import label_words, mean_words
from flows.thermometer.past import Past
from flows.thermometer.publish import Shown
from flows.thermometer.statements import statement_words
from flows.words import Language, Words

_MARK = "\ufeff"
_SEPARATORS: dict[Language, str] = {"nl": ";", "en": ","}
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n")
COLUMNS = (
    *("date", "set", "id", "statement", "mean", "band", "label"),
    *("agree", "disagree", "invited", "submitted"),
)


def table(rounds: Iterable[Past], say: Words, language: Language) -> str:
    """Give one row for each statement of each round, the oldest first."""
    to = StringIO(newline="")
    writer = csv.writer(to, delimiter=_SEPARATORS[language])
    writer.writerow([say(f"thermometer-column-{each}") for each in COLUMNS])
    for each in rounds:
        for row in _rows(each, say, language):
            writer.writerow([guarded(cell) for cell in row])
    return _MARK + to.getvalue()


def guarded(cell: str) -> str:
    """Keep a spreadsheet from running what somebody wrote as if it were a formula."""
    return f"'{cell}" if cell.startswith(_RUN) else cell


def _rows(past: Past, say: Words, language: Language) -> Iterator[list[str]]:
    beginning = [past.day.isoformat(), set_name(past.asked, say)]
    result = past.result
    if result is None:
        none = [*beginning, "", say("thermometer-column-no-result")]
        yield none + [""] * (len(COLUMNS) - len(none))
        return
    shown = {each.statement: each for each in result.shown}
    count = [str(result.invited), str(result.submitted)]
    for statement in result.asked.statements:
        figures = _figures(shown.get(statement), say, language)
        yield [*beginning, statement.id, statement_words(statement, say), *figures, *count]


def _figures(shown: Shown | None, say: Words, language: Language) -> list[str]:
    if shown is None:
        return ["", say("thermometer-picture-hidden"), "", "", ""]
    figure = shown.figure
    shares = (figure.shares.agree, figure.shares.disagree) if figure.shares else ("", "")
    return [
        mean_words(figure.mean, language),
        say(f"thermometer-band-{figure.band}"),
        label_words(figure, say),
        *map(str, shares),
    ]
