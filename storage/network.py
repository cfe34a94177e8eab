"""Networks, and the places people have in them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    Row,
    String,
    Table,
    and_,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.sql.functions import count

from flows.people import (
    Member,
    Network,
    Place,
    Role,
    Standing,
)
from storage.erased import LEFT, RETURNED, Gone
from storage.looking import Looked
from storage.tables import CATALOGUE, Day, Moment, Spans
from storage.touched import Touched
from storage.upsert import insert_into

NETWORK = Table(
    "network",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("name", String, nullable=False),
    Column("purpose", String, nullable=False),
    Column("language", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("starts", Day, nullable=False),
    Column("ends", Day, nullable=False),
    Column("standing", String, nullable=False),
    Column("every", Integer, nullable=False),
    Column("rest", Spans, nullable=False),
)
_LIVE = NETWORK.c.standing.in_((Standing.RUNNING.value, Standing.PAUSED.value))
Index(
    "uq_network_live",
    NETWORK.c.team,
    NETWORK.c.channel,
    unique=True,
    sqlite_where=_LIVE,
    postgresql_where=_LIVE,
)

MEMBER = Table(
    "member",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    Column("role", String, nullable=False),
    Column("place", String, nullable=False),
    Column("since", Moment),
)

_ONE = select(NETWORK).where(NETWORK.c.id == bindparam("of"))
_PLACE = select(MEMBER).where(
    MEMBER.c.network == bindparam("at"), MEMBER.c.person == bindparam("of")
)


class NetworkTables:
    """Which networks there are, and who is in them."""

    def __init__(self, connection: Connection, touched: Touched | None = None) -> None:
        self._connection = connection
        self._touched = touched or Touched()
        self._looked = Looked(connection)
        self.gone: list[Gone] = []

    def add(self, network: Network) -> None:
        """Begin a network."""
        self._connection.execute(NETWORK.insert().values(_network_row(network)))

    def save(self, network: Network) -> None:
        """Keep what has changed."""
        self._touched.networks.add(network.id)
        change = update(NETWORK).where(NETWORK.c.id == network.id)
        self._connection.execute(change.values(_network_row(network)))

    def get(self, network: str) -> Network:
        """Give a network that must be there."""
        found = self._connection.execute(_ONE, {"of": network})
        return _network(found.one())

    def find(self, network: str) -> Network | None:
        """Give a network, if it was ever there."""
        found = self._connection.execute(select(NETWORK).where(NETWORK.c.id == network))
        row = found.one_or_none()
        return _network(row) if row else None

    def move(self, team: str, channel: str, to: str) -> None:
        """Follow a channel that goes on under another id."""
        here = and_(NETWORK.c.team == team, NETWORK.c.channel == channel)
        self._connection.execute(update(NETWORK).where(here).values(channel=to))

    def in_channel(self, team: str, channel: str) -> Network | None:
        """Find the network of a channel, unless it has ended."""
        found = self._connection.execute(
            select(NETWORK).where(NETWORK.c.team == team, NETWORK.c.channel == channel, _LIVE)
        ).one_or_none()
        return _network(found) if found else None

    def running(self) -> tuple[Network, ...]:
        """List the networks that are on."""
        on = select(NETWORK).where(NETWORK.c.standing == Standing.RUNNING)
        return tuple(_network(row) for row in self._connection.execute(on))

    def live(self) -> tuple[Network, ...]:
        """List the networks that have not ended."""
        return tuple(
            _network(row) for row in self._connection.execute(select(NETWORK).where(_LIVE))
        )

    def ended(self) -> tuple[Network, ...]:
        """List the networks that have ended and were not erased."""
        over = select(NETWORK).where(NETWORK.c.standing == Standing.ENDED)
        return tuple(_network(row) for row in self._connection.execute(over))

    def put_member(self, member: Member) -> None:
        """Give somebody a place, or another one."""
        self._touched.people.add(member.person)
        self._touched.led.add(member.network)
        self._note(member)
        values = {
            "network": member.network,
            "person": member.person,
            "team": member.team,
            "role": member.role.value,
            "place": member.place.value,
            "since": member.since,
        }
        statement = insert_into(self._connection, MEMBER).values(values)
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["network", "person"],
                set_={name: values[name] for name in ("role", "place", "since")},
            )
        )

    def _note(self, member: Member) -> None:
        """Note who goes by their own choice, and who comes back from that."""
        place = f"{member.network}/{member.person}"
        if member.place is Place.STOPPED:
            self.gone.append(Gone(LEFT, place))
        elif member.place is Place.ACTIVE:
            before = self.member(member.network, member.person)
            if before is not None and before.place is Place.STOPPED:
                self.gone.append(Gone(RETURNED, place))

    def member(self, network: str, person: str) -> Member | None:
        """Find somebody's place."""
        return self._looked.once((network, person), lambda: self._member(network, person))

    def _member(self, network: str, person: str) -> Member | None:
        here = {"at": network, "of": person}
        found = self._connection.execute(_PLACE, here).one_or_none()
        return _member(found) if found else None

    def members(self, network: str, place: Place | None = None) -> tuple[Member, ...]:
        """List who is in a network, or only those in one sort of place."""
        statement = select(MEMBER).where(MEMBER.c.network == network).order_by(MEMBER.c.person)
        if place is not None:
            statement = statement.where(MEMBER.c.place == place)
        return tuple(_member(row) for row in self._connection.execute(statement))

    def of_team(self, team: str) -> tuple[Network, ...]:
        """List all networks a workspace has had."""
        theirs = select(NETWORK).where(NETWORK.c.team == team)
        return tuple(_network(row) for row in self._connection.execute(theirs))

    def led_by(self, person: str) -> tuple[Network, ...]:
        """List the networks somebody leads, also those that have ended; the newest first."""
        leads = select(MEMBER.c.network).where(
            MEMBER.c.person == person,
            MEMBER.c.role == Role.FACILITATOR.value,
            MEMBER.c.place == Place.ACTIVE.value,
        )
        theirs = select(NETWORK).where(
            NETWORK.c.id.in_(leads), NETWORK.c.standing != Standing.ERASED.value
        )
        newest = theirs.order_by(NETWORK.c.starts.desc(), NETWORK.c.id)
        return tuple(_network(row) for row in self._connection.execute(newest))

    def counts(self, network: str) -> dict[tuple[Role, Place], int]:
        """Count a network's people by role and place."""
        counted = self._connection.execute(
            select(MEMBER.c.role, MEMBER.c.place, count())
            .where(MEMBER.c.network == network)
            .group_by(MEMBER.c.role, MEMBER.c.place)
        )
        return {(Role(role), Place(place)): number for role, place, number in counted}

    def of_person(
        self, person: str, places: Iterable[Place] = (Place.ACTIVE,)
    ) -> tuple[tuple[Network, Member], ...]:
        """List somebody's networks that have not ended."""
        rows = self._connection.execute(
            select(
                NETWORK,
                MEMBER.c.network,
                MEMBER.c.person,
                MEMBER.c.role,
                MEMBER.c.place,
                MEMBER.c.since,
            )
            .join(MEMBER, MEMBER.c.network == NETWORK.c.id)
            .where(
                MEMBER.c.person == person,
                MEMBER.c.place.in_([place.value for place in places]),
                _LIVE,
            )
            .order_by(NETWORK.c.starts, NETWORK.c.id)
        )
        return tuple((_network(row), _member(row)) for row in rows)

    def ended_of(self, person: str, limit: int) -> tuple[Network, ...]:
        """List the networks that somebody was in to the end, the last one first."""
        rows = self._connection.execute(
            select(NETWORK)
            .join(MEMBER, MEMBER.c.network == NETWORK.c.id)
            .where(MEMBER.c.person == person, MEMBER.c.place == Place.ACTIVE, ~_LIVE)
            .order_by(NETWORK.c.ends.desc(), NETWORK.c.id)
            .limit(limit)
        )
        return tuple(_network(row) for row in rows)


