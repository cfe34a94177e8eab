"""Who may read it, as a question: only readers that its writer has are offered."""

from dataclasses import replace

from flows.conversation.flow import Choice, Flow, Step
from flows.conversation.state import Conversation
from flows.visibility import CircleWork, offered_to

READERS = "readers"
"""The step that chooses who may read the others."""


def offered(w: CircleWork, flow: Flow, conversation: Conversation) -> Flow:
    """Give a flow as its person is asked it: without a group they have no group to choose.

    Everyone, also outside the network, can be chosen only where a flow itself says so.
    """
    step = flow.step(READERS)
    if step is None or not isinstance(step.question, Choice):
        return flow
    known = offered_to(w, conversation.person, conversation.network)
    options = tuple(each for each in step.question.options if each in {*known, "everyone"})
    asked = replace(step, question=Choice(options))
    return replace(flow, steps=tuple(asked if each is step else each for each in flow.steps))


def offered_step(w: CircleWork, flow: Flow, conversation: Conversation, step: str) -> Step | None:
    """Find a step as its person is asked it."""
    return offered(w, flow, conversation).step(step) if step == READERS else flow.step(step)
