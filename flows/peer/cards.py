"""The cards that can be asked about: who may read one, at the moment of asking."""

from functools import cache, partial

from flows.action.reading import takes_part
from flows.conversation import engine
from flows.conversation.flow import READERS, Flow
from flows.conversation.overlay import with_own
from flows.conversation.state import Answer, Conversation, State
from flows.cycle.phases import FLOWS, phase_of
from flows.errors import Refused
from flows.peer.ports import PeerWork
from flows.visibility import may_read, relation_of

_ALL = tuple(flow.id for flow in FLOWS.values())


def card(w: PeerWork, id_: str) -> Conversation:
    """Find a card by its conversation."""
    found = w.conversations.get(id_)
    if found is None or phase_of(found.flow) is None:
        raise Refused("peer-card-back")
    return found


def flow_of(found: Conversation) -> Flow:
    """Give the questions that a card answers."""
    phase = phase_of(found.flow)
    if phase is None:
        raise Refused("peer-card-back")
    return with_own(FLOWS[phase], found)


def card_for(w: PeerWork, person: str, network: str, reader: str) -> Conversation | None:
    """Find somebody's newest card that another may read."""
    cards = w.conversations.latest(person, network, _ALL, len(_ALL))
    return next((each for each in cards if readable(w, each, reader)), None)


def readable(w: PeerWork, found: Conversation, reader: str) -> tuple[Answer, ...]:
    """Give what of a card somebody may read now; nothing when it was taken back."""
    both_here = all(takes_part(w, each, found.network) for each in (found.person, reader))
    if not both_here or found.state is not State.FINISHED:
        return ()
    stands = cache(partial(relation_of, w, reader, found.person, found.network))
    current = engine.current_answers(flow_of(found), found).values()
    return tuple(
        each
        for each in current
        if each.step != READERS and may_read(each.readers, stands(each.shared))
    )
