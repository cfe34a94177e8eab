"""Opening and closing a round: who is invited, until when, and what is shown afterwards."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.errors import Refused
from flows.message import (
    Bullets,
    DateField,
    Errors,
    Filled,
    Form,
    Note,
    Para,
)
from flows.moments import Due, local_day, moment
from flows.network.menu import led_now
from flows.note import note
from flows.outbox import InPlaceOf, Letter, ToChannel, ToPerson
from flows.parts import Fire, Open, Press, Submit, Turn
from flows.people import Network, Place
from flows.store import NewId
from flows.thermometer.ports import Round, RoundState, ThermometerWork
from flows.thermometer.publish import LEAST_ANSWERS
from flows.thermometer.statements import PULSE
from flows.thermometer.telling import (
    INVITE,
    OPENED,
    RESULT,
    invite_key,
    opened_key,
    result_key,
    zones_in,
)
from flows.words import Language, Words, city_words, differs, words

CLOSE = "thermometer.close"
_CLOSES_AT = time(17)
_USUAL = timedelta(days=7)
_LONGEST = timedelta(days=42)


@dataclass(frozen=True, slots=True)
class Rounds:
    """Opens and closes rounds."""

    new_id: NewId

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"thermometer.start": self.form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"thermometer.start": self._start}

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"thermometer.close": self._close_now}

    def fires(self) -> dict[str, Fire]:
        """List what happens by itself."""
        return {CLOSE: self._close_in_time}

    def form(self, w: ThermometerWork, turn: Turn) -> Form:
        """Ask until when, and say what is going to happen."""
        network = _may_open(w, turn)
        say = words(turn.person.language)
        invited = len(w.networks.members(network.id, Place.ACTIVE))
        if invited < LEAST_ANSWERS:
            raise Refused("thermometer-too-few-invited", invited=invited, least=LEAST_ANSWERS)
        closes = _usual_close(network, local_day(turn.now, network.zone))
        return Form(
            action="thermometer.start",
            title=say("thermometer-start-title"),
            parts=(
                Para(say("thermometer-start", invited=invited)),
                DateField(
                    "closes",
                    say("thermometer-start-closes"),
                    closes,
                    _closes_hint(w, network, closes, say, turn.person.language),
                ),
                Para(say("thermometer-start-asks"), strong=True),
                Bullets(tuple(say(each.key) for each in PULSE.statements)),
                Note(say("thermometer-start-private", least=LEAST_ANSWERS)),
            ),
            submit=say("thermometer-start-submit"),
            close=say("form-cancel"),
            ids={"channel": network.channel},
        )

    def _start(self, w: ThermometerWork, turn: Turn, filled: Filled) -> Errors | None:
        network = _may_open(w, turn)
        closes = date.fromisoformat(filled["closes"][0]) if filled.get("closes") else None
        deadline = moment(closes, _CLOSES_AT, network.zone) if closes else turn.now
        if closes is None or not timedelta() < deadline - turn.now < _LONGEST:
            return Errors({"closes": words(turn.person.language)("thermometer-start-when")})
        people = [member.person for member in w.networks.members(network.id, Place.ACTIVE)]
        round_ = Round(
            id=self.new_id(),
            team=network.team,
            network=network.id,
            channel=network.channel,
            statements=PULSE.name,
            k=LEAST_ANSWERS,
            opened_by=turn.person.id,
            opens_at=turn.now,
            deadline=deadline,
        )
        w.thermometer.add(round_, people)
        self._tell(w, round_, people, turn.now)
        w.due.plan(_closing(round_, network, closes))
        return None

    def _tell(self, w: ThermometerWork, round_: Round, people: list[str], now: datetime) -> None:
        ids = {"round": round_.id}
        to = ToChannel(round_.channel)
        w.outbox.put(Letter(round_.team, OPENED, ids, to, opened_key(round_.id)), now)
        for person in people:
            key, mine = invite_key(round_.id, person), ids | {"person": person}
            invite = Letter(round_.team, INVITE, mine, ToPerson(person), key, urgent=False)
            w.outbox.put(invite, now)

    def _close_now(self, w: ThermometerWork, turn: Turn) -> None:
        round_ = w.thermometer.get(turn.ids["round"])
        if round_ is None or round_.state is not RoundState.OPEN:
            raise Refused("thermometer-none-open")
        member = w.networks.member(round_.network, turn.person.id)
        if member is None or not member.leads:
            raise Refused("network-facilitators-only")
        _close(w, round_, turn.now)
        w.outbox.put(note(turn, "thermometer-closed-now"), turn.now)

    def _close_in_time(self, w: ThermometerWork, due: Due, now: datetime) -> None:
        round_ = w.thermometer.get(due.ids["round"])
        if round_ is not None and round_.state is RoundState.OPEN:
            _close(w, round_, now)


def _usual_close(network: Network, today: date) -> date:
    """Propose a day on which the network's people work, a week on or soon after."""
    closes = network.calendar.working_day_from(today + _USUAL)
    return min(closes, today + _LONGEST - timedelta(days=1))


def _closes_hint(
    w: ThermometerWork, network: Network, day: date, say: Words, language: Language
) -> str:
    """Say at what time it closes, and where, if clocks of the network's people differ."""
    if not differs(moment(day, _CLOSES_AT, network.zone), network.zone, zones_in(w, network)):
        return say("thermometer-start-closes-hint")
    return say("thermometer-start-closes-hint-in", city=city_words(network.zone, language))


def _may_open(w: ThermometerWork, turn: Turn) -> Network:
    network = led_now(w, turn)
    if w.thermometer.open_in(network.id) is not None:
        raise Refused("thermometer-already-open")
    return network


def _closing(round_: Round, network: Network, day: date) -> Due:
    return Due(
        key=f"close:{round_.id}",
        team=round_.team,
        kind=CLOSE,
        ids={"round": round_.id},
        day=day,
        wall=_CLOSES_AT,
        zone=network.zone,
        at=round_.deadline,
    )


def _close(w: ThermometerWork, round_: Round, now: datetime) -> None:
    """Count once and for all, publish once, and take the buttons away, of all alike."""
    invited = w.thermometer.invited(round_.id)  # closing forgets the list
    w.thermometer.close(round_.id, now)
    w.due.drop(f"close:{round_.id}")
    ids = {"round": round_.id}
    to = ToChannel(w.networks.get(round_.network).channel)  # which may have moved meanwhile
    w.outbox.put(Letter(round_.team, RESULT, ids, to, result_key(round_.id)), now)
    w.outbox.put(Letter(round_.team, OPENED, ids, InPlaceOf(opened_key(round_.id))), now)
    for person in invited:
        key, mine = invite_key(round_.id, person), ids | {"person": person}
        if w.outbox.knows(key):
            w.outbox.put(Letter(round_.team, INVITE, mine, InPlaceOf(key), urgent=False), now)
