"""What was asked and answered; people's words are sealed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    Row,
    Select,
    String,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    or_,
    select,
    update,
)

from flows.conversation.state import Answer, Conversation, Source, State, Status
from flows.errors import Overtaken
from flows.visibility import PUBLISHED, Readers
from storage import answer
from storage.answer import ANSWER, AnswerTables, held_words, open_to, taken_back
from storage.conversation_row import asked_cell, conversation_of, row_of, standing_of
from storage.erased import Gone
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.upsert import spelled
from storage.vault import Vault

CONVERSATION = Table(
    "conversation",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("person", String, nullable=False, index=True),
    Column("network", String, nullable=False),
    Column("flow", String, nullable=False),
    Column("occasion", String, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("state", String, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("asked_step", String),
    Column("asked_at", Moment),
    sealed("asked_words"),
)
Index(
    "uq_conversation_occasion",
    CONVERSATION.c.person,
    CONVERSATION.c.network,
    CONVERSATION.c.flow,
    CONVERSATION.c.occasion,
    unique=True,
)
Index("ix_conversation_network", CONVERSATION.c.network, CONVERSATION.c.flow)
_ASKED = ("asked_step", "asked_at", "asked_words")

_BEGIN = spelled(
    CONVERSATION, lambda insert: insert.on_conflict_do_nothing().returning(CONVERSATION.c.id)
)
_MOVE = (
    update(CONVERSATION)
    .where(CONVERSATION.c.id == bindparam("of"), CONVERSATION.c.turn == bindparam("since"))
    .values({name: bindparam(name) for name in ("state", "turn", *_ASKED)})
)
_ONE = select(CONVERSATION).where(CONVERSATION.c.id == bindparam("of"))
_OCCASION = select(CONVERSATION).where(
    *(CONVERSATION.c[name] == bindparam(name) for name in ("person", "network", "flow", "occasion"))
)


class ConversationTables:
    """Conversations with their answers."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched or Touched()
        self._answers = AnswerTables(connection, vault)
        self.gone: list[Gone] = []
        self._writing = bool(connection.get_execution_options().get("writing"))

    def add(self, conversation: Conversation) -> bool:
        """Begin one; false when this occasion has one already."""
        self._touched.people.add(conversation.person)
        begin = _BEGIN[self._connection.dialect.name]
        added = (
            self._connection.execute(begin, row_of(conversation, self._vault)).first() is not None
        )
        if added:
            self._answers.save({}, conversation)
        return added

    def save(self, before: Conversation, after: Conversation) -> None:
        """Keep what has changed; Overtaken when it moved on since `before` was read."""
        self._touched.people.add(after.person)
        moved = {"of": before.id, "since": before.turn, **standing_of(after, self._vault)}
        if self._connection.execute(_MOVE, moved).rowcount != 1:
            raise Overtaken
        self._answers.save(before.answers, after)
        self.gone.extend(taken_back(before, after))

    def get(self, conversation: str) -> Conversation | None:
        """Find one by its id."""
        return self._first(_ONE, {"of": conversation})

    def find(self, person: str, network: str, flow: str, occasion: str) -> Conversation | None:
        """Find the conversation of an occasion."""
        occasion_of = {"person": person, "network": network, "flow": flow, "occasion": occasion}
        return self._first(_OCCASION, occasion_of)

    def of_person(
        self, person: str, states: tuple[State, ...], limit: int | None = None
    ) -> tuple[Conversation, ...]:
        """List somebody's conversations in these states, the one asked last first."""
        theirs = self._mine(_of_person(states))
        theirs = theirs.limit(limit) if limit else theirs
        rows = self._connection.execute(theirs, {"of": person}).all()
        return self._all(rows)

    def latest(
        self, person: str, network: str, flows: tuple[str, ...], limit: int
    ) -> tuple[Conversation, ...]:
        """List somebody's last conversations of some flows, the newest first."""
        wanted = and_(
            CONVERSATION.c.person == person,
            CONVERSATION.c.network == network,
            CONVERSATION.c.flow.in_(flows),
        )
        newest = CONVERSATION.c.opened_at.desc()
        statement = select(CONVERSATION).where(wanted).order_by(newest).limit(limit)
        if self._writing:
            statement = statement.with_for_update()
        return self._all(self._connection.execute(statement).all())

    def of_network(self, network: str) -> tuple[str, ...]:
        """List the ids of all conversations in a network."""
        here = select(CONVERSATION.c.id).where(CONVERSATION.c.network == network)
        return tuple(self._connection.execute(here).scalars())

    def writers(self, network: str) -> tuple[str, ...]:
        """List who wrote something in a network."""
        wrote = select(ANSWER.c.conversation).where(ANSWER.c.value.is_not(None))
        here = and_(CONVERSATION.c.network == network, CONVERSATION.c.id.in_(wrote))
        people = select(CONVERSATION.c.person).where(here).distinct()
        return tuple(self._connection.execute(people.order_by(CONVERSATION.c.person)).scalars())

    def written(self, person: str, apart: str, limit: int, skip: int) -> tuple[Conversation, ...]:
        """List conversations with an answer at another step than `apart`, the newest first."""
        told = exists().where(
            ANSWER.c.conversation == CONVERSATION.c.id,
            ANSWER.c.status == Status.ANSWERED,
            ANSWER.c.step != apart,
        )
        wanted = and_(CONVERSATION.c.person == person, told)
        order = (CONVERSATION.c.opened_at.desc(), CONVERSATION.c.id)
        statement = select(CONVERSATION).where(wanted).order_by(*order).limit(limit).offset(skip)
        return self._all(self._connection.execute(statement).all())

    def readable(self, network: str, since: datetime) -> tuple[Conversation, ...]:
        """List conversations with an answer given since then that the network may read."""
        shared = open_to(PUBLISHED).where(ANSWER.c.at >= since)
        wanted = and_(CONVERSATION.c.network == network, CONVERSATION.c.id.in_(shared))
        order = CONVERSATION.c.opened_at
        rows = self._connection.execute(select(CONVERSATION).where(wanted).order_by(order))
        return self._all(rows.all())

    def opened_up(
        self,
        network: str,
        people: Iterable[str],
        readers: Iterable[Readers],
        limit: int | None = None,
        since: datetime | None = None,
    ) -> tuple[Conversation, ...]:
        """List conversations of people with an answer for these readers, the newest first.

        With `since`, what is for a group counts only when it was shared then or later.
        """
        wanted = and_(
            CONVERSATION.c.network == network,
            CONVERSATION.c.person.in_(list(people)),
            CONVERSATION.c.id.in_(open_to(readers, since)),
        )
        order = (CONVERSATION.c.opened_at.desc(), CONVERSATION.c.id)
        rows = self._connection.execute(
            select(CONVERSATION).where(wanted).order_by(*order).limit(limit)
        )
        return self._all(rows.all())

    def from_message(self, source: Source) -> tuple[Conversation, Answer] | None:
        """Find the answer that this message is a source of."""
        found = self._answers.at(source)
        conversation = self.get(found[0]) if found else None
        if found is None or conversation is None:
            return None
        return conversation, conversation.answers[found[1]]

    def _first(self, statement: Select[Any], about: dict[str, str]) -> Conversation | None:
        row = self._connection.execute(self._mine(statement), about).one_or_none()
        return self._conversation(row) if row else None

    def _mine(self, statement: Select[Any]) -> Select[Any]:
        """Let nobody change what is read to be changed; SQLite has one writer anyway."""
        return _locking(statement) if self._writing else statement

    def _all(self, rows: Sequence[Row[Any]]) -> tuple[Conversation, ...]:
        """Read several, and all their answers at once."""
        if len(rows) == 1:
            return (self._conversation(rows[0]),)
        answers = self._answers.of_each([row.id for row in rows]) if rows else {}
        return tuple(self._with(row, answers.get(row.id, {})) for row in rows)

    def _conversation(self, row: Row[Any]) -> Conversation:
        return self._with(row, self._answers.of(row.id))

    def _with(self, row: Row[Any], answers: Mapping[str, Answer]) -> Conversation:
        words = self._vault.open_maybe(row.asked_words, asked_cell(row.id))
        return conversation_of(row, words, answers)


