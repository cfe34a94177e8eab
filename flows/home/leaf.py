"""Where a Home is opened: which page, which network, and which room of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Room(StrEnum):
    """Where who leads a network finds things; all of them at once would be a wall."""

    NOW = "now"
    PEOPLE = "people"
    HELP = "help"
    KEEPING = "keeping"


@dataclass(frozen=True, slots=True)
class Leaf:
    """This page of what somebody wrote, and this room of this network of those they lead."""

    page: int = 0
    network: str = ""
    room: Room = Room.NOW

    @property
    def ids(self) -> dict[str, str]:
        """Give it as a button or a letter keeps it."""
        return {"page": str(self.page), "network": self.network, "room": self.room.value}


def leaf_in(ids: Mapping[str, str]) -> Leaf:
    """Read which leaf is meant; what cannot be read is the first."""
    page, room = ids.get("page", ""), ids.get("room", "")
    return Leaf(
        page=int(page) if page.isdecimal() else 0,
        network=ids.get("network", ""),
        room=Room(room) if room in set(Room) else Room.NOW,
    )
