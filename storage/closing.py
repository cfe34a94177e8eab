"""Halfway and the end: initiatives, what it brought, and beside them the end survey."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Index,
    Row,
    RowMapping,
    String,
    Table,
    and_,
    delete,
    select,
)

from flows.closing.ports import Outcome, Practice
from flows.visibility import WIDTH
from storage.erased import OUTCOME_HIDDEN, OUTCOME_UNTOLD, Gone
from storage.erased import PRACTICE as PRACTICE_GONE
from storage.fading import Fading
from storage.survey import END_SURVEY, SurveyTables, empty
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into, put
from storage.vault import Cell, Vault

MIDWAY = Table(
    "midway",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("at", Moment, nullable=False),
)
PRACTICE = Table(
    "practice",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False),
    Column("person", String, nullable=False, index=True),
    Column("at", Moment, nullable=False),
    sealed("what", nullable=False),
    sealed("whom", nullable=False),
    sealed("needs", nullable=False),
    sealed("role", nullable=False),
    Column("named", Boolean, nullable=False),
    Column("readers", String, nullable=False),
)
Index("uq_practice_network_person", PRACTICE.c.network, PRACTICE.c.person, unique=True)
OUTCOME = Table(
    "outcome",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("kind", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("at", Moment, nullable=False),
    sealed("words", row=("network", "person", "kind"), nullable=False),
    Column("readers", String, nullable=False),
)
_PERSONAL = (PRACTICE, OUTCOME)
FADING = tuple(Fading(table, table.c.readers == "me") for table in _PERSONAL)
_WORDS = ("what", "whom", "needs", "role")


class ClosingTables(SurveyTables):
    """What is kept of halfway and of the end."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        super().__init__(connection, vault)
        self._touched = touched
        self.gone: list[Gone] = []

    def midway(self, network: str) -> datetime | None:
        """Tell since when initiatives are asked for."""
        return self.midways([network]).get(network)

    def midways(self, networks: Iterable[str]) -> dict[str, datetime]:
        """Tell it of several networks; those in which nobody asked are left out."""
        here = select(MIDWAY).where(MIDWAY.c.network.in_(list(networks)))
        return {row.network: row.at for row in self._connection.execute(here)}

    def begin_midway(self, team: str, network: str, at: datetime) -> bool:
        """Ask for initiatives; false when somebody else already did."""
        begun = insert_into(self._connection, MIDWAY).values(team=team, network=network, at=at)
        self._touched.networks.add(network)
        added = begun.on_conflict_do_nothing().returning(MIDWAY.c.network)
        return self._connection.execute(added).first() is not None

    def practice(self, practice: str) -> Practice | None:
        """Find one."""
        return next(iter(self._practices(PRACTICE.c.id == practice)), None)

    def practice_of(self, network: str, person: str) -> Practice | None:
        """Find somebody's."""
        mine = and_(PRACTICE.c.network == network, PRACTICE.c.person == person)
        return next(iter(self._practices(mine)), None)

    def practices(self, network: str) -> tuple[Practice, ...]:
        """List those of a network, the oldest first."""
        return self._practices(PRACTICE.c.network == network)

    def put_practice(self, practice: Practice) -> None:
        """Keep it, in place of what the same person wrote before."""
        before = self.practice(practice.id)
        if before and (_narrower(practice, before) or before.named > practice.named):
            self.gone.append(Gone(PRACTICE_GONE, practice.id))
        values = asdict(practice) | {
            name: self._vault.seal(getattr(practice, name), Cell("practice", practice.id, name))
            for name in _WORDS
        }
        put(self._connection, PRACTICE, values)
        self._touched.people.add(practice.person)

    def outcomes(self, network: str) -> tuple[Outcome, ...]:
        """List what people wrote in a network, the oldest first."""
        return self._outcomes(OUTCOME.c.network == network)

    def outcomes_of(self, network: str, person: str) -> dict[str, Outcome]:
        """Give what somebody wrote, by kind."""
        mine = and_(OUTCOME.c.network == network, OUTCOME.c.person == person)
        return {each.kind: each for each in self._outcomes(mine)}

    def put_outcome(self, outcome: Outcome) -> None:
        """Keep it in place of what was written before; nothing takes that away."""
        row = (outcome.network, outcome.person, outcome.kind)
        before = self.outcomes_of(*row[:2]).get(outcome.kind)
        if before and not outcome.words:
            self.gone.append(Gone(OUTCOME_UNTOLD, "/".join(row)))
        elif before and _narrower(outcome, before):
            self.gone.append(Gone(OUTCOME_HIDDEN, "/".join(row)))
        if not outcome.words:
            held = zip(OUTCOME.primary_key.columns, row, strict=True)
            these = (column == value for column, value in held)
            self._connection.execute(delete(OUTCOME).where(*these))
            return
        words = self._vault.seal(outcome.words, Cell("outcome", "/".join(row), "words"))
        put(self._connection, OUTCOME, asdict(outcome) | {"words": words})

    def practised_in(self, person: str) -> frozenset[str]:
        """List the networks in which somebody wrote of an initiative."""
        there = select(PRACTICE.c.network).where(PRACTICE.c.person == person)
        return frozenset(self._connection.execute(there).scalars())

    def told_in(self, person: str) -> frozenset[str]:
        """List the networks in which somebody told what it brought."""
        there = select(OUTCOME.c.network).where(OUTCOME.c.person == person)
        return frozenset(self._connection.execute(there).scalars())

    def _practices(self, these: ColumnElement[bool]) -> tuple[Practice, ...]:
        rows = select(PRACTICE).where(these).order_by(PRACTICE.c.at, PRACTICE.c.id)
        return tuple(self._practice(row) for row in self._connection.execute(rows).mappings())

    def _practice(self, row: RowMapping) -> Practice:
        words = {
            name: self._vault.open(row[name], Cell("practice", row["id"], name)) for name in _WORDS
        }
        return Practice(**dict(row) | words)

    def _outcomes(self, these: ColumnElement[bool]) -> tuple[Outcome, ...]:
        rows = select(OUTCOME).where(these).order_by(OUTCOME.c.at, OUTCOME.c.person)
        return tuple(self._outcome(row) for row in self._connection.execute(rows))

    def _outcome(self, row: Row[Any]) -> Outcome:
        cell = Cell("outcome", f"{row.network}/{row.person}/{row.kind}", "words")
        words = self._vault.open(row.words, cell)
        return Outcome(row.team, row.network, row.person, row.kind, row.at, words, row.readers)


