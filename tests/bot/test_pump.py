"""A pump whose threads all hang is known to stand still."""

import threading
import time

import pytest

from bot.clock import system_clock
from bot.delivery.pump import Pump


def test_a_pump_that_hangs_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    hanging, go_on = threading.Semaphore(0), threading.Event()

    def hang() -> bool:
        hanging.release()
        return not go_on.wait(60)

    pump = Pump((hang,), lambda: None, system_clock, threads=2)
    pump.start()
    for _ in range(2):
        assert hanging.acquire(timeout=60)
    assert pump.is_alive()
    real = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: real() + 200)
    assert not pump.is_alive()
    go_on.set()
    pump.stop(60)
