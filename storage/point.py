"""The points that networks take up after a round: what, who by their own click, and how it went."""

from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    String,
    Table,
    and_,
    delete,
    select,
    update,
)

from flows.thermometer.ports import Outcome, Point
from storage.tables import CATALOGUE, Day, Moment, sealed
from storage.upsert import insert_into
from storage.vault import Cell, Vault

AGREED_POINT = Table(
    "agreed_point",
    CATALOGUE,
    Column("round", String, primary_key=True),  # which has one point at most
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("statement", String, nullable=False),
    sealed("words", row=("round",), nullable=False),
    Column("owner", String, index=True),
    Column("look_back", Day, nullable=False),
    Column("outcome", String, nullable=False),
    sealed("told", row=("round",)),
    Column("told_by", String, index=True),  # who leads tells it where nobody owns it
    Column("made_at", Moment, nullable=False),
)
_CHANGING = ("statement", "words", "look_back")
_UNTOLD = AGREED_POINT.c.outcome == ""


class PointTables:
    """Points that networks have taken up."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def put(self, point: Point) -> None:
        """Keep a point; when the round has one already, only what it is and when changes."""
        insert = insert_into(self._connection, AGREED_POINT).values(
            round=point.round,
            team=point.team,
            network=point.network,
            statement=point.statement,
            words=self._vault.seal(point.words, _cell(point.round, "words")),
            look_back=point.look_back,
            outcome=point.outcome,
            made_at=point.made_at,
        )
        changing = {name: insert.excluded[name] for name in _CHANGING}
        self._connection.execute(
            insert.on_conflict_do_update(index_elements=["round"], set_=changing)
        )

    def get(self, round_id: str) -> Point | None:
        """Find the point of a round."""
        return next(iter(self._where(AGREED_POINT.c.round == round_id)), None)

    def of_network(self, network: str) -> tuple[Point, ...]:
        """List the points of a network, the oldest first."""
        return self._where(AGREED_POINT.c.network == network)

    def told_by(self, person: str) -> tuple[Point, ...]:
        """List the points of which somebody told how it went."""
        return self._where(AGREED_POINT.c.told_by == person)

    def of_owner(self, person: str) -> tuple[Point, ...]:
        """List the points that somebody pulls, or pulled."""
        return self._where(AGREED_POINT.c.owner == person)

    def own(self, round_id: str, person: str) -> bool:
        """Let somebody pull a point; false when another was faster, or it is looked back on."""
        free = and_(AGREED_POINT.c.owner.is_(None), _UNTOLD)
        return self._change(round_id, free, owner=person)

    def give_back(self, round_id: str, person: str) -> bool:
        """Let somebody go of a point; false when it is not theirs, or it is looked back on."""
        return self._change(round_id, and_(AGREED_POINT.c.owner == person, _UNTOLD), owner=None)

    def tell(self, round_id: str, outcome: Outcome, told: str | None, by: str) -> None:
        """Keep how it went, and whose words that are; no words leave those that stand."""
        values: dict[str, Any] = {"outcome": outcome}
        if told is not None:
            words = self._vault.seal(told, _cell(round_id, "told")) if told else None
            values |= {"told": words, "told_by": by}
        here = update(AGREED_POINT).where(AGREED_POINT.c.round == round_id)
        self._connection.execute(here.values(values))

    def _change(self, round_id: str, when: ColumnElement[bool], **values: str | None) -> bool:
        here = and_(AGREED_POINT.c.round == round_id, when)
        change = update(AGREED_POINT).where(here).values(**values)
        return self._connection.execute(change).rowcount > 0

    def _where(self, these: ColumnElement[bool]) -> tuple[Point, ...]:
        wanted = select(AGREED_POINT).where(these)
        rows = self._connection.execute(
            wanted.order_by(AGREED_POINT.c.made_at, AGREED_POINT.c.round)
        )
        return tuple(self._point(row) for row in rows)

    def _point(self, row: Row[Any]) -> Point:
        return Point(
            round=row.round,
            team=row.team,
            network=row.network,
            statement=row.statement,
            words=self._vault.open(row.words, _cell(row.round, "words")),
            look_back=row.look_back,
            made_at=row.made_at,
            owner=row.owner,
            outcome=row.outcome,
            told=self._vault.open(row.told, _cell(row.round, "told")) if row.told else "",
        )


def forget(connection: Connection, person: str) -> None:
    """Let nobody see who pulled a point, nor what they told of it; the point is the network's."""
    owned = update(AGREED_POINT).where(AGREED_POINT.c.owner == person)
    connection.execute(owned.values(owner=None))
    told = update(AGREED_POINT).where(AGREED_POINT.c.told_by == person)
    connection.execute(told.values(told=None, told_by=None))


def forget_network(connection: Connection, network: str) -> None:
    """Erase the points of a network."""
    connection.execute(delete(AGREED_POINT).where(AGREED_POINT.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List the points that somebody pulls, or pulled, and what they told of points."""
    points = PointTables(connection, vault)
    owned = [
        {
            "round": each.round,
            "words": each.words,
            "look_back": each.look_back.isoformat(),
            "outcome": each.outcome,
        }
        for each in points.of_owner(person)
    ]
    told = [{"round": each.round, "told": each.told} for each in points.told_by(person)]
    return {"agreed_point": [*owned, *told]}


def _cell(round_id: str, column: str) -> Cell:
    return Cell("agreed_point", round_id, column)
