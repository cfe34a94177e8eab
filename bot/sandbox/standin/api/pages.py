"""Long answers come in pages, with a cursor to go on from."""

from typing import TypeVar

from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.wire import RefusedError

T = TypeVar("T")


def page_of(call: Call, everything: list[T], otherwise: int) -> tuple[list[T], str]:
    """Give the asked page, and the cursor of the next one or nothing."""
    cursor = call.text("cursor")
    if cursor and not cursor.removeprefix("from:").isdecimal():
        raise RefusedError("invalid_cursor")
    start = int(cursor.removeprefix("from:") or 0)
    end = start + max(1, min(call.number("limit", otherwise), 1000))
    return everything[start:end], (f"from:{end}" if end < len(everything) else "")
