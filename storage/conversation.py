"""What was asked and answered; people's words are sealed."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    Row,
    String,
    Table,
    and_,
    delete,
    select,
    update,
)

from flows.conversation.state import Answer, Asked, Conversation, Source, State, Status
from flows.errors import Overtaken
from storage.tables import CATALOGUE, Moment, sealed
from storage.upsert import insert_into
from storage.vault import Cell, Vault

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

ANSWER = Table(
    "answer",
    CATALOGUE,
    Column("conversation", String, primary_key=True),
    Column("step", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("status", String, nullable=False),
    Column("place", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("readers", String, nullable=False),
    sealed("value"),
    sealed("words"),
)

ANSWER_SOURCE = Table(
    "answer_source",
    CATALOGUE,
    Column("channel", String, primary_key=True),
    Column("ts", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("conversation", String, nullable=False),
    Column("step", String, nullable=False),
    Column("part", Integer, nullable=False),
)
Index("ix_answer_source_answer", ANSWER_SOURCE.c.conversation, ANSWER_SOURCE.c.step)


class ConversationTables:
    """Conversations with their answers."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def add(self, conversation: Conversation) -> bool:
        """Begin one; false when this occasion has one already."""
        row = self._row(conversation)
        statement = insert_into(self._connection, CONVERSATION).values(row)
        fresh = statement.on_conflict_do_nothing().returning(CONVERSATION.c.id)
        added = self._connection.execute(fresh).first() is not None
        if added:
            self._save_answers({}, conversation)
        return added

    def save(self, before: Conversation, after: Conversation) -> None:
        """Keep what has changed; Overtaken when it moved on since `before` was read."""
        here = and_(CONVERSATION.c.id == before.id, CONVERSATION.c.turn == before.turn)
        change = update(CONVERSATION).where(here).values(self._row(after))
        if self._connection.execute(change).rowcount != 1:
            raise Overtaken
        self._save_answers(before.answers, after)

    def get(self, conversation: str) -> Conversation | None:
        """Find one by its id."""
        return self._first(CONVERSATION.c.id == conversation)

    def find(self, person: str, network: str, flow: str, occasion: str) -> Conversation | None:
        """Find the conversation of an occasion."""
        return self._first(
            and_(
                CONVERSATION.c.person == person,
                CONVERSATION.c.network == network,
                CONVERSATION.c.flow == flow,
                CONVERSATION.c.occasion == occasion,
            )
        )

    def of_person(self, person: str, states: tuple[State, ...]) -> tuple[Conversation, ...]:
        """List somebody's conversations in these states, the one asked last first."""
        wanted = and_(
            CONVERSATION.c.person == person,
            CONVERSATION.c.state.in_([state.value for state in states]),
        )
        order = (CONVERSATION.c.asked_at.desc().nulls_last(), CONVERSATION.c.opened_at.desc())
        rows = self._connection.execute(select(CONVERSATION).where(wanted).order_by(*order))
        return tuple(self._conversation(row) for row in rows.all())

    def readable(self, network: str, since: datetime) -> tuple[Conversation, ...]:
        """List conversations with an answer given since then that the network may read."""
        shared = select(ANSWER.c.conversation).where(
            ANSWER.c.readers == "network",
            ANSWER.c.status == Status.ANSWERED,
            ANSWER.c.at >= since,
        )
        wanted = and_(CONVERSATION.c.network == network, CONVERSATION.c.id.in_(shared))
        order = CONVERSATION.c.opened_at
        rows = self._connection.execute(select(CONVERSATION).where(wanted).order_by(order))
        return tuple(self._conversation(row) for row in rows.all())

    def from_message(self, source: Source) -> tuple[Conversation, Answer] | None:
        """Find the answer that this message is a source of."""
        here = and_(ANSWER_SOURCE.c.channel == source.channel, ANSWER_SOURCE.c.ts == source.ts)
        found = self._connection.execute(select(ANSWER_SOURCE).where(here)).first()
        conversation = self.get(found.conversation) if found else None
        if found is None or conversation is None:
            return None
        return conversation, conversation.answers[found.step]

    def _first(self, wanted: Any) -> Conversation | None:
        row = self._connection.execute(select(CONVERSATION).where(wanted)).one_or_none()
        return self._conversation(row) if row else None

    def _conversation(self, row: Row[Any]) -> Conversation:
        answers = self._connection.execute(
            select(ANSWER).where(ANSWER.c.conversation == row.id).order_by(ANSWER.c.place)
        )
        sources = self._sources(row.id)
        words = self._vault.open_maybe(row.asked_words, _asked_cell(row.id))
        asked = Asked(row.asked_step, words, row.asked_at) if row.asked_step else None
        return Conversation(
            id=row.id,
            team=row.team,
            person=row.person,
            network=row.network,
            flow=row.flow,
            occasion=row.occasion,
            opened_at=row.opened_at,
            state=State(row.state),
            turn=row.turn,
            asked=asked,
            answers={each.step: self._answer(each, sources.get(each.step, ())) for each in answers},
        )

    def _sources(self, conversation: str) -> dict[str, tuple[Source, ...]]:
        sources: dict[str, tuple[Source, ...]] = {}
        for row in self._connection.execute(
            select(ANSWER_SOURCE)
            .where(ANSWER_SOURCE.c.conversation == conversation)
            .order_by(ANSWER_SOURCE.c.part)
        ):
            sources[row.step] = (*sources.get(row.step, ()), Source(row.channel, row.ts))
        return sources

    def _answer(self, row: Row[Any], sources: tuple[Source, ...]) -> Answer:
        value = self._vault.open_maybe(row.value, _answer_cell(row, "value"))
        return Answer(
            step=row.step,
            status=Status(row.status),
            order=row.place,
            at=row.at,
            value=tuple(json.loads(value)) if value else (),
            words=self._vault.open_maybe(row.words, _answer_cell(row, "words")),
            readers=row.readers,
            sources=sources,
        )

    def _row(self, conversation: Conversation) -> dict[str, Any]:
        asked = conversation.asked
        words = asked.words if asked else None
        return {
            "id": conversation.id,
            "team": conversation.team,
            "person": conversation.person,
            "network": conversation.network,
            "flow": conversation.flow,
            "occasion": conversation.occasion,
            "opened_at": conversation.opened_at,
            "state": conversation.state.value,
            "turn": conversation.turn,
            "asked_step": asked.step if asked else None,
            "asked_at": asked.at if asked else None,
            "asked_words": self._vault.seal_maybe(words, _asked_cell(conversation.id)),
        }

    def _save_answers(self, before: Any, after: Conversation) -> None:
        changed = [each for step, each in after.answers.items() if before.get(step) != each]
        for answer in changed:
            row = self._answer_row(after, answer)
            statement = insert_into(self._connection, ANSWER).values(row)
            self._connection.execute(
                statement.on_conflict_do_update(index_elements=["conversation", "step"], set_=row)
            )
            if answer.sources or (answer.step in before and before[answer.step].sources):
                self._save_sources(after, answer)

    def _save_sources(self, conversation: Conversation, answer: Answer) -> None:
        here = and_(
            ANSWER_SOURCE.c.conversation == conversation.id, ANSWER_SOURCE.c.step == answer.step
        )
        self._connection.execute(delete(ANSWER_SOURCE).where(here))
        for part, source in enumerate(answer.sources):
            row = {"team": conversation.team, "conversation": conversation.id}
            place = {"step": answer.step, "part": part, "channel": source.channel, "ts": source.ts}
            statement = insert_into(self._connection, ANSWER_SOURCE).values(row | place)
            self._connection.execute(statement.on_conflict_do_nothing())

    def _answer_row(self, conversation: Conversation, answer: Answer) -> dict[str, Any]:
        value = json.dumps(answer.value, ensure_ascii=False) if answer.value else None
        row = {"conversation": conversation.id, "step": answer.step}
        return row | {
            "team": conversation.team,
            "status": answer.status.value,
            "place": answer.order,
            "at": answer.at,
            "readers": answer.readers,
            "value": self._vault.seal_maybe(value, _cell(conversation.id, answer.step, "value")),
            "words": self._vault.seal_maybe(
                answer.words, _cell(conversation.id, answer.step, "words")
            ),
        }


def forget(connection: Connection, person: str) -> None:
    """Erase all a person asked, answered or wrote."""
    theirs = select(CONVERSATION.c.id).where(CONVERSATION.c.person == person)
    connection.execute(delete(ANSWER_SOURCE).where(ANSWER_SOURCE.c.conversation.in_(theirs)))
    connection.execute(delete(ANSWER).where(ANSWER.c.conversation.in_(theirs)))
    connection.execute(delete(CONVERSATION).where(CONVERSATION.c.person == person))


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
                "answer": [_held(answer) for answer in each.answers.values()],
            }
            for each in tables.of_person(person, tuple(State))
        ]
    }


def _held(answer: Answer) -> dict[str, Any]:
    return {
        "question": answer.words,
        "answer": list(answer.value),
        "status": answer.status.value,
        "readers": answer.readers,
        "at": answer.at.isoformat(),
    }


def _asked_cell(conversation: str) -> Cell:
    return Cell("conversation", conversation, "asked_words")


def _answer_cell(row: Row[Any], column: str) -> Cell:
    return _cell(row.conversation, row.step, column)


def _cell(conversation: str, step: str, column: str) -> Cell:
    return Cell("answer", f"{conversation}/{step}", column)
