"""What a change does to people who are in the middle of a set of questions; pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from flows.conversation.flow import Flow, Step, Value
from flows.conversation.overlay import Overlay
from flows.conversation.state import Conversation, State, Status

IN_THE_MIDDLE = (State.OPEN, State.PAUSED, State.RESTING, State.LAPSED)


@dataclass(frozen=True, slots=True)
class How:
    """What one person is asked with an overlay, and in which words."""

    flow_of: Callable[[Overlay, Conversation], Flow]
    said: Callable[[Step, Conversation], str]


@dataclass(frozen=True, slots=True)
class Effects:
    """How many people in the middle notice what; one person may notice several things.

    `same` notice nothing. `asked` have just been asked a question that goes, and may still answer
    it; `gone` would have been asked it later.
    """

    people: int
    same: int
    new: int
    gone: int
    asked: int
    reworded: int
    moved: int


NOTICED = ("new", "gone", "asked", "reworded", "moved")


def effects(
    how: How, before: Overlay, after: Overlay, conversations: Iterable[Conversation]
) -> Effects:
    """Count them; everybody is thought to answer all that comes."""
    noticed: dict[str, set[str]] = {}
    for each in conversations:
        theirs = _noticed(how, before, after, each)
        noticed[each.person] = noticed.get(each.person, set()) | theirs
    counts = {name: sum(name in each for each in noticed.values()) for name in NOTICED}
    same = sum(not each for each in noticed.values())
    return Effects(people=len(noticed), same=same, **counts)


def _noticed(how: How, before: Overlay, after: Overlay, conversation: Conversation) -> set[str]:
    """Tell what one person notices; what is open in front of them has been asked already."""
    here = conversation
    if here.state is not State.OPEN:
        here = replace(here, asked=None)
    asked = here.asked.step if here.asked else ""
    was, comes = (_coming(how.flow_of(each, here), here, asked) for each in (before, after))
    both = [step for step in was if step in comes]
    found = {
        "new": bool(comes.keys() - was.keys()),
        "gone": bool(was.keys() - comes.keys()),
        "asked": asked in after.hidden - before.hidden,
        "reworded": any(
            was[step] != comes[step] and how.said(was[step], here) != how.said(comes[step], here)
            for step in both
        ),
        "moved": both != [step for step in comes if step in was],
    }
    return {name for name, is_so in found.items() if is_so}


def _coming(flow: Flow, conversation: Conversation, asked: str) -> dict[str, Step]:
    return {step.id: step for step in ahead(flow, conversation) if step.id != asked}


def ahead(flow: Flow, conversation: Conversation) -> tuple[Step, ...]:
    """List the questions that still come, for who answers all of them."""
    current: dict[str, Value] = {}
    coming = []
    for step in flow.steps:
        held = conversation.answers.get(step.id)
        if step.only_if is not None and not step.only_if(current):
            continue
        if held is not None and held.status is Status.ANSWERED:
            current[step.id] = held.value
        elif not conversation.settled(step.id) and step.question is not None:
            coming.append(step)
            current[step.id] = ("",)
    return tuple(coming)
