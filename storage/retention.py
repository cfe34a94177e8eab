"""Finding and erasing what is too old to be kept, and which networks were told of it."""

from datetime import UTC, date, datetime, time

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    String,
    Table,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from flows.conversation.state import State
from flows.outbox import Mode
from flows.people import Network, Place, Standing
from storage.answer import ANSWER, ANSWER_SOURCE
from storage.conversation import CONVERSATION
from storage.kept import KEPT_TEXT
from storage.network import MEMBER, NETWORK, NetworkTables
from storage.outbox import CANCELLED, OUTBOX, SENT
from storage.tables import CATALOGUE, Moment
from storage.touched import Touched

RETENTION = Table(
    "retention",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("told_at", Moment, nullable=False),
)

_PRIVATE = and_(
    ANSWER.c.readers != "network",
    ANSWER.c.step != "readers",  # which only says who reads the others
    ANSWER.c.value.is_not(None),
)
_DONE = OUTBOX.c.state.in_((SENT, CANCELLED))
_LIVE = NETWORK.c.standing.in_((Standing.RUNNING.value, Standing.PAUSED.value))


class RetentionTables:
    """What is too old to be kept."""

    def __init__(self, connection: Connection, touched: Touched) -> None:
        self._connection = connection
        self._touched = touched
        self.wants_purge = False

    def over(self) -> tuple[Network, ...]:
        """List the networks that have ended and were not erased."""
        return NetworkTables(self._connection).ended()

    def told_at(self, network: str) -> datetime | None:
        """Tell when those who wrote something heard that it will go."""
        told = select(RETENTION.c.told_at).where(RETENTION.c.network == network)
        return self._connection.execute(told).scalar_one_or_none()

    def tell(self, network: str, team: str, now: datetime) -> None:
        """Note that they hear it now."""
        self._connection.execute(RETENTION.insert().values(network=network, team=team, told_at=now))

    def writers(self, network: str, flows: tuple[str, ...]) -> tuple[str, ...]:
        """List who wrote something in a network that only they can read."""
        wrote = select(ANSWER.c.conversation).where(_PRIVATE)
        here = and_(_in(network, flows), CONVERSATION.c.id.in_(wrote))
        people = select(CONVERSATION.c.person).where(here).distinct()
        return tuple(self._connection.execute(people.order_by(CONVERSATION.c.person)).scalars())

    def private(self, network: str, flows: tuple[str, ...]) -> int:
        """Count the answers in a network that only their writers can read."""
        of = ANSWER.c.conversation.in_(_ids(network, flows))
        count = select(func.count()).select_from(ANSWER).where(of, _PRIVATE)
        return self._connection.execute(count).scalar_one()

    def drop_private(self, network: str, flows: tuple[str, ...]) -> None:
        """Erase them; of a conversation in which something was shared, that is left."""
        if not self._holds_private(network, flows):
            return
        here = _ids(network, flows)
        mine = ANSWER.c.conversation.in_(here)
        self._touched.people.update(self.writers(network, flows))
        self._connection.execute(delete(ANSWER).where(mine, ANSWER.c.readers != "network"))
        answered = exists().where(ANSWER.c.conversation == ANSWER_SOURCE.c.conversation)
        same_step = answered.where(ANSWER.c.step == ANSWER_SOURCE.c.step)
        sources = delete(ANSWER_SOURCE).where(ANSWER_SOURCE.c.conversation.in_(here), ~same_step)
        self._connection.execute(sources)
        ended = {"state": State.FINISHED.value, **dict.fromkeys(_ASKED)}
        self._connection.execute(update(CONVERSATION).where(_in(network, flows)).values(ended))
        self._drop_empty(network, flows)
        self.wants_purge = True

    def stray(self, before: date) -> int:
        """Count the texts without a place of people who have long been in no network."""
        count = select(func.count()).select_from(KEPT_TEXT).where(_stray(before))
        return self._connection.execute(count).scalar_one()

    def drop_stray(self, before: date) -> None:
        """Erase them."""
        gone = delete(KEPT_TEXT).where(_stray(before)).returning(KEPT_TEXT.c.person)
        people = self._connection.execute(gone).scalars().all()
        self._touched.people.update(people)
        self.wants_purge = self.wants_purge or bool(people)

    def letters(self, before: datetime) -> int:
        """Count the rows of the outbox that nobody asks for any more."""
        count = select(func.count()).select_from(OUTBOX).where(_forgettable(before))
        return self._connection.execute(count).scalar_one()

    def drop_letters(self, before: datetime) -> None:
        """Forget them; what has a key is kept, so that it is never said again."""
        self._connection.execute(delete(OUTBOX).where(_forgettable(before)))

    def _holds_private(self, network: str, flows: tuple[str, ...]) -> bool:
        of = ANSWER.c.conversation.in_(_ids(network, flows))
        held = select(ANSWER.c.step).where(of, ANSWER.c.readers != "network").limit(1)
        return self._connection.execute(held).first() is not None

    def _drop_empty(self, network: str, flows: tuple[str, ...]) -> None:
        """Erase conversations of which nothing is left, and what was said in them."""
        answered = exists().where(ANSWER.c.conversation == CONVERSATION.c.id)
        empty = select(CONVERSATION.c.id).where(_in(network, flows), ~answered)
        about = OUTBOX.c.ids["conversation"].as_string().in_(empty)
        said = and_(about, OUTBOX.c.person.is_not(None), OUTBOX.c.id.not_in(_first_letters()))
        self._connection.execute(delete(OUTBOX).where(said))
        self._connection.execute(delete(CONVERSATION).where(_in(network, flows), ~answered))


