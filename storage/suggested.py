"""Messages suggested to who leads a network: which were placed or put aside, for which occasion."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Index,
    Row,
    String,
    Table,
    and_,
    delete,
    or_,
    select,
    update,
)

from flows.guide.ports import Fate, Suggested
from storage.outbox import DEAD, OUTBOX
from storage.tables import CATALOGUE, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

SUGGESTED = Table(
    "suggested",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False),
    Column("suggestion", String, nullable=False),
    Column("occasion", String, nullable=False),
    Column("fate", String, nullable=False),
    Column("person", String, index=True),  # whose words they are; nobody's when put aside
    Column("goes_at", Moment),
    sealed("words"),
)
Index(
    "uq_suggested_network_suggestion_occasion",
    *(SUGGESTED.c[name] for name in ("network", "suggestion", "occasion")),
    unique=True,
)


class SuggestedTable:
    """What became of suggested messages."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched

    def take(self, suggested: Suggested) -> bool:
        """Keep what becomes of one; false when somebody was faster for that occasion."""
        values = {name: getattr(suggested, name) for name in _AS_IT_IS}
        values["person"] = suggested.person or None
        values["words"] = self._vault.seal_maybe(suggested.words, _cell(suggested.id))
        taken = insert_into(self._connection, SUGGESTED).values(**values)
        self._touched.led.add(suggested.network)
        added = taken.on_conflict_do_nothing().returning(SUGGESTED.c.id)
        return self._connection.execute(added).first() is not None

    def get(self, suggested: str) -> Suggested | None:
        """Find one."""
        return next(iter(self._where(SUGGESTED.c.id == suggested)), None)

    def dealt_with(self, network: str) -> frozenset[tuple[str, str]]:
        """List for which occasion which suggestions need not come again."""
        columns = SUGGESTED.c.suggestion, SUGGESTED.c.occasion
        rows = self._connection.execute(select(*columns).where(SUGGESTED.c.network == network))
        return frozenset((row.suggestion, row.occasion) for row in rows)

    def of_person(self, person: str) -> tuple[Suggested, ...]:
        """List what somebody placed."""
        return self._where(SUGGESTED.c.person == person)

    def become(self, suggested: str, was: Fate, fate: Fate) -> bool:
        """Change what becomes of one; false when that had changed already."""
        here = and_(SUGGESTED.c.id == suggested, SUGGESTED.c.fate == was.value)
        change = update(SUGGESTED).where(here).values(fate=fate.value)
        return self._connection.execute(change.returning(SUGGESTED.c.id)).first() is not None

    def drop(self, suggested: str, was: Fate) -> bool:
        """Let go of one, so that it may come again; false when its fate had changed already."""
        here = and_(SUGGESTED.c.id == suggested, SUGGESTED.c.fate == was.value)
        gone = delete(SUGGESTED).where(here).returning(SUGGESTED.c.network)
        network = self._connection.execute(gone).scalar_one_or_none()
        if network is not None:
            self._touched.led.add(network)
        return network is not None

    def worded(self) -> tuple[Suggested, ...]:
        """List those of which the words are still kept, and that do not wait any more."""
        done = SUGGESTED.c.fate != Fate.WAITING.value
        return self._where(and_(SUGGESTED.c.words.is_not(None), done))

    def drop_words(self, suggested: str) -> None:
        """Let go of the words."""
        here = SUGGESTED.c.id == suggested
        self._connection.execute(update(SUGGESTED).where(here).values(words=None))

    def is_stuck(self, key: str, reasons: Collection[str]) -> bool:
        """Tell whether what is said under a key was set aside, or is kept out for such a reason."""
        aside = or_(OUTBOX.c.state == DEAD, OUTBOX.c.error.in_(reasons))
        found = select(OUTBOX.c.id).where(OUTBOX.c.key == key, OUTBOX.c.slack_ts.is_(None), aside)
        return self._connection.execute(found).first() is not None

    def _where(self, these: ColumnElement[bool]) -> tuple[Suggested, ...]:
        found = select(SUGGESTED).where(these).order_by(SUGGESTED.c.goes_at, SUGGESTED.c.id)
        return tuple(map(self._suggested, self._connection.execute(found)))

    def _suggested(self, row: Row[Any]) -> Suggested:
        return Suggested(
            id=row.id,
            team=row.team,
            network=row.network,
            suggestion=row.suggestion,
            occasion=row.occasion,
            fate=Fate(row.fate),
            person=row.person or "",
            goes_at=row.goes_at,
            words=self._vault.open_maybe(row.words, _cell(row.id)),
        )


_AS_IT_IS = ("id", "team", "network", "suggestion", "occasion", "fate", "goes_at")


def forget(connection: Connection, person: str) -> None:
    """Erase what somebody placed."""
    connection.execute(delete(SUGGESTED).where(SUGGESTED.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase all of a network."""
    connection.execute(delete(SUGGESTED).where(SUGGESTED.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what somebody placed, with their words as long as those are kept."""
    placed = SuggestedTable(connection, vault, Touched()).of_person(person)
    return {
        "suggested": [
            {
                "suggestion": each.suggestion,
                "goes_at": each.goes_at.isoformat() if each.goes_at else "",
                "words": each.words,
            }
            for each in placed
        ]
    }


def _cell(suggested: str) -> Cell:
    return Cell("suggested", suggested, "words")
