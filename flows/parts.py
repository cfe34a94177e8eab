"""What a subject brings to the desk: all that can be said, pressed or filled in, as tables."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.errors import Refused
from flows.message import Errors, Filled, Form, Message
from flows.moments import Due, Window
from flows.outbox import Kind
from flows.people import Person, Profile


@dataclass(frozen=True, slots=True)
class Caller:
    """Who does something in Slack, where, and when; `url` answers a click for half an hour.

    `first` asks to be told, by Unmet, when it is not known yet who they are.
    """

    team: str
    user: str
    now: datetime
    channel: str = ""
    message_ts: str = ""
    url: str = ""
    chosen: Mapping[str, Profile] = field(default_factory=dict)
    """Whom they picked in a form and Slack told of just now, by user."""
    first: bool = False


class Ids(dict[str, str]):
    """What a button or form is about; one of an earlier version may not say all of it."""

    def __missing__(self, name: str) -> str:
        """Answer an old button kindly."""
        raise Refused("button-unknown")


@dataclass(frozen=True, slots=True)
class Turn:
    """One use case at work: who called, and the person they are to us."""

    caller: Caller
    person: Person
    ids: Ids = field(default_factory=Ids)

    @property
    def now(self) -> datetime:
        """The moment it happens."""
        return self.caller.now


Open = Callable[[Any, Turn], Form]
"""Only looks, and gives the form to show."""
Press = Callable[[Any, Turn], None]
"""Does what a button says."""
Submit = Callable[[Any, Turn, Filled], Errors | Form | None]
"""Takes what was filled in; nothing means accepted."""
Command = Callable[[Any, Turn], Message | Form]
"""Answers a slash command, by looking only."""
Fire = Callable[[Any, Due, datetime], None]
"""Does what was planned, in the transaction that claims it."""
Plan = Callable[[Any, Window], Iterable[Due]]
"""Gives the moments that lie in a window, by looking only."""


@dataclass(frozen=True, slots=True)
class Part:
    """The tables of one subject."""

    kinds: Mapping[str, Kind] = field(default_factory=dict)
    opens: Mapping[str, Open] = field(default_factory=dict)
    presses: Mapping[str, Press] = field(default_factory=dict)
    submits: Mapping[str, Submit] = field(default_factory=dict)
    commands: Mapping[str, Command] = field(default_factory=dict)
    fires: Mapping[str, Fire] = field(default_factory=dict)
    plans: tuple[Plan, ...] = ()


def together(parts: tuple[Part, ...]) -> Part:
    """Lay the tables of all subjects side by side; no name may stand twice."""
    return Part(
        kinds=_merged([part.kinds for part in parts]),
        opens=_merged([part.opens for part in parts]),
        presses=_merged([part.presses for part in parts]),
        submits=_merged([part.submits for part in parts]),
        commands=_merged([part.commands for part in parts]),
        fires=_merged([part.fires for part in parts]),
        plans=tuple(plan for part in parts for plan in part.plans),
    )


def _merged(tables: list[Mapping[str, Any]]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for table in tables:
        twice = merged.keys() & table.keys()
        if twice:
            raise ValueError(f"stands twice: {', '.join(sorted(twice))}")
        merged |= table
    return merged
