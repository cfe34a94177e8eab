"""Rounds of the thermometer: sealed boxes until closing, and afterwards only counts.

A form is a box under a token that only the round's secret can make; closing keeps the counts and
what may be read, and destroys boxes and secret. Who has voted is known by the boxes alone.
"""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    and_,
    delete,
    exists,
    func,
    select,
    update,
)

from flows.thermometer.ports import (
    Counted,
    Filing,
    Kept,
    Remark,
    Round,
    RoundMode,
    RoundState,
)
from storage import remarks, tally
from storage.rounds import BOX, NAMED, REMARK, ROUND, ROUND_SECRET, TICKET
from storage.tickets import BoxTables, secret_cell
from storage.touched import Touched
from storage.vault import Vault

_SECRET_BYTES = 32


class ThermometerTables(BoxTables):
    """Rounds with their invited people, boxes and counts."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        super().__init__(connection, vault)
        self._touched = touched or Touched()
        self.wants_purge = False

    def add(self, round_: Round, invited: Iterable[str]) -> None:
        """Open a round for these people; the list is final."""
        self._touched.networks.add(round_.network)
        people = sorted(set(invited))
        secret = self._vault.seal(secrets.token_hex(_SECRET_BYTES), secret_cell(round_.id))
        self._connection.execute(
            ROUND.insert().values(
                id=round_.id,
                team=round_.team,
                network=round_.network,
                channel=round_.channel,
                statements=round_.statements,
                mode=round_.mode.value,
                pair=round_.pair,
                own=list(round_.own),
                changed=round_.changed,
                counted=0,
                k=round_.k,
                opened_by=round_.opened_by,
                opens_at=round_.opens_at,
                deadline=round_.deadline,
                state=RoundState.OPEN.value,
                invited=len(people),
                submitted=0,
            )
        )
        self._connection.execute(
            ROUND_SECRET.insert().values(round=round_.id, team=round_.team, secret=secret)
        )
        tickets = [{"round": round_.id, "person": each, "team": round_.team} for each in people]
        self._connection.execute(TICKET.insert(), tickets)

    def get(self, round_id: str) -> Round | None:
        """Find a round."""
        return self._first(select(ROUND).where(ROUND.c.id == round_id))

    def open_in(self, network: str) -> Round | None:
        """Find the open round of a network."""
        here = and_(ROUND.c.network == network, ROUND.c.state == RoundState.OPEN)
        return self._first(select(ROUND).where(here))

    def last_closed(self, network: str) -> Round | None:
        """Find the latest closed round of a network."""
        return next(reversed(self.closed(network)), None)

    def closed(self, network: str) -> tuple[Round, ...]:
        """List the closed rounds of a network, the oldest first."""
        here = and_(ROUND.c.network == network, ROUND.c.state == RoundState.CLOSED)
        rows = self._connection.execute(select(ROUND).where(here).order_by(ROUND.c.opens_at))
        return tuple(_round(row) for row in rows)

    def of_network(self, network: str) -> tuple[str, ...]:
        """List the ids of all rounds of a network."""
        here = select(ROUND.c.id).where(ROUND.c.network == network)
        return tuple(self._connection.execute(here).scalars())

    def open_for(self, person: str) -> tuple[Round, ...]:
        """List the open rounds somebody may still take part in."""
        statement = (
            select(ROUND)
            .join(TICKET, TICKET.c.round == ROUND.c.id)
            .where(TICKET.c.person == person, ROUND.c.state == RoundState.OPEN)
        )
        return tuple(_round(row) for row in self._connection.execute(statement))

    def tell_count(self, round_id: str, counted: int) -> None:
        """Note of how many answers the channel is told."""
        told = update(ROUND).where(ROUND.c.id == round_id).values(counted=counted)
        self._connection.execute(told)

    def keep(self, round_id: str, kept: Kept, now: datetime) -> Round:
        """Close a round: keep only this, destroy boxes, secret and the list of who was invited."""
        before = self.get(round_id)
        if before is None or before.state is not RoundState.OPEN:
            raise LookupError("the round is closed")
        self._touched.networks.add(before.network)
        tally.keep(self._connection, before, kept.tallies)
        remarks.keep(self._connection, self._vault, before, kept)
        self._end(round_id, RoundState.CLOSED, kept.submitted, now)
        return replace(
            before,
            state=RoundState.CLOSED,
            submitted=kept.submitted,
            closed_at=now,
        )

    def lost(self) -> tuple[Round, ...]:
        """List the open rounds whose secret is not there: their boxes stay shut for ever."""
        has_secret = exists().where(ROUND_SECRET.c.round == ROUND.c.id)
        rows = select(ROUND).where(ROUND.c.state == RoundState.OPEN.value, ~has_secret)
        return tuple(_round(row) for row in self._connection.execute(rows))

    def give_up(self, round_id: str, now: datetime) -> None:
        """End a round that cannot be opened."""
        self._end(round_id, RoundState.LOST, 0, now)

    def _end(self, round_id: str, state: RoundState, submitted: int, now: datetime) -> None:
        """Destroy the boxes, the secret and the list of who was invited."""
        for table in (BOX, TICKET, ROUND_SECRET):
            self._connection.execute(delete(table).where(table.c.round == round_id))
        values = {"state": state.value, "submitted": submitted, "closed_at": now}
        self._connection.execute(update(ROUND).where(ROUND.c.id == round_id).values(values))
        self.wants_purge = True

    def tallies(self, round_id: str) -> dict[str, Counted]:
        """Give the counts by statement."""
        return tally.of(self._connection, round_id)

    def remarks(self, round_id: str) -> tuple[Remark, ...]:
        """List what was written to a closed round, in random order."""
        return remarks.remarks(self._connection, self._vault, round_id)

    def show_remarks(self, round_id: str, shown: Collection[str]) -> None:
        """Note which of them the group may read."""
        remarks.show(self._connection, round_id, shown)

    def named_of(self, person: str) -> tuple[Round, ...]:
        """List the closed rounds in which somebody stands by name."""
        theirs = select(NAMED.c.round).where(NAMED.c.person == person)
        rows = self._connection.execute(select(ROUND).where(ROUND.c.id.in_(theirs)))
        return tuple(_round(row) for row in rows)

    def drop_remarks(self, round_id: str) -> None:
        """Erase what people wrote and was not shown to the group."""
        remarks.drop(self._connection, round_id)
        self.wants_purge = True

    def named(self, round_id: str) -> dict[str, Filing]:
        """Give what was said by name in a closed round, by person."""
        return remarks.named(self._connection, self._vault, round_id)

    def _first(self, statement: Any) -> Round | None:
        row = self._connection.execute(statement).first()
        return _round(row) if row else None


def forget(connection: Connection, vault: Vault, person: str) -> None:
    """Erase a person's part in open rounds; what was counted cannot be traced back."""
    rounds = ThermometerTables(connection, vault)
    for each in rounds.open_for(person):
        rounds.drop_box(each.id, person)
    for table in (TICKET, NAMED):
        connection.execute(delete(table).where(table.c.person == person))
    opened = update(ROUND).where(ROUND.c.opened_by == person)
    connection.execute(opened.values(opened_by=None))


def forget_network(connection: Connection, network: str) -> None:
    """Erase all rounds of a network."""
    rounds = select(ROUND.c.id).where(ROUND.c.network == network)
    for table in (BOX, TICKET, ROUND_SECRET, tally.TALLY, REMARK, NAMED):
        connection.execute(delete(table).where(table.c.round.in_(rounds)))
    connection.execute(delete(ROUND).where(ROUND.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List the open rounds a person may take part in, with their own box opened."""
    rounds = ThermometerTables(connection, vault)
    opened = select(func.count()).select_from(ROUND).where(ROUND.c.opened_by == person)
    return {
        "ticket": [
            {"round": each.id, "answers": rounds.own_box(each.id, person)}
            for each in rounds.open_for(person)
        ],
        "round": {"opened": connection.execute(opened).scalar_one()},
        "named": remarks.of_person(connection, vault, person),
    }


def _round(row: Row[Any]) -> Round:
    kept: dict[str, Any] = {each.name: getattr(row, each.name) for each in fields(Round)}
    states = {"state": RoundState(row.state), "mode": RoundMode(row.mode), "own": tuple(row.own)}
    return Round(**kept | states)
