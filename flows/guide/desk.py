"""The guide's tables: what helps people along the way."""

from dataclasses import dataclass

from flows.conversation.course import Courses
from flows.guide import journal, keeping
from flows.guide.keeping import Keeping
from flows.home.corner import Corner
from flows.parts import Part

CORNER = Corner(mine=keeping.corner)


@dataclass(frozen=True, slots=True)
class Guide:
    """Gives people their journal; other subjects add chapters to it."""

    courses: Courses
    chapters: tuple[journal.Chapter, ...] = ()

    def part(self) -> Part:
        """What this subject brings."""
        own = (journal.conversations(self.courses), journal.without_a_place)
        return Keeping((*own, *self.chapters)).part()
