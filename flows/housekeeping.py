"""Once a day, what is too old to matter is thrown away, by whichever process comes first."""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from typing import Any

from flows.conversation.ports import ConversationWork
from flows.moments import Due, Window, local_day, moment
from flows.parts import Part

KIND = "housekeeping"
_AT = time(3)
_HEARD = timedelta(days=2)  # Slack brings an event again for some minutes, or hours when delayed
_DONE = timedelta(days=60)


Clean = Callable[[Any, datetime], None]
"""Throws something away that a subject knows to be too old."""


def part(others: tuple[Clean, ...]) -> Part:
    """What this subject brings; `others` clean up at the same moment."""

    def clean(w: ConversationWork, due: Due, now: datetime) -> None:
        del due
        w.inbox.prune(now - _HEARD)
        w.due.prune(now - _DONE)
        w.outbox.prune(now - _HEARD)
        for other in others:
            other(w, now)

    return Part(fires={KIND: clean}, plans=(_plan,))


def _plan(w: ConversationWork, window: Window) -> Iterator[Due]:
    del w
    first, last = local_day(window.first, "UTC"), local_day(window.last, "UTC")
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        at = moment(day, _AT, "UTC")
        if window.holds(at):
            yield Due(f"{KIND}:{day}", "", KIND, {}, day, _AT, "UTC", at)
