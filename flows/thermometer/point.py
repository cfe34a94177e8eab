"""Taking up one point after a round: who leads writes what, and who pulls it says so themselves."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from flows.errors import Refused
from flows.message import (
    ChoiceField,
    DateField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    TextField,
    text_in,
)
from flows.moments import local_day
from flows.outbox import Letter, ToChannel
from flows.parts import Open, Part, Press, Submit, Turn
from flows.people import Network, Place
from flows.thermometer import point_telling
from flows.thermometer.keys import POINT, point_key
from flows.thermometer.point_looking import ask_if_due, plan
from flows.thermometer.point_telling import LONGEST, PointWork, ids_of, renew
from flows.thermometer.ports import Point, Round, RoundState
from flows.thermometer.results import has_no_result
from flows.thermometer.statements import statement_words
from flows.words import Words, shortened, words

_TAKE_UP = "thermometer.take-up"
_OTHER = "other"
_USUAL, _FURTHEST = timedelta(weeks=6), timedelta(days=365)
_LABEL = 75


def part() -> Part:
    """What this brings."""
    opens: dict[str, Open] = {_TAKE_UP: _form}
    submits: dict[str, Submit] = {_TAKE_UP: _take_up}
    presses: dict[str, Press] = {"thermometer.own-point": _own, "thermometer.leave-point": _leave}
    return Part(kinds=point_telling.kinds(), opens=opens, submits=submits, presses=presses)


def give_back(w: PointWork, person: str, now: datetime) -> None:
    """Let somebody go of what they pull in networks that they are not in any more."""
    for point in w.points.of_owner(person):
        if not _takes_part(w, point.network, person) and w.points.give_back(point.round, person):
            _has_no_owner(w, point, now)


def take_out(w: PointWork, person: str, now: datetime) -> None:
    """Say again where somebody stands by name, for they are going to be erased."""
    for point in {*w.points.of_owner(person), *w.points.told_by(person)}:
        renew(w, point, now)


def _form(w: PointWork, turn: Turn) -> Form:
    """Ask what, and when to look back; taken up already, it is there to change."""
    round_, network = _round(w, turn)
    before = w.points.get(round_.id)
    say = words(turn.person.language)
    today = local_day(turn.now, network.zone)
    usual = network.calendar.working_day_from(today + _USUAL)
    return Form(
        action=_TAKE_UP,
        title=say("thermometer-point-title"),
        parts=(
            Para(say("thermometer-point-form")),
            _statements(round_, before, say),
            TextField(
                "words",
                say("thermometer-point-what"),
                say("thermometer-words-careful"),
                before.words if before else "",
                longest=LONGEST,
            ),
            DateField(
                "back",
                say("thermometer-point-back"),
                before.look_back if before else usual,
                say("thermometer-point-back-hint"),
            ),
            Note(say("thermometer-point-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"round": round_.id},
    )


def _statements(round_: Round, before: Point | None, say: Words) -> Field:
    asked = {
        each.id: shortened(statement_words(each, say), _LABEL) for each in round_.asked.statements
    }
    options = {**asked, _OTHER: say("thermometer-point-other")}
    chosen = ((before.statement or _OTHER),) if before else ()
    listed = tuple(Option(*each) for each in options.items())
    label = say("thermometer-point-statement")
    return ChoiceField("statement", label, listed, chosen, look="menu")


def _take_up(w: PointWork, turn: Turn, filled: Filled) -> Errors | None:
    round_, network = _round(w, turn)
    before = w.points.get(round_.id)
    errors = _errors(filled, network, before, turn)
    if errors:
        return Errors(errors)
    asked = {each.id for each in round_.asked.statements}
    point = Point(
        round=round_.id,
        team=round_.team,
        network=network.id,
        statement=next((each for each in filled["statement"] if each in asked), ""),
        words=filled["words"][0].strip(),
        look_back=date.fromisoformat(filled["back"][0]),
        made_at=turn.now,
    )
    w.points.put(point)
    if before is not None and before.owner and _says_else(before, point):
        w.points.give_back(point.round, before.owner)  # a name stands only under what they chose
    plan(w, point, network)
    key = point_key(round_.id)
    if w.outbox.knows(key):
        renew(w, point, turn.now)
    else:
        to = ToChannel(network.channel)
        w.outbox.put(Letter(point.team, POINT, ids_of(point), to, key), turn.now)
    return None


def _says_else(before: Point, point: Point) -> bool:
    return (before.words, before.statement) != (point.words, point.statement)


def _errors(filled: Filled, network: Network, before: Point | None, turn: Turn) -> dict[str, str]:
    """Say what misses, and why a day cannot be; the day that stood there already can."""
    say = words(turn.person.language)
    missing = [each for each in ("statement", "words") if not text_in(filled, each)]
    errors = {each: say("form-missing") for each in missing}
    day = date.fromisoformat(filled["back"][0]) if filled.get("back") else None
    today = local_day(turn.now, network.zone)
    stood = before is not None and day == before.look_back
    if day is None or not (stood or today < day <= today + _FURTHEST):
        errors["back"] = say("thermometer-point-back-wrong")
    return errors


def _round(w: PointWork, turn: Turn) -> tuple[Round, Network]:
    """Give a round with a result to one who leads its network, unless it was looked back on."""
    round_ = w.thermometer.get(turn.ids["round"])
    if round_ is None or round_.state is not RoundState.CLOSED:
        raise Refused("button-unknown")
    network = w.networks.get(round_.network)
    member = w.networks.member(network.id, turn.person.id)
    if member is None or not member.leads:
        raise Refused("network-facilitators-only")
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if has_no_result(w, round_):
        raise Refused("thermometer-point-no-result")
    before = w.points.get(round_.id)
    if before is not None and before.outcome:
        raise Refused("thermometer-point-looked-back")
    return round_, network


def _own(w: PointWork, turn: Turn) -> None:
    """Let somebody who takes part pull it; of two at once, one does."""
    point, network = _open_point(w, turn)
    if not _takes_part(w, network.id, turn.person.id):
        raise Refused("network-not-a-member", network=network.name)
    if not w.points.own(point.round, turn.person.id):
        raise _taken(w, point.round, turn.person.id)
    renew(w, point, turn.now)


def _taken(w: PointWork, round_id: str, person: str) -> Refused:
    now = w.points.get(round_id)
    if now is None or now.outcome or now.owner is None:
        return Refused("thermometer-point-looked-back")
    if now.owner == person:
        return Refused("thermometer-point-yours")
    return Refused("thermometer-point-taken", name=w.people.name(now.owner))


def _leave(w: PointWork, turn: Turn) -> None:
    point, _ = _open_point(w, turn)
    if not w.points.give_back(point.round, turn.person.id):
        raise Refused("thermometer-point-not-yours")
    _has_no_owner(w, point, turn.now)


def _has_no_owner(w: PointWork, point: Point, now: datetime) -> None:
    """Show that it is free again; when its day has come, who leads is asked instead."""
    ask_if_due(w, replace(point, owner=None), now)
    renew(w, point, now)


def _takes_part(w: PointWork, network: str, person: str) -> bool:
    member = w.networks.member(network, person)
    return member is not None and member.place is Place.ACTIVE


def _open_point(w: PointWork, turn: Turn) -> tuple[Point, Network]:
    """Give the point of a button that is still to be done."""
    point = w.points.get(turn.ids["round"])
    if point is None:
        raise Refused("button-unknown")
    network = w.networks.get(point.network)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if point.outcome:
        raise Refused("thermometer-point-looked-back")
    return point, network
