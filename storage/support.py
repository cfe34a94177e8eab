"""What people ask of who facilitates, with sealed words, and who lets it be seen that they rest."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    Table,
    and_,
    delete,
    func,
    select,
    true,
    union_all,
    update,
)

from flows.conversation.state import Status
from flows.people import Place, Role
from flows.support.ports import Request, Signs
from storage.action import ACTION
from storage.answer import ANSWER
from storage.conversation import CONVERSATION
from storage.erased import SEEN, UNASKED, UNSEEN, Gone
from storage.network import MEMBER
from storage.peer import PEER_QUESTION
from storage.tables import CATALOGUE, Day, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into, put
from storage.vault import Cell, Vault
from storage.weeks import WEEK

SUPPORT_REQUEST = Table(
    "support_request",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("id", String, nullable=False, unique=True),
    Column("team", String, nullable=False),
    Column("help", String, nullable=False),
    sealed("words", row=("network", "person")),
    Column("asked_at", Moment, nullable=False),
    Column("taken_by", String, index=True),
    Column("taken_at", Moment),
)
SUPPORT_TOLD = Table(
    "support_told",
    CATALOGUE,
    Column("request", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),  # who facilitates
    Column("team", String, nullable=False),
    Column("network", String, nullable=False),
    Column("day", Day, nullable=False),
)
SUPPORT_SIGNAL = Table(
    "support_signal",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
)
_R, _T, _S = SUPPORT_REQUEST.c, SUPPORT_TOLD.c, SUPPORT_SIGNAL.c
_TAKES_PART = and_(
    MEMBER.c.network == _S.network,
    MEMBER.c.person == _S.person,
    MEMBER.c.place == Place.ACTIVE.value,
    MEMBER.c.role == Role.PARTICIPANT.value,
)


class SupportTables:
    """What people ask of who facilitates."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched
        self.gone: list[Gone] = []

    def new_id(self) -> str:
        """Make an id for a request."""
        return uuid4().hex

    def put(self, request: Request) -> None:
        """Keep one, in place of what the same person asked in the same network."""
        values = {each.name: getattr(request, each.name) for each in fields(Request)}
        values["words"] = self._vault.seal_maybe(request.words, _cell(request))
        values["taken_by"] = request.taken_by or None
        put(self._connection, SUPPORT_REQUEST, values)
        self._touch(request)

    def change(self, request: Request) -> bool:
        """Keep what is asked otherwise now; false when it is gone. Who took it up stays."""
        words = self._vault.seal_maybe(request.words, _cell(request))
        change = update(SUPPORT_REQUEST).where(_R.id == request.id)
        changed = change.values(help=request.help, words=words).returning(_R.id)
        self._touch(request)
        return self._connection.execute(changed).first() is not None

    def get(self, request: str) -> Request | None:
        """Find one."""
        return next(iter(self._where(_R.id == request)), None)

    def here(self, network: str, person: str) -> Request | None:
        """Find what somebody asks in a network."""
        return next(iter(self._where(and_(_R.network == network, _R.person == person))), None)

    def asked_by(self, person: str) -> tuple[Request, ...]:
        """List what somebody asks, the oldest first."""
        return self._where(_R.person == person)

    def taken_up_by(self, person: str) -> tuple[Request, ...]:
        """List what somebody took up, the oldest first."""
        return self._where(_R.taken_by == person)

    def in_network(self, *networks: str) -> tuple[Request, ...]:
        """List what is asked in networks, the oldest first."""
        return self._where(_R.network.in_(networks))

    def all_open(self) -> tuple[Request, ...]:
        """List all that is asked, the oldest first."""
        return self._where(true())

    def take(self, request: str, person: str, now: datetime) -> bool:
        """Let somebody take one up; false when that was done, or it is gone."""
        free = and_(_R.id == request, _R.taken_by.is_(None))
        change = update(SUPPORT_REQUEST).where(free).values(taken_by=person, taken_at=now)
        taken = self._connection.execute(change.returning(_R.network, _R.person)).one_or_none()
        if taken is not None:
            self._touched.people.add(taken.person)
            self._touched.led.add(taken.network)
        return taken is not None

    def give_back(self, request: Request) -> None:
        """Let nobody have taken it up, and nobody have been told of it."""
        same = update(SUPPORT_REQUEST).where(_R.id == request.id)
        self._connection.execute(same.values(taken_by=None, taken_at=None))
        self._connection.execute(delete(SUPPORT_TOLD).where(_T.request == request.id))
        self._touch(request)

    def drop(self, request: Request) -> None:
        """Let go of one, with its words."""
        self._connection.execute(delete(SUPPORT_TOLD).where(_T.request == request.id))
        self._connection.execute(delete(SUPPORT_REQUEST).where(_R.id == request.id))
        self.gone.append(Gone(UNASKED, request.id))
        self._touch(request)

    def tell(self, person: str, day: date, *requests: Request) -> None:
        """Note on which day somebody who facilitates was told of some."""
        for each in requests:
            row = {"request": each.id, "person": person, "team": each.team}
            put(self._connection, SUPPORT_TOLD, row | {"network": each.network, "day": day})

    def told(self, request: str) -> tuple[tuple[str, date], ...]:
        """List who was told of one, and on which day."""
        rows = select(_T.person, _T.day).where(_T.request == request).order_by(_T.person)
        return tuple((row.person, row.day) for row in self._connection.execute(rows))

    def told_in(self, person: str) -> tuple[tuple[str, date], ...]:
        """List in which networks, and on which days, somebody was told of something."""
        theirs = select(_T.network, _T.day).where(_T.person == person).distinct()
        rows = self._connection.execute(theirs.order_by(_T.day, _T.network))
        return tuple((row.network, row.day) for row in rows)

    def untell(self, person: str, network: str) -> None:
        """Let somebody not have been told of anything in a network."""
        theirs = and_(_T.person == person, _T.network == network)
        self._connection.execute(delete(SUPPORT_TOLD).where(theirs))

    def told_to(self, person: str, day: date) -> tuple[Request, ...]:
        """List what somebody was told of on a day, as far as it is still asked."""
        told = select(_T.request).where(_T.person == person, _T.day == day)
        return self._where(_R.id.in_(told))

    def signals(self, person: str) -> frozenset[str]:
        """List the networks in which somebody lets it be seen that they are quiet."""
        theirs = select(_S.network).where(_S.person == person)
        return frozenset(self._connection.execute(theirs).scalars())

    def set_signal(self, network: str, person: str, team: str, *, wanted: bool) -> None:
        """Keep that choice."""
        if wanted:
            row = {"network": network, "person": person, "team": team}
            insert = insert_into(self._connection, SUPPORT_SIGNAL).values(row)
            self._connection.execute(insert.on_conflict_do_nothing())
        else:
            here = and_(_S.network == network, _S.person == person)
            self._connection.execute(delete(SUPPORT_SIGNAL).where(here))
        self.gone.append(Gone(SEEN if wanted else UNSEEN, f"{network}/{person}"))
        self._touched.people.add(person)
        self._touched.led.add(network)

    def signs(self, network: str) -> Mapping[str, Signs]:
        """Give what is known of those who want it to be seen when they are quiet."""
        chose = select(_S.person).join(MEMBER, _TAKES_PART).where(_S.network == network)
        people = self._connection.execute(chose).scalars().all()
        if not people:
            return {}
        did = union_all(*_signs(network)).subquery()
        last = select(did.c[0], func.max(did.c[1])).where(did.c[0].in_(people))
        lately = dict(map(tuple, self._connection.execute(last.group_by(did.c[0]))))
        weeks = select(WEEK.c.person, WEEK.c.at).where(
            WEEK.c.network == network, WEEK.c.person.in_(people), WEEK.c.heard.is_(False)
        )
        asked: dict[str, list[datetime]] = defaultdict(list)
        for row in self._connection.execute(weeks.order_by(WEEK.c.at)):
            asked[row.person].append(row.at)
        return {each: Signs(lately.get(each), tuple(asked[each])) for each in people}

    def _where(self, these: ColumnElement[bool]) -> tuple[Request, ...]:
        wanted = select(SUPPORT_REQUEST).where(these).order_by(_R.asked_at, _R.id)
        return tuple(self._request(row) for row in self._connection.execute(wanted))

    def _request(self, row: Row[Any]) -> Request:
        values = {each.name: getattr(row, each.name) for each in fields(Request)}
        values["taken_by"] = row.taken_by or ""
        request = Request(**(values | {"words": ""}))
        words = self._vault.open_maybe(row.words, _cell(request))
        return Request(**(values | {"words": words}))

    def _touch(self, request: Request) -> None:
        self._touched.people.add(request.person)
        self._touched.led.add(request.network)


