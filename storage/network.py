"""People, the link to their Slack accounts, their networks and their places in them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    Row,
    String,
    Table,
    and_,
    delete,
    or_,
    select,
    update,
)

from flows.people import (
    Kind,
    Member,
    Network,
    Person,
    Place,
    Presence,
    Role,
    Standing,
)
from storage.tables import CATALOGUE, Day, Moment, Wall, sealed
from storage.upsert import insert_into
from storage.vault import Cell, Vault

PERSON = Table(
    "person",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("language", String, nullable=False),
    Column("language_chosen", Boolean, nullable=False),
    Column("zone", String, nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("hour", Wall, nullable=False),
    Column("every", Integer, nullable=False),
    Column("presence", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("looked_up_at", Moment, index=True),
)

SLACK_USER = Table(
    "slack_user",
    CATALOGUE,
    Column("team", String, primary_key=True),
    Column("user", String, primary_key=True),
    Column("person", String, nullable=False, unique=True),
    sealed("name"),
)

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
)
Index("ix_network_running", NETWORK.c.team, NETWORK.c.channel, NETWORK.c.standing)

MEMBER = Table(
    "member",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    Column("role", String, nullable=False),
    Column("place", String, nullable=False),
)


class PeopleTables:
    """Who is who."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def of_user(self, team: str, user: str) -> Person | None:
        """Find the person behind a Slack user."""
        found = self._connection.execute(
            select(PERSON)
            .join(SLACK_USER, SLACK_USER.c.person == PERSON.c.id)
            .where(SLACK_USER.c.team == team, SLACK_USER.c.user == user)
        ).one_or_none()
        return _person(found) if found else None

    def get(self, person: str) -> Person:
        """Give a person that must be there."""
        return _person(self._connection.execute(_one(person)).one())

    def find(self, person: str) -> Person | None:
        """Give a person, unless they were erased."""
        found = self._connection.execute(_one(person)).one_or_none()
        return _person(found) if found else None

    def add(self, person: Person, user: str) -> None:
        """Note somebody seen for the first time."""
        self._connection.execute(PERSON.insert().values(_person_row(person)))
        self._connection.execute(
            SLACK_USER.insert().values(team=person.team, user=user, person=person.id)
        )

    def save(self, person: Person) -> None:
        """Keep what has changed."""
        change = update(PERSON).where(PERSON.c.id == person.id)
        self._connection.execute(change.values(_person_row(person)))

    def rename(self, person: str, name: str) -> None:
        """Keep the name somebody goes by."""
        kept = self._vault.seal(name, Cell("slack_user", person, "name"))
        change = update(SLACK_USER).where(SLACK_USER.c.person == person)
        self._connection.execute(change.values(name=kept))

    def name(self, person: str) -> str:
        """Give the name somebody goes by; empty while it is not known."""
        known = select(SLACK_USER.c.name).where(SLACK_USER.c.person == person)
        kept = self._connection.execute(known).scalar_one_or_none()
        return self._vault.open_maybe(kept, Cell("slack_user", person, "name"))

    def user(self, person: str) -> str | None:
        """Give the Slack user behind a person; nothing once they are erased."""
        known = select(SLACK_USER.c.user).where(SLACK_USER.c.person == person)
        return self._connection.execute(known).scalar_one_or_none()

    def person_of(self, user: str, team: str = "") -> str | None:
        """Find our id of a Slack user; `team` where more than one workspace has such a user."""
        here = SLACK_USER.c.user == user
        known = select(SLACK_USER.c.person).where(here)
        if team:
            known = known.where(SLACK_USER.c.team == team)
        return self._connection.execute(known).scalar_one_or_none()

    def to_look_up(self, before: datetime, limit: int) -> tuple[Person, ...]:
        """List people never looked up, or not since `before`; the new ones first."""
        stale = or_(PERSON.c.looked_up_at.is_(None), PERSON.c.looked_up_at < before)
        rows = self._connection.execute(
            select(PERSON)
            .where(stale, PERSON.c.kind != Kind.GONE)
            .order_by(PERSON.c.looked_up_at.is_not(None), PERSON.c.looked_up_at)
            .limit(limit)
        )
        return tuple(_person(row) for row in rows)


