"""Asking to take part: somebody of the channel knocks, and a facilitator lets them in."""

from dataclasses import dataclass, replace

from flows.errors import Refused
from flows.network.inviting import invite
from flows.network.joining import hears_again
from flows.network.menu import led_now
from flows.network.notices import leading, to_person
from flows.network.ports import NetworkWork
from flows.note import note
from flows.parts import Press, Turn
from flows.people import Place


@dataclass(frozen=True, slots=True)
class Knocking:
    """Lets people ask."""

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"network.ask": _ask, "network.let-in": _let_in}


def _ask(w: NetworkWork, turn: Turn) -> None:
    """Ask those who lead; once a day is enough."""
    network = w.networks.get(turn.ids["network"])
    if network.is_over:
        raise Refused("network-over", network=network.name)
    hears_again(w, turn.person)
    for person in leading(w, network):
        once = f"asked:{network.id}:{person}:{turn.now.date()}:{turn.person.id}"
        asked = to_person(
            network,
            person,
            "network-asked",
            actions="network.let-in",
            about=turn.person.id,
            once=once,
        )
        w.outbox.put(asked, turn.now)
    w.outbox.put(note(turn, "network-ask-done", network=network.name), turn.now)


def _let_in(w: NetworkWork, turn: Turn) -> None:
    """Send the invitation; they asked for it, so an earlier no does not count."""
    network = led_now(w, turn)
    person = w.people.find(turn.ids["about"])
    if person is None:
        raise Refused("conversation-gone")
    member = w.networks.member(network.id, person.id)
    if member is not None and member.place in {Place.DECLINED, Place.STOPPED}:
        w.networks.put_member(replace(member, place=Place.LEFT))
    invite(w, network, person, turn.now)
    w.outbox.put(note(turn, "network-let-in"), turn.now)
