"""A suggested message on its way: into the channel, told to its writer, and taken back."""

from dataclasses import replace
from datetime import datetime, timedelta

from flows.errors import Refused
from flows.guide.ports import Fate, GuideWork, Suggested
from flows.message import Block, Button, Buttons, Message, Note, Para, Quote
from flows.moments import MORNING, Due, local_day
from flows.network.menu import led
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToChannel, ToPerson
from flows.parts import Part, Turn
from flows.peace import by_day
from flows.people import Network, Person, Standing
from flows.shared import shared_key
from flows.words import Words, moment_in, words

SUGGESTED, TOLD, DUE = "guide.suggested", "guide.suggested-told", "guide.suggested-due"
BACK = "guide.suggested-back"

_SOON = timedelta(milliseconds=200)
_KEPT = timedelta(days=8)  # what was kept out of its channel is tried for a week
_MENDABLE = ("not_in_channel", "is_archived", "channel_not_found", "restricted")


def part() -> Part:
    """What this brings."""
    return Part(
        kinds={SUGGESTED: Kind(_say), TOLD: Kind(_say_told)},
        presses={BACK: _take_back},
        fires={DUE: _fire},
    )


def place(w: GuideWork, network: Network, suggested: Suggested, now: datetime) -> None:
    """Place it, or let it wait for its moment; its writer hears where it stands."""
    if suggested.fate is Fate.WAITING and suggested.goes_at is not None:
        w.due.plan(_due(network, suggested, suggested.goes_at))
    else:
        _post(w, network, suggested, now)
    _tell(w, suggested, now)


def let_go(w: GuideWork, now: datetime) -> None:
    """Let go of the words of what stands in its channel, or never will."""
    for each in w.suggested.worded():
        stands = w.outbox.said(_key(each)) is not None
        if stands or each.goes_at is None or now - each.goes_at > _KEPT:
            w.suggested.drop_words(each.id)
        if stands:
            _tell(w, each, now)


def _post(w: GuideWork, network: Network, suggested: Suggested, now: datetime) -> None:
    to = ToChannel(network.channel)
    letter = Letter(network.team, SUGGESTED, _ids(suggested), to, _key(suggested))
    w.outbox.put(letter, now)


def _tell(w: GuideWork, suggested: Suggested, now: datetime) -> None:
    """Tell its writer where it stands, in one place; that it was not placed must be seen."""
    apart = ":unplaced" if suggested.fate is Fate.UNPLACED else ""
    key = f"suggested-told:{suggested.id}{apart}"
    ids = _ids(suggested) | {"person": suggested.person}
    letter = Letter(suggested.team, TOLD, ids, ToPerson(suggested.person), key)
    if w.outbox.knows(key):
        letter = replace(letter, to=InPlaceOf(key, suggested.person), key="")
    w.outbox.put(letter, now)


def _fire(w: GuideWork, due: Due, now: datetime) -> None:
    """Place what waited, if who wrote it still leads a network that is on."""
    suggested = w.suggested.get(due.ids["suggested"])
    if suggested is None or suggested.fate is not Fate.WAITING:
        return
    network = w.networks.get(suggested.network)
    opens = network.calendar.next_open(now)
    if opens > now:
        w.due.put_off(replace(due, at=opens))
        return
    member = w.networks.member(network.id, suggested.person)
    leads = member is not None and member.leads
    fate = Fate.PLACED if leads and network.standing is Standing.RUNNING else Fate.UNPLACED
    w.suggested.become(suggested.id, Fate.WAITING, fate)
    if fate is Fate.PLACED:
        _post(w, network, suggested, now)
    _tell(w, replace(suggested, fate=fate), now)


