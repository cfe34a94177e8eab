"""Things that go wrong on demand, so that a test can see how the bot bears them."""

import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Literal

from bot.clock import Clock

Kind = Literal["rate_limited", "drop", "hang", "half", "page", "error", "slow"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong; `done` says whether the call has its effect all the same.

    With a `channel` it only befalls a call about that channel.
    """

    kind: Kind
    done: bool = False
    error: str = ""
    retry_after: int = 0
    channel: str = ""
    seconds: float = 0.0
    """How long a slow answer takes, after the deed."""
    told: bool = True
    """Whether half an answer says how long the whole would be."""
    status: int = 500
    """The status of a page that is no answer of the Web API."""


@dataclass(slots=True)
class Weather:
    """A bad day: each call may meet one of these faults, by chance and in a way that comes again.

    `chances` are shares of all calls; what they leave goes well.
    """

    chances: tuple[tuple[float, Fault], ...]
    methods: frozenset[str]
    dice: Random = field(default_factory=lambda: Random(1))  # noqa: S311  no secret is drawn

    def strike(self, method: str) -> Fault | None:
        """Draw what befalls a call, if anything does."""
        if method not in self.methods:
            return None
        drawn = self.dice.random()
        for share, fault in self.chances:
            if drawn < share:
                return fault
            drawn -= share
        return None


@dataclass(frozen=True, slots=True)
class _Shut:
    """A key that was answered 429: calls that were on their way by then are forgiven."""

    told: float
    until: datetime


class Faults:
    """Keeps, for each method, the faults still to come: the first asked for comes first."""

    def __init__(self, clock: Clock) -> None:
        self.weather: Weather | None = None
        self.history_lag = timedelta()
        """How long a message stays unseen in history and replies."""
        self.lost_acks = 0
        """How many acknowledgements of events Slack will still overlook."""
        self.too_early: list[tuple[str, str]] = []
        """The calls, by method and place, that did not wait for `Retry-After`."""
        self.forgives = timedelta(seconds=0.5)
        """How long what another thread had begun may still arrive after a 429."""
        self._shut: dict[tuple[str, str], _Shut] = {}
        self._clock = clock
        self._coming: dict[str, list[Fault]] = {}
        self._lock = threading.Lock()
        self.held_from = ""
        self.files_processing = 0

    def rate_limit(self, method: str, retry_after: int = 1, times: int = 1) -> None:
        """Answer 429, as if there had been too many calls."""
        self._add(method, Fault("rate_limited", retry_after=retry_after), times)

    def drop(self, method: str, times: int = 1, *, done: bool = True) -> None:
        """Take the call, then cut the connection without an answer."""
        self._add(method, Fault("drop", done=done), times)

    def hang(self, method: str, times: int = 1, *, done: bool = True) -> None:
        """Take the call, then never answer."""
        self._add(method, Fault("hang", done=done), times)

    def half(self, method: str, times: int = 1, *, done: bool = True, told: bool = True) -> None:
        """Take the call, then cut the connection in the middle of the answer.

        `told`: the answer says how long it would be, so that the cut can be seen from that.
        """
        self._add(method, Fault("half", done=done, told=told), times)

    def http_500(self, method: str, times: int = 1, *, done: bool = False) -> None:
        """Answer HTTP 500."""
        self.page(method, times, status=500, done=done)

    def page(self, method: str, times: int = 1, *, status: int = 200, done: bool = False) -> None:
        """Answer with a page, as what stands between the bot and Slack may do."""
        self._add(method, Fault("page", done=done, status=status), times)

    def slow(self, method: str, seconds: float, times: int = 1) -> None:
        """Do the call, and answer only after this many seconds."""
        self._add(method, Fault("slow", done=True, seconds=seconds), times)

    def error(self, method: str, error: str, times: int = 1, *, channel: str = "") -> None:
        """Answer `ok: false` with this error."""
        self._add(method, Fault("error", error=error, channel=channel), times)

    def hold_history(self) -> None:
        """Let history and replies not show what is written from now on."""
        self.held_from = f"{self._clock().timestamp():.6f}"

    def release_history(self) -> None:
        """Let history show everything again."""
        self.held_from = ""

    def slow_files(self, times: int = 1) -> None:
        """Refuse pictures as still being processed, so many times."""
        self.files_processing = times

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self._coming.clear()
        self.weather = None
        self.lost_acks = 0
        self.history_lag = timedelta()
        self.held_from = ""
        self.files_processing = 0

    def next_for(self, method: str, channel: str) -> Fault | None:
        """Take the next fault of a method, if one was asked for."""
        with self._lock:
            coming = self._coming.get(method, [])
            fault = next((each for each in coming if each.channel in ("", channel)), None)
            if fault:
                coming.remove(fault)
            elif self.weather:
                fault = self.weather.strike(method)
            self._note(method, channel, fault)
            return fault

    def shows(self, ts: str) -> bool:
        """Tell whether history shows a message already."""
        if self.held_from and ts >= self.held_from:
            return False
        return not self.history_lag or float(ts) <= (self._clock() - self.history_lag).timestamp()

    def lose_ack(self) -> bool:
        """Tell whether the acknowledgement of an event that just came is overlooked."""
        with self._lock:
            lost = self.lost_acks > 0
            self.lost_acks -= lost
            return lost

    def _note(self, method: str, channel: str, fault: Fault | None) -> None:
        """Keep which calls came before Slack allowed them, and what is shut from now on."""
        key = (method, channel if method in _BY_CHANNEL else "")
        now, shut = self._clock(), self._shut.get(key)
        if (
            shut
            and now < shut.until
            and time.monotonic() - shut.told > self.forgives.total_seconds()
        ):
            self.too_early.append(key)
        if fault and fault.kind == "rate_limited":
            until = now + timedelta(seconds=fault.retry_after)
            self._shut[key] = _Shut(time.monotonic(), until)

    def _add(self, method: str, fault: Fault, times: int) -> None:
        with self._lock:
            self._coming.setdefault(method, []).extend([fault] * times)


_BY_CHANNEL = frozenset({"chat.postMessage"})
"""Slack counts these for each channel; all others for the whole workspace."""
