"""What facilitators keep: steps of a start, structure checks, their own reflections, and calls."""

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, String, Table, delete, select

from flows.guide.ports import Call, Check, Gap, Reflection
from storage.fading import Fading
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into, put
from storage.vault import Cell, Vault

START_STEP = Table(
    "start_step",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("step", String, primary_key=True),  # only what is done; not by whom
    Column("team", String, nullable=False),
)
STRUCTURE_CHECK = Table(
    "structure_check",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("standings", String, nullable=False),
    sealed("gaps", nullable=False),
)
LEADERSHIP = Table(
    "leadership",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("question", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("at", Moment, nullable=False),
    sealed("words", row=("network", "person", "question"), nullable=False),
)
CALL_NOTE = Table(
    "call_note",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("person", String, nullable=False, index=True),
    Column("at", Moment, nullable=False),
    sealed("notes", nullable=False),
)
FADING = (Fading(LEADERSHIP),)


class GuideTables:
    """What facilitators keep."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched

    def ticked(self, network: str) -> frozenset[str]:
        """List the steps that are done."""
        here = select(START_STEP.c.step).where(START_STEP.c.network == network)
        return frozenset(self._connection.execute(here).scalars())

    def tick(self, team: str, network: str, step: str) -> None:
        """Note that a step is done."""
        done = insert_into(self._connection, START_STEP).values(
            team=team, network=network, step=step
        )
        self._connection.execute(done.on_conflict_do_nothing())
        self._touched.led.add(network)

    def untick(self, network: str, step: str) -> None:
        """Note that it is not done after all."""
        here = (START_STEP.c.network == network, START_STEP.c.step == step)
        self._connection.execute(delete(START_STEP).where(*here))
        self._touched.led.add(network)

    def checks(self, network: str, limit: int) -> tuple[Check, ...]:
        """List the last checks of a network, the newest first."""
        here = select(STRUCTURE_CHECK).where(STRUCTURE_CHECK.c.network == network)
        newest = here.order_by(STRUCTURE_CHECK.c.at.desc(), STRUCTURE_CHECK.c.id).limit(limit)
        return tuple(self._check(row) for row in self._connection.execute(newest))

    def check(self, check: str) -> Check | None:
        """Find one."""
        here = select(STRUCTURE_CHECK).where(STRUCTURE_CHECK.c.id == check)
        row = self._connection.execute(here).one_or_none()
        return self._check(row) if row else None

    def checked_at(self, network: str) -> datetime | None:
        """Tell when a network was last checked."""
        here = select(STRUCTURE_CHECK.c.at).where(STRUCTURE_CHECK.c.network == network)
        newest = here.order_by(STRUCTURE_CHECK.c.at.desc()).limit(1)
        return self._connection.execute(newest).scalar_one_or_none()

    def put_check(self, check: Check) -> None:
        """Keep a check, or what is going to be done after it."""
        gaps = {point: asdict(gap) for point, gap in check.gaps.items()}
        values = {
            "id": check.id,
            "team": check.team,
            "network": check.network,
            "at": check.at,
            "standings": json.dumps(dict(check.standings)),
            "gaps": self._vault.seal(
                json.dumps(gaps, default=date.isoformat), _cell("structure_check", check.id, "gaps")
            ),
        }
        put(self._connection, STRUCTURE_CHECK, values)
        self._touched.led.add(check.network)

    def reflections(self, network: str, person: str) -> dict[str, Reflection]:
        """Give what somebody wrote about their leadership, by question."""
        here = select(LEADERSHIP).where(
            LEADERSHIP.c.network == network, LEADERSHIP.c.person == person
        )
        return {row.question: self._reflection(row) for row in self._connection.execute(here)}

    def reflections_of(self, person: str) -> tuple[Reflection, ...]:
        """List what somebody wrote in all networks."""
        theirs = select(LEADERSHIP).where(LEADERSHIP.c.person == person)
        rows = self._connection.execute(theirs.order_by(LEADERSHIP.c.at, LEADERSHIP.c.question))
        return tuple(self._reflection(row) for row in rows)

    def reflect(self, reflection: Reflection) -> None:
        """Keep it in place of what was written before; nothing takes that away."""
        row = (reflection.network, reflection.person, reflection.question)
        if not reflection.words:
            held = zip(LEADERSHIP.primary_key.columns, row, strict=True)
            these = (column == value for column, value in held)
            self._connection.execute(delete(LEADERSHIP).where(*these))
            return
        words = self._vault.seal(reflection.words, _cell("leadership", "/".join(row), "words"))
        put(self._connection, LEADERSHIP, asdict(reflection) | {"words": words})

    def calls(self, network: str) -> tuple[Call, ...]:
        """List the calls of a network, the oldest first."""
        here = select(CALL_NOTE).where(CALL_NOTE.c.network == network)
        rows = self._connection.execute(here.order_by(CALL_NOTE.c.at, CALL_NOTE.c.id))
        return tuple(self._call(row) for row in rows)

    def calls_of(self, person: str) -> tuple[Call, ...]:
        """List the calls that somebody wrote down, the oldest first."""
        theirs = select(CALL_NOTE).where(CALL_NOTE.c.person == person)
        rows = self._connection.execute(theirs.order_by(CALL_NOTE.c.at, CALL_NOTE.c.id))
        return tuple(self._call(row) for row in rows)

    def call(self, call: str) -> Call | None:
        """Find one."""
        row = self._connection.execute(
            select(CALL_NOTE).where(CALL_NOTE.c.id == call)
        ).one_or_none()
        return self._call(row) if row else None

    def put_call(self, call: Call) -> None:
        """Keep what was heard."""
        sealed_ = self._vault.seal(
            json.dumps(dict(call.notes)), _cell("call_note", call.id, "notes")
        )
        put(self._connection, CALL_NOTE, asdict(call) | {"notes": sealed_})

    def drop_call(self, call: str) -> None:
        """Let go of it."""
        self._connection.execute(delete(CALL_NOTE).where(CALL_NOTE.c.id == call))

    def _check(self, row: Row[Any]) -> Check:
        gaps = json.loads(self._vault.open(row.gaps, _cell("structure_check", row.id, "gaps")))
        return Check(
            id=row.id,
            team=row.team,
            network=row.network,
            at=row.at,
            standings=json.loads(row.standings),
            gaps={point: _gap(held) for point, held in gaps.items()},
        )

    def _reflection(self, row: Row[Any]) -> Reflection:
        cell = _cell("leadership", f"{row.network}/{row.person}/{row.question}", "words")
        words = self._vault.open(row.words, cell)
        return Reflection(row.team, row.network, row.person, row.question, row.at, words)

    def _call(self, row: Row[Any]) -> Call:
        notes = json.loads(self._vault.open(row.notes, _cell("call_note", row.id, "notes")))
        return Call(row.id, row.team, row.network, row.person, row.at, notes)


def forget(connection: Connection, person: str) -> None:
    """Erase what somebody wrote for themselves, and what they wrote down of calls."""
    for table in (LEADERSHIP, CALL_NOTE):
        connection.execute(delete(table).where(table.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase all of a network."""
    for table in (START_STEP, STRUCTURE_CHECK, LEADERSHIP, CALL_NOTE):
        connection.execute(delete(table).where(table.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what somebody wrote about their leadership, and what they wrote down of calls."""
    tables = GuideTables(connection, vault, Touched())
    written = [
        {"question": each.question, "at": each.at.isoformat(), "words": each.words}
        for each in tables.reflections_of(person)
    ]
    calls = [{"at": each.at.isoformat(), **each.notes} for each in tables.calls_of(person)]
    return {"leadership": written, "call_note": calls}


def _gap(held: dict[str, Any]) -> Gap:
    until = held["until"]
    return Gap(held["what"], held["who"], date.fromisoformat(until) if until else None)


def _cell(table: str, row: str, column: str) -> Cell:
    return Cell(table, row, column)
