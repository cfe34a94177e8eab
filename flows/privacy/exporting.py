"""What a facilitator may keep of a network: what was shared with it, and the published results."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from flows.conversation import engine
from flows.conversation.course import Courses
from flows.conversation.flow import READERS
from flows.message import Document, Message, Para
from flows.moments import local_day
from flows.network.menu import led
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Network
from flows.privacy.ports import PrivacyWork
from flows.thermometer.results import result_texts
from flows.visibility import Relation, may_read
from flows.words import Words, day_words, words

EXPORT = "network.export"
_EVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Exporting:
    """Gives a network's facilitator a file."""

    courses: Courses
    more: Callable[[Any, Network, Words], Iterable[str]] = lambda *_: ()

    def part(self) -> Part:
        """What this brings."""
        return Part(kinds={EXPORT: Kind(self._say)}, presses={EXPORT: _export})

    def _say(self, w: PrivacyWork, saying: Saying) -> Message | None:
        """Write the file at the moment it is sent, from what may be read then."""
        person = w.people.find(saying.ids["person"])
        network = w.networks.find(saying.ids["network"])
        if person is None or network is None or not network.name:
            return None
        say = words(person.language)
        day = local_day(saying.now, person.zone)
        lines = (
            network.name,
            network.purpose,
            say("network-export-made", day=day_words(day, person.language)),
            say("network-export-only-shared"),
            *self._shared(w, network, say),
            *result_texts(w, network, say),
            *self.more(w, network, say),
        )
        title = say("network-export-file", network=network.name)
        name = f"leerkring-{day.isoformat()}.txt"
        return Message(
            (
                Para(say("network-export-here", network=network.name)),
                Document(name, title, "\n\n".join(lines) + "\n"),
            )
        )

    def _shared(self, w: PrivacyWork, network: Network, say: Words) -> Iterable[str]:
        for conversation in w.conversations.readable(network.id, _EVER):
            current = engine.current_answers(self.courses.of(w, conversation).flow, conversation)
            shared = [
                f"{answer.words}\n{' / '.join(answer.value)}"
                for answer in current.values()
                if may_read(answer.readers, Relation.FACILITATOR) and answer.step != READERS
            ]
            if shared:
                by = w.people.name(conversation.person) or say("somebody")
                title = say(f"{conversation.flow}-title", network=network.name)
                yield f"== {title} · {by} · {conversation.opened_at.date().isoformat()}"
                yield from shared


def _export(w: PrivacyWork, turn: Turn) -> None:
    network = led(w, turn)
    ids = {"network": network.id, "person": turn.person.id}
    w.outbox.put(Letter(network.team, EXPORT, ids, ToPerson(turn.person.id)), turn.now)
