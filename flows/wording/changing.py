"""What a facilitator can change of a set of questions: pure, from one overlay to the next."""

from dataclasses import replace

from flows.conversation.flow import READERS, Flow, Step, Wording
from flows.conversation.overlay import OWN, Overlay, Own, lay_over

MOST_OWN = 10
LONGEST = 300


def all_steps(flow: Flow, overlay: Overlay) -> tuple[Step, ...]:
    """List every question in its order, those that are switched off too."""
    return lay_over(flow, replace(overlay, hidden=frozenset())).steps


def reworded(overlay: Overlay, step: str, words: Wording) -> Overlay:
    """Give a question other words; none at all brings back the declared ones."""
    if step.startswith(OWN):
        own = (replace(each, words=words) if each.id == step else each for each in overlay.own)
        return replace(overlay, own=tuple(own))
    kept = {id_: each for id_, each in overlay.words.items() if id_ != step}
    return replace(overlay, words=kept | {step: words} if words != Wording() else kept)


def switched(overlay: Overlay, step: str) -> Overlay:
    """Switch a question off, or on again."""
    return replace(overlay, hidden=overlay.hidden ^ {step})


def added(flow: Flow, overlay: Overlay, after: str, own: Own) -> Overlay:
    """Put a question of the network itself right behind another one."""
    order = [step.id for step in all_steps(flow, overlay) if step.id != READERS]
    order.insert(order.index(after) + 1, own.id)
    own = replace(own, after=_declared(overlay, after))
    return replace(overlay, order=tuple(order), own=(*overlay.own, own))


def moved(flow: Flow, overlay: Overlay, step: str, by: int) -> Overlay | None:
    """Let a question change places with its neighbour of the same sitting; None without one."""
    neighbour = _neighbour(flow, overlay, step, by)
    if neighbour is None:
        return None
    order = [each.id for each in all_steps(flow, overlay) if each.id not in {READERS, step}]
    order.insert(order.index(neighbour) + (by > 0), step)
    return replace(overlay, order=tuple(order))


def put_back(now: Overlay, before: Overlay) -> Overlay:
    """Go back to an earlier version; what was added since is switched off, for it may be asked."""
    known = {own.id for own in before.own}
    since = tuple(own for own in now.own if own.id not in known)
    off = before.hidden | {own.id for own in since}
    return replace(before, own=(*before.own, *since), hidden=off)


def why_not_off(flow: Flow, overlay: Overlay, step: str) -> str:
    """Tell why a question cannot be switched off, as a key; nothing when it can be."""
    known = flow.step(step)
    if known is not None and not known.optional:
        return "wording-required"
    left = lay_over(flow, switched(overlay, step)).steps
    if not any(each.short and each.id != READERS for each in left):
        return "wording-last"
    return ""


def _neighbour(flow: Flow, overlay: Overlay, step: str, by: int) -> str | None:
    """Find who stands next, over what is switched off."""
    steps = all_steps(flow, overlay)
    at = next(place for place, each in enumerate(steps) if each.id == step)
    others = steps[at + 1 :] if by > 0 else reversed(steps[:at])
    standing = (
        each.id
        for each in others
        if each.sitting == steps[at].sitting and each.id not in overlay.hidden | {READERS}
    )
    return next(standing, None)


def _declared(overlay: Overlay, step: str) -> str:
    """Find the declared question that a question of the network stands behind."""
    anchors = {own.id: own.after for own in overlay.own}
    while step in anchors:
        step = anchors.pop(step)
    return step
