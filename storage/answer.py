"""Answers, sealed, and the messages they came from."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
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
    func,
    or_,
    select,
)

from flows.conversation.state import Answer, Conversation, Source, Status
from flows.visibility import WIDTH, Readers
from storage.erased import NARROWED, WITHDRAWN, Gone
from storage.tables import CATALOGUE, Moment, sealed
from storage.upsert import spelled
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
    Column("shared_at", Moment),
    sealed("value", row=("conversation", "step")),
    sealed("words", row=("conversation", "step")),
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

_SAME_STEP = and_(
    ANSWER_SOURCE.c.conversation == ANSWER.c.conversation, ANSWER_SOURCE.c.step == ANSWER.c.step
)
_WITH_SOURCES = (
    select(ANSWER, ANSWER_SOURCE.c.part, ANSWER_SOURCE.c.channel, ANSWER_SOURCE.c.ts)
    .join_from(ANSWER, ANSWER_SOURCE, _SAME_STEP, isouter=True)
    .order_by(ANSWER.c.place)
)
_OF = _WITH_SOURCES.where(ANSWER.c.conversation == bindparam("of"))
_OF_EACH = _WITH_SOURCES.where(ANSWER.c.conversation.in_(bindparam("of", expanding=True)))
_AT = select(ANSWER_SOURCE.c.conversation, ANSWER_SOURCE.c.step).where(
    ANSWER_SOURCE.c.channel == bindparam("channel"), ANSWER_SOURCE.c.ts == bindparam("ts")
)
_FORGET_SOURCES = delete(ANSWER_SOURCE).where(
    ANSWER_SOURCE.c.conversation == bindparam("from"), ANSWER_SOURCE.c.step == bindparam("at")
)
_CHANGING = ("team", "status", "place", "at", "readers", "shared_at", "value", "words")
_KEEP = spelled(
    ANSWER,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["conversation", "step"],
        set_={name: insert.excluded[name] for name in _CHANGING},
    ),
)
_SOURCES = spelled(ANSWER_SOURCE, lambda insert: insert.on_conflict_do_nothing())


class AnswerTables:
    """The answers of conversations, and the messages they came from."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def of(self, conversation: str) -> dict[str, Answer]:
        """Give the answers of a conversation, in the order of answering."""
        return self._answers(self._connection.execute(_OF, {"of": conversation}))

    def of_each(self, conversations: Sequence[str]) -> dict[str, dict[str, Answer]]:
        """Give the answers of several conversations, by conversation."""
        held: dict[str, list[Row[Any]]] = {}
        for row in self._connection.execute(_OF_EACH, {"of": list(conversations)}):
            held.setdefault(row.conversation, []).append(row)
        return {conversation: self._answers(rows) for conversation, rows in held.items()}

    def _answers(self, rows: Iterable[Row[Any]]) -> dict[str, Answer]:
        answers: dict[str, Row[Any]] = {}
        sources: dict[str, dict[int, Source]] = {}
        for row in rows:
            answers.setdefault(row.step, row)
            if row.part is not None:
                sources.setdefault(row.step, {})[row.part] = Source(row.channel, row.ts)
        return {step: self._answer(row, sources.get(step, {})) for step, row in answers.items()}

    def at(self, source: Source) -> tuple[str, str] | None:
        """Find the conversation and step that a message is a source of."""
        here = {"channel": source.channel, "ts": source.ts}
        found = self._connection.execute(_AT, here).first()
        return (found.conversation, found.step) if found else None

    def save(self, before: Mapping[str, Answer], after: Conversation) -> None:
        """Keep the answers that have changed."""
        dialect = self._connection.dialect.name
        for step, answer in after.answers.items():
            held = before.get(step)
            if held == answer:
                continue
            self._connection.execute(_KEEP[dialect], self._answer_row(after, answer))
            if held is not None and held.sources:
                self._connection.execute(_FORGET_SOURCES, {"from": after.id, "at": step})
            rows = _source_rows(after, answer)
            if rows:
                self._connection.execute(_SOURCES[dialect], rows)

    def _answer_row(self, conversation: Conversation, answer: Answer) -> dict[str, Any]:
        value = json.dumps(answer.value, ensure_ascii=False) if answer.value else None
        row = {"conversation": conversation.id, "step": answer.step}
        return row | {
            "team": conversation.team,
            "status": answer.status.value,
            "place": answer.order,
            "at": answer.at,
            "readers": answer.readers,
            "shared_at": answer.shared_at,
            "value": self._vault.seal_maybe(value, _cell(conversation.id, answer.step, "value")),
            "words": self._vault.seal_maybe(
                answer.words, _cell(conversation.id, answer.step, "words")
            ),
        }

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
            shared_at=row.shared_at,
        )


def open_to(readers: Iterable[Readers], since: datetime | None = None) -> Select[tuple[str]]:
    """Find the conversations with an answer for these readers; for a group, shared since then."""
    given = ANSWER.c.status == Status.ANSWERED
    found = select(ANSWER.c.conversation).where(ANSWER.c.readers.in_(list(readers)), given)
    if since is None:
        return found
    lately = func.coalesce(ANSWER.c.shared_at, ANSWER.c.at) >= since
    return found.where(or_(ANSWER.c.readers != "group", lately))


def forget(connection: Connection, person_conversations: Select[Any]) -> None:
    """Erase the answers of these conversations."""
    for table in (ANSWER_SOURCE, ANSWER):
        connection.execute(delete(table).where(table.c.conversation.in_(person_conversations)))


def taken_back(before: Conversation, after: Conversation) -> Iterator[Gone]:
    """Name the answers that are no more, or that fewer people may read."""
    for step, held in before.answers.items():
        answer = after.answers.get(step)
        if held.value and not (answer and answer.value):
            yield Gone(WITHDRAWN, f"{before.id}/{step}")
        elif answer and WIDTH[answer.readers] < WIDTH[held.readers]:
            yield Gone(NARROWED, f"{before.id}/{step}")


def held_words(held: Answer) -> dict[str, Any]:
    """Give an answer as its writer can have it."""
    return {
        "question": held.words,
        "answer": list(held.value),
        "status": held.status.value,
        "readers": held.readers,
        "at": held.at.isoformat(),
    }


def _source_rows(conversation: Conversation, answer: Answer) -> list[dict[str, Any]]:
    """Lay out the message of each typed part."""
    here = {"team": conversation.team, "conversation": conversation.id, "step": answer.step}
    return [
        here | {"part": part, "channel": source.channel, "ts": source.ts}
        for part, source in enumerate(answer.sources)
        if source is not None
    ]


def _answer_cell(row: Row[Any], column: str) -> Cell:
    return _cell(row.conversation, row.step, column)


def _cell(conversation: str, step: str, column: str) -> Cell:
    return Cell("answer", f"{conversation}/{step}", column)