@cache
def _of_person(states: tuple[State, ...]) -> Select[Any]:
    """Make the statement that finds somebody's conversations in these states."""
    wanted = or_(*(CONVERSATION.c.state == state.value for state in states))
    order = (CONVERSATION.c.asked_at.desc().nulls_last(), CONVERSATION.c.opened_at.desc())
    theirs = select(CONVERSATION).where(CONVERSATION.c.person == bindparam("of"), wanted)
    return theirs.order_by(*order)


@cache
def _locking(statement: Select[Any]) -> Select[Any]:
    return statement.with_for_update()


def forget(connection: Connection, person: str) -> None:
    """Erase all a person asked, answered or wrote."""
    theirs = select(CONVERSATION.c.id).where(CONVERSATION.c.person == person)
    answer.forget(connection, theirs)
    connection.execute(delete(CONVERSATION).where(CONVERSATION.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase all that was asked, answered and written in a network."""
    answer.forget(connection, select(CONVERSATION.c.id).where(CONVERSATION.c.network == network))
    connection.execute(delete(CONVERSATION).where(CONVERSATION.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what a person was asked, answered and wrote."""
    tables = ConversationTables(connection, vault)
    return {
        "conversation": [
            {
                "flow": each.flow,
                "occasion": each.occasion,
                "state": each.state.value,
                "opened_at": each.opened_at.isoformat(),
                "answer": [held_words(held) for held in each.answers.values()],
            }
            for each in tables.of_person(person, tuple(State))
        ]
    }
