"""Who sits where: in one set and one team at a time, and what becomes of what was shared there."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flows.conversation.state import Conversation
from flows.conversation.talk import Talk
from flows.digest.updates import renew_copies
from flows.group.introducing import narrow_card, put_away_card
from flows.group.ports import Group, GroupKind, GroupWork
from flows.people import Place
from flows.visibility import Circle, circle_of

Narrowed = Callable[[Any, str, str], None]
"""What another subject does when the group of a person in a network is another one now."""


Reseated = Callable[[Any, str, datetime], None]
"""What another subject does when somebody came to a group, or is in it no more."""
Dissolved = Callable[[Any, Group, datetime], None]
"""What another subject does when a group is no more."""


@dataclass(frozen=True, slots=True)
class Seats:
    """Gives and takes seats; words shared with a group stay between those they were shared with."""

    talk: Talk
    narrowed: tuple[Narrowed, ...] = ()
    reseated: tuple[Reseated, ...] = ()
    dissolved: tuple[Dissolved, ...] = ()

    def give(self, w: GroupWork, group: Group, person: str, now: datetime) -> Group | None:
        """Let somebody sit in a group; gives the group of the same kind that they come from."""
        before = circle_of(w, person, group.network)
        left = _same_kind(w, group, person)
        if left is not None:
            w.groups.take_out(left.id, person, now)
        w.groups.put(group, person, now)
        self._settle(w, group, person, before, now)
        return left

    def take(self, w: GroupWork, group: Group, person: str, now: datetime) -> None:
        """Take somebody out of a group."""
        before = circle_of(w, person, group.network)
        w.groups.take_out(group.id, person, now)
        self._settle(w, group, person, before, now)

    def dissolve(self, w: GroupWork, group: Group, now: datetime) -> None:
        """Let a group be no more."""
        for person in w.groups.people(group.id):
            self.take(w, group, person, now)
        w.groups.remove(group.id)
        for dissolved in self.dissolved:
            dissolved(w, group, now)

    def let_go(self, w: GroupWork, person: str, now: datetime) -> None:
        """Let somebody out of the groups of networks that they are not in any more."""
        for group in w.groups.kept_for(person):
            if not _takes_part(w, group.network, person):
                w.groups.take_out(group.id, person, now)
                self._narrow(w, person, group.network, now)
                renew_copies(w, group.team, group.network, now)
        for told in w.introductions.of_person(person):
            if not _takes_part(w, told.network, person):
                put_away_card(w, told, now)

    def _settle(
        self, w: GroupWork, group: Group, person: str, before: Circle | None, now: datetime
    ) -> None:
        """Take back what was shared with another group than theirs is now."""
        after = circle_of(w, person, group.network)
        if (before.id if before else "") != (after.id if after else ""):
            self._narrow(w, person, group.network, now)
        for reseated in self.reseated:
            reseated(w, person, now)
        renew_copies(w, group.team, group.network, now)

    def _narrow(self, w: GroupWork, person: str, network: str, now: datetime) -> None:
        for conversation in w.conversations.opened_up(network, (person,), ("group",)):
            self.talk.let_read(w, conversation, _to_its_writer(conversation), now)
        narrow_card(w, person, network)
        for narrowed in self.narrowed:
            narrowed(w, person, network)


def _same_kind(w: GroupWork, group: Group, person: str) -> Group | None:
    """Find the set or team that somebody sits in already; of projects there can be several."""
    if group.kind is GroupKind.PROJECT:
        return None
    mine = w.groups.of_person(person, group.network)
    return next((each for each in mine if each.kind is group.kind and each.id != group.id), None)


def _takes_part(w: GroupWork, network: str, person: str) -> bool:
    member = w.networks.member(network, person)
    return member is not None and member.place is Place.ACTIVE


def _to_its_writer(conversation: Conversation) -> Conversation:
    narrow = conversation
    for answer in conversation.answers.values():
        if answer.readers == "group":
            narrow = narrow.put(replace(answer, readers="me"))
    return narrow
