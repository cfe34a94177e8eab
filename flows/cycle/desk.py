"""The use cases of the cycle, put together."""

from flows.conversation.talk import Talk
from flows.cycle import overview, programming
from flows.cycle.cards import Cards
from flows.cycle.issue import Issue
from flows.cycle.turning import Turning
from flows.parts import Part, together


def cycle_part(talk: Talk, issue: Issue) -> Part:
    """What this subject brings."""
    parts = (issue.part(), Cards(talk).part(), Turning(talk).part())
    return together((*parts, overview.part(), programming.part()))
