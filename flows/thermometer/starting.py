"""The form that starts a round: what is asked, how, until when and of whom; and closing by hand."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.errors import Refused
from flows.message import (
    Block,
    Bullets,
    ChoiceField,
    DateField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    PeopleField,
    TextField,
)
from flows.moments import Due, local_day, moment
from flows.network.menu import led_now
from flows.note import note
from flows.parts import Fire, Open, Press, Submit, Turn
from flows.people import Network, Place
from flows.store import NewId
from flows.thermometer import point_looking
from flows.thermometer.closing import close
from flows.thermometer.keys import CLOSE
from flows.thermometer.opening import CLOSES_AT, LONGEST, Wanted, invited, open_round, usual_close
from flows.thermometer.point_telling import PointWork
from flows.thermometer.ports import RoundMode, RoundState, ThermometerWork
from flows.thermometer.publish import LEAST_ANSWERS
from flows.thermometer.statements import FULL, MOST_OWN, SetName
from flows.thermometer.telling import zones_in
from flows.words import Language, Words, city_words, differs, words

LEAST_OPEN, MOST_OPEN = 2, 12
"""An open round is for a group that talks it through at one table."""

_LONGEST_OWN = 150
_PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Starting:
    """Opens and closes rounds by hand."""

    new_id: NewId

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
        return {CLOSE: _close_in_time}

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
                _whom(people, say),
                _set_field(_usual_set(w, network, turn), say),
                _mode_field(people, say),
                _closes_field(w, network, turn),
                *_more_fields(say),
                *point_looking.fields(w, network, say),
                *_asked(say),
                Note(say("thermometer-start-private", least=LEAST_ANSWERS)),
            ),
            submit=say("thermometer-start-submit"),
            close=say("form-cancel"),
            ids={"channel": network.channel},
        )

    def _start(self, w: PointWork, turn: Turn, filled: Filled) -> Errors | None:
        network = _may_open(w, turn)
        say = words(turn.person.language)
        only, errors = _chosen(w, network, turn, filled.get("people", ()))
        mode = RoundMode(filled["mode"][0])
        people = len(invited(w, network, only))
        errors = _wrong_number(mode, people, say) | errors
        closes = date.fromisoformat(filled["closes"][0]) if filled.get("closes") else None
        deadline = moment(closes, CLOSES_AT, network.zone) if closes else turn.now
        if closes is None or not timedelta() < deadline - turn.now < LONGEST:
            errors["closes"] = say("thermometer-start-when")
        if errors or closes is None:
            return Errors(errors)
        point_looking.take(w, network, filled, turn.now)
        wanted = Wanted(
            statements="full" if filled["set"] == ("full",) else "pulse",
            closes=closes,
            mode=mode,
            pair=_PAIR in filled.get("more", ()),
            own=tuple(filled[each][0] for each in _own_fields() if filled.get(each)),
            only=only,
            by=turn.person.id,
        )
        open_round(w, network, wanted, self.new_id(), turn.now)
        return None


def _close_now(w: ThermometerWork, turn: Turn) -> None:
    round_ = w.thermometer.get(turn.ids["round"])
    if round_ is None or round_.state is not RoundState.OPEN:
        raise Refused("thermometer-none-open")
    member = w.networks.member(round_.network, turn.person.id)
    if member is None or not member.leads:
        raise Refused("network-facilitators-only")
    close(w, round_, turn.now)
    w.outbox.put(note(turn, "thermometer-closed-now"), turn.now)


def _close_in_time(w: ThermometerWork, due: Due, now: datetime) -> None:
    round_ = w.thermometer.get(due.ids["round"])
    if round_ is not None and round_.state is RoundState.OPEN:
        close(w, round_, now)


def _may_open(w: ThermometerWork, turn: Turn) -> Network:
    network = led_now(w, turn)
    if w.thermometer.open_in(network.id) is not None:
        raise Refused("thermometer-already-open")
    return network


def _usual_set(w: ThermometerWork, network: Network, turn: Turn) -> SetName:
    """Propose what was typed; else all twelve once, to begin with, and then the quick six."""
    typed = turn.ids.get("set")
    if typed in {"full", "pulse"}:
        return "full" if typed == "full" else "pulse"
    has_begun = any(each.statements == "full" for each in w.thermometer.closed(network.id))
    return "pulse" if has_begun else "full"


def _whom(people: int, say: Words) -> Block:
    """Say who is invited; and before anything else when they are too few for an anonymous one."""
    if people < LEAST_ANSWERS:
        return Para(say("thermometer-too-few-invited", invited=people, least=LEAST_ANSWERS))
    return Para(say("thermometer-start", invited=people))


def _set_field(usual: SetName, say: Words) -> Field:
    options = tuple(Option(each, say(f"thermometer-set-{each}")) for each in ("pulse", "full"))
    label, hint = say("thermometer-start-set"), say("thermometer-start-set-hint")
    return ChoiceField("set", label, options, (usual,), hint)


def _mode_field(people: int, say: Words) -> Field:
    """Offer the anonymous mode only where it can be."""
    modes = tuple(RoundMode)[people < LEAST_ANSWERS :]
    options = tuple(Option(each.value, say(f"thermometer-mode-{each.value}")) for each in modes)
    label, hint = say("thermometer-start-mode"), say("thermometer-start-mode-hint")
    return ChoiceField("mode", label, options, (modes[0].value,), hint)


def _closes_field(w: ThermometerWork, network: Network, turn: Turn) -> Field:
    say, language = words(turn.person.language), turn.person.language
    closes = usual_close(network, local_day(turn.now, network.zone))
    hint = _closes_hint(w, network, closes, say, language)
    return DateField("closes", say("thermometer-start-closes"), closes, hint)


def _more_fields(say: Words) -> tuple[Field, ...]:
    """Offer what need not be filled in."""
    own = tuple(
        TextField(
            each,
            say("thermometer-start-own", number=number),
            say("thermometer-start-own-hint"),
            optional=True,
            multiline=False,
            longest=_LONGEST_OWN,
        )
        for number, each in enumerate(_own_fields(), start=1)
    )
    pair = Option(_PAIR, say("thermometer-start-pair"))
    return (
        PeopleField(
            "people",
            say("thermometer-start-people"),
            hint=say("thermometer-start-people-hint"),
            optional=True,
        ),
        *own,
        ChoiceField(
            "more",
            say("thermometer-start-more"),
            (pair,),
            hint=f"{say('statement-G1')} {say('statement-G2')}",
            optional=True,
            look="boxes",
        ),
    )


def _own_fields() -> tuple[str, ...]:
    return tuple(f"own{number}" for number in range(1, MOST_OWN + 1))


def _asked(say: Words) -> tuple[Block, ...]:
    """Show all statements, those of the quick set first."""
    quick = tuple(say(each.key) for each in FULL.statements if each.pulse)
    more = tuple(say(each.key) for each in FULL.statements if not each.pulse)
    return (
        Para(say("thermometer-start-asks"), strong=True),
        Bullets(quick),
        Para(say("thermometer-start-asks-more"), strong=True),
        Bullets(more),
    )


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


def _wrong_number(mode: RoundMode, people: int, say: Words) -> dict[str, str]:
    """Say why a round of so many cannot be anonymous, or open."""
    if mode is RoundMode.ANONYMOUS and people < LEAST_ANSWERS:
        return {"mode": say("thermometer-start-too-few", invited=people, least=LEAST_ANSWERS)}
    if mode is RoundMode.OPEN and people > MOST_OPEN:
        return {"people": say("thermometer-start-too-many", invited=people, most=MOST_OPEN)}
    if people < LEAST_OPEN:
        return {"people": say("thermometer-start-alone")}
    return {}


def _closes_hint(
    w: ThermometerWork, network: Network, day: date, say: Words, language: Language
) -> str:
    """Say at what time it closes, and where, if clocks of the network's people differ."""
    if not differs(moment(day, CLOSES_AT, network.zone), network.zone, zones_in(w, network)):
        return say("thermometer-start-closes-hint")
    return say("thermometer-start-closes-hint-in", city=city_words(network.zone, language))
