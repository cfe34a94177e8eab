"""What tests share by name."""

import time
from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import TypeVar

import pytest

from flows.thermometer.closing import counted
from flows.thermometer.ports import Round
from storage.work import Work

T = TypeVar("T")
KEY = "11" * 32

on_both = pytest.mark.parametrize("address", ["sqlite", "postgresql"], indirect=True)
"""Runs a test on SQLite and on PostgreSQL."""


def close_round(w: Work, round_id: str, now: datetime) -> Round:
    """Close a round of the thermometer, with what its boxes leave."""
    round_ = w.thermometer.get(round_id)
    assert round_ is not None
    return w.thermometer.keep(round_id, counted(w.thermometer.filings(round_id), round_), now)


def until(condition: Callable[[], T], seconds: float = 60) -> T:
    """Wait for what rings no bell; gives what came true."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it never came true"
        Event().wait(0.02)
    return found
