"""Groups, who is in them, and what people told of themselves; and what must be kept of it."""

from dataclasses import dataclass
from datetime import datetime
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


class Part(StrEnum):
    """From which side somebody takes part."""

    CARE = "care"
    WELFARE = "welfare"
    EDUCATION = "education"
    VOLUNTEER = "volunteer"
    INFORMAL = "informal"  # cares for somebody of their own
    POLICY = "policy"
    RESEARCH = "research"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Introduction:
    """What somebody told of themselves in one network; nothing of it has to be told.

    `organisation` and `part` are for mixing groups. `about` and `brings` are a card, which stands
    in the network's channel only from `shown_at` on, by its writer's own yes.
    """

    network: str
    person: str
    team: str
    organisation: str = ""
    part: Part | None = None
    about: str = ""
    brings: str = ""
    shown_at: datetime | None = None

    @property
    def card(self) -> tuple[str, ...]:
        """Give what the card says."""
        return tuple(each for each in (self.about, self.brings) if each)


class Groups(Protocol):
    """Which groups there are, and who is in them; only those who take part in the network count."""

    def add(self, group: Group) -> None: ...
    def save(self, group: Group) -> None: ...
    def remove(self, group: str) -> None: ...
    def get(self, group: str) -> Group | None: ...
    def of_network(self, network: str) -> tuple[Group, ...]: ...
    def of_person(self, person: str, network: str) -> tuple[Group, ...]: ...
    def people(self, group: str) -> tuple[str, ...]: ...
    def put(self, group: Group, person: str) -> None: ...
    def take_out(self, group: str, person: str) -> None: ...
    def stirs(self, group: str, since: datetime) -> bool: ...


class Introductions(Protocol):
    """What people told of themselves."""

    def of(self, person: str, network: str) -> Introduction | None: ...
    def of_network(self, network: str) -> tuple[Introduction, ...]: ...
    def save(self, introduction: Introduction) -> None: ...
    def remove(self, person: str, network: str) -> None: ...


class GroupWork(ConversationWork, Protocol):
    """What a use case about groups works on."""

    @property
    def groups(self) -> Groups: ...
    @property
    def introductions(self) -> Introductions: ...
