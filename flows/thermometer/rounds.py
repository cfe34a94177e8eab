"""Opening and closing a round: who is invited, until when, and what is shown afterwards."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.errors import Refused
from flows.message import (
    Button,
    Buttons,
    Confirm,
    DateField,
    Errors,
    Filled,
    Form,
    Heading,
    Message,
    Note,
    Para,
)
from flows.moments import Due, local_day, moment
from flows.network.menu import led_here, network_here
from flows.note import note
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel, ToPerson
from flows.parts import Command, Fire, Open, Press, Submit, Turn
from flows.people import Network, Place, Role
from flows.store import NewId
from flows.thermometer.ports import Counted, Round, RoundState, ThermometerWork
from flows.thermometer.publish import (
    LEAST_ANSWERS,
    ClosedRound,
    Result,
    Tally,
    TooFew,
    publish,
)
from flows.thermometer.report import result_lines, result_message, too_few_message
from flows.thermometer.statements import PULSE
from flows.words import Words, moment_words, words

OPENED, INVITE, RESULT = "thermometer.opened", "thermometer.invite", "thermometer.result"
CLOSE = "thermometer.close"
_CLOSES_AT = time(17)
_USUAL = timedelta(days=7)
_LONGEST = timedelta(days=42)


@dataclass(frozen=True, slots=True)
class Rounds:
    """Opens and closes rounds."""

    new_id: NewId

    def kinds(self) -> dict[str, Kind]:
        """List what is said about rounds."""
        return {
            OPENED: Kind(_say_opened),
            INVITE: Kind(_say_invite, stale_after=_USUAL),
            RESULT: Kind(_say_result),
        }

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"thermometer.start": self._form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"thermometer.start": self._start}

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"thermometer.close": self._close_now}

    def fires(self) -> dict[str, Fire]:
        """List what happens by itself."""
        return {CLOSE: self._close_in_time}

    def commands(self) -> dict[str, Command]:
        """List what can be typed after `/thermometer`."""
        return {
            "/thermometer": _overview,
            "/thermometer help": _overview,
            "/thermometer hulp": _overview,
            "/thermometer pulse": self._form,
            "/thermometer close": _ask_to_close,
            "/thermometer sluit": _ask_to_close,
            "/thermometer results": _last_results,
            "/thermometer uitslag": _last_results,
        }

    def _form(self, w: ThermometerWork, turn: Turn) -> Form:
        network = _may_open(w, turn)
        say = words(turn.person.language)
        invited = len(w.networks.members(network.id, Place.ACTIVE))
        if invited < LEAST_ANSWERS:
            raise Refused("thermometer-too-few-invited", invited=invited, least=LEAST_ANSWERS)
        closes = local_day(turn.now, network.zone) + _USUAL
        return Form(
            action="thermometer.start",
            title=say("thermometer-start-title"),
            parts=(
                Para(say("thermometer-start", invited=invited)),
                DateField("closes", say("thermometer-start-closes"), closes),
                Note(say("thermometer-anonymous", least=LEAST_ANSWERS)),
            ),
            submit=say("thermometer-start-submit"),
            close=say("form-close"),
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
        w.outbox.put(Letter(round_.team, OPENED, ids, to, opened_key(round_)), now)
        for person in people:
            key = f"thermometer:{round_.id}:{person}"
            mine = ids | {"person": person}
            w.outbox.put(
                Letter(round_.team, INVITE, mine, ToPerson(person), key, urgent=False), now
            )

    def _close_now(self, w: ThermometerWork, turn: Turn) -> None:
        round_ = w.thermometer.get(turn.ids["round"])
        if round_ is None or round_.state is RoundState.CLOSED:
            raise Refused("thermometer-none-open")
        member = w.networks.member(round_.network, turn.person.id)
        if member is None or member.role is not Role.FACILITATOR:
            raise Refused("network-facilitators-only")
        _close(w, round_, turn.now)
        w.outbox.put(note(turn, "thermometer-closed-now"), turn.now)

    def _close_in_time(self, w: ThermometerWork, due: Due, now: datetime) -> None:
        round_ = w.thermometer.get(due.ids["round"])
        if round_ is not None and round_.state is RoundState.OPEN:
            _close(w, round_, now)


def opened_key(round_: Round) -> str:
    """Name the message in the channel about an open round."""
    return f"opened:{round_.id}"


def _may_open(w: ThermometerWork, turn: Turn) -> Network:
    channel = turn.ids.get("channel")
    network = _led(w, turn, channel) if channel else led_here(w, turn)
    if w.thermometer.open_in(network.id) is not None:
        raise Refused("thermometer-already-open")
    return network


def _led(w: ThermometerWork, turn: Turn, channel: str) -> Network:
    network = w.networks.in_channel(turn.person.team, channel)
    member = w.networks.member(network.id, turn.person.id) if network else None
    if network is None or member is None or member.role is not Role.FACILITATOR:
        raise Refused("network-facilitators-only")
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
    """Count once and for all, and publish once."""
    w.thermometer.close(round_.id, now)
    w.due.drop(f"close:{round_.id}")
    ids = {"round": round_.id}
    to = ToChannel(round_.channel)
    w.outbox.put(Letter(round_.team, RESULT, ids, to, f"result:{round_.id}"), now)
    w.outbox.put(Letter(round_.team, OPENED, ids, InPlaceOf(opened_key(round_))), now)


def _result(w: ThermometerWork, round_: Round, network: Network) -> Result | TooFew:
    tallies = {
        statement: Tally(_first_five(counted), counted[5])
        for statement, counted in w.thermometer.tallies(round_.id).items()
    }
    closed_on = local_day(round_.closed_at or round_.deadline, network.zone)
    closed = ClosedRound(PULSE, closed_on, round_.invited, round_.submitted, tallies)
    return publish(closed, round_.k)


def _first_five(counted: Counted) -> tuple[int, int, int, int, int]:
    return counted[0], counted[1], counted[2], counted[3], counted[4]


def _say_opened(w: ThermometerWork, saying: Saying) -> Message | None:
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    if round_.state is RoundState.CLOSED:
        closed = Message((Para(say("thermometer-is-closed")),))
        return closed if saying.mode is Mode.UPDATE else None
    return Message(
        (
            Heading(say("thermometer-opened-title")),
            Para(say("thermometer-opened", until=_until(round_, network.zone, network.language))),
            _fill_button(round_, say),
            Note(say("thermometer-anonymous", least=round_.k)),
        )
    )


def _say_invite(w: ThermometerWork, saying: Saying) -> Message | None:
    round_ = w.thermometer.get(saying.ids["round"])
    person = w.people.find(saying.ids["person"])
    if round_ is None or person is None or round_.state is RoundState.CLOSED:
        return None
    network = w.networks.get(round_.network)
    say = words(person.language)
    until = _until(round_, person.zone, person.language)
    return Message(
        (
            Para(say("thermometer-invite", network=network.name, until=until)),
            _fill_button(round_, say),
            Note(say("thermometer-anonymous", least=round_.k)),
        )
    )


def _say_result(w: ThermometerWork, saying: Saying) -> Message | None:
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None or round_.state is RoundState.OPEN:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    result = _result(w, round_, network)
    if isinstance(result, TooFew):
        return too_few_message(result, say)
    return result_message(result, network.name, say, network.language)


def _overview(w: ThermometerWork, turn: Turn) -> Message:
    network, member = network_here(w, turn)
    say = words(turn.person.language)
    open_round = w.thermometer.open_in(network.id)
    leads = member.role is Role.FACILITATOR
    blocks = (Heading(say("thermometer-title")), Para(say("thermometer-about")))
    if open_round is not None:
        until = _until(open_round, turn.person.zone, turn.person.language)
        status = Para(say("thermometer-open-until", until=until))
        return Message((*blocks, status, _fill_button(open_round, say)))
    if leads:
        ids = {"channel": network.channel}
        start = Button("thermometer.start", say("button-thermometer-start"), ids, "primary")
        return Message((*blocks, Buttons((start,)), Note(say("thermometer-words"))))
    return Message((*blocks, Para(say("thermometer-ask-facilitator"))))


def _ask_to_close(w: ThermometerWork, turn: Turn) -> Message:
    network = led_here(w, turn)
    round_ = w.thermometer.open_in(network.id)
    if round_ is None:
        raise Refused("thermometer-none-open")
    say = words(turn.person.language)
    sure = Confirm(
        say("thermometer-close-title"),
        say("thermometer-close-sure"),
        say("button-thermometer-close"),
        say("form-close"),
    )
    ids = {"round": round_.id}
    close = Button("thermometer.close", say("button-thermometer-close"), ids, "danger", sure)
    until = _until(round_, turn.person.zone, turn.person.language)
    return Message((Para(say("thermometer-open-until", until=until)), Buttons((close,))))


def _last_results(w: ThermometerWork, turn: Turn) -> Message:
    network, _ = network_here(w, turn)
    round_ = w.thermometer.last_closed(network.id)
    if round_ is None:
        raise Refused("thermometer-no-results")
    language = turn.person.language
    say = words(language)
    result = _result(w, round_, network)
    if isinstance(result, TooFew):
        return too_few_message(result, say)
    lines = result_lines(result, say, language)
    return Message((Heading(say("thermometer-result-title")), *(Para(line) for line in lines)))


def _fill_button(round_: Round, say: Words) -> Buttons:
    ids = {"round": round_.id}
    return Buttons((Button("thermometer.fill", say("button-thermometer-fill"), ids, "primary"),))


def _until(round_: Round, zone: str, language: str) -> str:
    return moment_words(round_.deadline, zone, "en" if language == "en" else "nl")
