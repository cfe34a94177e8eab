"""What a participant asks of who facilitates, and what must be kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol, get_args

from flows.peer.ports import PeerWork

Help = Literal["contact", "think", "stuck", "other"]
HELPS: tuple[Help, ...] = get_args(Help)
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Request:
    """What one person asks of all who facilitate a network; there is one at a time.

    What is done, or taken back, is not kept.
    """

    id: str
    team: str
    network: str
    person: str
    help: Help
    words: str
    asked_at: datetime
    taken_by: str = ""
    taken_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Signs:
    """When somebody last did something in a network, and when they were asked something."""

    last: datetime | None
    asked: tuple[datetime, ...]


class Support(Protocol):
    """What people ask of who facilitates, and who lets it be seen that they are quiet."""

    def new_id(self) -> str: ...
    def put(self, request: Request) -> None: ...
    def change(self, request: Request) -> bool: ...
    def get(self, request: str) -> Request | None: ...
    def here(self, network: str, person: str) -> Request | None: ...
    def asked_by(self, person: str) -> tuple[Request, ...]: ...
    def taken_up_by(self, person: str) -> tuple[Request, ...]: ...
    def in_network(self, *networks: str) -> tuple[Request, ...]: ...
    def all_open(self) -> tuple[Request, ...]: ...
    def take(self, request: str, person: str, now: datetime) -> bool: ...
    def give_back(self, request: Request) -> None: ...
    def drop(self, request: Request) -> None: ...
    def tell(self, person: str, day: date, *requests: Request) -> None: ...
    def told(self, request: str) -> tuple[tuple[str, date], ...]: ...
    def told_in(self, person: str) -> tuple[tuple[str, date], ...]: ...
    def untell(self, person: str, network: str) -> None: ...
    def told_to(self, person: str, day: date) -> tuple[Request, ...]: ...
    def signals(self, person: str) -> frozenset[str]: ...
    def set_signal(self, network: str, person: str, team: str, *, wanted: bool) -> None: ...
    def signs(self, network: str) -> Mapping[str, Signs]: ...


class SupportWork(PeerWork, Protocol):
    """What a use case about asking who facilitates works on."""

    @property
    def support(self) -> Support: ...
