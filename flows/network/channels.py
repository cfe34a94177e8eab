"""What happens to a network's channel, and what follows from it."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from flows.network.letters import tell_undelivered
from flows.network.ports import NetworkWork
from flows.visibility import Circles


class Rounds(Protocol):
    """What goes on in the channel in which it began."""

    def follow(self, team: str, channel: str, to: str) -> None: ...


class GroupsWork(NetworkWork, Protocol):
    """Networks, and the groups in them."""

    @property
    def groups(self) -> Circles: ...


class ChannelWork(GroupsWork, Protocol):
    """What has a channel."""

    @property
    def silent_rounds(self) -> Rounds: ...


class Fate(StrEnum):
    """What can happen to a channel, as the reason why nothing can be posted there."""

    ARCHIVED = "is_archived"
    LEFT = "not_in_channel"  # the bot was taken out
    DELETED = "channel_deleted"
    BACK = ""  # it can be posted in again


def is_of_a_group(w: GroupsWork, team: str, channel: str) -> bool:
    """Tell whether a channel is a group's own: what it is told there is not for a whole network."""
    groups = w.groups.in_channel(team, channel)
    return any(not w.networks.get(each.network).is_over for each in groups)


def befallen(w: NetworkWork, team: str, channel: str, fate: Fate, now: datetime) -> None:
    """Tell who can mend it, with the way out; when it is mended, say what had to wait."""
    if fate is Fate.BACK:
        w.outbox.hurry_channel(team, channel, now)
    else:
        tell_undelivered(w, {"team": team, "channel": channel}, fate.value, now)


def moved(w: ChannelWork, team: str, channel: str, to: str, now: datetime) -> None:
    """Follow a channel that goes on under another id."""
    w.networks.move(team, channel, to)
    w.groups.move(team, channel, to)
    w.silent_rounds.follow(team, channel, to)
    w.outbox.follow(team, channel, to, now)
