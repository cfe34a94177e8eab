"""What must be known of all that is held of a person."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from flows.cycle.ports import CycleWork
from flows.meeting.ports import MeetingWork
from flows.people import Network
from flows.support.ports import SupportWork
from flows.thermometer.ports import ThermometerWork


class Personal(Protocol):
    """Everything that is held of one person, over all tables."""

    def holds(self, person: str) -> dict[str, Any]: ...
    def forget(self, person: str) -> None: ...
    def forget_network(self, network_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of thing that goes at the same time: of these flows, and what is kept with it."""

    name: str
    months: int
    flows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """Until when something of one person in one network is kept; it holds, whatever is set later.

    It is told in the letter under that key; to who stopped there is none.
    """

    network: str
    person: str
    team: str
    sort: str
    goes: date
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Ripe:
    """What goes now of a network: of whom the day has come, if their letter was said in time."""

    network: str
    sort: Sort
    day: date
    said_before: datetime


class Kept(Protocol):
    """What nobody but its writer can read, and letters that nobody asks for any more."""

    def over(self) -> tuple[Network, ...]: ...
    def unpromised(self, network: str, sort: Sort) -> tuple[str, ...]: ...
    def promise(self, promise: Promise) -> None: ...
    def promised(self, person: str) -> tuple[Promise, ...]: ...
    def private(self, ripe: Ripe) -> int: ...
    def drop_private(self, ripe: Ripe) -> bool: ...
    def calls(self, before: date) -> int: ...
    def drop_calls(self, before: date) -> None: ...
    def stray(self, before: date) -> int: ...
    def drop_stray(self, before: date) -> None: ...
    def letters(self, before: datetime) -> int: ...
    def drop_letters(self, before: datetime) -> None: ...


class PrivacyWork(CycleWork, MeetingWork, ThermometerWork, SupportWork, Protocol):
    """What a use case about one's own data works on."""

    @property
    def personal(self) -> Personal: ...
    @property
    def retention(self) -> Kept: ...
