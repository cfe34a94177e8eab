"""Questions that people ask one another, and what was answered; all words sealed."""

from collections.abc import Sequence
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
    case,
    delete,
    func,
    literal,
    or_,
    select,
    true,
    union,
    update,
)

from flows.peer.ports import ANSWER_READERS, AnswerReaders, Question, QuestionState
from storage.erased import QUESTION, REPLY, Gone
from storage.tables import CATALOGUE, Day, Moment, sealed
from storage.touched import Touched
from storage.upsert import insert_into
from storage.vault import Cell, Vault

PEER_QUESTION = Table(
    "peer_question",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("ask", String, nullable=False, index=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("about", String, nullable=False),
    Column("subject", String, nullable=False, index=True),
    Column("asker", String, index=True),
    Column("person", String, index=True),
    sealed("words"),
    Column("asked_at", Moment, nullable=False),
    Column("shows_from", Moment, nullable=False),
    Column("told", Day),
    Column("state", String, nullable=False),
    sealed("answer"),
    Column("readers", String, nullable=False),
    Column("shared_at", Moment),
    Column("answered_at", Moment),
)
PEER_WISH = Table(
    "peer_wish",
    CATALOGUE,
    Column("person", String, primary_key=True),
    Column("team", String, nullable=False),
)
_Q = PEER_QUESTION.c
_OPEN = _Q.state == QuestionState.OPEN.value
_MAY_ANSWER = _Q.state != QuestionState.WITHDRAWN.value


class PeerTables:
    """What people ask one another, and who keeps it for the weekly question."""

    def __init__(self, connection: Connection, vault: Vault, touched: Touched) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched
        self.gone: list[Gone] = []

    def new_id(self) -> str:
        """Make an id for a question."""
        return uuid4().hex

    def add(self, *questions: Question) -> None:
        """Keep new ones."""
        rows = [self._row(each) for each in questions]
        self._connection.execute(PEER_QUESTION.insert(), rows)
        self._touched.people.update(each.person for each in questions)

    def get(self, question: str) -> Question | None:
        """Find one."""
        return next(iter(self._where(_Q.id == question)), None)

    def of_ask(self, ask: str) -> tuple[Question, ...]:
        """List what was asked of several people at once."""
        return self._where(_Q.ask == ask)

    def asked_by(self, person: str) -> tuple[Question, ...]:
        """List what somebody asked, the oldest first."""
        return self._where(_Q.asker == person)

    def asked_of(self, person: str) -> tuple[Question, ...]:
        """List what somebody was asked, the oldest first."""
        return self._where(_Q.person == person)

    def open_for(self, person: str, *networks: str) -> tuple[Question, ...]:
        """List what somebody can still answer in these networks."""
        return self._where(and_(_Q.person == person, _Q.network.in_(networks), _OPEN))

    def answered_about(self, subject: str) -> tuple[Question, ...]:
        """List the questions about something of which the answer is for more than the asker."""
        answered = _Q.state == QuestionState.ANSWERED.value
        return self._where(and_(_Q.subject == subject, answered, _Q.readers != "asker"))

    def answer(self, question: str, words: str, readers: AnswerReaders, now: datetime) -> bool:
        """Keep an answer; false when the question was withdrawn meanwhile."""
        before = self.get(question)
        if before and ANSWER_READERS.index(readers) < ANSWER_READERS.index(before.readers):
            self.gone.append(Gone(REPLY, question))
        values = {
            "answer": self._vault.seal(words, _cell(question, "answer")),
            "readers": readers,
            "shared_at": case((_Q.readers == readers, _Q.shared_at), else_=literal(now, Moment)),
            "answered_at": now,
            "state": QuestionState.ANSWERED.value,
        }
        return self._change(and_(_Q.id == question, _MAY_ANSWER), **values)

    def keep_from_group(self, person: str, network: str) -> None:
        """Let only who asked read the answers of somebody that were for a group."""
        for each in self._where(and_(_Q.person == person, _Q.network == network)):
            if each.readers == "group":
                self.keep_from_others(each.id)

    def keep_from_others(self, question: str) -> None:
        """Let only who asked read an answer."""
        self.gone.append(Gone(REPLY, question))
        self._change(_Q.id == question, readers="asker")

    def let_go(self, question: str) -> bool:
        """Let one go; false when it is not open any more."""
        return self._change(and_(_Q.id == question, _OPEN), state=QuestionState.LET_GO.value)

    def withdraw(self, ask: str) -> None:
        """Take a question back, of all it was asked of, as far as nobody answered it."""
        self.gone.append(Gone(QUESTION, ask))
        not_answered = _Q.state != QuestionState.ANSWERED.value
        self._change(and_(_Q.ask == ask, not_answered), state=QuestionState.WITHDRAWN.value)

    def tell(self, day: date, *questions: str) -> None:
        """Note on which day they went along in a message."""
        self._change(_Q.id.in_(questions), told=day)

    def wants_weekly(self, person: str) -> bool:
        """Tell whether somebody keeps questions for their weekly one."""
        theirs = select(PEER_WISH.c.person).where(PEER_WISH.c.person == person)
        return self._connection.execute(theirs).first() is not None

    def set_weekly(self, person: str, team: str, now: datetime) -> None:
        """Keep what was not brought yet, and what comes, for the weekly question."""
        insert = insert_into(self._connection, PEER_WISH).values(person=person, team=team)
        self._connection.execute(insert.on_conflict_do_nothing())
        self._change(_untold(person), shows_from=now)
        self._touched.people.add(person)

    def set_daily(self, person: str, today: date) -> None:
        """Bring what comes from now on by itself; what is there already was not hidden."""
        self._connection.execute(delete(PEER_WISH).where(PEER_WISH.c.person == person))
        self._change(_untold(person), told=today)
        self._touched.people.add(person)

    def _change(self, these: ColumnElement[bool], **values: Any) -> bool:
        change = update(PEER_QUESTION).where(these).values(**values).returning(_Q.person)
        people = self._connection.execute(change).scalars().all()
        self._touched.people.update(each for each in people if each)
        return bool(people)

    def _row(self, question: Question) -> dict[str, Any]:
        values = {each.name: getattr(question, each.name) for each in fields(Question)}
        return values | {
            "asker": question.asker or None,
            "person": question.person or None,
            "words": self._vault.seal_maybe(question.words, _cell(question.id, "words")),
            "answer": self._vault.seal_maybe(question.answer, _cell(question.id, "answer")),
            "state": question.state.value,
        }

    def _where(self, these: ColumnElement[bool]) -> tuple[Question, ...]:
        wanted = select(PEER_QUESTION).where(these).order_by(_Q.asked_at, _Q.id)
        return tuple(self._question(row) for row in self._connection.execute(wanted))

    def _question(self, row: Row[Any]) -> Question:
        values = {each.name: getattr(row, each.name) for each in fields(Question)}
        words = self._vault.open_maybe(row.words, _cell(row.id, "words"))
        answer = self._vault.open_maybe(row.answer, _cell(row.id, "answer"))
        values |= {"asker": row.asker or "", "person": row.person or ""}
        state = QuestionState(row.state)
        return Question(**(values | {"words": words, "answer": answer, "state": state}))


def forget(connection: Connection, person: str) -> None:
    """Erase a person's questions and answers; what another wrote in answer stays theirs."""
    connection.execute(delete(PEER_WISH).where(PEER_WISH.c.person == person))
    _erase(connection, [person])


def writers(network: str) -> Select[Any]:
    """Find who asked or answered something in a network."""
    asked = select(_Q.asker).where(_Q.network == network, _Q.asker.is_not(None))
    answered = select(_Q.person).where(_Q.network == network, _Q.answer.is_not(None))
    both = union(asked, answered).subquery()
    return select(both.c[0])


def count(connection: Connection, network: str, people: Sequence[str]) -> int:
    """Count the questions and answers of people in a network."""
    here = select(func.count()).select_from(PEER_QUESTION).where(_Q.network == network)
    asked = here.where(_Q.asker.in_(people))
    answered = here.where(_Q.person.in_(people), _Q.answer.is_not(None))
    return sum(connection.execute(each).scalar_one() for each in (asked, answered))


def let_go(connection: Connection, network: str, people: Sequence[str]) -> None:
    """Erase people's questions and answers in a network that has long been over."""
    _erase(connection, people, _Q.network == network)


def _erase(
    connection: Connection, people: Sequence[str], where: ColumnElement[bool] | None = None
) -> None:
    """Take people and their words out; what has nobody's words any more goes altogether."""
    here = true() if where is None else where
    asked = update(PEER_QUESTION).where(_Q.asker.in_(people), here)
    connection.execute(asked.values(asker=None, words=None))
    given = update(PEER_QUESTION).where(_Q.person.in_(people), here)
    gone = {"person": None, "answer": None, "state": QuestionState.WITHDRAWN.value}
    connection.execute(given.values(gone))
    nobody = and_(_Q.asker.is_(None), or_(_Q.person.is_(None), _Q.answer.is_(None)))
    connection.execute(delete(PEER_QUESTION).where(nobody))


def forget_network(connection: Connection, network: str) -> None:
    """Erase the questions in a network."""
    connection.execute(delete(PEER_QUESTION).where(_Q.network == network))


def holds(connection: Connection, vault: Vault, person: str) -> dict[str, Any]:
    """List what a person asked and answered, and whether questions wait for the weekly one."""
    tables = PeerTables(connection, vault, Touched())
    asked = [
        {"asked": each.words, "at": each.asked_at.isoformat()} for each in tables.asked_by(person)
    ]
    answered = [
        {"answered": each.answer, "readers": each.readers}
        for each in tables.asked_of(person)
        if each.answer
    ]
    return {"peer_question": [*asked, *answered], "peer_wish": tables.wants_weekly(person)}


def _untold(person: str) -> ColumnElement[bool]:
    return and_(_Q.person == person, _OPEN, _Q.told.is_(None))


def _cell(question: str, column: str) -> Cell:
    return Cell("peer_question", question, column)
