"""Who may read what somebody wrote: decided here, and nowhere else."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Literal, Protocol, TypeVar

from flows.people import Networks, Place, Role

Readers = Literal["me", "group", "network", "everyone"]
"""Whom a writer lets read a piece, from the narrowest to the widest."""

WIDTH: Mapping[Readers, int] = {"me": 0, "group": 1, "network": 2, "everyone": 3}
PUBLISHED: tuple[Readers, ...] = ("network", "everyone")
"""What may stand where the whole network reads it."""

_KINDS = ("set", "team")  # in this order: somebody's group is their set, and without one their team


class Relation(StrEnum):
    """How somebody stands to the writer of a piece, in the network it belongs to."""

    AUTHOR = "author"
    GROUP = "group"  # in the writer's own group, since before it was shared there
    MEMBER = "member"
    FACILITATOR = "facilitator"
    FORMER = "former"  # was in the network
    OUTSIDER = "outsider"


_IN_NETWORK = frozenset({Relation.AUTHOR, Relation.GROUP, Relation.MEMBER, Relation.FACILITATOR})
_WHO_READS: Mapping[str, frozenset[Relation]] = {
    "me": frozenset({Relation.AUTHOR}),
    "group": frozenset({Relation.AUTHOR, Relation.GROUP}),
    "network": _IN_NETWORK,
    "everyone": frozenset(Relation),
}


class Circle(Protocol):
    """A group, as far as it matters for who reads what."""

    @property
    def id(self) -> str: ...
    @property
    def network(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...


class Circles(Protocol):
    """In which groups people are; who does not take part in the network is in none."""

    def of_person(self, person: str, network: str) -> Sequence[Circle]: ...
    def in_channel(self, team: str, channel: str) -> Sequence[Circle]: ...
    def people(self, group: str) -> tuple[str, ...]: ...
    def since(self, group: str, person: str) -> datetime | None: ...
    def follow(self, person: str, network: str) -> None: ...
    def move(self, team: str, channel: str, to: str) -> None: ...


class Piece(Protocol):
    """Something written, for whom it is, and since when."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def readers(self) -> Readers: ...
    @property
    def shared_at(self) -> datetime | None: ...


_P = TypeVar("_P", bound=Piece)


class CircleWork(Protocol):
    """What is looked at to tell how people stand to one another."""

    @property
    def networks(self) -> Networks: ...
    @property
    def groups(self) -> Circles: ...


def may_read(readers: str, relation: Relation) -> bool:
    """Decide whether somebody who stands so to the writer may read a piece."""
    return relation in _WHO_READS[readers]


def circle_of(w: CircleWork, person: str, network: str) -> Circle | None:
    """Give the group that somebody means by *my group*: their set, or else their team."""
    groups = w.groups.of_person(person, network)
    return next((each for kind in _KINDS for each in groups if each.kind == kind), None)


def relation_of(
    w: CircleWork, reader: str, writer: str, network: str, shared: datetime | None
) -> Relation:
    """Tell how a reader stands to the writer of a piece for which readers were chosen then.

    Who came to sit in the writer's group later does not belong to those it was shared with.
    """
    if reader == writer:
        return Relation.AUTHOR
    place = _place_of(w, reader, network)
    circle = circle_of(w, writer, network) if place in _IN_NETWORK else None
    since = w.groups.since(circle.id, reader) if circle else None
    return Relation.GROUP if since and shared and since <= shared else place


def _place_of(w: CircleWork, reader: str, network: str) -> Relation:
    member = w.networks.member(network, reader)
    if member is None or member.place in {Place.INVITED, Place.DECLINED}:
        return Relation.OUTSIDER
    if member.place is not Place.ACTIVE:
        return Relation.FORMER
    return Relation.FACILITATOR if member.leads else Relation.MEMBER


def may_read_request(w: CircleWork, reader: str, asker: str, network: str) -> bool:
    """Decide whether somebody may read what a participant asks of all who facilitate now."""
    if reader == asker:
        return True
    asks, reads = w.networks.member(network, asker), w.networks.member(network, reader)
    here = asks is not None and asks.place is Place.ACTIVE and asks.role is Role.PARTICIPANT
    return here and reads is not None and reads.leads


def sharers_with(w: CircleWork, group: Circle, network: str) -> frozenset[str]:
    """List who means this group by *my group*."""
    people = w.groups.people(group.id) if group.kind in _KINDS else ()
    found = ((each, circle_of(w, each, network)) for each in people)
    return frozenset(each for each, circle in found if circle and circle.id == group.id)


def reads_along(w: CircleWork, reader: str, network: str) -> bool:
    """Tell whether somebody may read what was published in a network, whoever wrote it."""
    return may_read("network", _place_of(w, reader, network))


def opened_to(piece: _P, readers: Readers, now: datetime) -> _P:
    """Give a piece for these readers; what was for them already stays so since then."""
    if readers == piece.readers:
        return piece
    return replace(piece, readers=readers, shared_at=now)


def readers_of(chosen: Sequence[str], offered: Sequence[Readers]) -> Readers:
    """Take a choice of readers; what is not offered, or no longer, is the narrowest."""
    return next((each for each in offered if chosen and each == chosen[0]), "me")


def offered_to(w: CircleWork, person: str, network: str) -> tuple[Readers, ...]:
    """List the readers that somebody can choose for what they write, the narrowest first."""
    if circle_of(w, person, network) is None:
        return ("me", "network")
    return ("me", "group", "network")
