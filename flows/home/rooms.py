"""The rooms in which who leads a network finds things, so that a Home is no wall of buttons."""

from collections.abc import Mapping
from dataclasses import replace

from flows.home.corner import Corner
from flows.home.leaf import Room
from flows.home.look import Look
from flows.message import Block, Button, Buttons, Para
from flows.network.menu import keeping_buttons, people_buttons
from flows.people import Network, Place, Role

Counts = Mapping[tuple[Role, Place], int]
"""A network's people by role and place."""

_TRIES = ("reflection.try", "cycle.try", "digest.try", "thermometer.practice")
_ROW = 4


def room_row(look: Look, network: Network) -> list[Block]:
    """Let somebody walk from room to room; the one they are in stands out, and is told."""
    if network.is_over:
        return []
    here = look.leaf.room
    buttons = [
        Button(
            "home.show",
            look.say(f"button-home-room-{room}"),
            replace(look.leaf, network=network.id, room=room).ids,
            "primary" if room is here else "",
        )
        for room in Room
    ]
    return [Buttons(tuple(buttons)), Para(look.say(f"home-room-{here}"), strong=True)]


def people_lines(look: Look, counts: Counts) -> tuple[str, str]:
    """Count who was ever invited, who takes part, and who gets a thermometer.

    A no is never told from no answer.
    """
    invited = sum(each for (role, _), each in counts.items() if role is Role.PARTICIPANT)
    active = counts.get((Role.PARTICIPANT, Place.ACTIVE), 0)
    leads = counts.get((Role.FACILITATOR, Place.ACTIVE), 0)
    say = look.say
    return (
        say("home-people", invited=invited, active=active),
        say("home-people-all", leads=leads, all=active + leads),
    )


def _people(look: Look, network: Network) -> list[Block]:
    return _rows(*people_buttons(network, look.say))


def _keeping(look: Look, network: Network) -> list[Block]:
    return _rows(*keeping_buttons(network, look.say))


def _rows(*buttons: Button) -> list[Block]:
    """Lay many buttons in rows that are read at a glance."""
    return [Buttons(buttons[first : first + _ROW]) for first in range(0, len(buttons), _ROW)]


def _tries(look: Look, network: Network) -> list[Block]:
    """Offer to send somebody what the others get."""
    if network.is_over:
        return []
    ids = {"network": network.id}
    labels = (
        *("button-reflection-try", "button-cycle-try", "button-digest-try"),
        "button-thermometer-try",
    )
    buttons = [
        Button(action, look.say(label), ids) for action, label in zip(_TRIES, labels, strict=True)
    ]
    return [Para(look.say("home-try")), Buttons(tuple(buttons))]


FIRST = (Corner(leading=_people, room=Room.PEOPLE), Corner(leading=_keeping, room=Room.KEEPING))
LAST = Corner(leading=_tries, room=Room.HELP)
"""What stands in rooms above and below what the subjects have there."""
