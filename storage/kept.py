"""Texts that came in while it was not clear where they belong; sealed like all words."""

from typing import Any

from sqlalchemy import Column, Connection, Row, String, Table, and_, delete, select

from flows.conversation.ports import KeptText
from flows.conversation.state import Source
from storage.erased import TEXT, Gone
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.vault import Cell, Vault

KEPT_TEXT = Table(
    "kept_text",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("person", String, nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("channel", String, nullable=False),
    Column("ts", String, nullable=False),
    sealed("words", nullable=False),
)


class KeptTexts:
    """Texts that came in while it was not clear where they belong."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched or Touched()
        self.gone: list[Gone] = []

    def add(self, text: KeptText) -> None:
        """Keep one."""
        words = self._vault.seal(text.words, Cell("kept_text", text.id, "words"))
        row = {"id": text.id, "team": text.team, "person": text.person, "at": text.at}
        source = {"channel": text.source.channel, "ts": text.source.ts, "words": words}
        self._connection.execute(KEPT_TEXT.insert().values(row | source))
        self._touched.people.add(text.person)

    def get(self, text: str) -> KeptText | None:
        """Find one."""
        row = self._connection.execute(
            select(KEPT_TEXT).where(KEPT_TEXT.c.id == text)
        ).one_or_none()
        return self._text(row) if row else None

    def from_message(self, source: Source) -> KeptText | None:
        """Find the one that came in as this message."""
        here = and_(KEPT_TEXT.c.channel == source.channel, KEPT_TEXT.c.ts == source.ts)
        row = self._connection.execute(select(KEPT_TEXT).where(here)).first()
        return self._text(row) if row else None

    def of_person(self, person: str) -> tuple[KeptText, ...]:
        """List what somebody wrote that found no place."""
        theirs = select(KEPT_TEXT).where(KEPT_TEXT.c.person == person).order_by(KEPT_TEXT.c.at)
        return tuple(self._text(row) for row in self._connection.execute(theirs))

    def drop(self, text: str) -> None:
        """Let one go, because it found its place or is not wanted."""
        gone = delete(KEPT_TEXT).where(KEPT_TEXT.c.id == text).returning(KEPT_TEXT.c.person)
        self._touched.people.update(self._connection.execute(gone).scalars())

    def throw_away(self, text: str) -> None:
        """Let one go because its writer wants so; no backup may bring it back."""
        self.drop(text)
        self.gone.append(Gone(TEXT, text))

    def _text(self, row: Row[Any]) -> KeptText:
        words = self._vault.open(row.words, Cell("kept_text", row.id, "words"))
        return KeptText(row.id, row.team, row.person, row.at, Source(row.channel, row.ts), words)


def forget(connection: Connection, person: str) -> None:
    """Erase what a person wrote that found no place."""
    connection.execute(delete(KEPT_TEXT).where(KEPT_TEXT.c.person == person))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what a person wrote that found no place."""
    kept = KeptTexts(connection, vault).of_person(person)
    return {"kept_text": [each.words for each in kept]}
