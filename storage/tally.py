"""What closing leaves of a round: how often each answer was given to each statement."""

from collections.abc import Mapping

from sqlalchemy import Column, Connection, Integer, String, Table, select

from flows.thermometer.ports import ANSWERS, Counted, Round
from storage.tables import CATALOGUE

TALLY = Table(
    "tally",
    CATALOGUE,
    Column("round", String, primary_key=True),
    Column("statement", String, primary_key=True),
    Column("team", String, nullable=False),
    *(Column(f"answer_{answer}", Integer, nullable=False) for answer in ANSWERS),
)


def keep(connection: Connection, round_: Round, tallies: Mapping[str, Counted]) -> None:
    """Keep the counts."""
    for statement, counted in sorted(tallies.items()):
        columns = {f"answer_{each}": n for each, n in zip(ANSWERS, counted, strict=True)}
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
