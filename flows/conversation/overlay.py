"""A facilitator's changes to a flow, as data: reworded, moved, switched off or added questions."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from flows.conversation.flow import READERS, Flow, Step, Text, Wording
from flows.conversation.state import SETTLED, Conversation

OWN = "net:"
"""What the id of a network's own step begins with."""


@dataclass(frozen=True, slots=True)
class Own:
    """A question of the network itself; always free words, always skippable."""

    id: str
    words: Wording
    after: str = ""


@dataclass(frozen=True, slots=True)
class Overlay:
    """Changes over a declared flow; what a step's answer may be is never changed."""

    words: Mapping[str, Wording] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    own: tuple[Own, ...] = ()


def lay_over(flow: Flow, overlay: Overlay, kept: Collection[str] = ()) -> Flow:
    """Give the flow as this network has it; what the overlay does not know stays as it was.

    `kept` are steps that stay even when they are switched off. No step leaves its sitting, and the
    choice of readers stays the last of its own.
    """
    steps = [replace(step, words=overlay.words.get(step.id)) for step in flow.steps]
    for own in overlay.own:
        _check(own)
        followers = {each.id for each in overlay.own if each.after == own.after}
        place = _behind(own.after, steps, followers)
        sitting = steps[place - 1].sitting if place else 1
        step = Step(own.id, Text(), optional=True, sitting=sitting, words=in_both(own.words))
        steps.insert(place, step)
    steps.sort(key=lambda step: (step.sitting, step.id == READERS, _rank(step.id, overlay)))
    off = overlay.hidden.difference(kept)
    return replace(flow, steps=tuple(step for step in steps if step.id not in off))


def stays_for(conversation: Conversation) -> frozenset[str]:
    """List the steps that one conversation keeps: what is settled there, and what is asked now."""
    settled = {step for step, held in conversation.answers.items() if held.status in SETTLED}
    asked = {conversation.asked.step} if conversation.asked else set()
    return frozenset(settled | asked)


def with_own(flow: Flow, conversation: Conversation) -> Flow:
    """Give a declared flow with the network's own questions that somebody met, at its end."""
    met = (step for step in conversation.answers if step.startswith(OWN))
    own = tuple(Step(step, Text(), optional=True) for step in met)
    return replace(flow, steps=(*flow.steps, *own))


def in_both(words: Wording) -> Wording:
    """Fill in the language that is missing with the other one: nothing was declared for it."""
    return Wording(words.nl or words.en, words.en or words.nl)


def _rank(step: str, overlay: Overlay) -> int:
    """Find the place that was chosen; an own step without one goes where the step before it is."""
    anchors = {own.id: own.after for own in overlay.own}
    while step not in overlay.order and step in anchors:
        step = anchors.pop(step)
    return overlay.order.index(step) if step in overlay.order else len(overlay.order)


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
