"""Try-outs: what somebody would get, for one who leads; marked as such, and its buttons at rest."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from flows.message import Block, Buttons, Divider, Message, Note, Para
from flows.note import note
from flows.outbox import OutboxWork
from flows.parts import Part, Turn
from flows.people import Network
from flows.words import Words

_PRESSED = "preview.pressed"


def part() -> Part:
    """What this subject brings."""
    return Part(presses={_PRESSED: _pressed})


def preview(blocks: Iterable[Block], network: Network, say: Words, ending: str) -> Message:
    """Frame what would be said: above it that nobody else sees this, below it what it is."""
    return framed(say("preview-mark", network=network.name), blocks, say(ending))


def framed(above: str, blocks: Iterable[Block], below: str) -> Message:
    """Set something apart between two lines, with its buttons at rest."""
    mark = Para(above, strong=True)
    return Message((mark, Divider(), *map(_at_rest, blocks), Divider(), Note(below)))


def _at_rest(block: Block) -> Block:
    """Let a button look as it does, and only say that this is a try-out."""
    if not isinstance(block, Buttons):
        return block
    quiet: dict[str, Any] = {"action": _PRESSED, "ids": {}, "confirm": None}
    return Buttons(tuple(replace(button, **quiet) for button in block.items))


def _pressed(w: OutboxWork, turn: Turn) -> None:
    w.outbox.put(note(turn, "preview-pressed"), turn.now)
