"""What a subject tells about a flow of its own: how it begins, how it ends, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from flows.conversation.flow import Flow
from flows.conversation.state import Conversation
from flows.message import Block
from flows.words import Words


class Course(Protocol):
    """One flow with what stands around it."""

    @property
    def flow(self) -> Flow: ...

    def title(self, w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say what this is about; it stays above the first question when that is over."""
        ...

    def before(self, w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say something above the first question."""
        ...

    def below(self, w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say small print under the first question."""
        ...

    def after(self, w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say something when no question is left."""
        ...

    def ended(self, w: Any, conversation: Conversation, now: datetime) -> None:
        """Do what follows, in the transaction of the last answer."""
        ...

    def corrected(self, w: Any, before: Conversation, after: Conversation, now: datetime) -> None:
        """Do what follows when an answer is corrected after the end."""
        ...

    def changed(self, w: Any, conversation: Conversation, now: datetime) -> None:
        """Do what follows when an answer or its readers change afterwards."""
        ...


@dataclass(frozen=True, slots=True)
class Courses:
    """All flows, by id."""

    by_flow: Mapping[str, Course]

    def of(self, conversation: Conversation) -> Course:
        """Give the course a conversation is on."""
        return self.by_flow[conversation.flow]
