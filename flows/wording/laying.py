"""Laying a network's own words over what is asked."""

from dataclasses import replace
from typing import Any

from flows.conversation.course import Course
from flows.conversation.overlay import Overlay, lay_over, stays_for
from flows.conversation.state import Conversation
from flows.wording.ports import NOTHING, WordingWork


def worded(w: WordingWork, course: Course, conversation: Conversation) -> Course:
    """Give a course as it is in the network of a conversation."""
    return laid(course, w.wordings.of(conversation.network, course.flow.id), conversation)


def laid(course: Course, overlay: Overlay, conversation: Conversation) -> Course:
    """Lay changes over a course; what was asked before stays in a conversation."""
    if overlay == NOTHING:
        return course
    flow = lay_over(course.flow, overlay, stays_for(conversation))
    fitting: Any = course  # every course is a value with its flow in it
    own: Course = replace(fitting, flow=flow)
    return own
