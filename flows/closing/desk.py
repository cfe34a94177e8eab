"""The tables of halfway and the end."""

from flows.closing import corner
from flows.closing.cards import Cards
from flows.closing.lessons import lessons
from flows.closing.pack import Pack
from flows.closing.report import Report
from flows.closing.surveying import Surveying
from flows.conversation.course import Courses
from flows.home.corner import Corner
from flows.home.leaf import Room
from flows.parts import Part, together
from flows.store import NewId

CORNERS = (
    Corner(mine=corner.mine, leading=corner.leading),
    Corner(leading=corner.early, room=Room.HELP),
)


def part(courses: Courses, new_id: NewId, least: int) -> Part:
    """What this subject brings."""
    return together(
        (
            Cards(new_id).part(),
            Surveying(new_id, least).part(),
            Report(least).part(),
            Pack(least, lessons(courses)).part(),
        )
    )
