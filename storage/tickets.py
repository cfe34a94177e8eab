"""The sealed boxes of open rounds, who may put one in, and the secret that alone opens them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, select

from flows.thermometer.ports import Filing
from storage import boxes
from storage.rounds import BOX, ROUND, ROUND_SECRET, TICKET
from storage.upsert import insert_into
from storage.vault import Cell, Vault


class BoxTables:
    """Tickets, boxes and secrets of open rounds."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def is_invited(self, round_id: str, person: str) -> bool:
        """Tell whether somebody may take part."""
        ticket = select(TICKET.c.round).where(ticket_of(round_id, person))
        return self._connection.execute(ticket).first() is not None

    def invited(self, round_id: str) -> tuple[str, ...]:
        """List who may take part."""
        tickets = select(TICKET.c.person).where(TICKET.c.round == round_id)
        return tuple(self._connection.execute(tickets.order_by(TICKET.c.person)).scalars())

    def put_box(self, round_id: str, person: str, filing: Filing) -> bool:
        """Seal what somebody filled in, in place of before; no time is kept, and no other row.

        False when the round has been closed.
        """
        secret = self._secret(round_id)
        if secret is None:
            return False
        token = boxes.token(secret, person)
        box = boxes.sealed(secret, token, filing)
        team = select(ROUND.c.team).where(ROUND.c.id == round_id).scalar_subquery()
        statement = insert_into(self._connection, BOX).values(
            round=round_id, token=token, team=team, box=box
        )
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["round", "token"], set_={"box": box})
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

    def holds(self, round_id: str) -> bool:
        """Keep a round as it is until the end of this transaction; false when it has closed."""
        return self._secret(round_id) is not None

    def boxes(self, round_id: str) -> int:
        """Count how many have filled in an open round."""
        count = select(func.count()).select_from(BOX).where(BOX.c.round == round_id)
        return int(self._connection.execute(count).scalar_one())

    def filings(self, round_id: str) -> list[Filing]:
        """Open all boxes of an open round; of whom each is stays unknown."""
        secret = self._open_secret(round_id)
        return [boxes.opened(secret, row.token, row.box) for row in self._boxes_of(round_id)]

    def named_filings(self, round_id: str) -> dict[str, Filing]:
        """Open all boxes of an open round, by person."""
        secret = self._open_secret(round_id)
        people = {boxes.token(secret, each): each for each in self.invited(round_id)}
        return {
            people[row.token]: boxes.opened(secret, row.token, row.box)
            for row in self._boxes_of(round_id)
            if row.token in people
        }

    def _boxes_of(self, round_id: str) -> Sequence[Row[Any]]:
        here = select(BOX).where(BOX.c.round == round_id)
        return self._connection.execute(here.order_by(BOX.c.token)).all()  # not as they came

    def _open_secret(self, round_id: str) -> bytes:
        secret = self._secret(round_id)
        if secret is None:
            raise LookupError("the round is closed")
        return secret

    def _secret(self, round_id: str) -> bytes | None:
        """Give the secret of an open round, and keep the round as it is meanwhile."""
        here = select(ROUND_SECRET.c.secret).where(ROUND_SECRET.c.round == round_id)
        kept = self._connection.execute(here.with_for_update()).scalar_one_or_none()
        cell = secret_cell(round_id)
        return bytes.fromhex(self._vault.open(kept, cell)) if kept else None


def ticket_of(round_id: str, person: str) -> Any:
    """Tell which ticket is somebody's."""
    return and_(TICKET.c.round == round_id, TICKET.c.person == person)


def secret_cell(round_id: str) -> Cell:
    """Tell where a round's secret is sealed."""
    return Cell("round", round_id, "secret")
