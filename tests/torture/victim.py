"""A real `leerkring run` in a process of its own, with another clock, and perhaps about to die."""

import ctypes
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import bot.clock
import bot.running
from bot.delivery.postman import Postman
from bot.settings import SettingsError, Times, read_settings
from storage import database
from storage.errors import Unusable
from storage.gate import Pace
from tests.torture.clock import VictimClock
from tests.torture.points import arm
from tests.torture.sabotage import SABOTAGE

SHORT = Times(timeout=timedelta(seconds=2), settle=timedelta(seconds=2), lease=timedelta(seconds=5))
"""Long enough for a machine that is busy, short enough to see many leases end."""

_FASTER = 20
_BUSY = "busy_timeout=10000"
_PARENT_DEATH = 1  # of Linux' prctl


@dataclass(frozen=True, slots=True)
class Order:
    """What one process is told before it starts."""

    environ: Mapping[str, str]
    clock: Path
    log: Path
    times: Times = SHORT
    crash: str = ""
    nth: int = 1
    fast: bool = False
    """Say more a second than Slack would take, so that more is under way when it dies."""
    sabotage: str = ""
    """A protection that is switched off, by its name in `sabotage.py`."""


def live(order: Order) -> None:
    """Be a bot, until told to stop or dead."""
    ctypes.CDLL(None).prctl(_PARENT_DEATH, signal.SIGKILL)
    os.environ.clear()
    os.environ.update(order.environ)
    log = os.open(order.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, sys.stdout.fileno())
    os.dup2(log, sys.stderr.fileno())
    _prepare(order)
    times = replace(order.times)  # made anew, for somebody may have tampered with how
    settings = replace(read_settings(os.environ, Path(os.devnull)), times=times)
    try:
        bot.running.run_in_workspace(settings)
    except (SettingsError, Unusable) as error:
        sys.exit(f"Error: {error}")


def _prepare(order: Order) -> None:
    clock = VictimClock(order.clock)
    for module in (bot.clock, bot.running):
        setattr(module, "system_clock", clock)  # noqa: B010  mypy will not have it otherwise
    pragmas = [each for each in database._PRAGMAS if each != _BUSY]  # noqa: SLF001  no setting
    setattr(database, "_PRAGMAS", (*pragmas, "busy_timeout=1000"))  # noqa: B010  as above
    if order.fast:
        _hurry()
    if order.sabotage:
        SABOTAGE[order.sabotage]()
    if order.crash:
        arm(order.crash, order.nth)


def _hurry() -> None:
    begin = Postman.__post_init__

    def hurried(postman: Any) -> None:
        postman.paces = _faster(postman.paces)
        begin(postman)

    setattr(Postman, "__post_init__", hurried)  # noqa: B010  as above


def _faster(it: Any) -> Any:
    """Make every pace in a value so many times as fast, however they are arranged in it."""
    if isinstance(it, Pace):
        return replace(it, every=it.every / _FASTER, burst=it.burst * _FASTER)
    if isinstance(it, Mapping):
        return {key: _faster(each) for key, each in it.items()}
    if is_dataclass(it) and not isinstance(it, type):
        return replace(it, **{each.name: _faster(getattr(it, each.name)) for each in fields(it)})
    return it
