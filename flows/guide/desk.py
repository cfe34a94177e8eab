"""The guide's tables: what helps people along the way."""

from flows.conversation.course import Courses
from flows.guide import helping, keeping, leadership, placing, starting, suggesting
from flows.guide.calls import Calls
from flows.guide.journal import Chapter, conversations, without_a_place
from flows.guide.keeping import Keeping
from flows.guide.structure import Structure
from flows.guide.suggesting import Suggesting
from flows.home.corner import Corner
from flows.home.leaf import Room
from flows.parts import Part, together
from flows.store import NewId

CORNER = Corner(keeping.corner, helping.leading, Room.HELP)
SUGGESTED = Corner(leading=suggesting.leading)
let_go = placing.let_go


def part(courses: Courses, new_id: NewId, months: int, chapters: tuple[Chapter, ...] = ()) -> Part:
    """What this subject brings; other subjects add `chapters` to the journal.

    Calls are kept for so many months.
    """
    own = (conversations(courses), leadership.chapter, without_a_place)
    calls = Calls(new_id, months)
    lists = (starting.part(), Structure(new_id).part(), leadership.part(), calls.part())
    journal = Keeping((*own, *chapters)).part()
    return together((journal, *lists, Suggesting(new_id).part()))
