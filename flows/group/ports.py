"""Groups, and what must be kept of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from flows.conversation.ports import ConversationWork


class GroupKind(StrEnum):
    """What a group is for."""

    SET = "set"  # an action-learning set of five to eight people
    TEAM = "team"  # a regional partnership, or a team of one organisation
    PROJECT = "project"  # a few who get something done for the network


@dataclass(frozen=True, slots=True)
class Group:
    """A group inside a network; `channel` is its own, or nothing."""

    id: str
    network: str
    team: str
    kind: GroupKind
    name: str
    channel: str = ""


class Groups(Protocol):
    """Which groups there are, and who is in them."""

    def add(self, group: Group) -> None: ...
    def save(self, group: Group) -> None: ...
    def remove(self, group: str) -> None: ...
    def get(self, group: str) -> Group | None: ...
    def of_network(self, network: str) -> tuple[Group, ...]: ...
    def of_person(self, person: str, network: str) -> tuple[Group, ...]: ...
    def people(self, group: str) -> tuple[str, ...]: ...
    def put(self, group: Group, person: str) -> None: ...
    def take_out(self, group: str, person: str) -> None: ...


class GroupWork(ConversationWork, Protocol):
    """What a use case about groups works on."""

    @property
    def groups(self) -> Groups: ...