def _narrower(after: Practice | Outcome, before: Practice | Outcome) -> bool:
    return WIDTH[after.readers] < WIDTH[before.readers]


def forget(connection: Connection, vault: Vault, person: str) -> None:
    """Erase what somebody wrote, and their box in each survey that is not counted."""
    tables = ClosingTables(connection, vault, Touched())
    uncounted = select(END_SURVEY.c.id).where(END_SURVEY.c.counted_at.is_(None))
    for survey in connection.execute(uncounted).scalars().all():
        tables.drop_box(survey, person)
    for table in _PERSONAL:
        connection.execute(delete(table).where(table.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase all of a network."""
    surveys = select(END_SURVEY.c.id).where(END_SURVEY.c.network == network)
    for survey in connection.execute(surveys).scalars().all():
        empty(connection, survey)
    for table in (MIDWAY, *_PERSONAL, END_SURVEY):
        connection.execute(delete(table).where(table.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what somebody wrote, and their own box of each survey that is not counted."""
    tables = ClosingTables(connection, vault, Touched())
    networks = sorted(tables.practised_in(person) | tables.told_in(person))
    practices = [tables.practice_of(network, person) for network in networks]
    uncounted = select(END_SURVEY.c.network).where(END_SURVEY.c.counted_at.is_(None))
    own = [tables.own_box(each, person) for each in connection.execute(uncounted).scalars().all()]
    return {
        "practice": [
            {name: getattr(each, name) for name in (*_WORDS, "named", "readers")}
            for each in practices
            if each
        ],
        "outcome": [
            {"kind": each.kind, "words": each.words, "readers": each.readers}
            for network in networks
            for each in tables.outcomes_of(network, person).values()
        ],
        "end_survey": [each for each in own if each],
    }
