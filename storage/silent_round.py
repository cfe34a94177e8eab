"""Silent rounds: until they show, an answer knows its writer; without names, from then on not.

What has not shown is a draft, in a table of its own that no backup holds.
"""

from collections.abc import Iterator
from dataclasses import asdict
from random import SystemRandom
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Index,
    Row,
    String,
    Table,
    UniqueConstraint,
    and_,
    delete,
    func,
    select,
    union,
    update,
)

from flows.meeting.ports import RoundState, SilentAnswer, SilentRound
from storage.erased import ROUND_ANSWER, Gone
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

SILENT_ROUND = Table(
    "silent_round",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("in_group", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("named", Boolean, nullable=False),
    Column("bank", String, nullable=False),
    sealed("own"),
    Column("opened_at", Moment, nullable=False),
    Column("over_at", Moment),
    Column("state", String, nullable=False),
    Column("set_by", String),
)
Index(
    "uq_silent_round_open",
    SILENT_ROUND.c.network,
    SILENT_ROUND.c.in_group,
    unique=True,
    sqlite_where=SILENT_ROUND.c.state == RoundState.OPEN.value,
    postgresql_where=SILENT_ROUND.c.state == RoundState.OPEN.value,
)
SILENT_DRAFT = Table(
    "silent_draft",
    CATALOGUE,
    Column("id", String, primary_key=True),  # random: it tells neither who nor when
    Column("round", String, nullable=False),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("person", String, nullable=False, index=True),
    sealed("words", nullable=False),
    UniqueConstraint("round", "person"),
    sqlite_with_rowid=False,  # a row number would tell who came first
)
SILENT_ANSWER = Table(
    "silent_answer",
    CATALOGUE,
    Column("id", String, primary_key=True),  # as above
    Column("round", String, nullable=False),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("person", String, index=True),
    sealed("words"),
    UniqueConstraint("round", "person"),
    sqlite_with_rowid=False,
)
_BOTH = (SILENT_DRAFT, SILENT_ANSWER)


class SilentRoundTables:
    """Silent rounds and what was written in them."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched or Touched()
        self.wants_purge = False
        self.gone: list[Gone] = []

    def add(self, round_: SilentRound) -> None:
        """Keep one that begins."""
        own = self._vault.seal_maybe(round_.own, Cell("silent_round", round_.id, "own"))
        row = asdict(round_) | {"own": own, "state": round_.state.value}
        row["in_group"] = row.pop("group")
        self._connection.execute(SILENT_ROUND.insert().values(row))
        self._touched.led.add(round_.network)

    def get(self, round_id: str) -> SilentRound | None:
        """Find one."""
        here = select(SILENT_ROUND).where(SILENT_ROUND.c.id == round_id)
        row = self._connection.execute(here).one_or_none()
        return self._round(row) if row else None

    def open_in(self, network: str) -> tuple[SilentRound, ...]:
        """List those that are open in a network, the oldest first."""
        here = SILENT_ROUND.c.network == network, SILENT_ROUND.c.state == RoundState.OPEN.value
        ordered = select(SILENT_ROUND).where(*here).order_by(SILENT_ROUND.c.opened_at)
        return tuple(map(self._round, self._connection.execute(ordered)))

    def written_by(self, person: str) -> tuple[SilentRound, ...]:
        """List the rounds in which somebody stands by name, or would if they showed it."""
        theirs = union(*(select(each.c.round).where(each.c.person == person) for each in _BOTH))
        rows = self._connection.execute(select(SILENT_ROUND).where(SILENT_ROUND.c.id.in_(theirs)))
        return tuple(map(self._round, rows))

    def put(self, round_: SilentRound, person: str, words: str) -> bool:
        """Keep what somebody writes while the round is open; written again, it is as if new."""
        still = and_(SILENT_ROUND.c.id == round_.id, SILENT_ROUND.c.state == RoundState.OPEN.value)
        locked = select(SILENT_ROUND.c.id).where(still).with_for_update()
        if self._connection.execute(locked).first() is None:
            return False
        self.withdraw(round_.id, person)
        self._insert(SILENT_DRAFT, round_, words, person)
        return True

    def withdraw(self, round_id: str, person: str) -> None:
        """Take away what somebody wrote before it is shown."""
        theirs = and_(SILENT_DRAFT.c.round == round_id, SILENT_DRAFT.c.person == person)
        self._connection.execute(delete(SILENT_DRAFT).where(theirs))

    def own(self, round_id: str, person: str) -> SilentAnswer | None:
        """Find what somebody wrote, as long as it is known to be theirs."""
        return next((each for each in self.answers(round_id) if each.person == person), None)

    def answers(self, round_id: str) -> tuple[SilentAnswer, ...]:
        """List them; their ids are random, and so is their order."""
        found = [each for table in _BOTH for each in self._answers(table, round_id)]
        return tuple(sorted(found, key=lambda each: each.id))

    def count(self, round_id: str) -> int:
        """Count them."""
        counts = (select(func.count()).where(each.c.round == round_id) for each in _BOTH)
        return sum(self._connection.execute(each).scalar_one() for each in counts)

    def move(self, round_id: str, before: RoundState, after: RoundState) -> bool:
        """Let a round go on; false when somebody was faster."""
        here = and_(SILENT_ROUND.c.id == round_id, SILENT_ROUND.c.state == before.value)
        change = update(SILENT_ROUND).where(here).values(state=after.value)
        moved = self._connection.execute(change.returning(SILENT_ROUND.c.network)).scalars().all()
        self._touched.led.update(moved)
        return bool(moved)

    def follow(self, team: str, channel: str, to: str) -> None:
        """Follow a channel that goes on under another id."""
        here = and_(SILENT_ROUND.c.team == team, SILENT_ROUND.c.channel == channel)
        self._connection.execute(update(SILENT_ROUND).where(here).values(channel=to))

    def loosen(self, round_id: str) -> None:
        """Show all answers of nobody: each anew, under another id, in no order that was."""
        for round_, each in self._drafts(round_id):
            self._insert(SILENT_ANSWER, round_, each.words, None)
        self.drop_unshown(round_id)

    def show(self, round_id: str, person: str = "") -> None:
        """Show what somebody wrote with their name, or what everybody wrote."""
        for round_, each in self._drafts(round_id):
            if each.person and person in {"", each.person}:
                self.withdraw(round_id, each.person)
                self._insert(SILENT_ANSWER, round_, each.words, each.person)

    def take_back(self, round_id: str, person: str) -> bool:
        """Take away what somebody showed, and their name; that something stood there stays."""
        theirs = and_(SILENT_ANSWER.c.round == round_id, SILENT_ANSWER.c.person == person)
        change = update(SILENT_ANSWER).where(theirs).values(person=None, words=None)
        taken = self._connection.execute(change).rowcount > 0
        self.wants_purge = self.wants_purge or taken
        if taken:
            self.gone.append(Gone(ROUND_ANSWER, f"{round_id}/{person}"))
        return taken

    def drop_unshown(self, round_id: str) -> None:
        """Erase what was not shown."""
        self._connection.execute(delete(SILENT_DRAFT).where(SILENT_DRAFT.c.round == round_id))
        self.wants_purge = True

    def _drafts(self, round_id: str) -> list[tuple[SilentRound, SilentAnswer]]:
        """List what was not shown, in no order that was."""
        round_ = self.get(round_id)
        found = list(self._answers(SILENT_DRAFT, round_id))
        SystemRandom().shuffle(found)
        return [(round_, each) for each in found] if round_ else []

    def _answers(self, table: Table, round_id: str) -> Iterator[SilentAnswer]:
        for row in self._connection.execute(select(table).where(table.c.round == round_id)):
            words = self._vault.open_maybe(row.words, _cell(table, row.id))
            yield SilentAnswer(row.id, row.round, words, row.person, table is SILENT_ANSWER)

    def _insert(self, table: Table, round_: SilentRound, words: str, person: str | None) -> None:
        id_ = str(uuid4())
        self._connection.execute(
            insert_into(self._connection, table).values(
                id=id_,
                round=round_.id,
                team=round_.team,
                network=round_.network,
                person=person,
                words=self._vault.seal_maybe(words, _cell(table, id_)),
            )
        )

    def _round(self, row: Row[Any]) -> SilentRound:
        held = dict(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
        own = self._vault.open_maybe(row.own, Cell("silent_round", row.id, "own"))
        held |= {"group": held.pop("in_group"), "own": own, "state": RoundState(row.state)}
        return SilentRound(**held)


def forget(connection: Connection, person: str) -> None:
    """Erase what somebody wrote as far as it is known to be theirs; who began a round is nobody."""
    for table in _BOTH:
        connection.execute(delete(table).where(table.c.person == person))
    change = update(SILENT_ROUND).where(SILENT_ROUND.c.set_by == person)
    connection.execute(change.values(set_by=None))


def forget_network(connection: Connection, network: str) -> None:
    """Erase the rounds of a network, and what was written in them."""
    for table in (SILENT_ROUND, *_BOTH):
        connection.execute(delete(table).where(table.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what somebody wrote in silent rounds as far as it is known, and which they began."""
    began = select(SILENT_ROUND.c.id).where(SILENT_ROUND.c.set_by == person)
    return {
        **{each.name: _held(connection, vault, each, person) for each in _BOTH},
        "silent_round": list(connection.execute(began).scalars()),
    }


def _held(connection: Connection, vault: Vault, table: Table, person: str) -> list[dict[str, str]]:
    theirs = select(table).where(table.c.person == person).order_by(table.c.id)
    return [
        {"round": row.round, "words": vault.open_maybe(row.words, _cell(table, row.id))}
        for row in connection.execute(theirs)
    ]


def _cell(table: Table, id_: str) -> Cell:
    return Cell(table.name, id_, "words")