def _take_back(w: GuideWork, turn: Turn) -> None:
    """Call off what waits, which may then come again; or take it out of the channel."""
    network = led(w, turn)
    suggested = w.suggested.get(turn.ids["suggested"])
    if suggested is None or suggested.network != network.id:
        raise Refused("guide-suggest-gone")
    if w.suggested.drop(suggested.id, Fate.WAITING):
        w.due.drop(_due_key(suggested))
    elif w.suggested.become(suggested.id, Fate.PLACED, Fate.TAKEN_BACK):
        w.suggested.drop_words(suggested.id)
        key = _key(suggested)
        if w.outbox.knows(key):
            letter = Letter(network.team, SUGGESTED, _ids(suggested), InPlaceOf(key))
            w.outbox.put(letter, turn.now)
    else:
        raise Refused("guide-suggest-gone")
    _tell(w, suggested, turn.now)


def _say(w: GuideWork, saying: Saying) -> Message | None:
    """Word it as from who leads; what is held no longer, or was taken back, leaves a line."""
    network, suggested = w.networks.get(saying.ids["network"]), _of(w, saying)
    say = words(network.language)
    if suggested is None or suggested.fate is not Fate.PLACED:
        gone = Message((Note(say("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None
    if not suggested.words or network.is_over:
        return None  # it stands there as it was
    name = w.people.name(suggested.person) or say("somebody")
    return Message((Note(say("guide-suggest-from", name=name)), Quote(suggested.words)))


def _say_told(w: GuideWork, saying: Saying) -> Message | NotYet | None:
    """Tell where it stands; until that is known, wait."""
    person, network = w.people.find(saying.ids["person"]), w.networks.get(saying.ids["network"])
    if person is None or network.standing is Standing.ERASED:
        return None
    suggested, say = _of(w, saying), words(person.language)
    if suggested is None:
        return Message((Para(say("guide-suggest-called-off", network=network.name)),))
    match suggested.fate:
        case Fate.WAITING:
            return Message(_waits(suggested, network, person, say))
        case Fate.PLACED:
            return _stands(w, suggested, network, say)
        case Fate.UNPLACED:
            night = by_day(person, saying.now) if saying.mode is Mode.POST else None
            return night or Message(_with_words("guide-suggest-unplaced", suggested, network, say))
        case _:
            return Message((Para(say("guide-suggest-taken-back", network=network.name)),))


def _waits(suggested: Suggested, network: Network, person: Person, say: Words) -> tuple[Block, ...]:
    goes_at = suggested.goes_at
    moment = moment_in(goes_at, person.zone, person.language, (network.zone,)) if goes_at else ""
    said = Para(say("guide-suggest-waits", network=network.name, moment=moment))
    button = Button(BACK, say("button-guide-suggest-call-off"), _ids(suggested))
    return said, Buttons((button,))


def _stands(w: GuideWork, suggested: Suggested, network: Network, say: Words) -> Message | NotYet:
    back = Buttons((Button(BACK, say("button-guide-suggest-back"), _ids(suggested)),))
    if w.outbox.said(_key(suggested)) is not None:
        return Message((Para(say("guide-suggest-stands", network=network.name)), back))
    if not w.suggested.is_stuck(_key(suggested), _MENDABLE):
        return NotYet(_SOON)
    return Message((*_with_words("guide-suggest-stuck", suggested, network, say), back))


def _with_words(key: str, suggested: Suggested, network: Network, say: Words) -> tuple[Block, ...]:
    """Say what went wrong, with the text, so that it is not lost."""
    text = (Quote(suggested.words),) if suggested.words else ()
    return (Para(say(key, network=network.name)), *text)


def _of(w: GuideWork, saying: Saying) -> Suggested | None:
    return w.suggested.get(saying.ids["suggested"])


def _ids(suggested: Suggested) -> dict[str, str]:
    return {"network": suggested.network, "suggested": suggested.id}


def _key(suggested: Suggested) -> str:
    """Name it among what stands in the channel by people's own choice."""
    return shared_key(suggested.network, "suggested", suggested.id)


def _due_key(suggested: Suggested) -> str:
    return f"{DUE}:{suggested.id}"


def _due(network: Network, suggested: Suggested, at: datetime) -> Due:
    ids = _ids(suggested) | {"person": suggested.person}
    about = _due_key(suggested), network.team, DUE, ids
    return Due(*about, local_day(at, network.zone), MORNING, network.zone, at)
