"""What must be kept of conversations."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.conversation.state import Answer, Conversation, Source, State
from flows.moments import Dues
from flows.outbox import OutboxWork
from flows.people import PeopleWork
from flows.visibility import Circles, Readers


@dataclass(frozen=True, slots=True)
class KeptText:
    """Something a person wrote while it was not clear where it belongs."""

    id: str
    team: str
    person: str
    at: datetime
    source: Source
    words: str


class Conversations(Protocol):
    """What was asked and answered."""

    def add(self, conversation: Conversation) -> bool: ...
    def save(self, before: Conversation, after: Conversation) -> None: ...
    def get(self, conversation: str) -> Conversation | None: ...
    def find(self, person: str, network: str, flow: str, occasion: str) -> Conversation | None: ...
    def of_person(
        self, person: str, states: tuple[State, ...], limit: int | None = None
    ) -> tuple[Conversation, ...]: ...
    def written(
        self, person: str, apart: str, limit: int, skip: int
    ) -> tuple[Conversation, ...]: ...
    def latest(
        self, person: str, network: str, flows: tuple[str, ...], limit: int
    ) -> tuple[Conversation, ...]: ...
    def of_network(self, network: str) -> tuple[str, ...]: ...
    def writers(self, network: str) -> tuple[str, ...]: ...
    def readable(self, network: str, since: datetime) -> tuple[Conversation, ...]: ...
    def opened_up(
        self,
        network: str,
        people: Iterable[str],
        readers: Iterable[Readers],
        limit: int | None = None,
        since: datetime | None = None,
    ) -> tuple[Conversation, ...]: ...
    def from_message(self, source: Source) -> tuple[Conversation, Answer] | None: ...


@dataclass(frozen=True, slots=True)
class Week:
    """What somebody's question of an ISO week was: a turn of a conversation.

    `heard` is when a silence after it was ended, by saying how one wants to be asked.
    """

    person: str
    network: str
    team: str
    week: str
    conversation: str
    turn: int
    at: datetime
    heard: bool = False


class Weeks(Protocol):
    """What was asked in which week."""

    def add(self, week: Week) -> None: ...
    def latest(self, person: str, network: str, limit: int) -> tuple[Week, ...]: ...
    def asked_at(self, conversation: str, turn: int) -> datetime | None: ...
    def hear(self, person: str, network: str) -> None: ...


class Kept(Protocol):
    """Texts that wait for a place."""

    def add(self, text: KeptText) -> None: ...
    def get(self, text: str) -> KeptText | None: ...
    def from_message(self, source: Source) -> KeptText | None: ...
    def of_person(self, person: str) -> tuple[KeptText, ...]: ...
    def drop(self, text: str) -> None: ...
    def throw_away(self, text: str) -> None: ...


class Inbox(Protocol):
    """What has been heard already."""

    def first_time(self, team: str, *keys: str, now: datetime) -> bool: ...
    def prune(self, before: datetime) -> None: ...


class ConversationWork(PeopleWork, OutboxWork, Protocol):
    """What a use case about conversations works on."""

    @property
    def conversations(self) -> Conversations: ...
    @property
    def weeks(self) -> Weeks: ...
    @property
    def kept(self) -> Kept: ...
    @property
    def groups(self) -> Circles: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def due(self) -> Dues: ...
