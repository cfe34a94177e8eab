"""The Homes that people have opened: each is one row of the outbox, said again when it changes."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from flows.outbox import Mode
from flows.people import Role
from storage.network import MEMBER
from storage.outbox import CANCELLED, DEAD, OUTBOX, said_again
from storage.touched import Touched


class HomeTable:
    """Renews what is on people's screens; who never opened a Home has no row, and gets none."""

    def __init__(self, connection: Connection, touched: Touched) -> None:
        self._connection = connection
        self._touched = touched
        self.has_news = False

    def renew(self, now: datetime) -> None:
        """Say every opened Home again that shows what this transaction has changed."""
        touched = self._touched
        if not (touched.people or touched.networks or touched.led):
            return
        opened = and_(
            OUTBOX.c.mode == Mode.HOME,
            OUTBOX.c.state.not_in((CANCELLED, DEAD)),
            or_(OUTBOX.c.person.in_(touched.people), OUTBOX.c.person.in_(_members(touched))),
        )
        change = update(OUTBOX).where(opened).values(said_again(now))
        self.has_news = self._connection.execute(change).rowcount > 0 or self.has_news


def _members(touched: Touched) -> "ColumnElement[str]":
    leads = and_(MEMBER.c.network.in_(touched.led), MEMBER.c.role == Role.FACILITATOR)
    return select(MEMBER.c.person).where(or_(MEMBER.c.network.in_(touched.networks), leads))  # type: ignore[return-value]  # a select stands for its column here
