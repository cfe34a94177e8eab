"""Groups, who is in them, and what people told of themselves; and what must be kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from flows.digest.ports import DigestWork
from flows.visibility import Readers


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

    `organisation` and `part` are for mixing groups; with `about` and `brings` they are a card, of
    which its writer chooses who may read it.
    """

    id: str
    network: str
    person: str
    team: str
    organisation: str = ""
    part: Part | None = None
    about: str = ""
    brings: str = ""
    readers: Readers = "me"
    shared_at: datetime | None = None  # when these readers were chosen

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is told."""
        return not (self.organisation or self.part or self.about or self.brings)


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody's place in a group, since when, and until when if it was given up."""

    group: str
    person: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Size:
    """How many have a seat in a group, and since when the first of them has."""

    people: int
    since: datetime


class Groups(Protocol):
    """Which groups there are, and who is in them; only those who take part in the network count."""

    def add(self, group: Group) -> None: ...
    def save(self, group: Group) -> None: ...
    def remove(self, group: str) -> None: ...
    def get(self, group: str) -> Group | None: ...
    def of_network(self, network: str) -> tuple[Group, ...]: ...
    def in_channel(self, team: str, channel: str) -> tuple[Group, ...]: ...
    def of_person(self, person: str, network: str) -> tuple[Group, ...]: ...
    def everywhere(self, person: str) -> tuple[Group, ...]: ...
    def kept_for(self, person: str) -> tuple[Group, ...]: ...
    def people(self, group: str) -> tuple[str, ...]: ...
    def since(self, group: str, person: str) -> datetime | None: ...
    def seats(self, network: str) -> tuple[Seat, ...]: ...
    def given_up(self, network: str, since: datetime) -> tuple[Seat, ...]: ...
    def sizes(self, network: str) -> Mapping[str, Size]: ...
    def unseated(self, network: str) -> int: ...
    def put(self, group: Group, person: str, since: datetime) -> None: ...
    def take_out(self, group: str, person: str, now: datetime) -> None: ...
    def stirring(self, network: str, since: datetime) -> frozenset[str]: ...
    def follow(self, person: str, network: str) -> None: ...
    def move(self, team: str, channel: str, to: str) -> None: ...


class Introductions(Protocol):
    """What people told of themselves."""

    def get(self, introduction: str) -> Introduction | None: ...
    def of(self, person: str, network: str) -> Introduction | None: ...
    def of_person(self, person: str) -> tuple[Introduction, ...]: ...
    def of_network(self, network: str) -> tuple[Introduction, ...]: ...
    def save(self, introduction: Introduction) -> None: ...
    def remove(self, person: str, network: str) -> None: ...


class GroupWork(DigestWork, Protocol):
    """What a use case about groups works on."""

    @property
    def groups(self) -> Groups: ...
    @property
    def introductions(self) -> Introductions: ...
