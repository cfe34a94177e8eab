"""What must be kept of digests."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from flows.conversation.ports import ConversationWork
from flows.message import Block
from flows.people import Network
from flows.words import Language, Words

POINT = "point:"
"""How the step of an item begins that is no answer, but a point the network has taken up."""


@dataclass(frozen=True, slots=True)
class Item:
    """One shared answer; or a point, by its round and how far it is."""

    conversation: str
    step: str

    @property
    def is_point(self) -> bool:
        return self.step.startswith(POINT)


class Digests(Protocol):
    """Digests and what stands in them."""

    def add(
        self, digest: str, team: str, network: str, week: str, items: Iterable[Item]
    ) -> None: ...
    def network(self, digest: str) -> str: ...
    def of_network(self, network: str) -> tuple[str, ...]: ...
    def items(self, digest: str) -> tuple[Item, ...]: ...
    def holding(self, conversation: str) -> tuple[str, ...]: ...
    def published(self, network: str) -> frozenset[Item]: ...


class Points(Protocol):
    """What else a digest tells: the points that the network has taken up."""

    def items(self, w: Any, network: Network, before: frozenset[Item]) -> list[Item]: ...
    def blocks(self, w: Any, item: Item, say: Words, language: Language) -> Iterable[Block]: ...


class DigestWork(ConversationWork, Protocol):
    """What a use case about digests works on."""

    @property
    def digests(self) -> Digests: ...
