"""What keeps everything moving: some threads that do what is due, as soon as it is."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Condition, Thread

import structlog

from bot.clock import Clock
from handlers.errors import place_of

_log = structlog.get_logger()

_LONGEST_WAIT = timedelta(seconds=5)
_AFTER_ERROR = 1.0

Step = Callable[[], bool]
"""Does one thing that is due; false when nothing is."""


class Pump:
    """Runs steps while there is something to do, and else waits for news or the next moment."""

    def __init__(
        self,
        steps: tuple[Step, ...],
        next_at: Callable[[], datetime | None],
        clock: Clock,
        threads: int = 4,
    ) -> None:
        self._steps = steps
        self._next_at = next_at
        self._clock = clock
        self._news = Condition()
        self._heard = 0
        self._stopping = False
        self._threads = [
            Thread(target=self._run, name=f"pump-{n}", daemon=True) for n in range(threads)
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def stop(self, seconds: float) -> None:
        """Claim nothing more, and give what is in flight this long."""
        with self._news:
            self._stopping = True
            self._news.notify_all()
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def wake(self) -> None:
        """Look at once: something was written."""
        with self._news:
            self._heard += 1
            self._news.notify_all()

    def drain(self) -> None:
        """Do, in this thread, all that is due now."""
        while self._step():
            pass

    def _step(self) -> bool:
        """Do one of each, so that no kind of work waits for another to be all done."""
        done = [step() for step in self._steps]
        return any(done)

    def _run(self) -> None:
        while not self._stopping:
            heard = self._heard
            try:
                if self._step():
                    continue
                wait = self._until_next()
            except Exception as error:  # noqa: BLE001  this loop must outlive every error
                _log.error("pump_failed", **place_of(error))
                wait = _AFTER_ERROR
            self._wait(heard, wait)

    def _wait(self, heard: int, seconds: float) -> None:
        with self._news:
            self._news.wait_for(lambda: self._stopping or self._heard != heard, seconds)

    def _until_next(self) -> float:
        at = self._next_at()
        wait = min(at - self._clock(), _LONGEST_WAIT) if at else _LONGEST_WAIT
        return max(wait.total_seconds(), 0.0)
