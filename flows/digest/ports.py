"""What must be kept of digests."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from flows.conversation.ports import ConversationWork


@dataclass(frozen=True, slots=True)
class Item:
    """One shared answer."""

    conversation: str
    step: str


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


class DigestWork(ConversationWork, Protocol):
    """What a use case about digests works on."""

    @property
    def digests(self) -> Digests: ...
