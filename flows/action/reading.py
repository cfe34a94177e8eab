"""Who may read an action that somebody shared, and who is with them in their group."""

from collections.abc import Collection, Iterator

from flows.action.ports import Action, ActionWork, Near
from flows.people import Place
from flows.visibility import circle_of, relation_of, sharers_with
from flows.visibility import may_read as may_read_piece


def takes_part(w: ActionWork, person: str, network: str) -> bool:
    """Tell whether somebody is in a network now."""
    member = w.networks.member(network, person)
    return member is not None and member.place is Place.ACTIVE


def fellows(w: ActionWork, person: str, network: str) -> frozenset[str]:
    """List who is in somebody's group beside them."""
    circle = circle_of(w, person, network)
    return frozenset(w.groups.people(circle.id) if circle else ()) - {person}


def near(w: ActionWork, person: str, networks: Collection[str]) -> Iterator[Near]:
    """Tell with whom somebody sits in a group that these people share with."""
    for network in networks:
        for group in w.groups.of_person(person, network):
            people, since = sharers_with(w, group, network), w.groups.since(group.id, person)
            if since is not None:
                yield Near(network, people, since)


def may_read(w: ActionWork, action: Action, reader: str) -> bool:
    """Tell whether somebody may read an action now; once it was told of, only its writer."""
    if reader == action.person:
        return True
    if action.outcome or not takes_part(w, action.person, action.network):
        return False
    relation = relation_of(w, reader, action.person, action.network, action.shared)
    return may_read_piece(action.readers, relation)
