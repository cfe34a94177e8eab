"""What can be done with a question: what was chosen in a form, as one change."""

from collections.abc import Mapping
from typing import Literal, get_args

from flows.conversation.asking import step_words
from flows.conversation.flow import Flow, Step, Wording
from flows.conversation.overlay import OWN, Overlay, Own
from flows.errors import Refused
from flows.wording.changing import (
    LONGEST,
    MOST_OWN,
    added,
    all_steps,
    moved,
    put_back,
    reworded,
    switched,
    why_not_off,
)
from flows.wording.sets import Set
from flows.words import LANGUAGES, words

Deed = Literal["reword", "switch", "earlier", "later", "add", "declared", "back"]
DEEDS: tuple[Deed, ...] = get_args(Deed)
WITH_WORDS = ("reword", "add")
_BY = {"earlier": -1, "later": 1}


def change(which: Set, ids: Mapping[str, str], written: Wording) -> Overlay:
    """Give what would hold after what was chosen; refuse what is not there any more."""
    return _change(which, which.overlay, ids, written)


def changed_already(which: Set, ids: Mapping[str, str], written: Wording) -> bool:
    """Tell whether exactly this was the last change: a form that was sent twice."""
    seen = int(ids["version"])
    before = which.before(seen)
    is_last = which.version == seen + 1 and before is not None
    return is_last and _change(which, before or which.overlay, ids, written) == which.overlay


def problem(which: Set, ids: Mapping[str, str]) -> str:
    """Tell why something cannot be done, as a key; nothing when it can be."""
    overlay, step = which.overlay, ids["step"]
    match ids["what"]:
        case "switch" if step not in overlay.hidden:
            return why_not_off(which.flow, overlay, step)
        case "earlier" | "later" as way if moved(which.flow, overlay, step, _BY[way]) is None:
            return f"wording-{way}-not"
        case "add" if len(overlay.own) >= MOST_OWN:
            return "wording-many"
        case "declared" if step not in overlay.words:
            return "wording-declared-not"
        case "back" if which.version == 0:
            return "wording-back-not"
    return ""


def problem_with(written: Wording) -> Mapping[str, str]:
    """Tell by field what is the matter with words, as keys."""
    if written == Wording():
        return {"nl": "wording-none"}
    long = (each for each in LANGUAGES if len(written.spoken(each)) > LONGEST)
    return dict.fromkeys(long, "wording-long")


def own_words(flow: Flow, step: Step, written: Wording) -> Wording:
    """Keep of words only what differs from the declared ones."""
    if step.id.startswith(OWN):
        return written
    plain = Step(step.id)
    kept = {
        each: written.spoken(each)
        for each in LANGUAGES
        if written.spoken(each) != step_words(flow, plain, words(each))
    }
    return Wording(**kept)


def step_in(which: Set, overlay: Overlay, step: str) -> Step:
    """Find a question, also one that is switched off."""
    found = (each for each in all_steps(which.flow, overlay) if each.id == step)
    known = next(found, None)
    if known is None:
        raise Refused("wording-changed")
    return known


def _change(which: Set, now: Overlay, ids: Mapping[str, str], written: Wording) -> Overlay:
    what, step = ids["what"], ids["step"]
    if what == "back":
        before = which.before(int(step))
        if before is None:
            raise Refused("wording-changed")
        return put_back(now, before)
    known = step_in(which, now, step)
    match what:
        case "reword":
            return reworded(now, step, own_words(which.flow, known, written))
        case "declared":
            return reworded(now, step, Wording())
        case "switch":
            return switched(now, step)
        case "earlier" | "later":
            return moved(which.flow, now, step, _BY[what]) or now
        case "add":
            return added(which.flow, now, step, Own(ids["own"], written))
        case _:
            raise Refused("button-unknown")
