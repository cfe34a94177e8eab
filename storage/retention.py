"""Finding and erasing what is too old to be kept, and until when people were told it is."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from typing import Any, Protocol

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Float,
    Row,
    Select,
    String,
    Table,
    and_,
    cast,
    delete,
    exists,
    func,
    or_,
    select,
    union,
    update,
)

from flows.conversation.flow import READERS
from flows.conversation.state import State
from flows.outbox import Mode
from flows.people import Network, Place, Standing
from flows.privacy.ports import Promise, Ripe, Sort
from storage import action, closing, guide, introduction, meeting, peer
from storage.answer import ANSWER, ANSWER_SOURCE
from storage.conversation import CONVERSATION
from storage.kept import KEPT_TEXT
from storage.network import MEMBER, NETWORK, NetworkTables
from storage.outbox import CANCELLED, LEASED, OUTBOX, READY, SENT
from storage.tables import CATALOGUE, Day
from storage.touched import Touched

RETENTION = Table(
    "retention",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("sort", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("goes", Day, nullable=False),
    Column("letter", String),
)


class Along(Protocol):
    """Something else that goes with a sort."""

    def writers(self, network: str) -> Select[Any]: ...
    def count(self, connection: Connection, network: str, people: Sequence[str]) -> int: ...
    def let_go(self, connection: Connection, network: str, people: Sequence[str]) -> None: ...


_PRIVATE = and_(
    ANSWER.c.readers == "me",
    ANSWER.c.step != READERS,
    ANSWER.c.value.is_not(None),
)
_ALONG: Mapping[str, tuple[Along, ...]] = {
    "introduction": introduction.FADING,
    "leadership": guide.FADING,
    "issues": (*action.FADING, peer),
    "meetings": meeting.FADING,
    "closing": closing.FADING,
}
"""What goes with a sort, beside answers in conversations."""
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

    def unpromised(self, network: str, sort: Sort) -> tuple[str, ...]:
        """List who wrote something that only they can read, of which no day is set to go."""
        wrote = select(ANSWER.c.conversation).where(_PRIVATE)
        here = and_(_in(network, sort.flows), CONVERSATION.c.id.in_(wrote))
        set_ = select(RETENTION.c.person).where(_of(network, sort))
        more = (each.writers(network) for each in _ALONG.get(sort.name, ()))
        wrote_it = union(select(CONVERSATION.c.person).where(here), *more).subquery().c[0]
        people = select(wrote_it).where(wrote_it.not_in(set_)).order_by(wrote_it)
        return tuple(self._connection.execute(people).scalars())

    def promise(self, promise: Promise) -> None:
        """Set the day on which something goes."""
        values = asdict(promise) | {"letter": promise.letter or None}
        self._connection.execute(RETENTION.insert().values(values))
        self._touched.people.add(promise.person)

    def promised(self, person: str) -> tuple[Promise, ...]:
        """List what of a person will go when, the first above."""
        theirs = select(RETENTION).where(RETENTION.c.person == person)
        order = (RETENTION.c.goes, RETENTION.c.network, RETENTION.c.sort)
        return tuple(map(_promise, self._connection.execute(theirs.order_by(*order))))

    def private(self, ripe: Ripe) -> int:
        """Count what only its writers can read and goes along, of whom the day has come."""
        here = ANSWER.c.conversation.in_(_conversations(ripe))
        count = select(func.count()).select_from(ANSWER).where(here, _PRIVATE)
        people = self._connection.execute(_whose(ripe)).scalars().all()
        along = _ALONG.get(ripe.sort.name, ())
        rows = (each.count(self._connection, ripe.network, people) for each in along)
        return self._connection.execute(count).scalar_one() + sum(rows)

    def drop_private(self, ripe: Ripe) -> bool:
        """Erase them; of a conversation in which something was shared, that is left."""
        people = self._connection.execute(_whose(ripe)).scalars().all()
        if not people:
            return False
        self._touched.people.update(people)
        here = _conversations(ripe)
        mine = ANSWER.c.conversation.in_(here)
        self._connection.execute(delete(ANSWER).where(mine, ANSWER.c.readers == "me"))
        answered = exists().where(ANSWER.c.conversation == ANSWER_SOURCE.c.conversation)
        same_step = answered.where(ANSWER.c.step == ANSWER_SOURCE.c.step)
        sources = delete(ANSWER_SOURCE).where(ANSWER_SOURCE.c.conversation.in_(here), ~same_step)
        self._connection.execute(sources)
        ended = {"state": State.FINISHED.value, **dict.fromkeys(_ASKED)}
        self._connection.execute(update(CONVERSATION).where(_theirs(ripe)).values(ended))
        self._drop_empty(ripe)
        for each in _ALONG.get(ripe.sort.name, ()):
            each.let_go(self._connection, ripe.network, people)
        self._connection.execute(delete(RETENTION).where(_has_come(ripe)))
        self.wants_purge = True
        return True

    def calls(self, before: date) -> int:
        """Count the calls that were written down before a day."""
        here = select(func.count()).select_from(guide.CALL_NOTE).where(_heard(before))
        return self._connection.execute(here).scalar_one()

    def drop_calls(self, before: date) -> None:
        """Erase them."""
        gone = self._connection.execute(delete(guide.CALL_NOTE).where(_heard(before)))
        self.wants_purge = self.wants_purge or gone.rowcount > 0

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

    def _drop_empty(self, ripe: Ripe) -> None:
        """Erase conversations of which nothing is left, and what was said in them."""
        answered = exists().where(ANSWER.c.conversation == CONVERSATION.c.id)
        empty = select(CONVERSATION.c.id).where(_theirs(ripe), ~answered)
        about = OUTBOX.c.ids["conversation"].as_string().in_(empty)
        said = and_(about, OUTBOX.c.person.is_not(None), OUTBOX.c.id.not_in(_first_letters()))
        self._connection.execute(delete(OUTBOX).where(said))
        self._connection.execute(delete(CONVERSATION).where(_theirs(ripe), ~answered))


_ASKED = ("asked_step", "asked_at", "asked_words")


def forget(connection: Connection, person: str) -> None:
    """Forget when something of a person was to go."""
    connection.execute(delete(RETENTION).where(RETENTION.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Forget when something of a network was to go."""
    connection.execute(delete(RETENTION).where(RETENTION.c.network == network))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List on which day what of a person goes."""
    rows = select(RETENTION.c.sort, RETENTION.c.goes).where(RETENTION.c.person == person)
    going = connection.execute(rows.order_by(RETENTION.c.goes))
    return {"retention": [{"sort": row.sort, "goes": row.goes.isoformat()} for row in going]}


def _of(network: str, sort: Sort) -> ColumnElement[bool]:
    return and_(RETENTION.c.network == network, RETENTION.c.sort == sort.name)


def _whose(ripe: Ripe) -> Select[Any]:
    return select(RETENTION.c.person).where(_has_come(ripe))


def _has_come(ripe: Ripe) -> ColumnElement[bool]:
    """Find whose day has come, but for those whose letter waits or was said too late."""
    late = cast(OUTBOX.c.slack_ts, Float) >= ripe.said_before.timestamp()
    unsaid = or_(OUTBOX.c.state.in_((READY, LEASED)), and_(OUTBOX.c.state == SENT, late))
    untold = exists().where(OUTBOX.c.key == RETENTION.c.letter, unsaid)
    return and_(_of(ripe.network, ripe.sort), RETENTION.c.goes <= ripe.day, ~untold)


def _in(network: str, flows: tuple[str, ...]) -> ColumnElement[bool]:
    return and_(CONVERSATION.c.network == network, CONVERSATION.c.flow.in_(flows))


def _theirs(ripe: Ripe) -> ColumnElement[bool]:
    return and_(_in(ripe.network, ripe.sort.flows), CONVERSATION.c.person.in_(_whose(ripe)))


def _conversations(ripe: Ripe) -> Select[tuple[str]]:
    return select(CONVERSATION.c.id).where(_theirs(ripe))


def _promise(row: Row[Any]) -> Promise:
    letter = row.letter or ""
    return Promise(row.network, row.person, row.team, row.sort, row.goes, letter)


def _heard(before: date) -> ColumnElement[bool]:
    return guide.CALL_NOTE.c.at < datetime.combine(before, time(), UTC)


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
