"""How long is kept what only its writer can read: said beforehand, and then it goes by itself."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from flows.cycle.phases import FLOWS as PHASES
from flows.cycle.turning import TURN
from flows.meeting.drafting import renew_agenda
from flows.message import Bullets, Button, Buttons, Message, Note, Para
from flows.moments import local_day, moment
from flows.outbox import Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Part
from flows.peace import in_peace
from flows.people import Network, Person, Place, Presence
from flows.privacy.ports import PrivacyWork, Promise, Ripe, Sort
from flows.reflection.flow import FLOWS as REFLECTIONS
from flows.words import day_words, words

FADING = "privacy.fading"
NOTICE = timedelta(days=28)
"""Nothing goes before people have had so much time to keep it."""

_LETTERS = timedelta(days=60)
_DAY = timedelta(days=1)
_YEAR = 12
_MOST = 6  # lines on a Home
CYCLE = (*(flow.id for flow in PHASES.values()), TURN.id)
"""The flows of what somebody wrote of their issue, from bringing it to making it last."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How many months is kept what was not shared: after a network's end, and after a call."""

    reflections: int = 3
    issues: int = 12
    calls: int = 3


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
        return Part(kinds={FADING: Kind(_say)})

    def going(self, w: PrivacyWork, now: datetime) -> Iterator[Going]:
        """Count what goes now; nothing is changed."""
        for ripe in self._ripe(w, now):
            yield Going(ripe.sort.name, ripe.network, w.retention.private(ripe))
        yield Going("call notes", "", w.retention.calls(self._calls_gone(now)))
        yield Going("texts without a place", "", w.retention.stray(self._stray_before(now)))
        yield Going("outbox rows", "", w.retention.letters(now - _LETTERS))

    def unpromised(self, w: PrivacyWork) -> Iterator[tuple[Network, str, tuple[Sort, ...]]]:
        """List who wrote what in networks that are over, of which no day is set to go yet."""
        for network in w.retention.over():
            found: dict[str, tuple[Sort, ...]] = {}
            for sort in self.sorts:
                for person in w.retention.unpromised(network.id, sort):
                    found[person] = (*found.get(person, ()), sort)
            for person, sorts in found.items():
                yield network, person, sorts

    def let_go(self, w: PrivacyWork, now: datetime) -> None:
        """Set a day for what has none, tell whose it is, and erase that of which it has come."""
        for network, person, sorts in self.unpromised(w):
            if not _rests(w, person, now):
                _promise(w, network, person, sorts, now)
        for ripe in self._ripe(w, now):
            if w.retention.drop_private(ripe) and ripe.sort.name == "meetings":
                for meeting in w.meetings.coming((ripe.network,), date.min):
                    renew_agenda(w, meeting, now)
        w.retention.drop_calls(self._calls_gone(now))
        w.retention.drop_stray(self._stray_before(now))
        w.retention.drop_letters(now - _LETTERS)

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """List what goes when: soon what only looks back on oneself, later what was worked on."""
        soon, later = self.terms.reflections, self.terms.issues
        return (
            Sort("reflections", soon, tuple(flow.id for flow in REFLECTIONS)),
            Sort("introduction", soon),  # groups are mixed no more
            Sort("leadership", soon),  # a reflection like those of every week
            Sort("issues", later, CYCLE),
            Sort("meetings", later),  # what somebody asked and took home of their issue
            Sort("closing", later),  # what came of it, and may still be shared
        )

    def _ripe(self, w: PrivacyWork, now: datetime) -> Iterator[Ripe]:
        for network in w.retention.over():
            today = local_day(now, network.zone)
            said_before = moment(today - NOTICE + _DAY, time(), network.zone)
            for sort in self.sorts:
                yield Ripe(network.id, sort, today, said_before)

    def _stray_before(self, now: datetime) -> date:
        return _months(local_day(now, "UTC"), -self.terms.reflections)

    def _calls_gone(self, now: datetime) -> date:
        return calls_gone(local_day(now, "UTC"), self.terms.calls)


