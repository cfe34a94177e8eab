"""What is kept of halfway and of the end: the values, and what must be kept of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol, get_args

from flows.conversation.ports import ConversationWork
from flows.thermometer.ports import Counted, Filing

Share = Literal["me", "network", "everyone"]
"""Who may read something: its writer, the network, or also who comes after it."""

SHARES: tuple[Share, ...] = get_args(Share)
ITEMS = ("open", "moved", "stronger", "use")
"""What the end survey asks on a scale; after an evaluation of action learning in care."""

KINDS = ("changed", "plan", "agreement", "routine", "awareness", "product", "structure")
"""What a network can have brought about: the change in somebody's own words, and its sorts."""


@dataclass(frozen=True, slots=True)
class Practice:
    """One initiative worth sharing: what, for whom, what it needs, and from which role.

    Who is `named` stands beside it, and may be asked about it.
    """

    id: str
    team: str
    network: str
    person: str
    at: datetime
    what: str
    whom: str
    needs: str = ""
    role: str = ""
    named: bool = False
    readers: Share = "me"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line somebody wrote about what it brought; shown without a name."""

    team: str
    network: str
    person: str
    kind: str
    at: datetime
    words: str
    readers: Share = "me"


@dataclass(frozen=True, slots=True)
class Survey:
    """The end survey of a network: sealed boxes until it is counted, then only counts."""

    network: str
    team: str
    id: str
    submitted: int = 0
    counted_at: datetime | None = None
    tallies: Mapping[str, Counted] = field(default_factory=dict)


class Closings(Protocol):
    """What is kept of halfway and of the end."""

    def midway(self, network: str) -> datetime | None: ...
    def midways(self, networks: Iterable[str]) -> Mapping[str, datetime]: ...
    def begin_midway(self, team: str, network: str, at: datetime) -> bool: ...
    def practice(self, practice: str) -> Practice | None: ...
    def practice_of(self, network: str, person: str) -> Practice | None: ...
    def practices(self, network: str) -> tuple[Practice, ...]: ...
    def put_practice(self, practice: Practice) -> None: ...
    def outcomes(self, network: str) -> tuple[Outcome, ...]: ...
    def outcomes_of(self, network: str, person: str) -> Mapping[str, Outcome]: ...
    def put_outcome(self, outcome: Outcome) -> None: ...
    def practised_in(self, person: str) -> frozenset[str]: ...
    def told_in(self, person: str) -> frozenset[str]: ...
    def survey(self, network: str) -> Survey | None: ...
    def put_box(self, fresh: Survey, person: str, filing: Filing) -> bool: ...
    def own_box(self, network: str, person: str) -> Filing | None: ...
    def filings(self, network: str) -> tuple[Filing, ...]: ...
    def count(self, survey: Survey) -> None: ...


class ClosingWork(ConversationWork, Protocol):
    """What a use case of halfway and the end works on."""

    @property
    def closings(self) -> Closings: ...
