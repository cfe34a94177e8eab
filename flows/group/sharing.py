"""What a group shared with one another, as one of them may read it; on Home and in full."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

from flows.conversation import engine
from flows.conversation.course import Courses
from flows.conversation.flow import Text
from flows.conversation.state import Answer, Conversation
from flows.digest.updates import copy_key
from flows.errors import Refused
from flows.group.introducing import card_blocks
from flows.group.ports import Group, GroupKind, GroupWork
from flows.message import Block, Heading, Message, Note, Para, Quote
from flows.moments import local_day
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Person
from flows.visibility import PUBLISHED, Readers, may_read, relation_of, sharers_with
from flows.words import Words, day_words, shortened, words

MORE = "group.more"
_MOST = 12  # pieces: what fits in one message
_LONGEST, _QUESTION = 1000, 150
_SHARED: tuple[Readers, ...] = ("group", "network", "everyone")


@dataclass(frozen=True, slots=True)
class Shared:
    """What one conversation holds that a reader may read."""

    conversation: Conversation
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """Finds what may be read, and tells it."""

    courses: Courses

    def part(self) -> Part:
        """What this brings."""
        return Part(kinds={MORE: Kind(self._say)}, presses={MORE: _more})

    def of(
        self, w: GroupWork, reader: str, groups: Sequence[Group], most: int
    ) -> tuple[Shared, ...]:
        """List what others in somebody's groups let them read, the newest first."""
        found = [each for group in groups for each in self._in(w, reader, group, most)]
        newest = {each.conversation.id: each for each in found}
        order = sorted(newest.values(), key=lambda each: each.conversation.opened_at, reverse=True)
        return tuple(order[:most])

    def _in(self, w: GroupWork, reader: str, group: Group, most: int) -> Iterator[Shared]:
        if group.kind is GroupKind.PROJECT:  # nothing is shared with one
            return
        with_it = sharers_with(w, group, group.network) - {reader}
        rest = {*w.groups.people(group.id)} - with_it - {reader}
        since = w.groups.since(group.id, reader)
        for others, readers in ((with_it, _SHARED), (rest, PUBLISHED)):
            for each in w.conversations.opened_up(group.network, others, readers, most, since):
                answers = self._readable(w, each, reader)
                if answers:
                    yield Shared(each, answers)

    def _readable(
        self, w: GroupWork, conversation: Conversation, reader: str
    ) -> tuple[Answer, ...]:
        flow = self.courses.of(w, conversation).flow
        current = engine.current_answers(flow, conversation)
        texts = [step.id for step in flow.steps if isinstance(step.question, Text)]
        held = (current[step] for step in texts if step in current)
        stands = cache(partial(relation_of, w, reader, conversation.person, conversation.network))
        return tuple(each for each in held if may_read(each.readers, stands(each.shared)))

    def _say(self, w: GroupWork, saying: Saying) -> Message | None:
        """Tell all of it, and who is who; who is in no group any more reads nothing."""
        person = w.people.find(saying.ids["person"])
        if person is None:
            return None
        network = w.networks.get(saying.ids["network"])
        say = words(person.language)
        groups = w.groups.of_person(person.id, network.id)
        if not groups:
            return Message((Note(say("withdrawn")),))
        blocks = [
            *_who_is_who(w, person, groups, say),
            *self._told(w, person, groups, say),
        ]
        title = Heading(say("group-more-title", network=network.name))
        return Message(
            (title, *(blocks or [Para(say("group-more-nothing"))]), Note(say("group-more-note")))
        )

    def _told(
        self, w: GroupWork, person: Person, groups: Sequence[Group], say: Words
    ) -> Iterator[Block]:
        pieces = [
            (each.conversation, answer)
            for each in self.of(w, person.id, groups, _MOST + 1)
            for answer in each.answers
        ]
        for conversation, answer in pieces[:_MOST]:
            day = day_words(local_day(conversation.opened_at, person.zone), person.language)
            question = shortened(answer.words, _QUESTION)
            yield Note(say("group-piece", question=question, day=day))
            name = w.people.name(conversation.person)
            yield Quote(shortened("\n".join(answer.value), _LONGEST), name)
        if len(pieces) > _MOST:
            yield Note(say("group-more-newest"))


def _who_is_who(
    w: GroupWork, person: Person, groups: Sequence[Group], say: Words
) -> Iterator[Block]:
    seen = {person.id}
    for group in groups:
        for other in w.groups.people(group.id):
            told = w.introductions.of(other, group.network) if other not in seen else None
            seen.add(other)
            about = (person.id, other, group.network)
            if told and may_read(told.readers, relation_of(w, *about, told.shared_at)):
                name = w.people.name(other) or say("somebody")
                yield Para(say("group-card-of", name=name), strong=True)
                yield from card_blocks(told, say)


def _more(w: GroupWork, turn: Turn) -> None:
    network = w.networks.get(turn.ids["network"])
    if not w.groups.of_person(turn.person.id, network.id):
        raise Refused("group-none", network=network.name)
    ids = {"network": network.id, "person": turn.person.id}
    key = copy_key(MORE, network.id, turn.now, turn.person.id)
    w.outbox.put(Letter(network.team, MORE, ids, ToPerson(turn.person.id), key), turn.now)
