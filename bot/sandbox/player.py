"""Plays the clock forward: from one due moment to the next, and never past what is in flight."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.clock import PlayClock
from bot.program import Program

_PLAN_EVERY = timedelta(hours=12)

Progress = Callable[[datetime, int], None]
"""Is told the moment that was reached, and how many moments were played."""


class BotPlayer:
    """Lets weeks pass in seconds."""

    def __init__(self, program: Program, clock: PlayClock) -> None:
        self._program = program
        self._clock = clock

    def play(self, until: datetime, progress: Callable[[datetime, int], None]) -> None:
        """Do everything that is due until then, in order."""
        played = 0
        self._drain()
        while (moment := self._next(until)) is not None:
            self._clock.move_to(moment)
            self._program.desk.plan(self._clock())
            self._drain()
            played += 1
            progress(moment, played)
        self._clock.move_to(until)
        self._program.desk.plan(self._clock())
        self._drain()
        progress(until, played)

    def _next(self, until: datetime) -> datetime | None:
        due = self._program.next_at()
        planning = self._clock() + _PLAN_EVERY
        moment = min(due, planning) if due else planning
        return moment if moment < until else None

    def _drain(self) -> None:
        self._program.pump.drain()
        self._program.postman.wait_until_idle()
        self._program.pump.drain()
