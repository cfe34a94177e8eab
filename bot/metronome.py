"""The metronome: APScheduler says *look at the database now*, and nothing else.

What is due stands in our own tables, so a beat that is missed or comes twice does no harm.
"""

import time
from collections.abc import Callable
from threading import Lock

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.background import BackgroundScheduler

_log = structlog.get_logger()

_DEFAULTS = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
_LATE = 30.0

Beat = tuple[str, int, Callable[[], None]]
"""A name, seconds between two beats, and what to do."""


class Metronome:
    """Beats regularly; `keep_alive` starts it again when its heart has stopped."""

    def __init__(self, beats: tuple[Beat, ...]) -> None:
        self._beats = (*beats, ("heartbeat", 10, self._heartbeat))
        self._last = time.monotonic()
        self._guard = Lock()
        self.late = 0
        """How many beats were missed, failed, or had to be called back to life."""
        self._scheduler = self._start()

    def is_alive(self) -> bool:
        """Tell whether its heart beats."""
        return time.monotonic() - self._last <= _LATE

    def keep_alive(self) -> None:
        """Start it again if it has been silent, whatever the reason."""
        with self._guard:
            if not self.is_alive():
                self.late += 1
                _log.error("metronome_restarted")
                self.stop()
                self._scheduler = self._start()

    def stop(self) -> None:
        """Stop beating."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def _start(self) -> BackgroundScheduler:
        self._last = time.monotonic()
        scheduler = BackgroundScheduler(timezone="UTC", job_defaults=_DEFAULTS)
        for name, seconds, beat in self._beats:
            scheduler.add_job(beat, "interval", seconds=seconds, id=name, replace_existing=True)
        scheduler.add_listener(self._report, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        scheduler.start()
        return scheduler

    def _heartbeat(self) -> None:
        self._last = time.monotonic()

    def _report(self, event: JobExecutionEvent) -> None:
        self.late += 1
        error = type(event.exception).__name__ if event.exception else "missed"
        _log.error("beat_failed", beat=event.job_id, error=error)
