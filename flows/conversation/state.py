"""Where a conversation stands: what was asked and what was answered; the position is derived."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal

from flows import visibility
from flows.conversation.flow import Value

Readers = visibility.Readers
"""Who may read an answer; the narrowest is the default."""


class State(StrEnum):
    """How a conversation is doing."""

    OPEN = "open"
    PAUSED = "paused"  # the person asked for later
    RESTING = "resting"  # a sitting is over; it goes on by itself, or when the person wants
    LAPSED = "lapsed"  # a newer occasion took its place; answering brings it back
    FINISHED = "finished"


class Status(StrEnum):
    """What happened at a step."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    TOLD = "told"
    REOPENED = "reopened"  # asked again; the value is kept as a draft until it is replaced
    DRAFT = "draft"  # something was written that is not an answer yet


SETTLED = frozenset({Status.ANSWERED, Status.SKIPPED, Status.TOLD})


@dataclass(frozen=True, slots=True)
class Source:
    """The Slack message an answer came from."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What happened at one step; `words` are those that were asked at the time.

    Words typed in several messages are several parts of `value`; `sources` names the message of
    each, or none for a part that was filled in; it is empty when no part was typed.
    """

    step: str
    status: Status
    order: int
    at: datetime
    value: Value = ()
    words: str = ""
    readers: Readers = "me"
    sources: tuple[Source | None, ...] = ()
    shared_at: datetime | None = None  # when these readers were chosen

    @property
    def shared(self) -> datetime:
        """Tell since when it is for its readers: from the start, unless they were chosen later."""
        return self.shared_at or self.at


ReadBy = Readers | Literal["some", "mixed"]
"""Who can read a piece: all of it, only `some` of it the network, or otherwise `mixed`."""


def read_by(answers: Iterable[Answer]) -> ReadBy:
    """Tell who can read a piece."""
    found = {each.readers for each in answers}
    if len(found) > 1:
        return "some" if found == {"me", "network"} else "mixed"
    return found.pop() if found else "me"


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that typing goes to."""

    step: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """One occasion of one flow for one person; `turn` counts the questions asked."""

    id: str
    team: str
    person: str
    network: str
    flow: str
    occasion: str
    opened_at: datetime
    state: State = State.OPEN
    turn: int = 0
    asked: Asked | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)

    def value(self, step: str) -> Value:
        """Give what is held at a step, as an answer or as a draft."""
        held = self.answers.get(step)
        return held.value if held else ()

    def settled(self, step: str) -> bool:
        """Tell whether a step needs no more asking."""
        held = self.answers.get(step)
        return held is not None and held.status in SETTLED

    def put(self, answer: Answer) -> "Conversation":
        """Give the conversation with this at its step."""
        return replace(self, answers={**self.answers, answer.step: answer})

    @property
    def next_order(self) -> int:
        """The place of the next answer in the order of answering."""
        return 1 + max((held.order for held in self.answers.values()), default=0)
