"""*Help with facilitating*: what stands on the Home of who leads a network."""

from typing import Any

from flows.guide import calls, leadership, starting, structure
from flows.guide.ports import STEPS
from flows.home.look import Look
from flows.message import Block, Buttons, Note
from flows.moments import local_day
from flows.people import Network
from flows.words import day_words


def leading(look: Look, network: Network) -> list[Block]:
    """Say how far the start is and when the check was, with all that can be opened."""
    if network.is_over:
        return []
    say, w = look.say, _work(look)
    ticked = len(w.lists.ticked(network.id) & set(STEPS))
    buttons = (
        starting.button(network, say),
        structure.button(network, say),
        leadership.button(network, say),
        calls.button(network, say),
    )
    return [
        *((Note(say("guide-ticked", done=ticked, all=len(STEPS))),) if ticked else ()),
        Note(_checked(look, network)),
        Buttons(buttons),
    ]


def _checked(look: Look, network: Network) -> str:
    """Offer the check when it was never done or half a year ago; else say when it was."""
    at = _work(look).lists.checked_at(network.id)
    if at is None:
        return look.say("guide-check-never")
    day = day_words(local_day(at, look.person.zone), look.person.language)
    due = structure.is_due(at, look.at)
    return look.say("guide-check-again" if due else "guide-checked", day=day)


def _work(look: Look) -> Any:
    """Give what this subject keeps: a Home knows its corners, not what they work on."""
    return look.w
