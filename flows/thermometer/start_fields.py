"""The fields of the form that starts a round."""

from datetime import date

from flows.message import (
    Block,
    Bullets,
    ChoiceField,
    DateField,
    Field,
    Option,
    Para,
    PeopleField,
    TextField,
)
from flows.moments import local_day, moment
from flows.parts import Turn
from flows.people import Network
from flows.thermometer.opening import CLOSES_AT, usual_close
from flows.thermometer.ports import RoundMode, ThermometerWork
from flows.thermometer.statements import FULL, MOST_OWN, SetName
from flows.thermometer.telling import zones_in
from flows.words import Language, Words, city_words, differs, words

OWN = tuple(f"own{number}" for number in range(1, MOST_OWN + 1))
PAIR = "pair"
_LONGEST_OWN = 150


def about(
    w: ThermometerWork, network: Network, turn: Turn, *, anonymous: bool
) -> tuple[Field, ...]:
    """Ask which statements, in which way, and until which day."""
    say = words(turn.person.language)
    return (
        _set_field(_usual_set(w, network, turn), say),
        _mode_field(say, anonymous=anonymous),
        _closes_field(w, network, turn),
    )


def _usual_set(w: ThermometerWork, network: Network, turn: Turn) -> SetName:
    """Propose what was typed; else all twelve once, to begin with, and then the quick six."""
    typed = turn.ids.get("set")
    if typed in {"full", "pulse"}:
        return "full" if typed == "full" else "pulse"
    has_begun = any(each.statements == "full" for each in w.thermometer.closed(network.id))
    return "pulse" if has_begun else "full"


def whom(people: int, least: int, say: Words) -> Block:
    """Say who is invited; and before anything else when they are too few for an anonymous one."""
    if people < least:
        return Para(say("thermometer-too-few-invited", invited=people, least=least))
    return Para(say("thermometer-start"))


def _set_field(usual: SetName, say: Words) -> Field:
    options = tuple(Option(each, say(f"thermometer-set-{each}")) for each in ("pulse", "full"))
    label, hint = say("thermometer-start-set"), say("thermometer-start-set-hint")
    return ChoiceField("set", label, options, (usual,), hint)


def _mode_field(say: Words, *, anonymous: bool) -> Field:
    """Offer the anonymous mode only where it can be."""
    modes = tuple(RoundMode) if anonymous else (RoundMode.OPEN,)
    options = tuple(Option(each.value, say(f"thermometer-mode-{each.value}")) for each in modes)
    label, hint = say("thermometer-start-mode"), say("thermometer-start-mode-hint")
    return ChoiceField("mode", label, options, (modes[0].value,), hint)


def _closes_field(w: ThermometerWork, network: Network, turn: Turn) -> Field:
    say, language = words(turn.person.language), turn.person.language
    closes = usual_close(network, local_day(turn.now, network.zone))
    hint = _closes_hint(w, network, closes, say, language)
    return DateField("closes", say("thermometer-start-closes"), closes, hint)


def more(say: Words) -> tuple[Field, ...]:
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
        for number, each in enumerate(OWN, start=1)
    )
    pair = Option(PAIR, say("thermometer-start-pair"))
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


def asked(say: Words) -> tuple[Block, ...]:
    """Show all statements, those of the quick set first."""
    quick = tuple(say(each.key) for each in FULL.statements if each.pulse)
    more = tuple(say(each.key) for each in FULL.statements if not each.pulse)
    return (
        Para(say("thermometer-start-asks"), strong=True),
        Bullets(quick),
        Para(say("thermometer-start-asks-more"), strong=True),
        Bullets(more),
    )


def _closes_hint(
    w: ThermometerWork, network: Network, day: date, say: Words, language: Language
) -> str:
    """Say at what time it closes, and where, if clocks of the network's people differ."""
    if not differs(moment(day, CLOSES_AT, network.zone), network.zone, zones_in(w, network)):
        return say("thermometer-start-closes-hint")
    return say("thermometer-start-closes-hint-in", city=city_words(network.zone, language))