def forget(connection: Connection, person: str) -> None:
    """Erase what a person asked and chose; what they took up is free again."""
    asked = select(_R.id).where(_R.person == person)
    connection.execute(delete(SUPPORT_TOLD).where(_T.request.in_(asked)))
    for table in (SUPPORT_REQUEST, SUPPORT_TOLD, SUPPORT_SIGNAL):
        connection.execute(delete(table).where(table.c.person == person))
    free = update(SUPPORT_REQUEST).where(_R.taken_by == person)
    connection.execute(free.values(taken_by=None, taken_at=None))


def forget_network(connection: Connection, network: str) -> None:
    """Erase all of a network."""
    for table in (SUPPORT_REQUEST, SUPPORT_TOLD, SUPPORT_SIGNAL):
        connection.execute(delete(table).where(table.c.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what a person asks, was told of and took up as who facilitates, and chose."""
    tables = SupportTables(connection, vault, Touched())
    asked = [
        {"help": each.help, "words": each.words, "at": each.asked_at.isoformat()}
        for each in tables.asked_by(person)
    ]
    taken = [
        {"took_up_in": each.network, "at": each.taken_at.isoformat()}
        for each in tables.taken_up_by(person)
        if each.taken_at
    ]
    rows = select(_T.network, _T.day).where(_T.person == person).order_by(_T.day)
    told = [
        {"network": row.network, "day": row.day.isoformat()} for row in connection.execute(rows)
    ]
    return {
        "support_request": [*asked, *taken],
        "support_told": told,
        "support_signal": sorted(tables.signals(person)),
    }


def _signs(network: str) -> tuple[Select[Any], ...]:
    """Find who did something in a network, and when: answered, planned, told, asked."""
    answered = (
        select(CONVERSATION.c.person, ANSWER.c.at)
        .join(ANSWER, ANSWER.c.conversation == CONVERSATION.c.id)
        .where(CONVERSATION.c.network == network, ANSWER.c.status != Status.TOLD.value)
    )
    more = (
        (ACTION, ACTION.c.person, ACTION.c.made_at),
        (ACTION, ACTION.c.person, ACTION.c.told_at),
        (PEER_QUESTION, PEER_QUESTION.c.asker, PEER_QUESTION.c.asked_at),
        (PEER_QUESTION, PEER_QUESTION.c.person, PEER_QUESTION.c.answered_at),
        (SUPPORT_REQUEST, _R.person, _R.asked_at),
    )
    did = (select(who, at).where(table.c.network == network) for table, who, at in more)
    return answered, *did


def _cell(request: Request) -> Cell:
    return Cell("support_request", f"{request.network}/{request.person}", "words")
