"""Halfway and the end: initiatives, what it brought, and an end survey of which counts are kept.

The survey's boxes and secret stand beside those of the thermometer, and share its promises: no
backup takes them, and who has put one in is known by the boxes alone.
"""

import secrets
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    Row,
    RowMapping,
    String,
    Table,
    and_,
    delete,
    select,
    update,
)

from flows.closing.ports import Outcome, Practice, Survey
from flows.thermometer.ports import Filing
from storage import boxes
from storage.rounds import BOX, ROUND_SECRET
from storage.tables import CATALOGUE, Moment, sealed
from storage.tickets import BoxTables, secret_cell
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

_SECRET_BYTES = 32

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
END_SURVEY = Table(
    "end_survey",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("id", String, nullable=False),
    Column("submitted", Integer, nullable=False),
    Column("counted_at", Moment),
    Column("tallies", JSON, nullable=False),
)
_WORDS = ("what", "whom", "needs", "role")


class ClosingTables:
    """What is kept of halfway and of the end."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched
        self._boxes = BoxTables(connection, vault)
        self.wants_purge = False

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
        values = asdict(practice) | {
            name: self._vault.seal(getattr(practice, name), Cell("practice", practice.id, name))
            for name in _WORDS
        }
        self._put(PRACTICE, values)
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
        if not outcome.words:
            held = zip(OUTCOME.primary_key.columns, row, strict=True)
            these = (column == value for column, value in held)
            self._connection.execute(delete(OUTCOME).where(*these))
            return
        words = self._vault.seal(outcome.words, Cell("outcome", "/".join(row), "words"))
        self._put(OUTCOME, asdict(outcome) | {"words": words})

    def written_by(self, person: str) -> frozenset[str]:
        """List the networks in which somebody wrote something."""
        there = (select(each.c.network).where(each.c.person == person) for each in _PERSONAL)
        one, other = there
        return frozenset(self._connection.execute(one.union(other)).scalars())

    def survey(self, network: str) -> Survey | None:
        """Find the end survey of a network."""
        here = select(END_SURVEY).where(END_SURVEY.c.network == network)
        row = self._connection.execute(here).one_or_none()
        if row is None:
            return None
        tallies = {item: tuple(counted) for item, counted in row.tallies.items()}
        return Survey(row.network, row.team, row.id, row.submitted, row.counted_at, tallies)

    def put_box(self, fresh: Survey, person: str, filing: Filing) -> bool:
        """Seal what somebody filled in, in place of before; the first one begins the survey.

        False when it has been counted.
        """
        begun = insert_into(self._connection, END_SURVEY).values(
            network=fresh.network, team=fresh.team, id=fresh.id, submitted=0, tallies={}
        )
        added = begun.on_conflict_do_nothing().returning(END_SURVEY.c.id)
        if self._connection.execute(added).first() is not None:
            secret = self._vault.seal(secrets.token_hex(_SECRET_BYTES), secret_cell(fresh.id))
            made = {"round": fresh.id, "team": fresh.team, "secret": secret}
            self._connection.execute(ROUND_SECRET.insert().values(made))
        survey = self.survey(fresh.network)
        held = self._secret(survey.id) if survey else None
        if survey is None or held is None:
            return False
        token = boxes.token(held, person)
        box = boxes.sealed(held, token, filing)
        self._put(BOX, {"round": survey.id, "token": token, "team": survey.team, "box": box})
        return True

    def own_box(self, network: str, person: str) -> Filing | None:
        """Open one's own box, while it is not counted."""
        survey = self.survey(network)
        return self._boxes.own_box(survey.id, person) if survey else None

    def filings(self, network: str) -> tuple[Filing, ...]:
        """Open all boxes; of whom each is stays unknown. None when they cannot be opened."""
        survey = self.survey(network)
        if survey is None or not self._boxes.holds(survey.id):
            return ()
        return tuple(self._boxes.filings(survey.id))

    def count(self, survey: Survey) -> None:
        """Keep only these counts, and destroy the boxes and the secret."""
        _empty(self._connection, survey.id)
        kept = {
            "submitted": survey.submitted,
            "counted_at": survey.counted_at,
            "tallies": {item: list(counted) for item, counted in survey.tallies.items()},
        }
        here = update(END_SURVEY).where(END_SURVEY.c.network == survey.network)
        self._connection.execute(here.values(kept))
        self.wants_purge = True

    def drop_box(self, survey: str, person: str) -> None:
        """Take somebody's box out of a survey that is not counted."""
        self._boxes.drop_box(survey, person)

    def _secret(self, survey: str) -> bytes | None:
        here = select(ROUND_SECRET.c.secret).where(ROUND_SECRET.c.round == survey)
        kept = self._connection.execute(here.with_for_update()).scalar_one_or_none()
        return bytes.fromhex(self._vault.open(kept, secret_cell(survey))) if kept else None

    def _put(self, table: Table, values: dict[str, Any]) -> None:
        keys = [column.name for column in table.primary_key]
        changed = {name: value for name, value in values.items() if name not in keys}
        statement = insert_into(self._connection, table).values(values)
        self._connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed))

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


_PERSONAL = (PRACTICE, OUTCOME)


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
        _empty(connection, survey)
    for table in (MIDWAY, *_PERSONAL, END_SURVEY):
        connection.execute(delete(table).where(table.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what somebody wrote, and their own box of each survey that is not counted."""
    tables = ClosingTables(connection, vault, Touched())
    networks = sorted(tables.written_by(person))
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


def _empty(connection: Connection, survey: str) -> None:
    for table in (BOX, ROUND_SECRET):
        connection.execute(delete(table).where(table.c.round == survey))
