"""One connection to Slack: the SDK's framing, on a wire that takes an end for an end."""

import logging
import math
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import Any

from slack_sdk.socket_mode.builtin.connection import Connection, ConnectionState

_NOWHERE = logging.getLogger("leerkring.line")
_NOWHERE.disabled = True  # what fails is told by the line itself


class Wire:
    """A socket between Slack and the SDK's framing.

    The SDK reads on, as fast as it can, from a socket that has ended, and for ever from one that is
    silent. Here both are errors, which end its reading.
    """

    def __init__(self, sock: Any, silence: float, is_over: Callable[[], bool]) -> None:
        self._sock = sock
        self._is_over = is_over
        self.heard = time.monotonic()
        sock.settimeout(silence)  # Slack answers our pings, so silence for longer is a dead line

    def recv(self, size: int) -> bytes:
        """Give what came in; nothing more when we have said goodbye."""
        if self._is_over():
            return b""
        try:
            found: bytes = self._sock.recv(size)
        except TimeoutError:
            raise ConnectionResetError("silent") from None
        if not found:
            raise ConnectionResetError("ended")
        self.heard = time.monotonic()
        return found

    def send(self, frame: bytes) -> None:
        """Send all of it, where one `send` may leave the rest of a large form behind."""
        try:
            self._sock.sendall(frame)
        except OSError:
            self.deafen()  # behind half a frame nothing is understood: who reads lets go of it
            raise

    def deafen(self) -> None:
        """Let who reads see an end; from then on an encrypted line cannot be sent over either."""
        with suppress(OSError):
            socket.socket.shutdown(self._sock, socket.SHUT_RD)

    def close(self) -> None:
        """Let go of it."""
        self._sock.close()


class Session(Connection):
    """One connection, from its opening to its end."""

    def __init__(
        self, url: str, take: Callable[["Session", str], None], silence: float, **how: Any
    ) -> None:
        self.state = ConnectionState()  # type: ignore[no-untyped-call]  # the SDK's own
        self.opened = time.monotonic()
        self.ended = Event()
        self._goodbye = math.inf
        self._wire: Wire | None = None
        self._failed: Exception | None = None
        super().__init__(
            url,
            _NOWHERE,
            on_message_listener=lambda text: take(self, text),
            on_error_listener=self._note,
            **how,
        )
        self.connect()
        if self.sock is None:
            raise self._failed or ConnectionRefusedError("no handshake")
        self._wire = Wire(self.sock, silence, self._is_over)
        self.sock = self._wire  # type: ignore[assignment]  # all that is asked of one

    @property
    def heard(self) -> float:
        """Tell when anything last came in, by the monotonic clock."""
        return self._wire.heard if self._wire else self.opened

    def read(self) -> None:
        """Read until it ends, one way or the other."""
        self.run_until_completion(self.state)
        self.ended.set()

    def knock(self) -> None:
        """Ask Slack to say something; a wire that has ended is noticed by who reads."""
        with suppress(OSError):
            self.ping(f"{self.session_id}:{time.time()}")

    def end(self) -> None:
        """Read what Slack sends until it answers a last knock, and then no more."""
        self._goodbye = time.time()
        self.knock()

    def close(self) -> None:
        """Let go of it; who reads is let go first, or this would wait for it."""
        if self._wire:
            self._wire.deafen()
        with suppress(AttributeError):  # who reads may have closed it at the same moment
            super().close()

    def _is_over(self) -> bool:
        over = (self.last_ping_pong_time or 0.0) >= self._goodbye
        self.state.terminated = self.state.terminated or over
        return over

    def _note(self, error: Exception) -> None:
        self._failed = error
