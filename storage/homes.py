"""The Homes that people have opened: each is one row of the outbox, said again when it changes."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, literal, or_, select, update

from flows.outbox import Mode
from flows.people import Role
from storage.network import MEMBER
from storage.outbox import CANCELLED, DEAD, OUTBOX, home_key, said_again
from storage.tables import Moment
from storage.touched import Touched


class HomeTable:
    """Renews what is on people's screens; who never opened a Home has no row, and gets none."""

    def __init__(self, connection: Connection, touched: Touched) -> None:
        self._connection = connection
        self._touched = touched
        self.has_news = False

    def renew(self, now: datetime) -> None:
        """Say every opened Home again that shows what this transaction has changed."""
        whose = _whose(self._touched)
        if not whose:
            return
        shown = OUTBOX.c.state.not_in((CANCELLED, DEAD))
        change = update(OUTBOX).where(or_(*whose), shown).values(said_again(literal(now, Moment())))
        self.has_news = self._connection.execute(change).rowcount > 0 or self.has_news


def _whose(touched: Touched) -> list[ColumnElement[bool]]:
    """Say whose Homes these are; most changes are of one person, found by their row's key."""
    found: list[ColumnElement[bool]] = []
    if touched.people:
        found.append(OUTBOX.c.key.in_([home_key(person) for person in sorted(touched.people)]))
    if touched.networks or touched.led:
        leads = and_(MEMBER.c.network.in_(touched.led), MEMBER.c.role == Role.FACILITATOR)
        members = select(MEMBER.c.person).where(or_(MEMBER.c.network.in_(touched.networks), leads))
        found.append(and_(OUTBOX.c.mode == Mode.HOME, OUTBOX.c.person.in_(members)))
    return found
