"""Things that go wrong on demand, so that a test can see how the bot bears them."""

import threading
from dataclasses import dataclass
from typing import Literal

from bot.clock import Clock

Kind = Literal["rate_limited", "drop", "hang", "half", "http_500", "error"]


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


class Faults:
    """Keeps, for each method, the faults still to come: the first asked for comes first."""

    def __init__(self, clock: Clock) -> None:
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

    def half(self, method: str, times: int = 1, *, done: bool = True) -> None:
        """Take the call, then cut the connection in the middle of the answer."""
        self._add(method, Fault("half", done=done), times)

    def http_500(self, method: str, times: int = 1, *, done: bool = False) -> None:
        """Answer HTTP 500."""
        self._add(method, Fault("http_500", done=done), times)

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
        self.held_from = ""
        self.files_processing = 0

    def next_for(self, method: str, channel: str) -> Fault | None:
        """Take the next fault of a method, if one was asked for."""
        with self._lock:
            coming = self._coming.get(method, [])
            fault = next((each for each in coming if each.channel in ("", channel)), None)
            if fault:
                coming.remove(fault)
            return fault

    def _add(self, method: str, fault: Fault, times: int) -> None:
        with self._lock:
            self._coming.setdefault(method, []).extend([fault] * times)
