"""Plays the clock forward: from one due moment to the next, and never past what is in flight."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

from bot.clock import PlayClock
from bot.program import Program

_PLAN_EVERY = timedelta(days=1)  # two days are planned at a time

Progress = Callable[[datetime, int], None]
"""Is told the moment that was reached, and how many moments were played."""


class BotPlayer:
    """Lets weeks pass in seconds."""

    def __init__(self, clock: PlayClock) -> None:
        self.program: Program | None = None
        self._clock = clock
        self._stopping = False
        self._playing = Lock()

    def play(self, until: datetime, progress: Progress) -> None:
        """Do everything that is due until then, in order."""
        program = self.program
        if program is None:
            raise RuntimeError("there is nothing to play yet")
        with self._playing:
            self._play(program, until, progress)

    def stop(self) -> None:
        """Play no further; comes back when nothing is played any more."""
        self._stopping = True
        with self._playing:
            return

    def _play(self, program: Program, until: datetime, progress: Progress) -> None:
        played = 0
        _drain(program)
        while (moment := self._next(program, until)) is not None:
            if self._stopping:
                return
            self._reach(program, moment)
            played += 1
            progress(moment, played)
        self._reach(program, until)
        progress(until, played)

    def _reach(self, program: Program, moment: datetime) -> None:
        self._clock.move_to(moment)
        program.desk.plan(self._clock())
        _drain(program)

    def _next(self, program: Program, until: datetime) -> datetime | None:
        due = program.next_at()
        planning = self._clock() + _PLAN_EVERY
        moment = min(due, planning) if due else planning
        return moment if moment < until else None


def _drain(program: Program) -> None:
    """Do what is due, also what others began; only then may the clock move on."""
    for _ in range(2):  # what another thread fired may have left a letter, or begun to say it
        program.pump.drain()
        program.firing.wait_until_idle()
        program.postman.wait_until_idle()
