"""What waits to be said, and what was: rows with kind, ids and target, never a sentence."""

import uuid
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Executable,
    FromClause,
    Index,
    Integer,
    Row,
    Select,
    String,
    Table,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal,
    literal_column,
    select,
    update,
)

from flows.outbox import InPlaceOf, Letter, Mode, Said, ToChannel, ToPerson, Under
from storage.doubt import delivery_of, doubt
from storage.lanes import LANES
from storage.meta import Gap
from storage.tables import CATALOGUE, Counter, Moment
from storage.target import NOWHERE, Place, columns_of
from storage.upsert import Insert, spelled

READY, LEASED, SENT, CANCELLED, DEAD, WITHDRAWN = range(6)

OUTBOX = Table(
    "outbox",
    CATALOGUE,
    Column("id", Counter, primary_key=True, autoincrement=True),
    Column("team", String, nullable=False),
    Column("key", String, unique=True),
    Column("kind", String, nullable=False),
    Column("ids", JSON, nullable=False),
    Column("mode", String, nullable=False),
    Column("lane", String, nullable=False),  # which calls it begins with when it is its turn
    Column("line", String, nullable=False),  # what is said in one line is said in order
    Column("urgent", Boolean, nullable=False),
    Column("person", String, index=True),
    Column("channel", String),  # where it is to go; a Slack id or, after a click, an address
    Column("replaces", String),  # the key of what this takes the place of; of a post: stands under
    Column("delivery", String, nullable=False),  # random; how Slack tells it back to us
    Column("made_at", Moment, nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("state", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("lease", String),
    Column("renewed", Boolean, nullable=False, default=False),  # said again as soon as it landed
    Column("first_attempt_at", Moment),
    Column("slack_channel", String),
    Column("slack_ts", String),
    Column("error", String),
    Column("removing", Boolean, nullable=False, default=False),  # what it changes is being deleted
    Column("file", String),  # what was uploaded and not yet shown: ids, with spaces between
)


def waits(table: FromClause) -> ColumnElement[bool]:
    """Tell which rows are not done with; written out, so that every plan sees the index fits."""
    return table.c.state < literal_column(str(SENT))


WAITING = waits(OUTBOX)
Index(
    "ix_outbox_waiting",
    *(OUTBOX.c[name] for name in ("team", "lane", "urgent", "next_at", "id")),
    sqlite_where=WAITING,
    postgresql_where=WAITING,
)
Index(
    "ix_outbox_line",
    *(OUTBOX.c[name] for name in ("line", "urgent", "id")),
    sqlite_where=WAITING,
    postgresql_where=WAITING,
)
Index("ix_outbox_said", OUTBOX.c.slack_channel, OUTBOX.c.slack_ts)

FATE_UNKNOWN = "fate_unknown"
"""Why a letter lies aside of which nobody knows whether it stands in its channel."""

_IN_FLIGHT = OUTBOX.c.state == LEASED
_LATEST_WINS = {Mode.UPDATE, Mode.HOME}
_SAYS = ("team", "kind", "ids", "key", "slack_channel", "slack_ts")
_POSTED = select(*(OUTBOX.c[name] for name in _SAYS)).where(
    OUTBOX.c.slack_ts.is_not(None), OUTBOX.c.mode == Mode.POST
)
_SAID = _POSTED.where(OUTBOX.c.key == bindparam("of"))
_SAID_IN = _POSTED.where(
    OUTBOX.c.slack_channel == bindparam("at"), OUTBOX.c.slack_ts == bindparam("ts")
)
_PLACE = select(
    OUTBOX.c.person, func.coalesce(OUTBOX.c.slack_channel, OUTBOX.c.channel).label("channel")
).where(OUTBOX.c.key == bindparam("of"))
_PARENT = OUTBOX.alias("parent")
_LEFT_OUT_UNDER = update(OUTBOX).where(
    OUTBOX.c.replaces == bindparam("of"),  # which no row is when what was decided has no key
    OUTBOX.c.mode == Mode.POST.value,
    OUTBOX.c.state == CANCELLED,
)


def _latest(insert: Insert) -> Executable:
    """Say the latest."""
    renewed = said_again(insert.excluded.made_at)
    renewed |= {name: insert.excluded[name] for name in ("kind", "ids")}
    return insert.on_conflict_do_update(index_elements=["key"], set_=renewed)


def said_again(at: ColumnElement[datetime]) -> dict[str, Any]:
    """Let a row go out anew; while it is in flight it waits, or the older could win."""
    return {
        "state": case((_IN_FLIGHT, LEASED), else_=READY),
        "next_at": _unless_in_flight(at),
        "renewed": _IN_FLIGHT,
        "made_at": at,
        "attempts": case((_IN_FLIGHT, OUTBOX.c.attempts), else_=0),
    }


def _unless_in_flight(at: ColumnElement[datetime]) -> ColumnElement[datetime]:
    """Give a moment to begin; what is in flight keeps its lease."""
    return case((_IN_FLIGHT, OUTBOX.c.next_at), else_=at)


def _once(insert: Insert) -> Executable:
    """What was left unsaid may be said after all, as if new; what was said is not said twice."""
    fresh = (
        *("state", "lane", "next_at", "attempts", "ids", "made_at", "delivery"),
        *("first_attempt_at", "line", *NOWHERE),
    )
    stale = ("lease", "error", "slack_channel", "slack_ts", "file")
    anew = {name: insert.excluded[name] for name in fresh} | dict.fromkeys(stale)
    unsaid = OUTBOX.c.state.in_((CANCELLED, DEAD))  # what was withdrawn is never said
    return insert.on_conflict_do_update(index_elements=["key"], set_=anew, where=unsaid)


_PUT_LATEST = spelled(OUTBOX, _latest)
_PUT_ONCE = spelled(OUTBOX, _once)


class OutboxTable:
    """The side of the outbox that use cases see."""

    def __init__(self, connection: Connection, gap: Gap | None = None) -> None:
        self._connection = connection
        self._gap = gap
        self.has_news = False

    def put(self, letter: Letter, now: datetime) -> None:
        """Write something to be said; under a known key only an update or a Home is renewed."""
        row = self._row(letter, now)
        put = _PUT_LATEST if row["mode"] in _LATEST_WINS else _PUT_ONCE
        self._connection.execute(put[self._connection.dialect.name], row)
        if row["attempts"] and isinstance(letter.to, ToPerson):
            # If it stands there already, it may show what is not so any more.
            self.put(replace(letter, to=InPlaceOf(letter.key, letter.to.person), key=""), now)
        if isinstance(letter.to, ToChannel | Under):
            # What could not be said there may be possible now: let nothing wait behind it.
            waiting = and_(OUTBOX.c.line == row["line"], OUTBOX.c.state == READY)
            self._connection.execute(update(OUTBOX).where(waiting).values(next_at=now))
        self.has_news = True

    def knows(self, key: str) -> bool:
        """Tell whether something was said under a key, or still may be."""
        known = select(OUTBOX.c.id).where(
            OUTBOX.c.key == key, OUTBOX.c.state.not_in((CANCELLED, DEAD))
        )
        return self._connection.execute(known).first() is not None

    def said(self, key: str) -> Said | None:
        """Find what was said under a key."""
        return self._said(_SAID, {"of": key})

    def said_in(self, channel: str, ts: str) -> Said | None:
        """Find what a message of ours was about."""
        return self._said(_SAID_IN, {"at": channel, "ts": ts})

    def under(self, prefix: str) -> tuple[str, ...]:
        """List the keys that begin so, of what was said or still may be."""
        begins = OUTBOX.c.key.startswith(prefix, autoescape=True)
        here = and_(begins, OUTBOX.c.state.not_in((CANCELLED, DEAD)))
        return tuple(self._connection.execute(select(OUTBOX.c.key).where(here)).scalars())

    def wrote_to(self, person: str) -> bool:
        """Tell whether somebody had a direct message, or still may get one."""
        written = and_(OUTBOX.c.person == person, OUTBOX.c.mode == Mode.POST)
        here = and_(written, OUTBOX.c.state.not_in((CANCELLED, DEAD)))
        return self._connection.execute(select(OUTBOX.c.id).where(here)).first() is not None

    def hurry(self, person: str, now: datetime) -> None:
        """Let what waits for somebody be looked at again: more is known of them now."""
        theirs = and_(OUTBOX.c.person == person, OUTBOX.c.state == READY, OUTBOX.c.next_at > now)
        self._connection.execute(update(OUTBOX).where(theirs).values(next_at=now))

    def redirect(self, team: str, channel: str, to: str, now: datetime) -> None:
        """Let what waits for a channel go to another one, now; what is in flight lands first.

        What waits to go under something that stands there already goes there.
        """
        stays = exists().where(_PARENT.c.key == OUTBOX.c.replaces, _stands(_PARENT, team, channel))
        waits_here = and_(OUTBOX.c.channel == channel, OUTBOX.c.state < SENT)
        here = and_(OUTBOX.c.team == team, waits_here, ~stays)
        at = _unless_in_flight(literal(now, OUTBOX.c.next_at.type))
        moved = {"channel": to, "line": f"c:{to}", "next_at": at}
        self._connection.execute(update(OUTBOX).where(here).values(**moved))
        self.has_news = True

    def follow(self, team: str, channel: str, to: str, now: datetime) -> None:
        """Let all that stands in a channel, or waits for it, be found under its new id."""
        there = _stands(OUTBOX, team, channel)
        self._connection.execute(update(OUTBOX).where(there).values(slack_channel=to))
        self.redirect(team, channel, to, now)

    def hurry_channel(self, team: str, channel: str, now: datetime) -> None:
        """Let what waits for a channel be tried now: it can be reached again."""
        self.redirect(team, channel, channel, now)
        there = select(OUTBOX.c.key).where(_stands(OUTBOX, team, channel))
        belongs_to_it = and_(OUTBOX.c.replaces.in_(there), OUTBOX.c.state == READY)
        self._connection.execute(update(OUTBOX).where(belongs_to_it).values(next_at=now))

    def decide(self, delivery: str, *, again: bool, now: datetime) -> bool:
        """Post again what may stand there already, or leave it; false when it was settled.

        What was left out because nobody knew what to put it under comes after all.
        """
        open_ = and_(OUTBOX.c.delivery == delivery, OUTBOX.c.error == FATE_UNKNOWN)
        fresh = {"state": READY, "attempts": 0, "lease": None, "next_at": now}
        anew = {**fresh, "delivery": str(uuid.uuid4())}
        settled = {"error": None, **(anew if again else {"state": CANCELLED})}
        change = update(OUTBOX).where(open_, OUTBOX.c.state == DEAD).values(**settled)
        decided = self._connection.execute(change.returning(OUTBOX.c.key)).one_or_none()
        if decided is not None and again:
            self._connection.execute(_LEFT_OUT_UNDER.values(fresh), {"of": decided.key})
            self.has_news = True
        return decided is not None

    def prune(self, before: datetime) -> None:
        """Forget what only lived for a moment: answers to clicks."""
        passing = OUTBOX.c.mode == Mode.EPHEMERAL
        done = and_(passing, OUTBOX.c.state >= SENT, OUTBOX.c.made_at < before)
        self._connection.execute(delete(OUTBOX).where(done))

    def forget(self, prefix: str) -> None:
        """Forget that letters were ever meant, or said, whose keys begin so."""
        begins = OUTBOX.c.key.startswith(prefix, autoescape=True)
        self._connection.execute(delete(OUTBOX).where(begins))

    def _said(self, statement: Select[Any], where: dict[str, str]) -> Said | None:
        row = self._connection.execute(statement, where).first()
        return _said(row) if row else None

    def _row(self, letter: Letter, now: datetime) -> dict[str, Any]:
        target = columns_of(letter.to, self._place_of)
        return {
            "team": letter.team,
            "key": letter.key or None,
            "kind": letter.kind,
            "ids": dict(letter.ids),
            "urgent": letter.urgent,
            "delivery": delivery_of(letter.key),
            "made_at": now,
            "next_at": now,
            "state": READY,
            "attempts": 0,
            "first_attempt_at": None,
            "renewed": False,
            **NOWHERE,
            **target,
            "lane": LANES[target["mode"]],
            **doubt(letter, self._gap, now),
        }

    def _place_of(self, key: str) -> Place:
        row = self._connection.execute(_PLACE, {"of": key}).one_or_none()
        return Place(row.person, row.channel) if row else Place()


def _stands(table: FromClause, team: str, channel: str) -> ColumnElement[bool]:
    return and_(table.c.team == team, table.c.slack_channel == channel)


def _said(row: Row[Any]) -> Said:
    return Said(row.team, row.kind, row.ids, row.key or "", row.slack_channel, row.slack_ts)
