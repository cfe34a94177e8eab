"""What tests share by name."""

import time
from collections.abc import Callable
from threading import Event
from typing import TypeVar

import pytest

T = TypeVar("T")
KEY = "11" * 32

on_both = pytest.mark.parametrize("address", ["sqlite", "postgresql"], indirect=True)
"""Runs a test on SQLite and on PostgreSQL."""


def until(condition: Callable[[], T], seconds: float = 60) -> T:
    """Wait for what rings no bell; gives what came true."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it never came true"
        Event().wait(0.02)
    return found