def call_goes(written: date, months: int) -> date:
    """Tell on which day a call goes that was written down on a day, by the clock of UTC."""
    return _months(written, months)


def calls_gone(today: date, months: int) -> date:
    """Tell from which day on calls are still kept today."""
    day = _months(today, -months)
    while call_goes(day, months) <= today:
        day += _DAY
    return day


def fading(w: PrivacyWork, person: Person, now: datetime) -> tuple[Note, ...]:
    """Say on a Home what goes when, as long as it is still to come."""
    coming = [each for each in w.retention.promised(person.id) if _is_ahead(w, each, now)]
    return tuple(Note(line) for line in _lines(w, person, coming[:_MOST]))


def _promise(
    w: PrivacyWork, network: Network, person: str, sorts: tuple[Sort, ...], now: datetime
) -> None:
    """Set when something goes, and tell; whoever stopped was told when they did."""
    soonest = _soonest(network, now)
    days = {sort.name: max(_months(network.ends, sort.months), soonest) for sort in sorts}
    stopped = _has_stopped(w, network, person)
    told = f"{min(days.values())}:{'+'.join(days)}"  # never said of one sort for another
    key = "" if stopped else f"fading:{network.id}:{person}:{told}"
    for name, day in days.items():
        w.retention.promise(Promise(network.id, person, network.team, name, day, key))
    if not stopped:
        ids = {"network": network.id, "person": person}
        w.outbox.put(Letter(network.team, FADING, ids, ToPerson(person), key, urgent=False), now)


def _say(w: PrivacyWork, saying: Saying) -> Message | NotYet | None:
    """Say what will go when, and how to keep it; in working hours, and to nobody who rests."""
    person = w.people.find(saying.ids["person"])
    network = w.networks.find(saying.ids["network"])
    if person is None or network is None or saying.mode is not Mode.POST:
        return None  # what stands is left as it is: nothing goes sooner than it says
    here = [each for each in w.retention.promised(person.id) if each.network == network.id]
    if not here or _has_stopped(w, network, person.id):
        return None
    if person.presence is Presence.PAUSED:
        return NotYet(_DAY, known=True)
    if wait := in_peace(person, saying.now):
        return wait
    soonest = _soonest(network, saying.now)
    say = words(person.language)
    lines = _lines(w, person, [replace(each, goes=max(each.goes, soonest)) for each in here])
    data = Button("privacy.data", say("button-privacy-data"))
    return Message(
        (
            Para(say("privacy-fading", network=network.name)),
            Para(say("privacy-fading-when")),
            Bullets(lines),
            Para(say("privacy-fading-keep")),
            Buttons((data,)),
        )
    )


def _lines(w: PrivacyWork, person: Person, promises: Sequence[Promise]) -> tuple[str, ...]:
    say = words(person.language)
    return tuple(
        say(
            f"privacy-fading-{each.sort}",
            network=w.networks.get(each.network).name,
            day=day_words(each.goes, person.language),
        )
        for each in promises
    )


def _is_ahead(w: PrivacyWork, promise: Promise, now: datetime) -> bool:
    return promise.goes >= local_day(now, w.networks.get(promise.network).zone)


def _has_stopped(w: PrivacyWork, network: Network, person: str) -> bool:
    known, member = w.people.find(person), w.networks.member(network.id, person)
    wants_nothing = known is None or known.presence is Presence.STOPPED
    return wants_nothing or (member is not None and member.place is Place.STOPPED)


def _rests(w: PrivacyWork, person: str, now: datetime) -> bool:
    """Tell whether somebody takes a break or is away: they get a day when they are back."""
    known = w.people.find(person)
    if known is None:
        return False
    return known.presence is Presence.PAUSED or known.is_away(local_day(now, known.zone))


def _soonest(network: Network, now: datetime) -> date:
    """Tell on which day something may go that is told now."""
    return local_day(now, network.zone) + NOTICE


def _months(day: date, months: int) -> date:
    """Give the same day some months on, or the last one of a shorter month."""
    year, month = divmod(day.year * _YEAR + day.month - 1 + months, _YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
