"""Trying a flow out: its first question as it would be asked now, and what is asked after it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flows.conversation import engine
from flows.conversation.asking import question_blocks, step_words
from flows.conversation.beginning import Beginning
from flows.conversation.course import Course, Courses
from flows.conversation.ports import ConversationWork
from flows.conversation.state import Conversation
from flows.message import Block, Bullets, Message, Para
from flows.network.menu import led_now
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Network
from flows.preview import preview
from flows.words import Words, words

BeginningOf = Callable[[Network, datetime], Beginning]
"""Tells what a network's people would get now."""


@dataclass(frozen=True, slots=True)
class Trying:
    """The try-out of a subject's flow; no conversation is begun, so nothing can be answered."""

    kind: str
    courses: Courses
    beginning_of: BeginningOf

    def part(self) -> Part:
        """What this brings: a button, and what it sends to who presses it."""
        return Part(kinds={self.kind: Kind(self._say)}, presses={self.kind: self._try})

    def _try(self, w: ConversationWork, turn: Turn) -> None:
        ids = {"person": turn.person.id, "network": led_now(w, turn).id}
        to = ToPerson(turn.person.id)
        w.outbox.put(Letter(turn.person.team, self.kind, ids, to), turn.now)

    def _say(self, w: ConversationWork, saying: Saying) -> Message | None:
        person = w.people.find(saying.ids["person"])
        if person is None:
            return None
        network = w.networks.get(saying.ids["network"])
        say = words(person.language)
        how = self.beginning_of(network, saying.now)
        fresh = Conversation(
            "", person.team, person.id, network.id, how.flow, how.occasion, saying.now
        )
        course = self.courses.of(w, fresh)
        begun = engine.proceed(
            course.flow, fresh, lambda step: step_words(course.flow, step, say), saying.now
        )
        blocks = (
            *course.title(w, begun, say),
            *course.before(w, begun, say),
            *_questions(course, begun, say),
            *course.below(w, begun, say),
        )
        return preview(blocks, network, say, "preview-note")


def _questions(course: Course, begun: Conversation, say: Words) -> tuple[Block, ...]:
    """Ask the first question, and list the others: they come one at a time."""
    first, *others = (step for step in course.flow.steps if step.question)
    rest = tuple(step_words(course.flow, step, say) for step in others)
    asked = question_blocks(course.flow, first, begun, say)
    return (*asked, Para(say("preview-then")), Bullets(rest)) if rest else asked
