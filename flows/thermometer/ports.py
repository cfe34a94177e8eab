"""What must be kept of the thermometer: sealed boxes until closing, afterwards only counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from flows.moments import Dues
from flows.outbox import OutboxWork
from flows.people import PeopleWork

NOT_APPLICABLE = "0"
"""Stands for *don't know or does not apply* among the answers 1 to 5."""

Counted = tuple[int, int, int, int, int, int]
"""How often 1, 2, 3, 4, 5 and *not applicable* were given to one statement."""


class RoundState(StrEnum):
    """How far a round is."""

    OPEN = "open"
    CLOSED = "closed"
    LOST = "lost"  # its boxes cannot be opened: a backup was put back


@dataclass(frozen=True, slots=True)
class Round:
    """One time the thermometer is taken in a network."""

    id: str
    team: str
    network: str
    channel: str
    statements: str  # the name of the set
    k: int
    opened_by: str | None
    opens_at: datetime
    deadline: datetime
    state: RoundState = RoundState.OPEN
    invited: int = 0
    submitted: int = 0
    closed_at: datetime | None = None


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
    def put_box(self, round_id: str, person: str, answers: Mapping[str, str]) -> bool: ...
    def own_box(self, round_id: str, person: str) -> dict[str, str] | None: ...
    def close(self, round_id: str, now: datetime) -> Round: ...
    def lost(self) -> tuple[Round, ...]: ...
    def give_up(self, round_id: str, now: datetime) -> None: ...
    def tallies(self, round_id: str) -> dict[str, Counted]: ...


class ThermometerWork(PeopleWork, OutboxWork, Protocol):
    """What a use case about the thermometer works on."""

    @property
    def thermometer(self) -> Rounds: ...
    @property
    def due(self) -> Dues: ...
