"""What closing leaves of a round: how often each answer was given to each statement."""

from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy import Column, Connection, Integer, String, Table, select

from flows.thermometer.ports import NOT_APPLICABLE, Counted, Round
from storage.tables import CATALOGUE

_ANSWERS = ("1", "2", "3", "4", "5", NOT_APPLICABLE)

TALLY = Table(
    "tally",
    CATALOGUE,
    Column("round", String, primary_key=True),
    Column("statement", String, primary_key=True),
    Column("team", String, nullable=False),
    *(Column(f"answer_{answer}", Integer, nullable=False) for answer in _ANSWERS),
)


def keep(connection: Connection, round_: Round, forms: Iterable[Mapping[str, str]]) -> None:
    """Count the forms, and keep only that."""
    given: dict[str, Counter[str]] = {}
    for form in forms:
        for statement, answer in form.items():
            given.setdefault(statement, Counter())[answer] += 1
    for statement, counts in sorted(given.items()):
        columns = {f"answer_{answer}": counts[answer] for answer in _ANSWERS}
        row = {"round": round_.id, "statement": statement, "team": round_.team}
        connection.execute(TALLY.insert().values(row | columns))


def of(connection: Connection, round_id: str) -> dict[str, Counted]:
    """Give the counts of a round, by statement."""
    rows = connection.execute(select(TALLY).where(TALLY.c.round == round_id))
    return {
        row.statement: (
            row.answer_1,
            row.answer_2,
            row.answer_3,
            row.answer_4,
            row.answer_5,
            row.answer_0,
        )
        for row in rows
    }
