"""Of which groups may be told that something happens there: never so that it tells of one person.

Two answers that differ by a few people tell of those few. So it is only told of groups that share
nobody, and of one that was the same for as long as is looked back.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from flows.group.ports import Group, GroupKind, GroupWork, Seat
from flows.people import Place, Role
from flows.thermometer.publish import LEAST_ANSWERS


def tellable(w: GroupWork, network: str, since: datetime) -> frozenset[str]:
    """Look up of which groups of a network may be told that something happened since then."""
    groups = w.groups.of_network(network)
    seats = (*w.groups.seats(network), *w.groups.given_up(network, since))
    members = w.networks.members(network, Place.ACTIVE)
    participants = {each.person for each in members if each.role is Role.PARTICIPANT}
    return frozenset(can_tell(groups, seats, participants, since, LEAST_ANSWERS))


def can_tell(
    groups: Sequence[Group],
    seats: Sequence[Seat],
    participants: Collection[str],
    since: datetime,
    least: int,
) -> Iterator[str]:
    """Name them, given the seats that are held and those that were given up since then.

    Who leads does not count. Of projects nothing is told, for people can be in several; of a team
    only if none of its people sits in a set.
    """
    kinds = {each.id: each.kind for each in groups}
    in_sets = {each.person for each in seats if kinds.get(each.group) is GroupKind.SET}
    for group in groups:
        here = [each for each in seats if each.group == group.id]
        people = {each.person for each in here}
        same = all(each.since <= since and each.until is None for each in here)
        apart = group.kind is GroupKind.SET or not people & in_sets
        enough = len(people & {*participants}) >= least
        if group.kind is not GroupKind.PROJECT and same and apart and enough:
            yield group.id
