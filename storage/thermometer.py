"""Rounds of the thermometer: sealed boxes until closing, and afterwards only counts.

A form is a box under a token that only the round's secret can make; closing keeps the counts and
destroys boxes and secret.
"""

import secrets
from collections.abc import Iterable, Mapping
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

from flows.thermometer.ports import Counted, Round, RoundState
from storage import boxes, tally
from storage.rounds import BOX, ROUND, ROUND_SECRET, TICKET
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

_SECRET_BYTES = 32


class ThermometerTables:
    """Rounds with their invited people, boxes and counts."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched or Touched()
        self.wants_purge = False

    def add(self, round_: Round, invited: Iterable[str]) -> None:
        """Open a round for these people; the list is final."""
        self._touched.networks.add(round_.network)
        people = sorted(set(invited))
        secret = self._vault.seal(secrets.token_hex(_SECRET_BYTES), _secret_cell(round_.id))
        self._connection.execute(
            ROUND.insert().values(
                id=round_.id,
                team=round_.team,
                network=round_.network,
                channel=round_.channel,
                statements=round_.statements,
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
        tickets = [
            {"round": round_.id, "person": each, "team": round_.team, "submitted": False}
            for each in people
        ]
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

    def is_invited(self, round_id: str, person: str) -> bool:
        """Tell whether somebody may take part."""
        ticket = select(TICKET.c.round).where(_ticket(round_id, person))
        return self._connection.execute(ticket).first() is not None

    def invited(self, round_id: str) -> tuple[str, ...]:
        """List who may take part."""
        tickets = select(TICKET.c.person).where(TICKET.c.round == round_id)
        return tuple(self._connection.execute(tickets.order_by(TICKET.c.person)).scalars())

    def open_for(self, person: str) -> tuple[Round, ...]:
        """List the open rounds somebody may still take part in."""
        statement = (
            select(ROUND)
            .join(TICKET, TICKET.c.round == ROUND.c.id)
            .where(TICKET.c.person == person, ROUND.c.state == RoundState.OPEN)
        )
        return tuple(_round(row) for row in self._connection.execute(statement))

    def put_box(self, round_id: str, person: str, answers: Mapping[str, str]) -> bool:
        """Seal somebody's answers, in place of earlier ones; no time is kept.

        False when the round has been closed.
        """
        secret = self._secret(round_id)
        if secret is None:
            return False
        token = boxes.token(secret, person)
        box = boxes.sealed(secret, token, answers)
        team = select(ROUND.c.team).where(ROUND.c.id == round_id).scalar_subquery()
        statement = insert_into(self._connection, BOX).values(
            round=round_id, token=token, team=team, box=box
        )
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["round", "token"], set_={"box": box})
        )
        self._connection.execute(
            update(TICKET).where(_ticket(round_id, person)).values(submitted=True)
        )
        return True

    def drop_box(self, round_id: str, person: str) -> None:
        """Take somebody's box out of an open round."""
        secret = self._secret(round_id)
        if secret is not None:
            mine = and_(BOX.c.round == round_id, BOX.c.token == boxes.token(secret, person))
            self._connection.execute(delete(BOX).where(mine))

    def own_box(self, round_id: str, person: str) -> dict[str, str] | None:
        """Open one's own box, while the round is open."""
        secret = self._secret(round_id)
        if secret is None:
            return None
        token = boxes.token(secret, person)
        box = self._connection.execute(
            select(BOX.c.box).where(BOX.c.round == round_id, BOX.c.token == token)
        ).scalar_one_or_none()
        return boxes.opened(secret, token, box) if box else None

    def close(self, round_id: str, now: datetime) -> Round:
        """Count what is in the boxes, keep only that, destroy boxes and secret."""
        before, secret = self.get(round_id), self._secret(round_id)
        if before is None or secret is None:
            raise LookupError("the round is closed")
        self._touched.networks.add(before.network)
        rows = self._connection.execute(select(BOX).where(BOX.c.round == round_id)).all()
        forms = [boxes.opened(secret, row.token, row.box) for row in rows]
        counted = forms if len(forms) >= before.k else []  # what may never be shown is not kept
        tally.keep(self._connection, before, counted)
        self._end(round_id, RoundState.CLOSED, len(counted), now)
        return replace(
            before,
            state=RoundState.CLOSED,
            submitted=len(counted),
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

    def _secret(self, round_id: str) -> bytes | None:
        """Give the secret of an open round, and keep the round as it is meanwhile."""
        here = select(ROUND_SECRET.c.secret).where(ROUND_SECRET.c.round == round_id)
        kept = self._connection.execute(here.with_for_update()).scalar_one_or_none()
        cell = _secret_cell(round_id)
        return bytes.fromhex(self._vault.open(kept, cell)) if kept else None

    def _first(self, statement: Any) -> Round | None:
        row = self._connection.execute(statement).first()
        return _round(row) if row else None


def forget(connection: Connection, vault: Vault, person: str) -> None:
    """Erase a person's part in open rounds; what was counted cannot be traced back."""
    rounds = ThermometerTables(connection, vault)
    for each in rounds.open_for(person):
        rounds.drop_box(each.id, person)
    connection.execute(delete(TICKET).where(TICKET.c.person == person))
    opened = update(ROUND).where(ROUND.c.opened_by == person)
    connection.execute(opened.values(opened_by=None))


def forget_network(connection: Connection, network: str) -> None:
    """Erase all rounds of a network."""
    rounds = select(ROUND.c.id).where(ROUND.c.network == network)
    for table in (BOX, TICKET, ROUND_SECRET, tally.TALLY):
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
    }


def _round(row: Row[Any]) -> Round:
    kept: dict[str, Any] = {each.name: getattr(row, each.name) for each in fields(Round)}
    return Round(**kept | {"state": RoundState(row.state)})


def _ticket(round_id: str, person: str) -> Any:
    return and_(TICKET.c.round == round_id, TICKET.c.person == person)


def _secret_cell(round_id: str) -> Cell:
    return Cell("round", round_id, "secret")
