"""Taking up what is asked, and being done with it; who asked hears who does."""

from datetime import timedelta

from flows.errors import Refused
from flows.message import Message, Note, Para
from flows.note import note
from flows.outbox import Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Turn
from flows.peace import in_peace
from flows.people import Presence
from flows.support.keys import TAKEN, taken_prefix
from flows.support.ports import Request, SupportWork
from flows.support.reading import ids_of, let_go, name_of, renew
from flows.words import Words, words

_DAY = timedelta(days=1)


def take(w: SupportWork, turn: Turn) -> None:
    """Take one up, and let who asked and the others know."""
    request, me = _led(w, turn), turn.person.id
    if w.support.take(request.id, me, turn.now):
        key = f"{taken_prefix(request.id)}{turn.now.isoformat()}"
        to = ToPerson(request.person)
        renew(w, request, turn.now)
        w.outbox.put(Letter(request.team, TAKEN, ids_of(request), to, key), turn.now)
    elif request.taken_by != me:
        say = words(turn.person.language)
        raise Refused("support-taken-before", name=name_of(w, request.taken_by, say))
    w.outbox.put(note(turn, "support-you-take"), turn.now)


def done(w: SupportWork, turn: Turn) -> None:
    """Let go of what was taken up, with its words."""
    request = _led(w, turn)
    if not request.taken_by:
        raise Refused("support-take-first")
    let_go(w, request, turn.now)
    w.outbox.put(note(turn, "support-done-now"), turn.now)


def say_taken(w: SupportWork, saying: Saying) -> Message | NotYet | None:
    """Tell who asked who takes it up; later, what became of that."""
    person = w.people.find(saying.ids["person"])
    request = w.support.get(saying.ids["request"])
    if person is None:
        return None
    say, network = words(person.language), w.networks.get(saying.ids["network"]).name
    if request is None or not request.taken_by:
        became = Note(_became(request, network, say))
        return Message((became,)) if saying.mode is Mode.UPDATE else None
    if saying.mode is Mode.POST:
        if person.presence is Presence.STOPPED:
            return None
        if person.presence is Presence.PAUSED:
            return NotYet(_DAY, known=True)
        wait = in_peace(person, saying.now)
        if wait:
            return wait
    name = name_of(w, request.taken_by, say)
    return Message((Para(say("support-taken", name=name, network=network)),))


def _became(request: Request | None, network: str, say: Words) -> str:
    """Say what became of a request that nobody has taken up now."""
    if not network:  # which was erased
        return say("support-gone")
    return say("support-open-again" if request else "support-closed", network=network)


def _led(w: SupportWork, turn: Turn) -> Request:
    """Give a request to somebody who facilitates its network."""
    request = w.support.get(turn.ids["request"])
    if request is None:
        raise Refused("support-gone")
    network = w.networks.get(request.network)
    member = w.networks.member(network.id, turn.person.id)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if member is None or not member.leads:
        raise Refused("network-facilitators-only")
    return request
