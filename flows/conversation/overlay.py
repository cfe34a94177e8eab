"""A facilitator's changes to a flow, as data: reworded, moved, switched off or added questions."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from flows.conversation.flow import Flow, Step, Text

OWN = "net:"
"""What the id of a network's own step begins with."""


@dataclass(frozen=True, slots=True)
class Own:
    """A question of the network itself; always free words, always skippable."""

    id: str
    words: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class Overlay:
    """Changes over a declared flow; what a step's answer may be is never changed."""

    words: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    own: tuple[Own, ...] = ()


def lay_over(flow: Flow, overlay: Overlay) -> Flow:
    """Give the flow as this network has it; what the overlay does not know stays as it was."""
    steps = [step for step in flow.steps if step.id not in overlay.hidden]
    steps.sort(key=lambda step: _place(step.id, overlay.order))
    for own in overlay.own:
        _check(own)
        followers = {each.id for each in overlay.own if each.after == own.after}
        place = _behind(own.after, steps, followers)
        steps.insert(place, Step(own.id, Text(), optional=True))
    return replace(flow, steps=tuple(steps))


def _place(step: str, order: tuple[str, ...]) -> int:
    return order.index(step) if step in order else len(order)


def _behind(after: str, steps: list[Step], followers: set[str]) -> int:
    """Find the place behind a step and behind what was put there before."""
    places = (place for place, step in enumerate(steps, start=1) if step.id == after)
    place = next(places, len(steps))
    while place < len(steps) and steps[place].id in followers:
        place += 1
    return place


def _check(own: Own) -> None:
    if not own.id.startswith(OWN):
        raise ValueError("the id of a network's own step begins with net:")