class NetworkTables:
    """Which networks there are, and who is in them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, network: Network) -> None:
        """Begin a network."""
        self._connection.execute(NETWORK.insert().values(_network_row(network)))

    def save(self, network: Network) -> None:
        """Keep what has changed."""
        change = update(NETWORK).where(NETWORK.c.id == network.id)
        self._connection.execute(change.values(_network_row(network)))

    def get(self, network: str) -> Network:
        """Give a network that must be there."""
        found = self._connection.execute(select(NETWORK).where(NETWORK.c.id == network))
        return _network(found.one())

    def in_channel(self, team: str, channel: str) -> Network | None:
        """Find the network that runs in a channel."""
        found = self._connection.execute(
            select(NETWORK).where(
                NETWORK.c.team == team,
                NETWORK.c.channel == channel,
                NETWORK.c.standing == Standing.RUNNING,
            )
        ).one_or_none()
        return _network(found) if found else None

    def running(self) -> tuple[Network, ...]:
        """List the networks that are on."""
        on = select(NETWORK).where(NETWORK.c.standing == Standing.RUNNING)
        return tuple(_network(row) for row in self._connection.execute(on))

    def put_member(self, member: Member) -> None:
        """Give somebody a place, or another one."""
        values = {
            "network": member.network,
            "person": member.person,
            "team": member.team,
            "role": member.role.value,
            "place": member.place.value,
        }
        statement = insert_into(self._connection, MEMBER).values(values)
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["network", "person"],
                set_={"role": member.role.value, "place": member.place.value},
            )
        )

    def member(self, network: str, person: str) -> Member | None:
        """Find somebody's place."""
        here = and_(MEMBER.c.network == network, MEMBER.c.person == person)
        found = self._connection.execute(select(MEMBER).where(here)).one_or_none()
        return _member(found) if found else None

    def members(self, network: str, place: Place | None = None) -> tuple[Member, ...]:
        """List who is in a network, or only those in one sort of place."""
        statement = select(MEMBER).where(MEMBER.c.network == network).order_by(MEMBER.c.person)
        if place is not None:
            statement = statement.where(MEMBER.c.place == place)
        return tuple(_member(row) for row in self._connection.execute(statement))

    def of_person(
        self, person: str, places: Iterable[Place] = (Place.ACTIVE,)
    ) -> tuple[tuple[Network, Member], ...]:
        """List somebody's running networks."""
        rows = self._connection.execute(
            select(NETWORK, MEMBER.c.network, MEMBER.c.person, MEMBER.c.role, MEMBER.c.place)
            .join(MEMBER, MEMBER.c.network == NETWORK.c.id)
            .where(
                MEMBER.c.person == person,
                MEMBER.c.place.in_([place.value for place in places]),
                NETWORK.c.standing == Standing.RUNNING,
            )
            .order_by(NETWORK.c.starts, NETWORK.c.id)
        )
        return tuple((_network(row), _member(row)) for row in rows)


def forget(connection: Connection, person: str) -> None:
    """Erase a person: the link to Slack first, so that nothing left can be traced."""
    connection.execute(delete(SLACK_USER).where(SLACK_USER.c.person == person))
    connection.execute(delete(MEMBER).where(MEMBER.c.person == person))
    connection.execute(delete(PERSON).where(PERSON.c.id == person))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what is held of a person here."""
    people = PeopleTables(connection, vault)
    found = people.find(person)
    if found is None:
        return {}
    places = connection.execute(
        select(NETWORK.c.name, MEMBER.c.role, MEMBER.c.place)
        .join(NETWORK, NETWORK.c.id == MEMBER.c.network)
        .where(MEMBER.c.person == person)
    )
    return {
        "person": {**_person_row(found), "hour": found.hour.strftime("%H:%M")},
        "slack_user": {"user": people.user(person), "name": people.name(person)},
        "member": [dict(row) for row in places.mappings()],
    }


def _one(person: str) -> Any:
    return select(PERSON).where(PERSON.c.id == person)


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        team=row.team,
        language=row.language,
        zone=row.zone,
        weekday=row.weekday,
        hour=row.hour,
        every=row.every,
        presence=Presence(row.presence),
        kind=Kind(row.kind),
        looked_up_at=row.looked_up_at,
        language_chosen=row.language_chosen,
    )


def _person_row(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "team": person.team,
        "language": person.language,
        "language_chosen": person.language_chosen,
        "zone": person.zone,
        "weekday": person.weekday,
        "hour": person.hour,
        "every": person.every,
        "presence": person.presence.value,
        "kind": person.kind.value,
        "looked_up_at": person.looked_up_at,
    }


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
    }


def _member(row: Row[Any]) -> Member:
    return Member(row.network, row.person, row.team, Role(row.role), Place(row.place))
