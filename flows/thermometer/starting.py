"""The form that starts a round: what is asked, how, until when and of whom; and closing by hand."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.errors import Refused
from flows.message import (
    Errors,
    Filled,
    Form,
    Note,
)
from flows.moments import Due, moment
from flows.network.menu import led_now
from flows.network.resting import ENDED
from flows.note import note
from flows.parts import Fire, Open, Press, Submit, Turn
from flows.people import Network, Place
from flows.store import NewId
from flows.thermometer import point_looking
from flows.thermometer import start_fields as fields
from flows.thermometer.closing import close
from flows.thermometer.keys import CLOSE
from flows.thermometer.opening import CLOSES_AT, LONGEST, Wanted, invited, open_round
from flows.thermometer.point_telling import PointWork
from flows.thermometer.ports import RoundMode, RoundState, ThermometerWork
from flows.thermometer.publish import LEAST_ANSWERS
from flows.words import Words, words

LEAST_OPEN, MOST_OPEN = 2, 12
"""An open round is for a group that talks it through at one table."""


@dataclass(frozen=True, slots=True)
class Starting:
    """Opens and closes rounds by hand."""

    new_id: NewId
    least: int = LEAST_ANSWERS

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"thermometer.start": self.form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"thermometer.start": self._start}

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"thermometer.close": _close_now}

    def fires(self) -> dict[str, Fire]:
        """List what happens by itself."""
        return {CLOSE: _close_in_time, ENDED: _close_at_the_end}

    def form(self, w: PointWork, turn: Turn) -> Form:
        """Ask what, how and until when, and say what is going to happen."""
        network = _may_open(w, turn)
        say = words(turn.person.language)
        people = len(invited(w, network))
        if people < LEAST_OPEN:
            raise Refused("thermometer-nobody-invited")
        return Form(
            action="thermometer.start",
            title=say("thermometer-start-title"),
            parts=(
                fields.whom(people, self.least, say),
                *fields.about(w, network, turn, anonymous=people >= self.least),
                *fields.more(say),
                *point_looking.fields(w, network, say),
                *fields.asked(say),
                Note(say("thermometer-start-private", least=self.least)),
                Note(say("thermometer-words")),
            ),
            submit=say("thermometer-start-submit"),
            close=say("form-cancel"),
            ids={"channel": network.channel},
        )

    def _start(self, w: PointWork, turn: Turn, filled: Filled) -> Errors | None:
        network = _may_open(w, turn)
        say = words(turn.person.language)
        only, errors = _chosen(w, network, turn, filled.get("people", ()))
        mode = RoundMode(*filled.get("mode", ("anonymous",)))  # an older form did not ask
        people = len(invited(w, network, only))
        errors = self._wrong_number(mode, people, say) | errors
        closes = date.fromisoformat(filled["closes"][0]) if filled.get("closes") else None
        deadline = moment(closes, CLOSES_AT, network.zone) if closes else turn.now
        if closes is None or not timedelta() < deadline - turn.now < LONGEST:
            errors["closes"] = say("thermometer-start-when")
        if errors or closes is None:
            return Errors(errors)
        point_looking.take(w, network, turn, filled)
        wanted = Wanted(
            statements="full" if filled.get("set") == ("full",) else "pulse",
            closes=closes,
            mode=mode,
            pair=fields.PAIR in filled.get("more", ()),
            own=tuple(filled[each][0] for each in fields.OWN if filled.get(each)),
            only=only,
            by=turn.person.id,
            least=self.least,
        )
        open_round(w, network, wanted, self.new_id(), turn.now)
        return None

    def _wrong_number(self, mode: RoundMode, people: int, say: Words) -> dict[str, str]:
        """Say why a round of so many cannot be anonymous, or open."""
        if mode is RoundMode.ANONYMOUS and people < self.least:
            return {"mode": say("thermometer-start-too-few", invited=people, least=self.least)}
        if mode is RoundMode.OPEN and people > MOST_OPEN:
            return {"people": say("thermometer-start-too-many", invited=people, most=MOST_OPEN)}
        if people < LEAST_OPEN:
            return {"people": say("thermometer-start-alone")}
        return {}


def _close_now(w: ThermometerWork, turn: Turn) -> None:
    round_ = w.thermometer.get(turn.ids["round"])
    if round_ is None or round_.state is not RoundState.OPEN:
        raise Refused("thermometer-none-open")
    member = w.networks.member(round_.network, turn.person.id)
    if member is None or not member.leads:
        raise Refused("network-facilitators-only")
    if not close(w, round_, turn.now):
        raise Refused("thermometer-none-open")
    w.outbox.put(note(turn, "thermometer-closed-now"), turn.now)


def _close_in_time(w: ThermometerWork, due: Due, now: datetime) -> None:
    round_ = w.thermometer.get(due.ids["round"])
    if round_ is not None and round_.state is RoundState.OPEN:
        close(w, round_, now)


def _close_at_the_end(w: ThermometerWork, due: Due, now: datetime) -> None:
    """Let what people answered not be lost when their network ends."""
    round_ = w.thermometer.open_in(due.ids["network"])
    if round_ is not None:
        close(w, round_, now)


def _may_open(w: ThermometerWork, turn: Turn) -> Network:
    network = led_now(w, turn)
    if w.thermometer.open_in(network.id) is not None:
        raise Refused("thermometer-already-open")
    return network


def _chosen(
    w: ThermometerWork, network: Network, turn: Turn, users: tuple[str, ...]
) -> tuple[frozenset[str], dict[str, str]]:
    """Give who was chosen; whoever takes no part cannot be."""
    people = [w.people.of_user(turn.person.team, user) for user in users]
    active = {each.person for each in w.networks.members(network.id, Place.ACTIVE)}
    known = {each.id for each in people if each is not None} & active
    if len(known) == len(users):
        return frozenset(known), {}
    return frozenset(known), {"people": words(turn.person.language)("thermometer-start-outsider")}
