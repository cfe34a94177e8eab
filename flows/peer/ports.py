"""Questions of peers, and what must be kept of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol, get_args

from flows.action.ports import ActionWork

About = Literal["card", "action"]
"""A question is about somebody's card, or asks to think along with the asker's own work."""
AnswerReaders = Literal["asker", "group", "network"]
ANSWER_READERS: tuple[AnswerReaders, ...] = get_args(AnswerReaders)
LONGEST = 400


class QuestionState(StrEnum):
    """What became of a question; that it was let go is known to nobody but whom it was for."""

    OPEN = "open"
    ANSWERED = "answered"
    LET_GO = "let-go"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of `asker` to `person`; the same one to several people shares its `ask`.

    `told` is the day on which it went along in a message of its own. Who was erased is nobody.
    """

    id: str
    ask: str
    team: str
    network: str
    about: About
    subject: str
    asker: str
    person: str
    words: str
    asked_at: datetime
    shows_from: datetime
    told: date | None = None
    state: QuestionState = QuestionState.OPEN
    answer: str = ""
    readers: AnswerReaders = "asker"
    shared_at: datetime | None = None  # when these readers were chosen


class Questions(Protocol):
    """What people ask one another."""

    def new_id(self) -> str: ...
    def add(self, *questions: Question) -> None: ...
    def get(self, question: str) -> Question | None: ...
    def of_ask(self, ask: str) -> tuple[Question, ...]: ...
    def asked_by(self, person: str) -> tuple[Question, ...]: ...
    def asked_of(self, person: str) -> tuple[Question, ...]: ...
    def open_for(self, person: str, *networks: str) -> tuple[Question, ...]: ...
    def answered_about(self, subject: str) -> tuple[Question, ...]: ...
    def answer(self, question: str, words: str, readers: AnswerReaders, now: datetime) -> bool: ...
    def let_go(self, question: str) -> bool: ...
    def keep_from_group(self, person: str, network: str) -> None: ...
    def keep_from_others(self, question: str) -> None: ...
    def withdraw(self, ask: str) -> None: ...
    def tell(self, day: date, *questions: str) -> None: ...
    def wants_weekly(self, person: str) -> bool: ...
    def set_weekly(self, person: str, team: str, now: datetime) -> None: ...
    def set_daily(self, person: str, today: date) -> None: ...


class PeerWork(ActionWork, Protocol):
    """What a use case about questions of peers works on."""

    @property
    def questions(self) -> Questions: ...
