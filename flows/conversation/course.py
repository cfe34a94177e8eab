"""What a subject tells about a flow of its own: how it begins, how it ends, and what follows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from flows.conversation.flow import Flow, Step
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

    def beside(self, w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say what came along with a weekly question; it stays when that is answered."""
        ...

    def recalling(
        self, w: Any, conversation: Conversation, step: Step, say: Words
    ) -> tuple[Block, ...]:
        """Quote above a question what its person wrote before."""
        ...

    def below(self, w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say small print under the first question."""
        ...

    def resting(self, w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say something when a sitting is over and questions are left."""
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


Fit = Callable[[Any, Course, Conversation], Course]
"""Gives a course as it is for one conversation: in its network, for its person."""


@dataclass(frozen=True, slots=True)
class Courses:
    """All flows, by id."""

    by_flow: Mapping[str, Course]
    fit: Fit = lambda _, course, __: course

    def of(self, w: Any, conversation: Conversation) -> Course:
        """Give the course a conversation is on, with the flow that its person follows."""
        return self.fit(w, self.by_flow[conversation.flow], conversation)
