"""The lessons that go on to a next group: those that everyone may read, without a name."""

from collections.abc import Iterator
from datetime import UTC, datetime

from flows.closing.pack import Lessons
from flows.conversation import engine
from flows.conversation.course import Courses
from flows.conversation.flow import READERS
from flows.conversation.ports import ConversationWork
from flows.guide.journal import written
from flows.guide.papers import Line, Section
from flows.people import Network
from flows.words import Words

_EVER = datetime(2000, 1, 1, tzinfo=UTC)


def lessons(courses: Courses) -> Lessons:
    """Give what was answered in conversations for everyone to read."""

    def left(w: ConversationWork, network: Network, say: Words) -> Iterator[Section]:
        for each in w.conversations.readable(network.id, _EVER):
            flow = courses.of(w, each).flow
            answers = engine.current_answers(flow, each).values()
            lines = tuple(
                Line(written(flow, answer, say), answer.words)
                for answer in answers
                if answer.readers == "everyone" and answer.step != READERS
            )
            yield Section(say(f"{each.flow}-title", network=network.name), lines)

    return left
