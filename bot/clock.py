"""The one clock of the program: everything that needs the time is handed one of these."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time, as an aware moment in UTC."""

    def __call__(self) -> datetime: ...


def system_clock() -> datetime:
    """Tell the machine's own time."""
    return datetime.now(UTC)


class PlayClock:
    """Runs like the machine's clock and can be moved forward, never backward."""

    def __init__(self, start: datetime | None = None) -> None:
        now = system_clock()
        self._ahead = (start - now) if start else timedelta()
        self.before_move: Callable[[datetime], None] = _unheeded
        """Hears of a move before it happens, so that no restart can find the clock behind it."""
        self._lock = threading.Lock()

    def __call__(self) -> datetime:
        """Tell the played time."""
        return system_clock() + self._ahead

    def move_to(self, moment: datetime) -> None:
        """Go on from `moment`; a moment that has passed changes nothing."""
        self.before_move(max(moment, self()))
        with self._lock:
            self._ahead = max(self._ahead, moment - system_clock())


def _unheeded(_moment: datetime) -> None:
    """Hear nothing."""
