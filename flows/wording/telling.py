"""What a change does to people in the middle, in words; in numbers only where those tell little."""

from collections.abc import Iterator

from flows.conversation.flow import Flow
from flows.wording.effects import NOTICED, Effects
from flows.words import Words


def effect_lines(
    counted: Effects, before: Flow, after: Flow, least: int, say: Words
) -> Iterator[str]:
    """Say it; among few people no number is told, and not whether anybody is there at all."""
    if counted.people < least:
        yield say("wording-few")
        for kind in changes(before, after):
            yield say(f"wording-few-{kind}")
        return
    yield say("wording-effect-same", people=counted.same)
    for kind in NOTICED:
        people = getattr(counted, kind)
        if people:
            yield say(f"wording-effect-{kind}", people=people)


def changes(before: Flow, after: Flow) -> tuple[str, ...]:
    """Tell what differs between two versions, whoever is in the middle."""
    was, comes = ({step.id: step for step in flow.steps} for flow in (before, after))
    both = [step for step in was if step in comes]
    gone = bool(was.keys() - comes.keys())
    found = {
        "new": bool(comes.keys() - was.keys()),
        "gone": gone,
        "asked": gone,
        "reworded": any(was[step].words != comes[step].words for step in both),
        "moved": both != [step for step in comes if step in was],
    }
    return tuple(kind for kind in NOTICED if found[kind])
