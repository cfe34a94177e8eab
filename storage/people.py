"""People, and the only link between them and their Slack accounts."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    Row,
    String,
    Table,
    bindparam,
    delete,
    or_,
    select,
    update,
)

from flows.people import Called, Kind, Person, Place, Presence, Role
from storage.erased import Gone
from storage.network import MEMBER
from storage.tables import CATALOGUE, Day, Moment, Wall, sealed
from storage.touched import Touched
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
    Column("away_from", Day),
    Column("away_until", Day),
    Column("weekdays", String, nullable=False),  # ISO digits in a row
    Column("country", String),
    Column("called", String, nullable=False),  # to a thermometer
)

SLACK_USER = Table(
    "slack_user",
    CATALOGUE,
    Column("team", String, primary_key=True),
    Column("user", String, primary_key=True),
    Column("person", String, nullable=False, unique=True),
    sealed("name", row=("person",)),
)

_ONE = select(PERSON).where(PERSON.c.id == bindparam("person"))
_OF_USER = (
    select(PERSON)
    .join(SLACK_USER, SLACK_USER.c.person == PERSON.c.id)
    .where(SLACK_USER.c.team == bindparam("team"), SLACK_USER.c.user == bindparam("user"))
)
_STALE = (
    select(PERSON)
    .where(
        or_(PERSON.c.looked_up_at.is_(None), PERSON.c.looked_up_at < bindparam("before")),
        PERSON.c.kind != Kind.GONE,
    )
    .order_by(PERSON.c.looked_up_at.is_not(None), PERSON.c.looked_up_at)
    .limit(bindparam("most"))
)
_TAKING_PART = (
    select(PERSON)
    .join(MEMBER, MEMBER.c.person == PERSON.c.id)
    .where(
        MEMBER.c.network == bindparam("of"),
        MEMBER.c.place == Place.ACTIVE.value,
        MEMBER.c.role == Role.PARTICIPANT.value,
    )
)
_USER = select(SLACK_USER.c.user).where(SLACK_USER.c.person == bindparam("of"))


class PeopleTables:
    """Who is who."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched or Touched()
        self._met: dict[str, Person] = {}
        self.gone: list[Gone] = []

    def of_user(self, team: str, user: str) -> Person | None:
        """Find the person behind a Slack user."""
        found = self._connection.execute(_OF_USER, {"team": team, "user": user}).one_or_none()
        if found is None:
            return None
        person = self._met[found.id] = _person(found)
        return person

    def of_team(self, team: str) -> tuple[str, ...]:
        """List everybody of a workspace."""
        theirs = select(PERSON.c.id).where(PERSON.c.team == team)
        return tuple(self._connection.execute(theirs).scalars())

    def get(self, person: str) -> Person:
        """Give a person that must be there; who was met in this transaction is not read again."""
        return self._met.get(person) or _person(
            self._connection.execute(_ONE, {"person": person}).one()
        )

    def find(self, person: str) -> Person | None:
        """Give a person, unless they were erased."""
        found = self._connection.execute(_ONE, {"person": person}).one_or_none()
        return _person(found) if found else None

    def add(self, person: Person, user: str) -> None:
        """Note somebody seen for the first time."""
        self._connection.execute(PERSON.insert().values(_person_row(person)))
        self._connection.execute(
            SLACK_USER.insert().values(team=person.team, user=user, person=person.id)
        )

    def save(self, person: Person) -> None:
        """Keep what has changed; having been looked up once more is nothing to see."""
        before = self._met.get(person.id) or self.find(person.id)
        if before is None or replace(before, looked_up_at=person.looked_up_at) != person:
            self._touched.people.add(person.id)
        if before is not None and before.presence is not person.presence:
            self.gone.append(Gone(person.presence.value, person.id))
        self._met[person.id] = person
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
        return self._connection.execute(_USER, {"of": person}).scalar_one_or_none()

    def person_of(self, user: str, team: str = "") -> str | None:
        """Find our id of a Slack user; `team` where more than one workspace has such a user."""
        here = SLACK_USER.c.user == user
        known = select(SLACK_USER.c.person).where(here)
        if team:
            known = known.where(SLACK_USER.c.team == team)
        return self._connection.execute(known).scalar_one_or_none()

    def taking_part(self, network: str) -> tuple[Person, ...]:
        """List the participants of a network."""
        return tuple(map(_person, self._connection.execute(_TAKING_PART, {"of": network})))

    def to_look_up(self, before: datetime, limit: int) -> tuple[Person, ...]:
        """List people never looked up, or not since `before`; the new ones first."""
        rows = self._connection.execute(_STALE, {"before": before, "most": limit})
        return tuple(_person(row) for row in rows)


def forget(connection: Connection, person: str) -> None:
    """Erase a person: the link to Slack first, so that nothing left can be traced."""
    connection.execute(delete(SLACK_USER).where(SLACK_USER.c.person == person))
    connection.execute(delete(PERSON).where(PERSON.c.id == person))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what is held of a person here."""
    people = PeopleTables(connection, vault)
    found = people.find(person)
    if found is None:
        return {}
    return {
        "person": {**_person_row(found), "hour": found.hour.strftime("%H:%M")},
        "slack_user": {"user": people.user(person), "name": people.name(person)},
    }


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
        away_from=row.away_from,
        away_until=row.away_until,
        weekdays=frozenset(map(int, row.weekdays)),
        country=row.country,
        called=Called(row.called),
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
        "away_from": person.away_from,
        "away_until": person.away_until,
        "weekdays": "".join(map(str, sorted(person.weekdays))),
        "country": person.country,
        "called": person.called.value,
    }
