"""To which row of the outbox a target leads: its mode, its line, whom or what it is for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flows.outbox import InPlaceOf, Mode, Target, ToChannel, ToClick, ToHome, ToPerson, Under

NOWHERE = dict.fromkeys(("person", "channel", "replaces"))


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, or is to stand: somebody's direct messages, or a channel."""

    person: str | None = None
    channel: str | None = None


def columns_of(to: Target, place_of: Callable[[str], Place]) -> dict[str, Any]:
    """Give the columns for a target; `place_of` finds where what has some key goes."""
    match to:
        case ToPerson(person):
            return {"mode": Mode.POST, "line": f"p:{person}", "person": person}
        case ToChannel(channel):
            return _in_channel(channel)
        case Under(key):
            return _in_channel(_channel_of(key, place_of(key))) | {"replaces": key}
        case ToHome(person):
            key = home_key(person)
            return {"mode": Mode.HOME, "line": key, "person": person, "key": key}
        case ToClick(url, person):
            line = f"e:{person}"
            return {"mode": Mode.EPHEMERAL, "line": line, "person": person, "channel": url}
        case InPlaceOf(key, person):
            whose = {"person": person or place_of(key).person, "replaces": key}
            # It keeps nobody waiting: it shows what is true when it comes, in any order.
            return {"mode": Mode.UPDATE, "line": f"u:{key}", "key": f"update:{key}", **whose}


def _in_channel(channel: str) -> dict[str, Any]:
    return {"mode": Mode.POST, "line": f"c:{channel}", "channel": channel}


def _channel_of(key: str, place: Place) -> str:
    if place.person is not None:
        raise ValueError("what is said to one person has no thread here")  # it is not looked up
    return place.channel or key  # what was never put is never said: its line has nobody else


def home_key(person: str) -> str:
    """Name the one row of somebody's Home."""
    return f"home:{person}"
