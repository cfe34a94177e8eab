"""Who may read it, as a question: who has no group is not offered one."""

from dataclasses import replace
from typing import Any

from flows.conversation.course import Course
from flows.conversation.flow import READERS, Choice
from flows.conversation.state import Conversation
from flows.visibility import CircleWork, circle_of


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
