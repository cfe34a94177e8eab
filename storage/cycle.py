"""The calendar of phases of each network, and the tracks of people who do not follow it."""

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
    insert,
    select,
)
from sqlalchemy.sql.functions import count

from flows.conversation.state import Status
from flows.cycle.phases import FLOWS, Phase
from flows.cycle.programme import Programme, Stage
from flows.cycle.track import Track
from storage.answer import ANSWER
from storage.conversation import CONVERSATION
from storage.looking import Looked
from storage.tables import CATALOGUE, Day
from storage.touched import Touched
from storage.upsert import insert_into

PROGRAMME = Table(
    "programme",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("template", String, nullable=False),
    Column("short", Boolean, nullable=False),
)
STAGE = Table(
    "stage",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("cycle", Integer, primary_key=True),
    Column("phase", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("starts", Day, nullable=False),
)
TRACK = Table(
    "track",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    Column("cycle", Integer, nullable=False),
    Column("run", Integer, nullable=False),
    Column("anew", Integer, nullable=False),
    Column("phase", String),
    Column("stopped", Boolean, nullable=False),
)
_KEY = ("network", "person")
_SHORT = select(PROGRAMME.c.short).where(PROGRAMME.c.network == bindparam("at"))
_TABLES = (STAGE, PROGRAMME, TRACK)


class CycleTables:
    """Programmes and tracks."""

    def __init__(self, connection: Connection, touched: Touched | None = None) -> None:
        self._connection = connection
        self._touched = touched or Touched()
        self._looked = Looked(connection)
        self._short: dict[str, bool] = {}

    def programme(self, network: str) -> Programme | None:
        """Give a network's calendar, if it has one."""
        return self._looked.once(network, lambda: self._programme(network))

    def _programme(self, network: str) -> Programme | None:
        here = select(PROGRAMME).where(PROGRAMME.c.network == network)
        row = self._connection.execute(here).one_or_none()
        if row is None:
            return None
        stages = select(STAGE).where(STAGE.c.network == network).order_by(STAGE.c.starts)
        found = tuple(map(_stage, self._connection.execute(stages)))
        return Programme(row.network, row.team, row.template, found, row.short)

    def save(self, programme: Programme) -> None:
        """Keep a calendar, in the place of the one before."""
        network = programme.network
        self._short.pop(network, None)
        for table in (STAGE, PROGRAMME):
            self._connection.execute(delete(table).where(table.c.network == network))
        about = {"network": network, "team": programme.team}
        own = {**about, "template": programme.template, "short": programme.short}
        self._connection.execute(insert(PROGRAMME).values(own))
        rows = [
            {**about, "cycle": each.cycle, "phase": each.phase.value, "starts": each.starts}
            for each in programme.stages
        ]
        self._connection.execute(insert(STAGE), rows)
        self._touched.networks.add(network)

    def track(self, network: str, person: str) -> Track | None:
        """Give the track somebody chose, if they did."""
        theirs = select(TRACK).where(TRACK.c.network == network, TRACK.c.person == person)
        row = self._connection.execute(theirs).one_or_none()
        return _track(row) if row else None

    def take(self, track: Track) -> None:
        """Keep the track somebody chose."""
        values = {
            "network": track.network,
            "person": track.person,
            "team": track.team,
            "cycle": track.cycle,
            "run": track.run,
            "anew": track.anew,
            "phase": track.phase.value if track.phase else None,
            "stopped": track.stopped,
        }
        changed = {name: value for name, value in values.items() if name not in _KEY}
        statement = insert_into(self._connection, TRACK).values(values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=list(_KEY), set_=changed)
        )
        self._touched.people.add(track.person)
        self._touched.led.add(track.network)

    def is_short(self, network: str) -> bool:
        """Tell whether people are asked only the short version; asked once a transaction."""
        if network not in self._short:
            short = self._connection.execute(_SHORT, {"at": network}).scalar()
            self._short[network] = bool(short)
        return self._short[network]

    def counts(self, network: str) -> dict[str, int]:
        """Count how many people answered something in each phase, by its flow."""
        flows = [flow.id for flow in FLOWS.values()]
        wrote = select(CONVERSATION.c.flow, count(CONVERSATION.c.person.distinct()))
        here = (
            wrote.join(ANSWER, ANSWER.c.conversation == CONVERSATION.c.id)
            .where(CONVERSATION.c.network == network, CONVERSATION.c.flow.in_(flows))
            .where(ANSWER.c.status == Status.ANSWERED.value)
            .group_by(CONVERSATION.c.flow)
        )
        return {row[0]: row[1] for row in self._connection.execute(here)}


def forget(connection: Connection, person: str) -> None:
    """Erase somebody's tracks."""
    connection.execute(delete(TRACK).where(TRACK.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase a network's calendar, and the tracks in it."""
    for table in _TABLES:
        connection.execute(delete(table).where(table.c.network == network))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List the tracks somebody chose."""
    theirs = select(TRACK.c.network, TRACK.c.phase, TRACK.c.stopped)
    rows = connection.execute(theirs.where(TRACK.c.person == person))
    return {"track": [dict(row) for row in rows.mappings()]}


def _stage(row: Row[Any]) -> Stage:
    return Stage(row.cycle, Phase(row.phase), row.starts)


def _track(row: Row[Any]) -> Track:
    return Track(
        network=row.network,
        person=row.person,
        team=row.team,
        cycle=row.cycle,
        run=row.run,
        anew=row.anew,
        phase=Phase(row.phase) if row.phase else None,
        stopped=row.stopped,
    )
