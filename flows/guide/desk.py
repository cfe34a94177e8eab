"""The guide's tables: what helps people along the way."""

from flows.conversation.course import Courses
from flows.guide import helping, keeping, leadership, starting
from flows.guide.calls import Calls
from flows.guide.journal import Chapter, conversations, without_a_place
from flows.guide.keeping import Keeping
from flows.guide.structure import Structure
from flows.home.corner import Corner
from flows.home.leaf import Room
from flows.parts import Part, together
from flows.store import NewId

CORNER = Corner(keeping.corner, helping.leading, Room.HELP)


def part(courses: Courses, new_id: NewId, chapters: tuple[Chapter, ...] = ()) -> Part:
    """What this subject brings; other subjects add `chapters` to the journal."""
    own = (conversations(courses), leadership.chapter, without_a_place)
    lists = (starting.part(), Structure(new_id).part(), leadership.part(), Calls(new_id).part())
    return together((Keeping((*own, *chapters)).part(), *lists))
