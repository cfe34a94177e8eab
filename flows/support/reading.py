"""Who reads what is asked of who facilitates, and how it is shown to them."""

from datetime import date, datetime

from flows.beside import follow_week
from flows.message import Block, Button, Buttons, Note, Para, Quote
from flows.outbox import InPlaceOf, Letter
from flows.people import Kind, Place, Role
from flows.support.keys import ASKED, DONE, TAKE, TAKEN, asked_key, taken_prefix
from flows.support.ports import Request, SupportWork
from flows.visibility import may_read_request
from flows.words import Words


def guides(w: SupportWork, network: str) -> tuple[str, ...]:
    """List who facilitate a network now, and are still in the workspace."""
    leading = (each for each in w.networks.members(network, Place.ACTIVE) if each.leads)
    return tuple(each.person for each in leading if _is_there(w, each.person))


def participates(w: SupportWork, person: str, network: str) -> bool:
    """Tell whether somebody is a participant of a network now."""
    member = w.networks.member(network, person)
    stands = (member.role, member.place) if member else None
    return stands == (Role.PARTICIPANT, Place.ACTIVE)


def may_see(w: SupportWork, request: Request, reader: str) -> bool:
    """Tell whether somebody may see a request now; in a network that is over it is nobody's."""
    goes_on = not w.networks.get(request.network).is_over
    return goes_on and may_read_request(w, reader, request.person, request.network)


def name_of(w: SupportWork, person: str, say: Words) -> str:
    """Give somebody's name."""
    return w.people.name(person) or say("somebody")


def shown(w: SupportWork, request: Request, reader: str, say: Words) -> tuple[Block, ...]:
    """Show one to somebody who facilitates, with what they can do about it."""
    name = name_of(w, request.person, say)
    words = (Quote(request.words, name),) if request.words else ()
    asks = Para(say(f"support-asks-{request.help}", name=name), strong=True)
    ids = {"request": request.id}
    if not request.taken_by:
        return asks, *words, Buttons((Button(TAKE, say("button-support-take"), ids),))
    done = Buttons((Button(DONE, say("button-support-done"), ids),))
    if request.taken_by == reader:
        return asks, *words, Note(say("support-taken-by-you")), done
    taken = Note(say("support-taken-by", name=name_of(w, request.taken_by, say)))
    return asks, *words, taken, done


def say_again(w: SupportWork, team: str, person: str, day: date, now: datetime) -> None:
    """Let what somebody who facilitates got on a day show what is asked now."""
    key, ids = asked_key(person, day.isoformat()), {"person": person, "day": day.isoformat()}
    if w.outbox.knows(key):
        w.outbox.put(Letter(team, ASKED, ids, InPlaceOf(key, person)), now)


def renew(w: SupportWork, request: Request, now: datetime) -> None:
    """Let every message in which it stands, to whomever, follow."""
    for person, day in w.support.told(request.id):
        say_again(w, request.team, person, day, now)
    for key in w.outbox.under(taken_prefix(request.id)):
        again = InPlaceOf(key, request.person)
        w.outbox.put(Letter(request.team, TAKEN, ids_of(request), again), now)
    follow_week(w, request.person, request.network, now)


def let_go(w: SupportWork, request: Request, now: datetime) -> None:
    """Let go of one, and take its words out of what was said."""
    renew(w, request, now)
    w.support.drop(request)


def ids_of(request: Request) -> dict[str, str]:
    """Say what a reply to who asked is about."""
    return {"request": request.id, "person": request.person, "network": request.network}


def _is_there(w: SupportWork, person: str) -> bool:
    known = w.people.find(person)
    return known is not None and known.kind is not Kind.GONE
