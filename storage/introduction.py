"""What people told of themselves in their networks; all of it is sealed."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, String, Table, and_, delete, select

from flows.group.ports import Introduction, Part
from flows.visibility import WIDTH
from storage.erased import HIDDEN, UNTOLD, Gone
from storage.fading import Fading
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

_ROW = ("network", "person")
_WORDS = ("organisation", "part", "about", "brings")
INTRODUCTION = Table(
    "introduction",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    Column("id", String, nullable=False, index=True),  # names its card, and nobody
    Column("readers", String, nullable=False),
    Column("shared_at", Moment),
    *(sealed(name, row=_ROW) for name in _WORDS),
)
FADING = (Fading(INTRODUCTION, INTRODUCTION.c.readers == "me"),)


class IntroductionTable:
    """One introduction at most of each person in each network."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched
        self.gone: list[Gone] = []

    def get(self, introduction: str) -> Introduction | None:
        """Find one by its id."""
        return next(iter(self._where(INTRODUCTION.c.id == introduction)), None)

    def of(self, person: str, network: str) -> Introduction | None:
        """Find somebody's introduction."""
        return next(iter(self._where(_here(person, network))), None)

    def of_network(self, network: str) -> tuple[Introduction, ...]:
        """List what was told in a network."""
        return self._where(INTRODUCTION.c.network == network)

    def of_person(self, person: str) -> tuple[Introduction, ...]:
        """List what somebody told in all their networks."""
        return self._where(INTRODUCTION.c.person == person)

    def _where(self, these: ColumnElement[bool]) -> tuple[Introduction, ...]:
        rows = select(INTRODUCTION).where(these)
        ordered = rows.order_by(INTRODUCTION.c.network, INTRODUCTION.c.person)
        return tuple(map(self._introduction, self._connection.execute(ordered)))

    def save(self, introduction: Introduction) -> None:
        """Keep what somebody tells now."""
        before = self.of(introduction.person, introduction.network)
        if before and WIDTH[introduction.readers] < WIDTH[before.readers]:
            self.gone.append(Gone(HIDDEN, before.id))
        values = self._row(introduction)
        changed = {name: value for name, value in values.items() if name not in _ROW}
        statement = insert_into(self._connection, INTRODUCTION).values(values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=list(_ROW), set_=changed)
        )
        self._touch(introduction.person, introduction.network)

    def remove(self, person: str, network: str) -> None:
        """Erase it."""
        before = self.of(person, network)
        if before:
            self.gone.append(Gone(UNTOLD, before.id))
        self._connection.execute(delete(INTRODUCTION).where(_here(person, network)))
        self._touch(person, network)

    def _touch(self, person: str, network: str) -> None:
        self._touched.people.add(person)
        self._touched.led.add(network)

    def _introduction(self, row: Row[Any]) -> Introduction:
        told = {
            name: self._vault.open_maybe(getattr(row, name), _cell(row, name)) for name in _WORDS
        }
        return Introduction(
            id=row.id,
            network=row.network,
            person=row.person,
            team=row.team,
            organisation=told["organisation"],
            part=Part(told["part"]) if told["part"] else None,
            about=told["about"],
            brings=told["brings"],
            readers=row.readers,
            shared_at=row.shared_at,
        )

    def _row(self, told: Introduction) -> dict[str, Any]:
        words = {
            name: self._vault.seal_maybe(getattr(told, name), _cell(told, name)) for name in _WORDS
        }
        plain = ("id", "network", "person", "team", "readers", "shared_at")
        return {name: getattr(told, name) for name in plain} | words


def forget(connection: Connection, person: str) -> None:
    """Erase what a person told of themselves."""
    connection.execute(delete(INTRODUCTION).where(INTRODUCTION.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase what was told in a network."""
    connection.execute(delete(INTRODUCTION).where(INTRODUCTION.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what a person told of themselves."""
    table = IntroductionTable(connection, vault, Touched())
    told = [
        {
            "organisation": each.organisation,
            "part": each.part,
            "about": each.about,
            "brings": each.brings,
            "readers": each.readers,
        }
        for each in table.of_person(person)
    ]
    return {"introduction": told}


def _here(person: str, network: str) -> ColumnElement[bool]:
    return and_(INTRODUCTION.c.person == person, INTRODUCTION.c.network == network)


def _cell(row: Row[Any] | Introduction, column: str) -> Cell:
    return Cell("introduction", f"{row.network}/{row.person}", column)
