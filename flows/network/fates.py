"""A message of which nobody knows whether it stands in the channel: who leads can see it."""

from datetime import datetime

from flows.message import Button, Buttons, Message, Para
from flows.network.menu import led_now
from flows.network.notices import leading
from flows.network.ports import NetworkWork
from flows.note import note
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Press, Turn
from flows.peace import by_day
from flows.people import Network
from flows.words import words

UNDECIDED = "network.undecided"
_NAMED = {"network.announce", "digest.post", "thermometer.opened", "thermometer.result"}


def kinds() -> dict[str, Kind]:
    """List what is said about it."""
    return {UNDECIDED: Kind(_say)}


def presses() -> dict[str, Press]:
    """List the buttons."""
    return {
        "network.post-again": lambda w, turn: _decide(w, turn, "again"),
        "network.leave-unposted": lambda w, turn: _decide(w, turn, "left"),
    }


def ask_who_leads(w: NetworkWork, ids: dict[str, str], letter: str, now: datetime) -> None:
    """Ask whether a letter is to be posted again; `ids` say in which channel, and what it is."""
    network = w.networks.in_channel(ids["team"], ids["channel"])
    if network is None:
        return
    for person in leading(w, network):
        about = {"network": network.id, "person": person, "letter": letter, "what": ids["kind"]}
        key = _key(letter, person)
        w.outbox.put(Letter(network.team, UNDECIDED, about, ToPerson(person), key), now)


def _decide(w: NetworkWork, turn: Turn, how: str) -> None:
    """Do what one of them says; all of them see what became of it."""
    network, letter = led_now(w, turn), turn.ids["letter"]
    if w.outbox.decide(letter, again=how == "again", now=turn.now):
        for person in leading(w, network):
            w.outbox.put(_decided(network, letter, person, how), turn.now)
    else:
        w.outbox.put(note(turn, "network-undecided-settled", network=network.name), turn.now)


def _decided(network: Network, letter: str, person: str, how: str) -> Letter:
    ids = {"network": network.id, "person": person, "letter": letter, "decided": how}
    return Letter(network.team, UNDECIDED, ids, InPlaceOf(_key(letter, person), person))


def _key(letter: str, person: str) -> str:
    return f"undecided:{letter}:{person}"


def _say(w: NetworkWork, saying: Saying) -> Message | NotYet | None:
    ids = saying.ids
    person, network = w.people.find(ids["person"]), w.networks.get(ids["network"])
    if person is None:
        return None
    night = by_day(person, saying.now) if saying.mode is Mode.POST else None
    if night:
        return night
    say = words(person.language)
    if "decided" in ids:
        return Message((Para(say(f"network-undecided-{ids['decided']}", network=network.name)),))
    what = ids["what"].replace(".", "-") if ids["what"] in _NAMED else "other"
    about = {"network": network.id, "letter": ids["letter"]}
    buttons = (
        Button("network.post-again", say("button-network-post-again"), about, "primary"),
        Button("network.leave-unposted", say("button-network-leave-unposted"), about),
    )
    asked = say(f"network-undecided-{what}", network=network.name)
    return Message((Para(asked), Para(say("network-undecided-look")), Buttons(buttons)))
