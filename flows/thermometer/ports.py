"""What must be kept of the thermometer: sealed boxes until closing, afterwards only counts."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol, get_args

from flows.moments import Dues
from flows.outbox import OutboxWork
from flows.people import PeopleWork
from flows.thermometer.statements import SetName, StatementSet, asked

NOT_APPLICABLE = "0"
"""Stands for *don't know or does not apply* among the answers 1 to 5."""

ANSWERS = ("1", "2", "3", "4", "5", NOT_APPLICABLE)

Filing = Mapping[str, str]
"""What somebody filled in: an answer by statement, and what they wrote."""

Question = Literal["good", "improve", "low"]
QUESTIONS: tuple[Question, ...] = get_args(Question)
RemarkReaders = Literal["facilitator", "group"]

Counted = tuple[int, int, int, int, int, int]
"""How often 1, 2, 3, 4, 5 and *not applicable* were given to one statement."""


class RoundMode(StrEnum):
    """What becomes of answers at closing."""

    ANONYMOUS = "anonymous"  # only counts are kept
    OPEN = "open"  # shown with names, to a small group that wants to talk it through


class RoundState(StrEnum):
    """How far a round is."""

    OPEN = "open"
    CLOSED = "closed"
    LOST = "lost"  # its boxes cannot be opened: a backup was put back


@dataclass(frozen=True, slots=True)
class Round:
    """One time the thermometer is taken in a network.

    `changed` is how many came or went since the round before of the same set; `counted` how many
    answers the channel was told of, on a whole hour.
    """

    id: str
    team: str
    network: str
    channel: str
    statements: SetName
    k: int
    opened_by: str | None
    opens_at: datetime
    deadline: datetime
    state: RoundState = RoundState.OPEN
    invited: int = 0
    submitted: int = 0
    closed_at: datetime | None = None
    mode: RoundMode = RoundMode.ANONYMOUS
    pair: bool = False
    own: tuple[str, ...] = ()
    changed: int = 0
    counted: int = 0

    @property
    def asked(self) -> StatementSet:
        """Give the statements."""
        return asked(self.statements, pair=self.pair, own=self.own)

    @property
    def is_named(self) -> bool:
        """Tell whether answers are shown with names."""
        return self.mode is RoundMode.OPEN


@dataclass(frozen=True, slots=True)
class Remark:
    """Something written to a round, and to whom it may be shown; it is of nobody.

    Only in an open round it is `by` somebody.
    """

    question: Question
    readers: RemarkReaders
    words: str
    id: str = ""
    shown: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """All that closing leaves of the boxes."""

    submitted: int = 0
    tallies: Mapping[str, Counted] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    named: Mapping[str, Filing] = field(default_factory=dict)


Outcome = Literal["", "done", "half", "not", "changed"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)[1:]


@dataclass(frozen=True, slots=True)
class Point:
    """The one point a network takes up after a round.

    The `owner` is who pulls it, by their own click; `told` is how it went, in somebody's words.
    """

    round: str
    team: str
    network: str
    statement: str  # nothing when it is about something else
    words: str
    look_back: date
    made_at: datetime
    owner: str | None = None
    outcome: Outcome = ""
    told: str = ""


class Points(Protocol):
    """Points that networks have taken up: one for each round, at most."""

    def put(self, point: Point) -> None: ...
    def get(self, round_id: str) -> Point | None: ...
    def of_network(self, network: str) -> tuple[Point, ...]: ...
    def of_owner(self, person: str) -> tuple[Point, ...]: ...
    def own(self, round_id: str, person: str) -> bool: ...
    def give_back(self, round_id: str, person: str) -> bool: ...
    def tell(self, round_id: str, outcome: Outcome, told: str | None, by: str) -> None: ...
    def told_by(self, person: str) -> tuple[Point, ...]: ...


@dataclass(frozen=True, slots=True)
class ThermometerPlan:
    """Which thermometers a network wants; `every` is in weeks, none is 0.

    What was to open before `since` does not count: then it was not wanted yet.
    """

    network: str
    team: str
    since: datetime
    phases: bool = False
    every: int = 0
    meeting: date | None = None
    set_by: str | None = None


class Rounds(Protocol):
    """Rounds with their invited people, boxes and counts."""

    def add(self, round_: Round, invited: Iterable[str]) -> None: ...
    def get(self, round_id: str) -> Round | None: ...
    def open_in(self, network: str) -> Round | None: ...
    def last_closed(self, network: str) -> Round | None: ...
    def closed(self, network: str) -> tuple[Round, ...]: ...
    def of_network(self, network: str) -> tuple[str, ...]: ...
    def is_invited(self, round_id: str, person: str) -> bool: ...
    def invited(self, round_id: str) -> tuple[str, ...]: ...
    def open_for(self, person: str) -> tuple[Round, ...]: ...
    def put_box(self, round_id: str, person: str, filing: Filing) -> bool: ...
    def drop_box(self, round_id: str, person: str) -> None: ...
    def own_box(self, round_id: str, person: str) -> dict[str, str] | None: ...
    def holds(self, round_id: str) -> bool: ...
    def boxes(self, round_id: str) -> int: ...
    def filings(self, round_id: str) -> list[Filing]: ...
    def named_filings(self, round_id: str) -> dict[str, Filing]: ...
    def tell_count(self, round_id: str, counted: int) -> None: ...
    def keep(self, round_id: str, kept: Kept, now: datetime) -> Round: ...
    def lost(self) -> tuple[Round, ...]: ...
    def give_up(self, round_id: str, now: datetime) -> None: ...
    def tallies(self, round_id: str) -> dict[str, Counted]: ...
    def remarks(self, round_id: str) -> tuple[Remark, ...]: ...
    def show_remarks(self, round_id: str, shown: Collection[str]) -> None: ...
    def drop_remarks(self, round_id: str) -> None: ...
    def named_of(self, person: str) -> tuple[Round, ...]: ...
    def named(self, round_id: str) -> dict[str, Filing]: ...


class ThermometerPlans(Protocol):
    """Which thermometers come by themselves, by network."""

    def of(self, network: str) -> ThermometerPlan | None: ...
    def everywhere(self) -> tuple[ThermometerPlan, ...]: ...
    def save(self, plan: ThermometerPlan) -> None: ...


class ThermometerWork(PeopleWork, OutboxWork, Protocol):
    """What a use case about the thermometer works on."""

    @property
    def thermometer(self) -> Rounds: ...
    @property
    def points(self) -> Points: ...
    @property
    def thermometer_plans(self) -> ThermometerPlans: ...
    @property
    def due(self) -> Dues: ...
