"""What keeps everything moving: some threads that do what is due, as soon as it is.

One of the idle ones watches the clock for all; news wakes one, and who finds more than one thing
to do wakes another. So nothing is looked at more often than is of use.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Condition, Thread, current_thread
from time import monotonic

import structlog

from bot.clock import Clock
from handlers.errors import place_of

_log = structlog.get_logger()

_LONGEST_WAIT = timedelta(seconds=9)
_TURN = 1.0  # seconds after which the chores are done again, however much is due
_AFTER_ERROR = 1.0
_BREATH = 0.05  # somebody else is at what is due

Step = Callable[[], bool]
"""Does one thing that is due; false when nothing is."""


class Pump:
    """Runs steps while there is something to do, and else waits for news or the next moment.

    Chores are done beside it, however much is due; `may` stops all else.
    """

    def __init__(
        self,
        steps: tuple[Step, ...],
        next_at: Callable[[], datetime | None],
        clock: Clock,
        threads: int = 4,
        chores: tuple[Callable[[], object], ...] = (),
        may: Callable[[], bool] = lambda: True,
    ) -> None:
        self._steps = steps
        self._next_at = next_at
        self._clock = clock
        self._chores = chores
        self._may = may
        self._news = Condition()
        self._heard = 0
        self._watching: Thread | None = None
        self._look_at = 0.0
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
        deadline = monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - monotonic()))

    def wake(self) -> None:
        """Let one look at once: something was written."""
        with self._news:
            self._heard += 1
            self._news.notify()

    def drain(self) -> None:
        """Do, in this thread, all that is due now."""
        while self._step():
            pass
        self._do_chores()

    def _step(self) -> bool:
        """Do one of each, so that no kind of work waits for another: not when that fails either."""
        if not self._may():
            return False
        done, failed = False, []
        for step in self._steps:
            try:
                done = step() or done
            except Exception as error:  # noqa: BLE001  the next step has nothing to do with it
                failed.append(error)
        if failed and not done:
            raise failed[0]
        return done

    def _do_chores(self) -> None:
        for chore in self._chores:
            chore()

    def _run(self) -> None:
        while not self._stopping:
            heard = self._heard
            try:
                wait = self._turn()
            except Exception as error:  # noqa: BLE001  this loop must outlive every error
                _log.error("pump_failed", **place_of(error))
                wait = _AFTER_ERROR
            if wait:
                self._wait(heard, wait)

    def _turn(self) -> float:
        """Look, and do what is due; gives for how long there is nothing to do."""
        self._do_chores()
        wait = self._until_next()
        if wait > 0:
            return wait
        self._let_another_watch()
        if not self._step():
            return _BREATH
        until = monotonic() + _TURN
        while not self._stopping and self._step() and monotonic() < until:
            pass
        return 0.0

    def _let_another_watch(self) -> None:
        with self._news:
            if self._watching is current_thread():
                self._watching = None
                self._news.notify()

    def _wait(self, heard: int, seconds: float) -> None:
        """Wait for news; one of all who wait looks again when it is time."""
        with self._news:
            self._arrange(monotonic() + seconds)
            while not self._stopping and self._heard == heard:
                if self._watching is None:
                    self._watching = current_thread()
                mine = self._watching is current_thread()
                left = self._look_at - monotonic() if mine else None
                if left is not None and left <= 0:
                    return
                self._news.wait(left)

    def _arrange(self, at: float) -> None:
        """Let the one who watches look again by then; who watches knows best."""
        if self._watching in {None, current_thread()}:
            self._watching, self._look_at = current_thread(), at
        elif at < self._look_at:
            self._look_at = at
            self._news.notify_all()

    def _until_next(self) -> float:
        at = self._next_at() if self._may() else None
        wait = min(at - self._clock(), _LONGEST_WAIT) if at else _LONGEST_WAIT
        return max(wait.total_seconds(), 0.0)
