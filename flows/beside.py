"""What stands around somebody's weekly question, so that nothing else has to be sent."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flows.conversation.state import Conversation
from flows.message import Block
from flows.words import Words

Beside = Callable[[Any, Conversation, Words], tuple[Block, ...]]
"""Gives a line or two with buttons that open forms; nothing when nothing wants attention.

The conversation is the one of this week's question: it tells whose week it is, in which network,
and in `asked` when.
"""


@dataclass(frozen=True, slots=True)
class Around:
    """What goes above and below the question, whatever that is, from top to bottom."""

    above: tuple[Beside, ...] = ()
    below: tuple[Beside, ...] = ()


def laid(
    besides: tuple[Beside, ...], w: Any, conversation: Conversation, say: Words
) -> tuple[Block, ...]:
    """Lay them under one another."""
    return tuple(block for beside in besides for block in beside(w, conversation, say))
