"""With what a letter waits: rows in one lane need the same calls, so one look tells of them all."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from flows.outbox import Mode
from storage.gate import FREE, Pace


class Lane(StrEnum):
    """What a row begins with when it is its turn."""

    POST = "post"
    LOOK = "look"  # a direct message that may have been said: its fate is looked up first
    UPDATE = "update"
    HOME = "home"
    CLICK = "click"


LANES = {
    Mode.POST: Lane.POST,
    Mode.UPDATE: Lane.UPDATE,
    Mode.HOME: Lane.HOME,
    Mode.EPHEMERAL: Lane.CLICK,
}
"""Where a letter of each mode begins to wait."""


@dataclass(frozen=True, slots=True)
class Paces:
    """How fast may be spoken: in one line, and with each sort of call in a workspace.

    Without any, nothing waits for anything but its turn.
    """

    line: Pace = FREE
    calls: Mapping[str, Pace] = field(default_factory=dict)
    lanes: Mapping[Lane, tuple[str, ...]] = field(default_factory=dict)

    def gates_of(self, lane: Lane, team: str) -> dict[str, Pace]:
        """Name the gates of a workspace that a lane leads through."""
        return self.gates(team, *self.lanes.get(lane, ()))

    def gates(self, team: str, *calls: str) -> dict[str, Pace]:
        """Name the gates that these calls lead through."""
        if not calls:
            return {}  # an answer to a click needs no leave of the workspace
        named = {call_gate(call, team): self.calls.get(call, FREE) for call in calls}
        return named | {team_gate(team): FREE}

    def line_gate(self, team: str, line: str) -> dict[str, Pace]:
        """Name the gate of one line."""
        return {line_gate(team, line): self.line}


def call_gate(call: str, team: str) -> str:
    """Name the gate of one sort of call."""
    return f"call:{call}:{team}"


def team_gate(team: str) -> str:
    """Name the gate that everything goes through; it is shut when the bot may not speak at all."""
    return f"all:{team}"


def line_gate(team: str, line: str) -> str:
    """Name the gate of one channel or one person's direct messages."""
    return f"{line_gates(team)}{line}"


def line_gates(team: str) -> str:
    """Tell how the gates of all lines of a workspace begin."""
    return f"line:{team}:"
