"""The Homes that people have opened: each is one row of the outbox, said again when it changes."""

from datetime import datetime

from sqlalchemy import Connection, Executable, and_, bindparam, or_, select, update

from flows.outbox import Mode
from flows.people import Role
from storage.network import MEMBER
from storage.outbox import CANCELLED, DEAD, OUTBOX, said_again
from storage.tables import Moment
from storage.target import home_key
from storage.touched import Touched

_AGAIN = (
    update(OUTBOX)
    .where(OUTBOX.c.state.not_in((CANCELLED, DEAD)))
    .values(said_again(bindparam("now", type_=Moment())))
)
_OF_PEOPLE = _AGAIN.where(OUTBOX.c.key.in_(bindparam("keys", expanding=True)))
_LEADS = and_(
    MEMBER.c.network.in_(bindparam("led", expanding=True)), MEMBER.c.role == Role.FACILITATOR
)
_MEMBERS = select(MEMBER.c.person).where(
    or_(MEMBER.c.network.in_(bindparam("networks", expanding=True)), _LEADS)
)
_OF_NETWORKS = _AGAIN.where(OUTBOX.c.mode == Mode.HOME, OUTBOX.c.person.in_(_MEMBERS))


class HomeTable:
    """Renews what is on people's screens; who never opened a Home has no row, and gets none."""

    def __init__(self, connection: Connection, touched: Touched) -> None:
        self._connection = connection
        self._touched = touched
        self.has_news = False

    def renew(self, now: datetime) -> None:
        """Say every opened Home again that shows what this transaction has changed."""
        touched = self._touched
        if touched.people:  # most changes are of one person, found by their row's key
            self._say_again(_OF_PEOPLE, now, keys=list(map(home_key, sorted(touched.people))))
        if touched.networks or touched.led:
            networks, led = sorted(touched.networks), sorted(touched.led)
            self._say_again(_OF_NETWORKS, now, networks=networks, led=led)

    def _say_again(self, change: Executable, now: datetime, **whose: list[str]) -> None:
        renewed = self._connection.execute(change, {"now": now, **whose}).rowcount
        self.has_news = renewed > 0 or self.has_news
