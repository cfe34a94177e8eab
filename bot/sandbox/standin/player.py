"""Playing the clock forward, and telling how far it has come."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from bot.clock import PlayClock
from bot.sandbox.standin.wire import CannotDoError
from bot.sandbox.standin.world import World

Progress = Callable[[datetime, int], None]
"""Told where the clock is, and how many things have happened so far."""


class Player(Protocol):
    """Moves the clock from due moment to due moment, and lets the bot do its work at each."""

    def play(self, until: datetime, progress: Progress) -> None: ...


@dataclass(frozen=True, slots=True)
class Play:
    """One run of the clock: from where, to where, how far, and what went wrong."""

    start: datetime
    until: datetime
    at: datetime
    count: int = 0
    over: bool = False
    error: str = ""


class Playing:
    """Lets the player play, one run at a time."""

    def __init__(self, world: World, clock: PlayClock, player: Player | None) -> None:
        self._world = world
        self._clock = clock
        self._player = player
        self.last: Play | None = None

    def play(self, until: datetime) -> None:
        """Play until a moment, and come back when it is reached."""
        self._run(self._begin(until))

    def start(self, until: datetime) -> None:
        """Play until a moment, and come back at once."""
        begun = self._begin(until)
        threading.Thread(target=self._run, args=(begun,), name="player", daemon=True).start()

    def _run(self, begun: Play) -> None:
        error = "the run was broken off"
        try:
            if self._player:
                self._player.play(begun.until, self._progress)
            else:
                self._clock.move_to(begun.until)
            error = ""
        finally:
            last = self.last or begun
            self._show(replace(last, at=self._clock(), over=True, error=error))

    def _begin(self, until: datetime) -> Play:
        with self._world.changing():
            now = self._clock()
            if until.tzinfo is None or until <= now:
                raise CannotDoError("the clock only goes forward")
            if self.last and not self.last.over:
                raise CannotDoError("the clock is running already")
            self.last = Play(now, until, now)
            return self.last

    def _progress(self, at: datetime, count: int) -> None:
        if self.last:
            self._show(replace(self.last, at=at, count=count))

    def _show(self, play: Play) -> None:
        with self._world.changing():
            self.last = play
