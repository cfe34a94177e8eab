"""What a meeting does when: how much time is left for those who asked for it, and who fits.

It opens, looks back at actions, gives time to whoever asked in the order of asking, and ends with a
round of questions and a look at how it went together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from flows.meeting.ports import Bid, Meeting

What = Literal["opening", "issue", "break", "questions", "review"]
MINUTES = (15, 30, 45)
"""For how long somebody can ask the group's attention."""

_SHORT, _USUAL, _LONG = 60, 90, 150
_BREAK = 15


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of a meeting: from when, and how many minutes; of an issue, whose."""

    starts: datetime
    minutes: int
    what: What
    bid: Bid | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """A meeting from part to part, and who would better go next time."""

    slots: tuple[Slot, ...]
    later: tuple[Bid, ...]


def agenda(meeting: Meeting, bids: Sequence[Bid]) -> Agenda:
    """Lay out a meeting; `bids` come in the order of asking."""
    opening, questions, review, rest = _fixed(meeting.minutes)
    fits, later = _fitting(in_order(bids), meeting.minutes - opening - questions - review - rest)
    parts: list[tuple[What, int, Bid | None]] = [("opening", opening, None)]
    parts += [("issue", minutes_of(each), each) for each in fits]
    if rest:
        parts.insert(1 + (len(fits) + 1) // 2, ("break", rest, None))
    left = meeting.minutes - sum(minutes for _, minutes, _ in parts) - review
    parts += [("questions", left, None), ("review", review, None)]
    return Agenda(_at(meeting.starts, parts), later)


def in_order(bids: Sequence[Bid]) -> list[Bid]:
    """Put those first to whom who leads gave a place, then the others as they asked."""
    return sorted(bids, key=lambda each: (each.place is None, each.place or 0))


def minutes_of(bid: Bid) -> int:
    """Give the minutes for somebody: what who leads gave them, or else what they asked."""
    return bid.minutes if bid.given is None else bid.given


def room(minutes: int) -> int:
    """Tell how many minutes of a meeting can go to those who ask for time."""
    return minutes - sum(_fixed(minutes))


def _fixed(minutes: int) -> tuple[int, int, int, int]:
    """Give the time to open, for questions, to look at how it went, and for a break."""
    if minutes < _SHORT:
        return 5, 5, 5, 0
    if minutes < _USUAL:
        return 10, 10, 5, 0
    return 15, 15, 10, _BREAK if minutes >= _LONG else 0


def _fitting(bids: list[Bid], left: int) -> tuple[list[Bid], tuple[Bid, ...]]:
    """Let everybody in for whom there is time; who comes later and asks less may still fit."""
    fits: list[Bid] = []
    later: list[Bid] = []
    for each in bids:
        asked = minutes_of(each)
        if 0 < asked <= left:
            fits.append(each)
            left -= asked
        else:
            later.append(each)
    return fits, tuple(later)


def _at(starts: datetime, parts: list[tuple[What, int, Bid | None]]) -> tuple[Slot, ...]:
    slots = []
    for what, minutes, bid in parts:
        slots.append(Slot(starts, minutes, what, bid))
        starts += timedelta(minutes=minutes)
    return tuple(slots)
