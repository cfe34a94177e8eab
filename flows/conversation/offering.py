"""Who may read it, as a question: who has no group is not offered one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.conversation import engine
from flows.conversation.course import Course
from flows.conversation.flow import READERS, Choice, Flow
from flows.conversation.state import Conversation
from flows.visibility import CircleWork, Readers, circle_of, opened_to, readers_of


def opened(
    flow: Flow, conversation: Conversation, known: Sequence[Readers], now: datetime
) -> Conversation:
    """Let the choice made in a conversation hold for all that was written; no choice is nobody.

    Where a flow does not ask it, nothing changes.
    """
    if flow.step(READERS) is None:
        return conversation
    chosen = engine.current_answers(flow, conversation).get(READERS)
    readers = readers_of(chosen.value if chosen else (), known)
    return read_by_all(flow, conversation, readers, now)


def read_by_all(
    flow: Flow, conversation: Conversation, readers: Readers, now: datetime
) -> Conversation:
    """Let the same people read all that counts, from now on."""
    for answer in engine.current_answers(flow, conversation).values():
        if answer.step != READERS:
            conversation = conversation.put(opened_to(answer, readers, now))
    return conversation


def offered(w: CircleWork, course: Course, conversation: Conversation) -> Course:
    """Give a course as it is asked of its person."""
    step = course.flow.step(READERS)
    choice = step.question if step else None
    if step is None or not isinstance(choice, Choice) or "group" not in choice.options:
        return course
    if circle_of(w, conversation.person, conversation.network) is not None:
        return course
    asked = replace(
        step, question=Choice(tuple(each for each in choice.options if each != "group"))
    )
    steps = tuple(asked if each is step else each for each in course.flow.steps)
    fitting: Any = course  # every course is a value with its flow in it
    without: Course = replace(fitting, flow=replace(course.flow, steps=steps))
    return without
