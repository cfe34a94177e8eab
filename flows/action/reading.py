"""Who may read an action that somebody shared, and who is with them in their group."""

from flows.action.ports import Action, ActionWork
from flows.people import Place
from flows.visibility import circle_of, relation_of
from flows.visibility import may_read as may_read_piece


def takes_part(w: ActionWork, person: str, network: str) -> bool:
    """Tell whether somebody is in a network now."""
    member = w.networks.member(network, person)
    return member is not None and member.place is Place.ACTIVE


def fellows(w: ActionWork, person: str, network: str) -> frozenset[str]:
    """List who is in somebody's group beside them."""
    circle = circle_of(w, person, network)
    return frozenset(w.groups.people(circle.id) if circle else ()) - {person}


def mates_of(w: ActionWork, person: str, network: str) -> frozenset[str]:
    """List who is in any group with somebody: only they can share with a group they are in."""
    groups = w.groups.of_person(person, network)
    return frozenset(each for group in groups for each in w.groups.people(group.id))


def may_read(w: ActionWork, action: Action, reader: str) -> bool:
    """Tell whether somebody may read an action now; once it was told of, only its writer."""
    if reader == action.person:
        return True
    if action.outcome or not takes_part(w, action.person, action.network):
        return False
    relation = relation_of(w, reader, action.person, action.network, action.shared)
    return may_read_piece(action.readers, relation)
