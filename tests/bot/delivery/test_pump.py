"""The pump does what is due as soon as it is, and looks no more often than is of use."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.clock import PlayClock, system_clock
from bot.delivery.pump import Pump
from bot.delivery.skew import Skew
from storage.database import Database

PATIENT = 20.0  # seconds that a busy machine may take
FAR = datetime(2999, 1, 1, tzinfo=UTC)


class Work:
    """Things to do, each at its moment; takes note of who did them."""

    def __init__(self) -> None:
        self.moments: list[datetime] = []
        self.done = threading.Semaphore(0)
        self.looks = threading.Semaphore(0)
        self.hold = threading.Event()
        self.hold.set()
        self.wake: Callable[[], None] = lambda: None
        self._lock = threading.Lock()

    def next_at(self) -> datetime | None:
        self.looks.release()
        with self._lock:
            return min(self.moments, default=None)

    def step(self) -> bool:
        with self._lock:
            due = [each for each in self.moments if each <= system_clock()]
            if not due:
                return False
            self.moments.remove(due[0])
        if len(due) > 1:
            self.wake()
        self.done.release()
        assert self.hold.wait(PATIENT)
        return True

    def put(self, *moments: datetime) -> None:
        with self._lock:
            self.moments.extend(moments)
        self.wake()

    def is_done(self, times: int) -> bool:
        return all(self.done.acquire(timeout=PATIENT) for _ in range(times))


@contextmanager
def running(work: Work, threads: int = 4, may: Callable[[], bool] = lambda: True) -> Iterator[Pump]:
    pump = Pump((work.step,), work.next_at, system_clock, threads, may=may)
    work.wake = pump.wake
    pump.start()
    try:
        yield pump
    finally:
        work.hold.set()
        pump.stop(PATIENT)


def test_what_is_written_is_done_at_once() -> None:
    work = Work()
    with running(work):
        work.put(system_clock())
        assert work.is_done(1)


def test_much_is_done_side_by_side_after_one_call() -> None:
    work = Work()
    work.hold.clear()
    with running(work):
        now = system_clock()
        work.put(now, now, now, now)
        assert work.is_done(4), "each of the four holds one"


def test_what_comes_earlier_than_was_known_is_done_in_time() -> None:
    work = Work()
    with running(work):
        work.put(FAR)
        work.put(system_clock() + timedelta(seconds=0.2))
        assert work.is_done(1)


def test_somebody_watches_the_clock_while_the_others_are_busy() -> None:
    work = Work()
    work.hold.clear()
    with running(work, threads=2):
        now = system_clock()
        work.put(now)
        assert work.is_done(1)
        work.put(now + timedelta(seconds=0.3))
        assert work.is_done(1), "though the first is still at it"


def test_one_call_makes_one_thread_look() -> None:
    work = Work()
    with running(work) as pump:
        for _ in range(4):
            assert work.looks.acquire(timeout=PATIENT), "all look when they begin"
        for _ in range(10):
            pump.wake()
            assert work.looks.acquire(timeout=PATIENT)
        left = 0
        while work.looks.acquire(timeout=0.2):
            left += 1
        assert left <= 20, "not one for each thread and call"


def test_while_it_may_not_nothing_is_done() -> None:
    work, may = Work(), threading.Event()
    with running(work, may=may.is_set) as pump:
        work.put(system_clock())
        pump.drain()
        assert work.moments
        may.set()
        pump.wake()
        assert work.is_done(1)


def test_an_error_stops_nothing() -> None:
    work, errors = Work(), [ZeroDivisionError]

    def step() -> bool:
        if errors:
            raise errors.pop()
        return work.step()

    pump = Pump((step,), work.next_at, system_clock, 2)
    pump.start()
    try:
        work.put(system_clock())
        pump.wake()
        assert work.is_done(1)
    finally:
        pump.stop(PATIENT)


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
@pytest.mark.parametrize("seconds", [-7, 7])
def test_clocks_that_disagree_stop_all_until_they_agree_again(
    database: Database, seconds: int
) -> None:
    off = [timedelta(seconds=seconds)]
    skew = Skew(database, lambda: system_clock() + off[0])
    with capture_logs() as log:
        skew.measure()
        skew.measure()
        assert not skew.right()
        off[0] = timedelta(seconds=1)
        skew.measure()
        skew.measure()
    assert skew.right()
    assert [each["event"] for each in log] == ["clocks_disagree", "clocks_agree_again"]


def test_without_a_clock_of_its_own_a_database_stops_nothing(database: Database) -> None:
    skew = Skew(database, lambda: FAR)
    skew.measure()
    assert skew.right()


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_played_clock_may_run_ahead(database: Database) -> None:
    skew = Skew(database)
    assert PlayClock(FAR)() >= FAR
    skew.measure()
    assert skew.right()


def test_chores_are_done_also_while_there_is_always_something_to_do() -> None:
    chores, more = threading.Semaphore(0), threading.Event()

    def step() -> bool:
        return not more.wait(0.001)

    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    pump = Pump((step,), lambda: long_ago, system_clock, 1, chores=(chores.release,))
    pump.start()
    try:
        assert all(chores.acquire(timeout=PATIENT) for _ in range(3))
    finally:
        more.set()
        pump.stop(PATIENT)


def test_a_step_that_always_fails_keeps_no_other_from_its_work() -> None:
    work = Work()

    def bad() -> bool:
        raise ZeroDivisionError

    pump = Pump((bad, work.step), work.next_at, system_clock, 1)
    pump.start()
    try:
        work.put(*(system_clock() for _ in range(20)))
        pump.wake()
        assert work.is_done(20)
    finally:
        pump.stop(PATIENT)
