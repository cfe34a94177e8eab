"""What goes on to the next group: what people left for it by choice, and what was published."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from flows.closing.keys import PACK
from flows.closing.ports import ClosingWork, Outcome, Practice
from flows.closing.report import figure_lines
from flows.guide.papers import Line, Section, Text, document, paper
from flows.message import Button, Message, Para
from flows.moments import local_day
from flows.network.menu import led
from flows.note import note
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Network, Person
from flows.thermometer.ports import ThermometerWork
from flows.thermometer.results import result_texts
from flows.words import Words, day_words, words

Lessons = Callable[[Any, Network, Words], Iterable[Section]]
"""Gives the lessons that are handed over: only what its writer left for whoever comes next."""

_EYES = ("struck", "lesson", "mine")


class PackWork(ClosingWork, ThermometerWork, Protocol):
    """What handing over works on: also the published figures."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Gives who leads the pack."""

    least: int
    lessons: Lessons

    def part(self) -> Part:
        """What this brings."""
        return Part(kinds={PACK: Kind(self._say)}, presses={PACK: _send})

    def _say(self, w: PackWork, saying: Saying) -> Message | None:
        """Write it from what may be handed over at that moment."""
        network = w.networks.find(saying.ids["network"])
        person = w.people.find(saying.ids["person"])
        member = w.networks.member(saying.ids["network"], saying.ids["person"])
        if network is None or person is None or member is None or not member.leads:
            return None
        say = words(person.language)
        text = self._text(w, network, person, saying.now)
        day = local_day(saying.now, person.zone)
        name = f"{say('closing-pack-name')}-{day.isoformat()}"
        title = say("closing-pack-file", network=network.name)
        return Message(
            (
                Para(say("closing-pack-here", network=network.name)),
                paper(text, name, title, say("closing-pack-paper")),
                document(text, name, title),
            )
        )

    def _text(self, w: PackWork, network: Network, person: Person, now: datetime) -> Text:
        say, language = words(person.language), person.language
        made = day_words(local_day(now, person.zone), language)
        survey = w.closings.survey(network.id)
        figures = figure_lines(survey, self.least, say, language)
        found = [
            _section(say("closing-pack-purpose"), [network.purpose]),
            *self.lessons(w, network, say),
            *_practices(w, w.closings.practices(network.id), say),
            *_outcomes(w.closings.outcomes(network.id), say),
            _section(say("closing-pack-figures"), figures),
            _section(say("closing-pack-thermometer"), result_texts(w, network, say)),
            Section(say("closing-pack-eyes"), tuple(_eye(each, say) for each in _EYES)),
        ]
        above = say("closing-pack-made", day=made)
        kept = [each for each in found if each.lines]
        return Text(say("closing-pack-title"), network.name, above, kept, language)


def pack_button(network: Network, say: Words) -> Button:
    """Give the button with which who leads asks for it."""
    return Button(PACK, say("button-closing-pack"), {"network": network.id})


def _send(w: ClosingWork, turn: Turn) -> None:
    network = led(w, turn)
    ids = {"network": network.id, "person": turn.person.id}
    w.outbox.put(Letter(network.team, PACK, ids, ToPerson(turn.person.id)), turn.now)
    if turn.caller.url:
        w.outbox.put(note(turn, "closing-pack-coming"), turn.now)


def _section(title: str, lines: Iterable[str]) -> Section:
    return Section(title, tuple(Line(each) for each in lines if each))


def _eye(prompt: str, say: Words) -> Line:
    return Line(say("closing-pack-room"), say(f"closing-eye-{prompt}"))


def _practices(w: ClosingWork, practices: Iterable[Practice], say: Words) -> Iterator[Section]:
    """Give each initiative that was left for others; by role, unless a name was chosen."""
    for each in practices:
        if each.readers == "everyone":
            held = (("what", each.what), ("whom", each.whom), ("needs", each.needs))
            name = w.people.name(each.person) if each.named else ""
            who = ", ".join(filter(None, (name, each.role)))
            lines = [Line(text, say(f"closing-card-{asked}")) for asked, text in held if text]
            lines += [Line(who, say("closing-card-role"))] if who else []
            yield Section(say("closing-pack-practice"), tuple(lines))


def _outcomes(outcomes: Iterable[Outcome], say: Words) -> Iterator[Section]:
    left = sorted((each.kind, each.words) for each in outcomes if each.readers == "everyone")
    lines = tuple(Line(text, say(f"closing-result-{kind}")) for kind, text in left)
    yield Section(say("closing-report-results"), lines)
