"""Told to stop: SIGTERM and Ctrl-C are heard from the first moment on, whatever else goes on."""

import os
import signal
from collections.abc import Callable
from threading import Event, Thread

_SIGNS = (signal.SIGTERM, signal.SIGINT)
_LONGEST = 9.0  # within ten seconds everything is over


class Stopping:
    """Hears the signals in a thread of its own, and sees to it that a stop comes to its end.

    A handler in the main thread would have to wait for a call that hangs; and whoever tells twice
    is heard once.
    """

    def __init__(self) -> None:
        self.told = Event()
        signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNS)
        self._begin(self._hear)

    def insist(self, code: int) -> None:
        """End the process with this code if it is still there when all should be over.

        What was in the middle is safe: a transaction ends whole or not at all, what may have been
        said is looked up after its lease, and what was not acknowledged comes again.
        """
        self._begin(lambda: _end(code))

    def _hear(self) -> None:
        signal.sigwait(_SIGNS)
        self.told.set()
        _end(0)

    def _begin(self, what: Callable[[], None]) -> None:
        Thread(target=what, name="stopping", daemon=True).start()


def _end(code: int) -> None:
    Event().wait(_LONGEST)
    os._exit(code)
