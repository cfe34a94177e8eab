"""What subjects lay beside somebody's weekly question, so that nothing else has to be sent."""

from collections.abc import Callable
from typing import Any

from flows.conversation.state import Conversation
from flows.message import Block
from flows.words import Words

Beside = Callable[[Any, Conversation, Words], tuple[Block, ...]]
"""Gives a line or two with buttons that open forms; nothing when nothing wants attention.

The conversation is the one of this week's question: it tells whose week it is, in which network,
and in `asked` when.
"""


def all_beside(
    besides: tuple[Beside, ...], w: Any, conversation: Conversation, say: Words
) -> tuple[Block, ...]:
    """Lay them under one another."""
    return tuple(block for beside in besides for block in beside(w, conversation, say))
