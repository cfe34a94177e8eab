"""Meetings, who asks for time in them, what people take home, and who wants no line beforehand."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    Row,
    String,
    Table,
    and_,
    delete,
    func,
    or_,
    select,
    update,
)

from flows.errors import Overtaken
from flows.meeting.ports import Bid, Meeting, Sort, TakeAway
from storage.erased import BID, Gone
from storage.fading import Fading
from storage.tables import CATALOGUE, Day, Moment, Wall, sealed
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

MEETING = Table(
    "meeting",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False),
    Column("in_group", String, nullable=False),  # of the whole network: empty
    Column("sort", String, nullable=False),
    sealed("title", nullable=False),
    Column("day", Day, nullable=False, index=True),
    Column("wall", Wall, nullable=False),
    Column("zone", String, nullable=False),
    Column("minutes", Integer, nullable=False),
    sealed("place"),
    sealed("link"),
    Column("bank", String, nullable=False),  # names with spaces between
    sealed("own"),
    Column("sequence", Integer, nullable=False),
    Column("cancelled", Boolean, nullable=False),
    Column("shared", Boolean, nullable=False),
    Column("present", Integer),
    Column("set_by", String),
    Column("asked_by", String),
    Column("changed_at", Moment, nullable=False),
    Index("ix_meeting_network_day", "network", "day"),
)
MEETING_BID = Table(
    "meeting_bid",
    CATALOGUE,
    Column("meeting", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    sealed("words", row=("meeting", "person"), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("place", Integer),
    Column("given", Integer),
)
TAKE_AWAY = Table(
    "take_away",
    CATALOGUE,
    Column("meeting", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    sealed("step", row=("meeting", "person")),
    sealed("lesson", row=("meeting", "person")),
    sealed("helper", row=("meeting", "person")),
    Column("at", Moment, nullable=False),
)
NO_LINE = Table(
    "no_meeting_line",
    CATALOGUE,
    Column("person", String, primary_key=True),
    Column("team", String, nullable=False),
)
FADING = (Fading(MEETING_BID), Fading(TAKE_AWAY))
_SEALED = ("title", "place", "link", "own")
_WRITTEN = ("step", "lesson", "helper")


class MeetingTables:
    """Meetings and what belongs to them."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched or Touched()
        self.gone: list[Gone] = []

    def save(self, meeting: Meeting) -> None:
        """Keep a meeting; Overtaken when it was changed since it was read."""
        self._put(meeting, since=meeting.sequence)

    def change(self, meeting: Meeting) -> None:
        """Keep what follows on the meeting as it stood; Overtaken when another change was first."""
        self._put(meeting, since=meeting.sequence - 1)

    def _put(self, meeting: Meeting, since: int) -> None:
        words = {
            each: self._vault.seal_maybe(getattr(meeting, each), _cell(meeting.id, each))
            for each in _SEALED
        }
        row = asdict(meeting) | words | {"bank": " ".join(meeting.bank), "sort": meeting.sort.value}
        row["in_group"] = row.pop("group")
        insert = insert_into(self._connection, MEETING).values(row)
        changed = {name: value for name, value in row.items() if name != "id"}
        unmoved = MEETING.c.sequence == since
        put = insert.on_conflict_do_update(index_elements=["id"], set_=changed, where=unmoved)
        if self._connection.execute(put.returning(MEETING.c.id)).first() is None:
            raise Overtaken
        self._touched.networks.add(meeting.network)

    def get(self, meeting: str) -> Meeting | None:
        """Find one."""
        return next(iter(self._where(MEETING.c.id == meeting)), None)

    def coming(self, networks: Collection[str], since: date) -> tuple[Meeting, ...]:
        """List the meetings of networks from a day on that were not called off, the first above."""
        here = and_(MEETING.c.network.in_(networks), MEETING.c.day >= since, ~MEETING.c.cancelled)
        return self._where(here) if networks else ()

    def everywhere(self, first: date, last: date) -> tuple[Meeting, ...]:
        """List all meetings in some days that were not called off."""
        return self._where(and_(MEETING.c.day.between(first, last), ~MEETING.c.cancelled))

    def bids(self, meeting: str) -> tuple[Bid, ...]:
        """List who asked for time, in the order of asking."""
        return self._bids(MEETING_BID.c.meeting == meeting)

    def bids_of(self, person: str) -> tuple[Bid, ...]:
        """List what somebody asked time for."""
        return self._bids(MEETING_BID.c.person == person)

    def bid_counts(self, meetings: Collection[str]) -> dict[str, int]:
        """Count who asked for time, by meeting."""
        here = MEETING_BID.c.meeting.in_(meetings)
        counted = select(MEETING_BID.c.meeting, func.count()).where(here)
        rows = self._connection.execute(counted.group_by(MEETING_BID.c.meeting))
        return {row[0]: row[1] for row in rows}

    def bid(self, meeting: str, person: str) -> Bid | None:
        """Find somebody's."""
        return next(iter(self._bids(_of(MEETING_BID, meeting, person))), None)

    def put_bid(self, bid: Bid) -> None:
        """Keep one; asked again, it keeps its place in the row."""
        cell = Cell("meeting_bid", f"{bid.meeting}/{bid.person}", "words")
        row = asdict(bid) | {"words": self._vault.seal(bid.words, cell)}
        insert = insert_into(self._connection, MEETING_BID).values(row)
        changing = {each: row[each] for each in ("minutes", "words", "place", "given")}
        self._connection.execute(
            insert.on_conflict_do_update(index_elements=["meeting", "person"], set_=changing)
        )
        self._touched.people.add(bid.person)
        self._touched.led.add(bid.network)

    def withdraw(self, meeting: str, person: str) -> bool:
        """Take one away; false when there is none."""
        before = self.bid(meeting, person)
        self._connection.execute(delete(MEETING_BID).where(_of(MEETING_BID, meeting, person)))
        if before is not None:
            self.gone.append(Gone(BID, f"{meeting}/{person}"))
            self._touched.people.add(person)
            self._touched.led.add(before.network)
        return before is not None

    def put_take_away(self, take_away: TakeAway) -> None:
        """Keep what somebody takes home; written again, it takes the place of the first."""
        row = asdict(take_away)
        place = f"{take_away.meeting}/{take_away.person}"
        for each in _WRITTEN:
            row[each] = self._vault.seal_maybe(row[each], Cell("take_away", place, each))
        insert = insert_into(self._connection, TAKE_AWAY).values(row)
        changing = {each: row[each] for each in (*_WRITTEN, "at")}
        self._connection.execute(
            insert.on_conflict_do_update(index_elements=["meeting", "person"], set_=changing)
        )
        self._touched.people.add(take_away.person)

    def take_away(self, meeting: str, person: str) -> TakeAway | None:
        """Find what somebody takes home from a meeting."""
        return next(iter(self._taken(_of(TAKE_AWAY, meeting, person))), None)

    def taken_by(self, person: str) -> tuple[TakeAway, ...]:
        """List what somebody took home, the newest first."""
        return self._taken(TAKE_AWAY.c.person == person)

    def wants_no_line(self, person: str) -> bool:
        """Tell whether somebody wants no line beforehand."""
        theirs = select(NO_LINE.c.person).where(NO_LINE.c.person == person)
        return self._connection.execute(theirs).first() is not None

    def set_line(self, person: str, team: str, *, wanted: bool) -> None:
        """Note whether somebody wants a line beforehand."""
        self._connection.execute(delete(NO_LINE).where(NO_LINE.c.person == person))
        if not wanted:
            self._connection.execute(NO_LINE.insert().values(person=person, team=team))
        self._touched.people.add(person)

    def _where(self, these: ColumnElement[bool]) -> tuple[Meeting, ...]:
        order = (MEETING.c.day, MEETING.c.wall, MEETING.c.id)
        rows = self._connection.execute(select(MEETING).where(these).order_by(*order))
        return tuple(map(self._meeting, rows))

    def _meeting(self, row: Row[Any]) -> Meeting:
        held = dict(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
        words = {each: self._vault.open_maybe(held[each], _cell(row.id, each)) for each in _SEALED}
        held |= words | {"group": held.pop("in_group"), "bank": tuple(row.bank.split())}
        return Meeting(**held | {"sort": Sort(row.sort)})

    def _bids(self, these: ColumnElement[bool]) -> tuple[Bid, ...]:
        order = (MEETING_BID.c.asked_at, MEETING_BID.c.person)
        rows = self._connection.execute(select(MEETING_BID).where(these).order_by(*order))
        return tuple(self._bid(row) for row in rows)

    def _bid(self, row: Row[Any]) -> Bid:
        cell = Cell("meeting_bid", f"{row.meeting}/{row.person}", "words")
        held = dict(row._mapping)  # noqa: SLF001  as above
        return Bid(**held | {"words": self._vault.open(row.words, cell)})

    def _taken(self, these: ColumnElement[bool]) -> tuple[TakeAway, ...]:
        ordered = select(TAKE_AWAY).where(these).order_by(TAKE_AWAY.c.at.desc())
        return tuple(self._take_away(row) for row in self._connection.execute(ordered))

    def _take_away(self, row: Row[Any]) -> TakeAway:
        held, place = dict(row._mapping), f"{row.meeting}/{row.person}"  # noqa: SLF001  as above
        for each in _WRITTEN:
            held[each] = self._vault.open_maybe(held[each], Cell("take_away", place, each))
        return TakeAway(**held)


def forget(connection: Connection, person: str) -> None:
    """Keep the meetings, without who set them; what somebody asked for or took home goes."""
    for column in (MEETING.c.set_by, MEETING.c.asked_by):
        connection.execute(update(MEETING).where(column == person).values({column: None}))
    for table in (MEETING_BID, TAKE_AWAY, NO_LINE):
        connection.execute(delete(table).where(table.c.person == person))


def forget_network(connection: Connection, network: str) -> None:
    """Erase the meetings of a network, and what belongs to them."""
    for table in (MEETING, MEETING_BID, TAKE_AWAY):
        connection.execute(delete(table).where(table.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List the meetings somebody set or chose questions for, and what they asked and took."""
    tables = MeetingTables(connection, vault)
    theirs = or_(MEETING.c.set_by == person, MEETING.c.asked_by == person)
    set_by = select(MEETING.c.id).where(theirs).order_by(MEETING.c.id)
    return {
        "meeting": list(connection.execute(set_by).scalars()),
        "meeting_bid": [
            {"meeting": each.meeting, "minutes": each.minutes, "words": each.words}
            for each in tables.bids_of(person)
        ],
        "take_away": [
            {"meeting": each.meeting} | {name: getattr(each, name) for name in _WRITTEN}
            for each in tables.taken_by(person)
        ],
        "no_meeting_line": tables.wants_no_line(person),
    }


def _of(table: Table, meeting: str, person: str) -> ColumnElement[bool]:
    return and_(table.c.meeting == meeting, table.c.person == person)


def _cell(meeting: str, column: str) -> Cell:
    return Cell("meeting", meeting, column)
