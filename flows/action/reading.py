"""Who may read an action that somebody shared: the one place that decides it."""

from flows.action.ports import Action, ActionWork
from flows.conversation.state import Readers
from flows.group.ports import Group, GroupKind, Groups
from flows.people import Place


def groups_of(w: ActionWork, person: str, network: str) -> tuple[Group, ...]:
    """List the groups that count as *my group*: the sets somebody is in; with none, the teams."""
    groups = _groups(w)
    mine = groups.of_person(person, network) if groups else ()
    sets = tuple(each for each in mine if each.kind is GroupKind.SET)
    return sets or tuple(each for each in mine if each.kind is GroupKind.TEAM)


def fellows(w: ActionWork, person: str, network: str) -> frozenset[str]:
    """List who is in somebody's group beside them, and takes part now."""
    groups = _groups(w)
    mine = groups_of(w, person, network) if groups else ()
    found = {each for group in mine for each in groups.people(group.id)} if groups else set()
    return frozenset(each for each in found - {person} if takes_part(w, each, network))


def people_of(w: ActionWork, group: str) -> tuple[str, ...]:
    """List who is in a group."""
    groups = _groups(w)
    return groups.people(group) if groups else ()


def takes_part(w: ActionWork, person: str, network: str) -> bool:
    """Tell whether somebody is in a network now."""
    member = w.networks.member(network, person)
    return member is not None and member.place is Place.ACTIVE


def offered(w: ActionWork, person: str, network: str) -> tuple[Readers, ...]:
    """List whom somebody can let read an action; a group only where there is one."""
    return ("me", "group", "network") if fellows(w, person, network) else ("me", "network")


def may_read(w: ActionWork, action: Action, reader: str) -> bool:
    """Tell whether somebody may read an action now."""
    if reader == action.person:
        return True
    both = (action.person, reader)
    if action.outcome or not all(takes_part(w, each, action.network) for each in both):
        return False
    if action.readers == "group":
        return reader in fellows(w, action.person, action.network)
    return action.readers == "network"


def _groups(w: ActionWork) -> Groups | None:
    return getattr(w, "groups", None)
