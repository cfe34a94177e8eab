"""What people mean to do, and how that went; all words of it sealed."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    String,
    Table,
    and_,
    delete,
    false,
    func,
    or_,
    select,
    update,
)

from flows.action.ports import Action, Near, Outcome
from flows.visibility import PUBLISHED, WIDTH
from storage.erased import ACTION as ACTION_GONE
from storage.erased import Gone
from storage.fading import Fading
from storage.tables import CATALOGUE, Day, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

ACTION = Table(
    "action",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("person", String, nullable=False, index=True),
    Column("network", String, nullable=False, index=True),
    sealed("cue"),
    sealed("step", nullable=False),
    Column("due", Day, nullable=False),
    Column("asks_from", Moment, nullable=False),
    Column("readers", String, nullable=False),
    Column("shared_at", Moment),
    Column("outcome", String, nullable=False),
    sealed("noticed"),
    Column("told_at", Moment),
    Column("parent", String, unique=True),  # carried over once, however often that is pressed
    Column("made_at", Moment, nullable=False),
)
_OPEN = ACTION.c.outcome == ""
FADING = (Fading(ACTION),)


class ActionTables:
    """What people mean to do."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched
        self.gone: list[Gone] = []

    def new_id(self) -> str:
        """Make an id for an action."""
        return uuid4().hex

    def add(self, action: Action) -> bool:
        """Keep a new one; false when it was carried over already."""
        values = self._values(action) | {
            "id": action.id,
            "team": action.team,
            "person": action.person,
            "network": action.network,
            "parent": action.parent or None,
            "made_at": action.made_at,
        }
        insert = insert_into(self._connection, ACTION).values(values).on_conflict_do_nothing()
        added = self._connection.execute(insert.returning(ACTION.c.id)).first()
        self._has_changed(action)
        return added is not None

    def save(self, action: Action) -> None:
        """Keep what its writer changed in it."""
        before = self.get(action.id)
        here = update(ACTION).where(ACTION.c.id == action.id)
        self._connection.execute(here.values(self._values(action)))
        if before and WIDTH[action.readers] < WIDTH[before.readers]:
            self.gone.append(Gone(ACTION_GONE, action.id))
        for each in (before, action):
            if each is not None:
                self._has_changed(each)

    def tell(self, action: str, outcome: Outcome, noticed: str, now: datetime) -> None:
        """Keep how it went."""
        words = self._vault.seal_maybe(noticed, _cell(action, "noticed"))
        values = {"outcome": outcome, "noticed": words, "told_at": now}
        change = update(ACTION).where(ACTION.c.id == action).values(values)
        self._connection.execute(change)
        told = self.get(action)
        if told is not None:
            if told.readers != "me":  # from now on only its writer reads it
                self.gone.append(Gone(ACTION_GONE, action))
            self._has_changed(told)
            self._touched.led.add(told.network)  # whoever leads sees how many were told of

    def get(self, action: str) -> Action | None:
        """Find one."""
        return next(iter(self._where(ACTION.c.id == action)), None)

    def of_person(self, person: str) -> tuple[Action, ...]:
        """List all of somebody's, those of the nearest day first."""
        return self._where(ACTION.c.person == person)

    def open_of(self, person: str, *networks: str) -> tuple[Action, ...]:
        """List those of which somebody has not told how it went, the nearest first."""
        return self._where(and_(ACTION.c.person == person, ACTION.c.network.in_(networks), _OPEN))

    def shared_with(
        self, reader: str, networks: Collection[str], near: Collection[Near], most: int
    ) -> tuple[Action, ...]:
        """List those of others that somebody may read, as long as they are still to be done."""
        here = and_(ACTION.c.network.in_(networks), ACTION.c.person != reader, _OPEN)
        widely = ACTION.c.readers.in_(PUBLISHED)
        theirs = and_(ACTION.c.readers == "group", or_(false(), *map(_shared_near, near)))
        return self._where(and_(here, or_(widely, theirs)), most)

    def told_in(self, network: str) -> tuple[int, int]:
        """Count how many people told how their actions went, and of how many actions."""
        count = select(func.count(ACTION.c.person.distinct()), func.count())
        told = count.where(ACTION.c.network == network, ~_OPEN)
        people, actions = self._connection.execute(told).one()
        return people, actions

    def _values(self, action: Action) -> dict[str, Any]:
        return {
            "cue": self._vault.seal_maybe(action.when, _cell(action.id, "cue")),
            "step": self._vault.seal(action.then, _cell(action.id, "step")),
            "due": action.due,
            "asks_from": action.asks_from,
            "readers": action.readers,
            "shared_at": action.shared_at,
            "outcome": action.outcome,
        }

    def _has_changed(self, action: Action) -> None:
        self._touched.people.add(action.person)
        if action.readers != "me":
            self._touched.networks.add(action.network)

    def _where(self, these: ColumnElement[bool], most: int | None = None) -> tuple[Action, ...]:
        order = (ACTION.c.due, ACTION.c.made_at, ACTION.c.id)
        wanted = select(ACTION).where(these).order_by(*order).limit(most)
        rows = self._connection.execute(wanted)
        return tuple(self._action(row) for row in rows)

    def _action(self, row: Row[Any]) -> Action:
        return Action(
            id=row.id,
            team=row.team,
            person=row.person,
            network=row.network,
            then=self._vault.open(row.step, _cell(row.id, "step")),
            due=row.due,
            asks_from=row.asks_from,
            made_at=row.made_at,
            when=self._vault.open_maybe(row.cue, _cell(row.id, "cue")),
            readers=row.readers,
            outcome=row.outcome,
            noticed=self._vault.open_maybe(row.noticed, _cell(row.id, "noticed")),
            parent=row.parent or "",
            shared_at=row.shared_at,
        )


def _shared_near(near: Near) -> ColumnElement[bool]:
    return and_(
        ACTION.c.network == near.network,
        ACTION.c.person.in_(near.people),
        func.coalesce(ACTION.c.shared_at, ACTION.c.made_at) >= near.since,
    )


def forget(connection: Connection, person: str) -> None:
    """Erase a person's actions."""
    connection.execute(delete(ACTION).where(ACTION.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase the actions in a network."""
    connection.execute(delete(ACTION).where(ACTION.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List a person's actions with all they told of them."""
    actions = ActionTables(connection, vault, Touched()).of_person(person)
    return {
        "action": [
            {
                "when": each.when,
                "then": each.then,
                "due": each.due.isoformat(),
                "outcome": each.outcome,
                "noticed": each.noticed,
                "readers": each.readers,
                "made_at": each.made_at.isoformat(),
            }
            for each in actions
        ]
    }


def _cell(action: str, column: str) -> Cell:
    return Cell("action", action, column)
