"""What all subjects let go of when somebody is not in a network any more."""

from datetime import datetime
from typing import Any

from flows.action.leaving import keep_from_group, keep_private
from flows.conversation.talk import Talk
from flows.group.seats import Narrowed, Seats
from flows.meeting.leaving import end_rounds, take_along
from flows.peer.leaving import keep_answers
from flows.support import leaving as support
from flows.thermometer.point import give_back

NARROWED: tuple[Narrowed, ...] = (keep_from_group, keep_answers)
"""What is read by its writer alone again when they are in another group."""


def seats(talk: Talk) -> Seats:
    """Give and take seats with all that follows from it."""
    return Seats(talk, NARROWED, (take_along,), (end_rounds,))


def let_go(w: Any, talk: Talk, person: str, now: datetime) -> None:
    """Let go of what somebody held in networks that they are not in now."""
    give_back(w, person, now)
    seats(talk).let_go(w, person, now)
    keep_private(w, person)
    take_along(w, person, now)
    support.let_go(w, person, now)
