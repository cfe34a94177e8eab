"""The guide's tables: what helps people along the way."""

from flows.conversation.course import Courses
from flows.guide import keeping
from flows.guide.journal import Chapter, conversations, without_a_place
from flows.guide.keeping import Keeping
from flows.home.corner import Corner
from flows.parts import Part

CORNER = Corner(mine=keeping.corner)


def part(courses: Courses, chapters: tuple[Chapter, ...] = ()) -> Part:
    """What this subject brings; other subjects add `chapters` to the journal."""
    return Keeping((conversations(courses), without_a_place, *chapters)).part()