_ASKED = ("asked_step", "asked_at", "asked_words")


def forget_network(connection: Connection, network: str) -> None:
    """Forget that a network was told."""
    connection.execute(delete(RETENTION).where(RETENTION.c.network == network))


def _in(network: str, flows: tuple[str, ...]) -> ColumnElement[bool]:
    return and_(CONVERSATION.c.network == network, CONVERSATION.c.flow.in_(flows))


def _ids(network: str, flows: tuple[str, ...]) -> Select[tuple[str]]:
    return select(CONVERSATION.c.id).where(_in(network, flows))


def _stray(before: date) -> ColumnElement[bool]:
    """Find old texts of people who were in no network since then."""
    start = datetime.combine(before, time(), UTC)
    stayed = MEMBER.c.place.in_((Place.ACTIVE.value, Place.STOPPED.value))  # they may come back
    there = and_(stayed, or_(_LIVE, NETWORK.c.ends >= before))
    taken_out = and_(MEMBER.c.place == Place.LEFT.value, MEMBER.c.since >= start)
    places = select(MEMBER.c.person).join(NETWORK, NETWORK.c.id == MEMBER.c.network)
    lately = places.where(or_(there, taken_out))
    return and_(KEPT_TEXT.c.at < start, KEPT_TEXT.c.person.not_in(lately))


def _forgettable(before: datetime) -> ColumnElement[bool]:
    """Find what was said or left out long ago, and what no later thing can ask for."""
    asked_for = or_(OUTBOX.c.key.is_(None), OUTBOX.c.mode == Mode.UPDATE.value)
    old = and_(_DONE, OUTBOX.c.made_at < before)
    return and_(old, asked_for, OUTBOX.c.id.not_in(_first_letters()))


def _first_letters() -> Select[tuple[int]]:
    """Find the first thing said to everybody: without it, the bot would introduce itself again."""
    said = and_(OUTBOX.c.mode == Mode.POST.value, OUTBOX.c.state == SENT)
    first = select(func.min(OUTBOX.c.id)).where(said, OUTBOX.c.person.is_not(None))
    return first.group_by(OUTBOX.c.person)
