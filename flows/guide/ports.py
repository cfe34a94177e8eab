"""What facilitators keep with the bot's help: the values, and what must be kept of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol, get_args

from flows.conversation.ports import ConversationWork
from flows.cycle.ports import CycleWork
from flows.meeting.ports import MeetingWork
from flows.thermometer.ports import ThermometerWork

STEPS = (
    *("stakeholders", "goal", "first-meeting", "calls", "second-meeting"),
    *("learning-group", "project-group", "agreements"),
)
"""What is done to start a network, in about this order."""

POINTS = (
    *("vision", "puller", "time", "contact", "support"),
    *("meetings", "communication", "reflection", "language"),
)
"""What a network stands on; the points of the structure check."""

LEADERSHIP = ("leader", "governance", "aboard", "content")
CALL = ("issue", "good", "need", "missing")

Standing = Literal["yes", "partly", "no"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)


@dataclass(frozen=True, slots=True)
class Gap:
    """What is going to be done about a point: what, by which role, and until when."""

    what: str
    who: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """How a network stood at one moment, by point."""

    id: str
    team: str
    network: str
    at: datetime
    standings: Mapping[str, Standing]
    gaps: Mapping[str, Gap] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reflection:
    """What somebody wrote about their own leadership; nobody else reads it."""

    team: str
    network: str
    person: str
    question: str
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Call:
    """What was heard in one conversation of a calling round, by question; of whom is not kept."""

    id: str
    team: str
    network: str
    person: str  # who wrote it down
    at: datetime
    notes: Mapping[str, str]


class Fate(StrEnum):
    """What becomes of a suggested message."""

    ASIDE = "aside"
    WAITING = "waiting"  # for its moment
    PLACED = "placed"
    UNPLACED = "unplaced"  # its moment came while nothing could be placed
    TAKEN_BACK = "taken-back"


@dataclass(frozen=True, slots=True)
class Suggested:
    """What became of a suggestion for one occasion; whose words, as long as they are needed."""

    id: str
    team: str
    network: str
    suggestion: str
    occasion: str
    fate: Fate
    person: str = ""
    goes_at: datetime | None = None
    words: str = ""


class SuggestedMessages(Protocol):
    """What became of suggested messages; one for each occasion."""

    def take(self, suggested: Suggested) -> bool: ...
    def get(self, suggested: str) -> Suggested | None: ...
    def dealt_with(self, network: str) -> frozenset[tuple[str, str]]: ...
    def of_person(self, person: str) -> tuple[Suggested, ...]: ...
    def become(self, suggested: str, was: Fate, fate: Fate) -> bool: ...
    def drop(self, suggested: str, was: Fate) -> bool: ...
    def worded(self) -> tuple[Suggested, ...]: ...
    def drop_words(self, suggested: str) -> None: ...
    def is_stuck(self, key: str, reasons: Collection[str]) -> bool: ...


class Lists(Protocol):
    """What who facilitates keeps."""

    def ticked(self, network: str) -> frozenset[str]: ...
    def tick(self, team: str, network: str, step: str) -> None: ...
    def untick(self, network: str, step: str) -> None: ...
    def checks(self, network: str, limit: int) -> tuple[Check, ...]: ...
    def checked_at(self, network: str) -> datetime | None: ...
    def check(self, check: str) -> Check | None: ...
    def put_check(self, check: Check) -> None: ...
    def reflections(self, network: str, person: str) -> Mapping[str, Reflection]: ...
    def reflections_of(self, person: str) -> tuple[Reflection, ...]: ...
    def reflect(self, reflection: Reflection) -> None: ...
    def calls(self, network: str) -> tuple[Call, ...]: ...
    def calls_of(self, person: str) -> tuple[Call, ...]: ...
    def call(self, call: str) -> Call | None: ...
    def put_call(self, call: Call) -> None: ...
    def drop_call(self, call: str) -> None: ...


class GuideWork(ConversationWork, Protocol):
    """What a use case of who facilitates works on."""

    @property
    def lists(self) -> Lists: ...
    @property
    def suggested(self) -> SuggestedMessages: ...


class SuggestWork(GuideWork, CycleWork, MeetingWork, ThermometerWork, Protocol):
    """What the choice of a suggestion looks at."""
