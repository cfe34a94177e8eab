"""The issue cards that can be asked about: who may read one, at the moment of asking."""

from flows.action.reading import fellows, takes_part
from flows.conversation import engine
from flows.conversation.state import Answer, Conversation
from flows.cycle.issue import FLOW
from flows.errors import Refused
from flows.peer.ports import PeerWork


def card(w: PeerWork, id_: str) -> Conversation:
    """Find a card by its conversation."""
    found = w.conversations.get(id_)
    if found is None or found.flow != FLOW.id:
        raise Refused("peer-card-back")
    return found


def card_of(w: PeerWork, person: str, network: str) -> Conversation | None:
    """Find somebody's card in a network."""
    return next(iter(w.conversations.latest(person, network, (FLOW.id,), 1)), None)


def readable(w: PeerWork, found: Conversation, reader: str) -> tuple[Answer, ...]:
    """Give what of a card somebody may read now; nothing when it was taken back."""
    if not all(takes_part(w, each, found.network) for each in (found.person, reader)):
        return ()
    wide = {"network", "everyone"}
    if reader in fellows(w, found.person, found.network):
        wide.add("group")
    current = engine.current_answers(FLOW, found).values()
    return tuple(each for each in current if each.readers in wide)
