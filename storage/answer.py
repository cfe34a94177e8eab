"""Answers, sealed, and the messages they came from."""

import json
from collections.abc import Mapping
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
    delete,
    select,
)

from flows.conversation.state import Answer, Conversation, Source, Status
from storage.tables import CATALOGUE, Moment, sealed
from storage.upsert import insert_into
from storage.vault import Cell, Vault

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


class AnswerTables:
    """The answers of conversations, and the messages they came from."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def of(self, conversation: str) -> dict[str, Answer]:
        """Give the answers of a conversation, in the order of answering."""
        rows = self._connection.execute(
            select(ANSWER).where(ANSWER.c.conversation == conversation).order_by(ANSWER.c.place)
        )
        sources = self._sources(conversation)
        return {row.step: self._answer(row, sources.get(row.step, {})) for row in rows}

    def at(self, source: Source) -> tuple[str, str] | None:
        """Find the conversation and step that a message is a source of."""
        here = and_(ANSWER_SOURCE.c.channel == source.channel, ANSWER_SOURCE.c.ts == source.ts)
        found = self._connection.execute(select(ANSWER_SOURCE).where(here)).first()
        return (found.conversation, found.step) if found else None

    def save(self, before: Mapping[str, Answer], after: Conversation) -> None:
        """Keep the answers that have changed."""
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
            if source is None:
                continue
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

    def _sources(self, conversation: str) -> dict[str, dict[int, Source]]:
        """Give the message of each typed part, by step."""
        sources: dict[str, dict[int, Source]] = {}
        for row in self._connection.execute(
            select(ANSWER_SOURCE).where(ANSWER_SOURCE.c.conversation == conversation)
        ):
            sources.setdefault(row.step, {})[row.part] = Source(row.channel, row.ts)
        return sources

    def _answer(self, row: Row[Any], typed: dict[int, Source]) -> Answer:
        kept = self._vault.open_maybe(row.value, _answer_cell(row, "value"))
        value = tuple(json.loads(kept)) if kept else ()
        return Answer(
            step=row.step,
            status=Status(row.status),
            order=row.place,
            at=row.at,
            value=value,
            words=self._vault.open_maybe(row.words, _answer_cell(row, "words")),
            readers=row.readers,
            sources=tuple(typed.get(part) for part in range(len(value))) if typed else (),
        )


def forget(connection: Connection, person_conversations: Select[Any]) -> None:
    """Erase the answers of these conversations."""
    for table in (ANSWER_SOURCE, ANSWER):
        connection.execute(delete(table).where(table.c.conversation.in_(person_conversations)))


def _answer_cell(row: Row[Any], column: str) -> Cell:
    return _cell(row.conversation, row.step, column)


def _cell(conversation: str, step: str, column: str) -> Cell:
    return Cell("answer", f"{conversation}/{step}", column)
