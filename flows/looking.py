"""A look at somebody's Home, as every subject that has a corner there sees it."""

from datetime import datetime
from typing import Any, Protocol

from flows.people import Member, Network, Person
from flows.words import Words


class Looking(Protocol):
    """Who looks, when and in which words, and where they are; each subject knows its own of `w`."""

    @property
    def w(self) -> Any: ...
    @property
    def person(self) -> Person: ...
    @property
    def at(self) -> datetime: ...
    @property
    def say(self) -> Words: ...
    @property
    def mine(self) -> tuple[tuple[Network, Member], ...]: ...
    @property
    def stopped(self) -> tuple[Network, ...]: ...
    @property
    def ended(self) -> tuple[Network, ...]: ...
    @property
    def takes_part(self) -> bool: ...