def forget(connection: Connection, person: str) -> None:
    """Erase a person's places."""
    connection.execute(delete(MEMBER).where(MEMBER.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase who was in a network."""
    connection.execute(delete(MEMBER).where(MEMBER.c.network == network))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List a person's places."""
    places = connection.execute(
        select(NETWORK.c.name, MEMBER.c.role, MEMBER.c.place)
        .join(NETWORK, NETWORK.c.id == MEMBER.c.network)
        .where(MEMBER.c.person == person)
    )
    return {"member": [dict(row) for row in places.mappings()]}


def _network(row: Row[Any]) -> Network:
    return Network(
        id=row.id,
        team=row.team,
        channel=row.channel,
        name=row.name,
        purpose=row.purpose,
        language=row.language,
        zone=row.zone,
        starts=row.starts,
        ends=row.ends,
        standing=Standing(row.standing),
        every=row.every,
        rest=row.rest,
    )


def _network_row(network: Network) -> dict[str, Any]:
    return {
        "id": network.id,
        "team": network.team,
        "channel": network.channel,
        "name": network.name,
        "purpose": network.purpose,
        "language": network.language,
        "zone": network.zone,
        "starts": network.starts,
        "ends": network.ends,
        "standing": network.standing.value,
        "every": network.every,
        "rest": network.rest,
    }


def _member(row: Row[Any]) -> Member:
    return Member(row.network, row.person, row.team, Role(row.role), Place(row.place), row.since)
