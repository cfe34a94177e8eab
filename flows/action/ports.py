"""Actions, and what must be kept of them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, Protocol, get_args

from flows.conversation.ports import ConversationWork
from flows.people import Network, Person
from flows.visibility import Readers

Outcome = Literal["done", "half", "not", "changed"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
Kept = Literal["new", "carried", "again"]
"""How an action was kept: noted, or carried over, also after it was asked about."""

LONGEST = 300


@dataclass(frozen=True, slots=True)
class Action:
    """What somebody means to do, and in the end how it went.

    It is asked about beside the first weekly question that comes at `asks_from` or later, and
    never again. One that is carried over is a new action that names the `parent` it came from.
    """

    id: str
    team: str
    person: str
    network: str
    then: str
    due: date
    asks_from: datetime
    made_at: datetime
    when: str = ""
    readers: Readers = "me"
    outcome: Outcome | Literal[""] = ""
    noticed: str = ""
    parent: str = ""
    shared_at: datetime | None = None  # when these readers were chosen

    @property
    def shared(self) -> datetime:
        """Tell since when it is for its readers: from the start, unless they were chosen later."""
        return self.shared_at or self.made_at


@dataclass(frozen=True, slots=True)
class Near:
    """With whom a reader sits in a group, since when; what they shared with it since is theirs."""

    network: str
    people: frozenset[str]
    since: datetime


class Actions(Protocol):
    """What people mean to do."""

    def add(self, action: Action) -> bool: ...
    def save(self, action: Action) -> None: ...
    def tell(self, action: str, outcome: Outcome, noticed: str, now: datetime) -> None: ...
    def get(self, action: str) -> Action | None: ...
    def of_person(self, person: str) -> tuple[Action, ...]: ...
    def open_of(self, person: str, *networks: str) -> tuple[Action, ...]: ...
    def shared_with(
        self, reader: str, networks: Collection[str], near: Collection[Near], most: int
    ) -> tuple[Action, ...]: ...
    def told_in(self, network: str) -> tuple[int, int]: ...
    def new_id(self) -> str: ...


class ActionWork(ConversationWork, Protocol):
    """What a use case about actions works on."""

    @property
    def actions(self) -> Actions: ...


PlanStep = Callable[[Any, Person, Network, str, datetime], None]
"""Keeps a next step, from wherever it came, among somebody's actions."""
