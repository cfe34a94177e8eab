"""What must be kept of a network's own words: each set of questions with its last versions."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from flows.conversation.overlay import Overlay
from flows.conversation.state import Conversation
from flows.cycle.ports import CycleWork

KEPT = 5
"""How many versions are kept beside the one that holds."""
NOTHING = Overlay()


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a set of questions; nobody is told who made it. Version 0 is as declared."""

    network: str
    team: str
    flow: str
    version: int
    at: datetime
    overlay: Overlay = field(default=NOTHING)


class Wordings(Protocol):
    """The words of networks."""

    def of(self, network: str, flow: str) -> Overlay: ...
    def editions(self, network: str, flow: str) -> tuple[Edition, ...]: ...
    def changed(self, network: str) -> tuple[str, ...]: ...
    def save(self, edition: Edition) -> None: ...
    def middle(self, network: str, flow: str) -> tuple[Conversation, ...]: ...


class WordingWork(CycleWork, Protocol):
    """What a use case about a network's own words works on."""

    @property
    def wordings(self) -> Wordings: ...
