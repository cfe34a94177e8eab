"""Asking once how an action went: a line beside the first weekly question after its day."""

from collections.abc import Sequence
from datetime import datetime

from flows.action.fields import in_short
from flows.action.planning import NEW
from flows.action.ports import Action, ActionWork
from flows.action.rules import is_asked_beside
from flows.action.telling import TELL
from flows.beside import LOOK_BACK
from flows.conversation.ports import ConversationWork
from flows.conversation.state import Conversation
from flows.message import Block, Button, Buttons, Para, Quote
from flows.words import Words, shortened

_MOST, _LABEL = 3, 40


def beside(w: ActionWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Ask about what has come to its day since the question before."""
    week = this_week(w, conversation)
    if week is None:
        return ()
    mine = w.actions.open_of(conversation.person, conversation.network)
    new = Button(NEW, say("button-action-new"), {"network": conversation.network})
    due = [each for each in mine if is_asked_beside(each, *week)][:_MOST]
    if not due:
        return ()
    quotes = (Quote(in_short(each, say)) for each in due)
    buttons = Buttons((*tell_buttons(due, say).items, new))
    return Para(say("action-asked", count=len(due))), *quotes, buttons


def this_week(
    w: ConversationWork, conversation: Conversation
) -> tuple[datetime, datetime | None] | None:
    """Give when a weekly question came, and the one before it; nothing when it is none.

    What hangs on that is the same however often the question is said.
    """
    weeks = w.weeks.latest(conversation.person, conversation.network, LOOK_BACK)
    asked = [(each.conversation, each.turn) for each in weeks]
    mine = (conversation.id, conversation.turn)
    place = asked.index(mine) if mine in asked else None
    if place is None:
        return None
    before = weeks[place + 1].at if place + 1 < len(weeks) else None
    return weeks[place].at, before


def tell_buttons(actions: Sequence[Action], say: Words) -> Buttons:
    """Give one button for each; which one is meant stands on it when there are several."""
    if len(actions) == 1:
        ids = {"action": actions[0].id}
        return Buttons((Button(TELL, say("button-action-tell"), ids),))
    return Buttons(
        tuple(
            Button(
                TELL,
                say("button-action-tell-of", what=shortened(each.then, _LABEL)),
                {"action": each.id},
            )
            for each in actions
        )
    )
