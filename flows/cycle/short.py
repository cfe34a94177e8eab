"""The short version of a programme: only the starred questions."""

from dataclasses import replace
from typing import Any

from flows.conversation.course import Course
from flows.conversation.state import Conversation
from flows.cycle.course import PhaseCourse


def fit(w: Any, course: Course, conversation: Conversation) -> Course:
    """Leave out what the short version does not ask; what was answered already stays."""
    if not isinstance(course, PhaseCourse):
        return course
    if not w.cycles.is_short(conversation.network):
        return course
    steps = course.flow.steps
    kept = tuple(each for each in steps if each.short or each.id in conversation.answers)
    return replace(course, flow=replace(course.flow, steps=kept))
