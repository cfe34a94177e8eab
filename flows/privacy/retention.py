"""How long is kept what only its writer can read: said beforehand, and then it goes by itself."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from flows.cycle.issue import FLOW as ISSUE
from flows.message import Button, Buttons, Message, Para
from flows.moments import local_day, night_left
from flows.outbox import Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Part
from flows.people import Network
from flows.privacy.ports import PrivacyWork
from flows.reflection.flow import FLOWS as REFLECTIONS
from flows.words import day_words, words

FADING = "privacy.fading"
NOTICE = timedelta(days=28)
"""Nothing goes before people have had so much time to keep it."""

_LETTERS = timedelta(days=60)
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Terms:
    """How many months after a network's end is kept what was not shared."""

    reflections: int = 3
    issues: int = 12


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of thing that goes at the same time."""

    name: str
    flows: tuple[str, ...]
    months: int


@dataclass(frozen=True, slots=True)
class Going:
    """What goes now: how much of which sort, and of which network, if it is of one."""

    sort: str
    network: str
    count: int


@dataclass(frozen=True, slots=True)
class Retention:
    """Lets go of what is too old to be kept."""

    terms: Terms = field(default_factory=Terms)

    def part(self) -> Part:
        """What this brings."""
        return Part(kinds={FADING: Kind(self._say)})

    def going(self, w: PrivacyWork, now: datetime) -> Iterator[Going]:
        """Count what goes now; nothing is changed."""
        for network, sort in self._due(w, now):
            yield Going(sort.name, network.id, w.retention.private(network.id, sort.flows))
        yield Going("texts without a place", "", w.retention.stray(self._stray_before(now)))
        yield Going("outbox rows", "", w.retention.letters(now - _LETTERS))

    def to_be_told(self, w: PrivacyWork) -> Iterator[tuple[Network, tuple[str, ...]]]:
        """List the networks that are over, with who has to hear that what they wrote will go."""
        flows = tuple(flow for sort in self._sorts() for flow in sort.flows)
        for network in w.retention.over():
            if w.retention.told_at(network.id) is None:
                writers = w.retention.writers(network.id, flows)
                if writers:
                    yield network, writers

    def let_go(self, w: PrivacyWork, now: datetime) -> None:
        """Tell whoever has not been told, and erase what they have had time to keep."""
        for network, writers in self.to_be_told(w):
            w.retention.tell(network.id, network.team, now)
            for person in writers:
                ids = {"network": network.id, "person": person}
                key, to = f"fading:{network.id}:{person}", ToPerson(person)
                w.outbox.put(Letter(network.team, FADING, ids, to, key, urgent=False), now)
        for network, sort in self._due(w, now):
            w.retention.drop_private(network.id, sort.flows)
        w.retention.drop_stray(self._stray_before(now))
        w.retention.drop_letters(now - _LETTERS)

    def _sorts(self) -> tuple[Sort, Sort]:
        reflections = tuple(flow.id for flow in REFLECTIONS)
        return (
            Sort("reflections", reflections, self.terms.reflections),
            Sort("issues", (ISSUE.id,), self.terms.issues),
        )

    def _due(self, w: PrivacyWork, now: datetime) -> Iterator[tuple[Network, Sort]]:
        for network in w.retention.over():
            told_at = w.retention.told_at(network.id)
            for sort in self._sorts():
                if told_at and local_day(now, network.zone) >= _day(network, sort, told_at):
                    yield network, sort

    def _stray_before(self, now: datetime) -> date:
        return _months(local_day(now, "UTC"), -self.terms.reflections)

    def _say(self, w: PrivacyWork, saying: Saying) -> Message | NotYet | None:
        """Say what will go when, and how to keep it; never at night."""
        person = w.people.find(saying.ids["person"])
        network = w.networks.find(saying.ids["network"])
        told_at = w.retention.told_at(saying.ids["network"])
        if person is None or network is None or told_at is None or not network.name:
            return None
        night = night_left(saying.now, person.zone)
        if night and saying.mode is Mode.POST:
            return NotYet(night, known=True)
        say = words(person.language)
        days = {
            sort.name: day_words(_day(network, sort, told_at), person.language)
            for sort in self._sorts()
        }
        data = Button("privacy.data", say("button-privacy-data"))
        return Message(
            (
                Para(say("privacy-fading", network=network.name)),
                Para(say("privacy-fading-when", **days)),
                Para(say("privacy-fading-keep")),
                Buttons((data,)),
            )
        )


def _day(network: Network, sort: Sort, told_at: datetime) -> date:
    """Tell on which day something goes: when its term is over, and people have had time."""
    noticed = local_day(told_at + NOTICE, network.zone)
    return max(_months(network.ends, sort.months), noticed)


def _months(day: date, months: int) -> date:
    """Give the same day some months on, or the last one of a shorter month."""
    year, month = divmod(day.year * _YEAR + day.month - 1 + months, _YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
