"""The metronome beats, and is started again when it has fallen silent."""

import threading
import time

import pytest

from bot.metronome import Metronome


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let the monotonic clock be moved forward."""
    ahead = [0.0]
    real = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: real() + ahead[0])
    return ahead


def test_it_beats() -> None:
    heard = threading.Event()
    beating = Metronome((("beat", 1, heard.set),))
    assert heard.wait(10)
    beating.stop()


def test_a_beat_that_fails_comes_again() -> None:
    beats = threading.Semaphore(0)

    def fail() -> None:
        beats.release()
        raise ValueError("on purpose")

    beating = Metronome((("beat", 1, fail),))
    assert beats.acquire(timeout=10)
    assert beats.acquire(timeout=10)
    beating.stop()
    assert beating.late


def test_it_is_started_again_after_a_silence(later: list[float]) -> None:
    heard = threading.Event()
    beating = Metronome((("beat", 1, heard.set),))
    beating.stop()
    heard.clear()
    later[0] = 60.0
    assert not beating.is_alive()
    beating.keep_alive()
    assert heard.wait(10)
    assert (beating.is_alive(), beating.late) == (True, 1)
    beating.stop()
