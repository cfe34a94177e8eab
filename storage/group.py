"""Groups inside networks, and who has a seat in which."""

import re
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    Table,
    and_,
    delete,
    func,
    select,
    update,
)

from flows.group.ports import Group, GroupKind, Seat, Size
from flows.people import Place, Role
from storage.busy import busy
from storage.looking import Looked
from storage.network import MEMBER
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

LEARNING_GROUP = Table(
    "learning_group",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    sealed("name", nullable=False),
    Column("channel", String, nullable=False),
)
SEAT = Table(
    "seat",
    CATALOGUE,
    Column("group", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
)
_HELD = SEAT.c.until.is_(None)
_KNOWN = timedelta(weeks=13)
"""So long it is known that somebody had a seat: by then, all were told who sat with them."""
_TAKES_PART = and_(
    _HELD,
    LEARNING_GROUP.c.id == SEAT.c.group,
    MEMBER.c.network == LEARNING_GROUP.c.network,
    MEMBER.c.person == SEAT.c.person,
    MEMBER.c.place == Place.ACTIVE,
)


class GroupTables:
    """Which groups there are, and who is in them; who does not take part has no seat."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched
        self._looked = Looked(connection)

    def add(self, group: Group) -> None:
        """Begin a group."""
        self._connection.execute(LEARNING_GROUP.insert().values(self._row(group)))
        self._touched.led.add(group.network)

    def save(self, group: Group) -> None:
        """Keep what has changed."""
        here = LEARNING_GROUP.update().where(LEARNING_GROUP.c.id == group.id)
        self._connection.execute(here.values(self._row(group)))
        self._touch(group)

    def remove(self, group: str) -> None:
        """Dissolve a group; what its people wrote stays theirs."""
        held = self.get(group)
        if held:
            self._touch(held)
        self._connection.execute(delete(SEAT).where(SEAT.c.group == group))
        self._connection.execute(delete(LEARNING_GROUP).where(LEARNING_GROUP.c.id == group))

    def get(self, group: str) -> Group | None:
        """Find a group."""
        return next(iter(self._where(LEARNING_GROUP.c.id == group)), None)

    def of_network(self, network: str) -> tuple[Group, ...]:
        """List the groups of a network by name, the second before the tenth."""
        here = LEARNING_GROUP.c.network == network
        return self._looked.once(("network", network), lambda: self._where(here))

    def in_channel(self, team: str, channel: str) -> tuple[Group, ...]:
        """List the groups that have a channel for their own."""
        return self._where(and_(LEARNING_GROUP.c.team == team, LEARNING_GROUP.c.channel == channel))

    def of_person(self, person: str, network: str) -> tuple[Group, ...]:
        """List the groups that somebody is in."""
        return tuple(each for each in self.everywhere(person) if each.network == network)

    def everywhere(self, person: str) -> tuple[Group, ...]:
        """List the groups that somebody is in, over all networks."""
        mine = select(SEAT.c.group).where(_TAKES_PART, SEAT.c.person == person)
        here = LEARNING_GROUP.c.id.in_(mine)
        return self._looked.once(("person", person), lambda: self._where(here))

    def kept_for(self, person: str) -> tuple[Group, ...]:
        """List the groups with a seat of somebody, also when they take no part any more."""
        kept = select(SEAT.c.group).where(SEAT.c.person == person, _HELD)
        return self._where(LEARNING_GROUP.c.id.in_(kept))

    def people(self, group: str) -> tuple[str, ...]:
        """List who is in a group."""
        found = _seated(group).order_by(SEAT.c.person)
        ask = self._connection.execute
        return self._looked.once(group, lambda: tuple(ask(found).scalars()))

    def since(self, group: str, person: str) -> datetime | None:
        """Tell since when somebody is in a group."""
        return self._looked.once(("since", group), lambda: self._since(group)).get(person)

    def _since(self, group: str) -> dict[str, datetime]:
        rows = self._connection.execute(_seated(group).add_columns(SEAT.c.since))
        return {row.person: row.since for row in rows}

    def seats(self, network: str) -> tuple[Seat, ...]:
        """List who is in which group of a network, and since when."""
        here = select(SEAT.c.group, SEAT.c.person, SEAT.c.since).where(
            _TAKES_PART, LEARNING_GROUP.c.network == network
        )
        rows = self._connection.execute(here.order_by(SEAT.c.group, SEAT.c.person))
        return tuple(Seat(row.group, row.person, row.since) for row in rows)

    def given_up(self, network: str, since: datetime) -> tuple[Seat, ...]:
        """List the seats given up after a moment."""
        there = and_(LEARNING_GROUP.c.id == SEAT.c.group, LEARNING_GROUP.c.network == network)
        gone = select(SEAT).where(there, SEAT.c.until > since)
        rows = self._connection.execute(gone.order_by(SEAT.c.group, SEAT.c.person))
        return tuple(Seat(row.group, row.person, row.since, row.until) for row in rows)

    def sizes(self, network: str) -> dict[str, Size]:
        """Tell how many have a seat in each group of a network; one without anybody is left out."""
        people, since = func.count().label("people"), func.min(SEAT.c.since).label("since")
        here = and_(_TAKES_PART, LEARNING_GROUP.c.network == network)
        grouped = select(SEAT.c.group, people, since).where(here).group_by(SEAT.c.group)
        rows = self._looked.once(
            ("sizes", network), lambda: self._connection.execute(grouped).all()
        )
        return {row.group: Size(row.people, row.since) for row in rows}

    def unseated(self, network: str) -> int:
        """Count the participants of a network who have a seat in no set and no team."""
        home = LEARNING_GROUP.c.kind != GroupKind.PROJECT.value
        there = and_(LEARNING_GROUP.c.id == SEAT.c.group, LEARNING_GROUP.c.network == network)
        seated = select(SEAT.c.person).where(there, home, _HELD)
        takes_part = and_(
            MEMBER.c.network == network,
            MEMBER.c.place == Place.ACTIVE.value,
            MEMBER.c.role == Role.PARTICIPANT.value,
        )
        count = select(func.count()).select_from(MEMBER)
        left = count.where(takes_part, MEMBER.c.person.not_in(seated))
        return self._connection.execute(left).scalar_one()

    def put(self, group: Group, person: str, since: datetime) -> None:
        """Give somebody a seat; who has it keeps it."""
        anew = {"since": since, "until": None}
        seat = insert_into(self._connection, SEAT).values(
            group=group.id, person=person, team=group.team, **anew
        )
        had = ["group", "person"]
        self._connection.execute(
            seat.on_conflict_do_update(index_elements=had, set_=anew, where=~_HELD)
        )
        self._touch(group)

    def take_out(self, group: str, person: str, now: datetime) -> None:
        """Take somebody's seat away; what was given up long ago is forgotten."""
        held = self.get(group)
        if held:
            self._touch(held)
            self._touched.people.add(person)
        here = and_(SEAT.c.group == group, SEAT.c.person == person, _HELD)
        self._connection.execute(update(SEAT).where(here).values(until=now))
        long_ago = and_(SEAT.c.group == group, SEAT.c.until < now - _KNOWN)
        self._connection.execute(delete(SEAT).where(long_ago))

    def stirring(self, network: str, since: datetime) -> frozenset[str]:
        """List the groups in which a participant answered, planned, told or asked since then."""
        theirs = and_(MEMBER.c.role == Role.PARTICIPANT, SEAT.c.person.in_(busy(network, since)))
        here = and_(LEARNING_GROUP.c.network == network, theirs)
        found = select(SEAT.c.group).where(_TAKES_PART, here).distinct()
        return self._looked.once(
            ("stirring", network, since),
            lambda: frozenset(self._connection.execute(found).scalars()),
        )

    def follow(self, person: str, network: str) -> None:
        """Let the Homes follow of everybody in a group with somebody."""
        for group in self.of_person(person, network):
            self._touched.people.update(self.people(group.id))

    def move(self, team: str, channel: str, to: str) -> None:
        """Follow a channel that goes on under another id."""
        here = and_(LEARNING_GROUP.c.team == team, LEARNING_GROUP.c.channel == channel)
        self._connection.execute(LEARNING_GROUP.update().where(here).values(channel=to))

    def _touch(self, group: Group) -> None:
        """Let the Homes follow of whom it is about, and of who leads."""
        self._touched.people.update(self.people(group.id))
        self._touched.led.add(group.network)

    def _where(self, these: ColumnElement[bool]) -> tuple[Group, ...]:
        rows = self._connection.execute(select(LEARNING_GROUP).where(these))
        return tuple(sorted(map(self._group, rows), key=_by_name))

    def _group(self, row: Row[Any]) -> Group:
        name = self._vault.open(row.name, _cell(row.id))
        return Group(row.id, row.network, row.team, GroupKind(row.kind), name, row.channel)

    def _row(self, group: Group) -> dict[str, Any]:
        return {
            "id": group.id,
            "team": group.team,
            "network": group.network,
            "kind": group.kind.value,
            "name": self._vault.seal(group.name, _cell(group.id)),
            "channel": group.channel,
        }


def _seated(group: str) -> Select[str]:
    return select(SEAT.c.person).where(_TAKES_PART, SEAT.c.group == group)


def _by_name(group: Group) -> tuple[list[tuple[int, str]], str]:
    pieces = re.split(r"(\d+)", group.name.casefold())
    return [(int(each) if each.isdecimal() else -1, each) for each in pieces], group.id


def forget(connection: Connection, person: str) -> None:
    """Take away a person's seats."""
    connection.execute(delete(SEAT).where(SEAT.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase the groups of a network."""
    theirs = select(LEARNING_GROUP.c.id).where(LEARNING_GROUP.c.network == network)
    connection.execute(delete(SEAT).where(SEAT.c.group.in_(theirs)))
    connection.execute(delete(LEARNING_GROUP).where(LEARNING_GROUP.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List the groups that a person has, or lately had, a seat in."""
    rows = connection.execute(
        select(LEARNING_GROUP.c.id, LEARNING_GROUP.c.name, LEARNING_GROUP.c.kind, SEAT.c.until)
        .join(SEAT, SEAT.c.group == LEARNING_GROUP.c.id)
        .where(SEAT.c.person == person)
    )
    seats = [
        {
            "group": vault.open(row.name, _cell(row.id)),
            "kind": row.kind,
            "until": row.until.isoformat() if row.until else "",
        }
        for row in rows
    ]
    return {"seat": seats}


def _cell(group: str) -> Cell:
    return Cell("learning_group", group, "name")
