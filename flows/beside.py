"""What stands around somebody's weekly question, so that nothing else has to be sent."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows.conversation.ports import ConversationWork, Week
from flows.conversation.state import Conversation
from flows.conversation.talk import ask_key
from flows.message import Block, Note
from flows.outbox import InPlaceOf, Letter
from flows.words import Words

_MOST = 2  # things beside the question: three or more would be a list of duties
Beside = Callable[[Any, Conversation, Words], tuple[Block, ...]]
"""Gives a line or two with buttons that open forms; nothing when nothing wants attention.

The conversation is the one of this week's question: it tells whose week it is, in which network,
and in `asked` when.
"""

LOOK_BACK = 12
"""So many weeks back a question can still show what becomes of what came along with it."""


@dataclass(frozen=True, slots=True)
class Around:
    """What goes around the question, whatever that is, from top to bottom."""

    above: tuple[Beside, ...] = ()
    along: tuple[Beside, ...] = ()  # the most pressing first; stays when the question is answered
    below: tuple[Beside, ...] = ()


def laid(
    besides: tuple[Beside, ...], w: Any, conversation: Conversation, say: Words
) -> tuple[Block, ...]:
    """Lay them under one another."""
    return tuple(block for beside in besides for block in beside(w, conversation, say))


def laid_along(
    besides: tuple[Beside, ...], w: Any, conversation: Conversation, say: Words
) -> tuple[Block, ...]:
    """Lay two of what comes along under the question; all the rest stands on a Home anyway."""
    found = [blocks for beside in besides if (blocks := beside(w, conversation, say))]
    if not found:
        return ()
    more = (Note(say("reflection-along-more")),) if len(found) > _MOST else ()
    first = (block for blocks in found[:_MOST] for block in blocks)
    return (Note(say("reflection-along")), *first, *more)


def follow_week(w: ConversationWork, person: str, network: str, now: datetime) -> None:
    """Let this week's question show what was done with what came along with it."""
    for week in w.weeks.latest(person, network, 1):
        _say_again(w, week, now)


def follow_week_of(
    w: ConversationWork, person: str, network: str, since: datetime, now: datetime
) -> None:
    """Let the first question since a moment show what became of what came along with it."""
    weeks = w.weeks.latest(person, network, LOOK_BACK)
    for week in [each for each in weeks if each.at >= since][-1:]:
        _say_again(w, week, now)


def _say_again(w: ConversationWork, week: Week, now: datetime) -> None:
    said = w.outbox.said(ask_key(week.conversation, str(week.turn)))
    if said is not None:
        place = InPlaceOf(said.key, week.person)
        w.outbox.put(Letter(said.team, said.kind, said.ids, place, urgent=False), now)
