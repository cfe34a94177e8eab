"""What the bot will say by itself: kind and ids only, the words are chosen when it is sent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

from flows.message import Message


class Mode(StrEnum):
    """In which way something is said."""

    POST = "post"
    UPDATE = "update"
    HOME = "home"
    EPHEMERAL = "ephemeral"


@dataclass(frozen=True, slots=True)
class ToPerson:
    """Into somebody's direct messages."""

    person: str


@dataclass(frozen=True, slots=True)
class ToChannel:
    """Into a channel."""

    channel: str


@dataclass(frozen=True, slots=True)
class Under:
    """In the thread of what was said in a channel under that key, which is no reply itself.

    It waits until that stands, goes where that went, and is left out when that never came or is
    gone.
    """

    key: str


@dataclass(frozen=True, slots=True)
class InPlaceOf:
    """In place of what was said under that key; the latest wins.

    Whoever knows to whom that was says so, which saves looking it up.
    """

    key: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class ToHome:
    """Onto somebody's Home tab; the latest wins."""

    person: str


@dataclass(frozen=True, slots=True)
class ToClick:
    """Seen only by the one who clicked, for half an hour, and never repeated."""

    url: str
    person: str


Target = ToPerson | ToChannel | Under | InPlaceOf | ToHome | ToClick


@dataclass(frozen=True, slots=True)
class Letter:
    """One thing to say; a second one under the same key adds nothing."""

    team: str
    kind: str
    ids: Mapping[str, str]
    to: Target
    key: str = ""
    urgent: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said, and where it stands in Slack."""

    team: str
    kind: str
    ids: Mapping[str, str]
    key: str
    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Saying:
    """What a letter's words are asked with, at the moment of sending."""

    team: str
    ids: Mapping[str, str]
    mode: Mode
    now: datetime


@dataclass(frozen=True, slots=True)
class NotYet:
    """It cannot be said now; ask again in a while, and less often as time goes by.

    When the moment is `known`, it is then, however long it has waited.
    """

    wait: timedelta
    known: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of letter is worded, and what may happen to it when things go wrong."""

    say: Callable[[Any, Saying], Message | NotYet | None]
    stale_after: timedelta | None = None  # not sent any more when it could not go out by then
    repeatable: bool = False  # in a channel: posted once more when its fate is unknown


class Outbox(Protocol):
    """What is waiting to be said, and what was."""

    def put(self, letter: Letter, now: datetime) -> None: ...
    def knows(self, key: str) -> bool: ...
    def said(self, key: str) -> Said | None: ...
    def said_in(self, channel: str, ts: str) -> Said | None: ...
    def under(self, prefix: str) -> tuple[str, ...]: ...
    def wrote_to(self, person: str) -> bool: ...
    def hurry(self, person: str, now: datetime) -> None: ...
    def redirect(self, team: str, channel: str, to: str, now: datetime) -> None: ...
    def follow(self, team: str, channel: str, to: str, now: datetime) -> None: ...
    def hurry_channel(self, team: str, channel: str, now: datetime) -> None: ...
    def decide(self, delivery: str, *, again: bool, now: datetime) -> bool: ...
    def prune(self, before: datetime) -> None: ...
    def forget(self, prefix: str) -> None: ...


class OutboxWork(Protocol):
    """What a use case that says something works on."""

    @property
    def outbox(self) -> Outbox: ...
