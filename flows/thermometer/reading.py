"""Reading a closed round's result in one's own language: looked at, and noted nowhere."""

from flows.errors import Refused
from flows.message import Form
from flows.parts import Open, Turn
from flows.people import Place
from flows.thermometer.ports import RoundState, ThermometerWork
from flows.thermometer.results import result_again
from flows.words import words


def opens() -> dict[str, Open]:
    """List what opens a window."""
    return {"thermometer.read": _result}


def _result(w: ThermometerWork, turn: Turn) -> Form:
    """Show all of it to who takes part, and only to them."""
    round_ = w.thermometer.get(turn.ids["round"])
    if round_ is None or round_.state is RoundState.OPEN:
        raise Refused("button-unknown")
    if round_.state is RoundState.LOST:
        raise Refused("thermometer-lost")
    network = w.networks.get(round_.network)
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    say = words(turn.person.language)
    told = result_again(w, round_, turn.person.language)
    return Form("thermometer.result", say("thermometer-title"), told.blocks, close=say("form-done"))
