"""The corner that another subject has on a Home: of somebody's own, and of a network they lead."""

from collections.abc import Callable
from dataclasses import dataclass

from flows.home.leaf import Room
from flows.home.look import Look
from flows.message import Block
from flows.people import Network


def _nothing(*_: object) -> list[Block]:
    return []


@dataclass(frozen=True, slots=True)
class Corner:
    """What a subject shows; an empty list is no corner. Who leads finds theirs in `room`."""

    mine: Callable[[Look], list[Block]] = _nothing
    leading: Callable[[Look, Network], list[Block]] = _nothing
    room: Room = Room.NOW
