"""Looking back on a point: asked on the day that was agreed, and before the next round."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from flows.errors import Refused
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Field,
    Filled,
    Form,
    Message,
    Note,
    Option,
    Para,
    Quote,
    TextField,
    text_in,
)
from flows.moments import Due, moment
from flows.network.notices import leading
from flows.outbox import Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Fire, Open, Part, Press, Submit, Turn
from flows.peace import in_peace
from flows.people import Network, Place, Presence, Standing
from flows.thermometer.keys import LOOK_BACK, look_back_key
from flows.thermometer.point_telling import (
    LONGEST,
    PointWork,
    ids_of,
    last_point,
    renew,
    went_lines,
)
from flows.thermometer.ports import OUTCOMES, Outcome, Point
from flows.words import Words, words

_AT = time(10)
_LATER = timedelta(days=7)  # a network that pauses is asked again after so long
_WENT = "thermometer.went"
_FIELD = "went"


def part() -> Part:
    """What this brings."""
    kinds = {LOOK_BACK: Kind(_say)}
    opens: dict[str, Open] = {LOOK_BACK: _form}
    submits: dict[str, Submit] = {LOOK_BACK: _take}
    presses: dict[str, Press] = {_WENT: _went}
    fires: dict[str, Fire] = {LOOK_BACK: _ask}
    return Part(kinds=kinds, opens=opens, submits=submits, presses=presses, fires=fires)


def plan(w: PointWork, point: Point, network: Network) -> None:
    """Plan the question for the day that was agreed; another day takes its place."""
    prefix = look_back_key(point.round)
    w.due.drop(prefix)
    day, zone = point.look_back, network.zone
    key, at = f"{prefix}{day.isoformat()}", moment(day, _AT, zone)
    w.due.plan(Due(key, point.team, LOOK_BACK, ids_of(point), day, _AT, zone, at))


def fields(w: PointWork, network: Network, say: Words) -> tuple[Block | Field, ...]:
    """Ask before the next round how the last point went, while nobody told."""
    point = last_point(w, network.id)
    if point is None or point.outcome:
        return ()
    field = replace(_field(point, say("thermometer-look-back-before"), say), optional=True)
    return Para(say("thermometer-point-before"), strong=True), Quote(point.words), field


def take(w: PointWork, network: Network, turn: Turn, filled: Filled) -> None:
    """Keep what was told before the next round, unless somebody was faster."""
    point = last_point(w, network.id)
    if point is not None and not point.outcome and filled.get(_FIELD):
        _tell(w, point, _outcome(filled[_FIELD][0]), None, turn)


def _ask(w: PointWork, due: Due, now: datetime) -> None:
    """Ask who pulls it; when nobody does, who leads."""
    point = w.points.get(due.ids["round"])
    if point is None or point.outcome:
        return
    if w.networks.get(point.network).standing is Standing.PAUSED:
        w.due.put_off(replace(due, at=now + _LATER))
    ask_if_due(w, point, now)


def ask_if_due(w: PointWork, point: Point, now: datetime) -> None:
    """Ask whoever was not asked yet, once the moment has come, in a network that runs."""
    network = w.networks.get(point.network)
    comes = moment(point.look_back, _AT, network.zone)
    if point.outcome or now < comes or network.standing is not Standing.RUNNING:
        return
    for person in _asked(w, point):
        ids = ids_of(point) | {"person": person}
        key = look_back_key(point.round, point.look_back.isoformat(), person)
        w.outbox.put(Letter(point.team, LOOK_BACK, ids, ToPerson(person), key, urgent=False), now)


def _asked(w: PointWork, point: Point) -> list[str]:
    """List who may say how it went: who pulls it; when nobody here does, who leads."""
    member = w.networks.member(point.network, point.owner) if point.owner else None
    if member is not None and member.place is Place.ACTIVE:
        return [member.person]
    return leading(w, w.networks.get(point.network))


def _say(w: PointWork, saying: Saying) -> Message | NotYet | None:
    point = w.points.get(saying.ids["round"])
    person = w.people.find(saying.ids["person"])
    if point is None or person is None:
        return None
    network = w.networks.get(point.network)
    may = person.id in _asked(w, point)
    if saying.mode is Mode.POST:
        if point.outcome or not may or person.presence is not Presence.ACTIVE:
            return None
        wait = in_peace(person, saying.now, *network.rest)
        if wait:
            return wait
    say = words(person.language)
    asked = Para(say("thermometer-look-back", network=network.name))
    told = tuple(went_lines(point, say))
    return Message((asked, Quote(point.words), *told, *(_way_on(point, say) if may else ())))


def _way_on(point: Point, say: Words) -> tuple[Block, ...]:
    ids = {"round": point.round}
    went = (Button(_WENT, _label(each, say), ids | {_FIELD: each}) for each in OUTCOMES)
    more = Button(LOOK_BACK, say("button-thermometer-look-back"), ids)
    return Buttons((*went, more)), Note(say("thermometer-look-back-note"))


def _label(outcome: Outcome, say: Words) -> str:
    return say(f"button-thermometer-went-{outcome}")


def _field(point: Point, label: str, say: Words) -> ChoiceField:
    options = tuple(Option(each, _label(each, say)) for each in OUTCOMES)
    return ChoiceField(_FIELD, label, options, (point.outcome,) if point.outcome else ())


def _went(w: PointWork, turn: Turn) -> None:
    point = _told_by(w, turn)
    _tell(w, point, _outcome(turn.ids[_FIELD]), None, turn)


def _form(w: PointWork, turn: Turn) -> Form:
    point = _told_by(w, turn)
    say = words(turn.person.language)
    return Form(
        action=LOOK_BACK,
        title=say("thermometer-look-back-title"),
        parts=(
            Quote(point.words),
            _field(point, say("thermometer-look-back-how"), say),
            TextField(
                "told",
                say("thermometer-look-back-told"),
                say("thermometer-words-careful"),
                point.told,
                optional=True,
                longest=LONGEST,
            ),
            Note(say("thermometer-look-back-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"round": point.round},
    )


def _take(w: PointWork, turn: Turn, filled: Filled) -> None:
    point = _told_by(w, turn)
    told = text_in(filled, "told")
    _tell(w, point, _outcome(text_in(filled, _FIELD)), told, turn)


def _tell(w: PointWork, point: Point, outcome: Outcome, told: str | None, turn: Turn) -> None:
    """Keep how it went, in whose words; without any, what somebody wrote before stays theirs."""
    w.points.tell(point.round, outcome, told, turn.person.id)
    w.due.drop(look_back_key(point.round))
    renew(w, point, turn.now)


def _outcome(chosen: str) -> Outcome:
    found = next((each for each in OUTCOMES if each == chosen), None)
    if found is None:
        raise Refused("button-unknown")
    return found


def _told_by(w: PointWork, turn: Turn) -> Point:
    """Give a point to who may say how it went."""
    point = w.points.get(turn.ids["round"])
    if point is None:
        raise Refused("button-unknown")
    if turn.person.id not in _asked(w, point):
        raise Refused("thermometer-look-back-others")
    return point
