"""What somebody has not read yet: counted from the marks that the page keeps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.sandbox.standin.values import Message
from bot.sandbox.standin.workspace import User
from bot.sandbox.standin.world import World


@dataclass(frozen=True, slots=True)
class Marks:
    """Up to which message each person has read each place: `person/place` → ts."""

    since: str = ""
    """When the page was first opened; what stood in the channels by then is old."""
    read: Mapping[str, str] = field(default_factory=dict)


def seen(world: World, place: str, user: User) -> list[Message]:
    """List what somebody can see at a place, oldest first."""
    stored = world.messages.get(place, {}).values()
    mine = [each for each in stored if each.only_for in ("", user.id)]
    return sorted(mine, key=lambda each: each.ts)


def unread(world: World, place: str, user: User, marks: Marks) -> int:
    """Count what others wrote there after somebody's mark."""
    messages = seen(world, place, user)
    mark = marks.read.get(f"{user.id}/{place}") or _first_mark(world, place, user, messages, marks)
    return sum(each.ts > mark and each.user != user.id and not each.tombstone for each in messages)


def unread_by(world: World, user: User, marks: Marks) -> int:
    """Count what is new for somebody in all places."""
    return sum(unread(world, place, user, marks) for place in _places_of(world, user))


def _places_of(world: World, user: User) -> Iterable[str]:
    if not user.team:
        yield world.dm_of(user.id)
    yield from (each.id for each in world.channels.values() if user.id in each.members)


def _first_mark(world: World, place: str, user: User, messages: list[Message], marks: Marks) -> str:
    """Before somebody has looked: a question to them stays new until they wrote after it."""
    if world.dm_user(place):
        return max((each.ts for each in messages if each.user == user.id), default="")
    return marks.since or "~"
