"""One connection to Slack: the SDK's framing, on a wire that takes an end for an end."""

import logging
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

    def __init__(self, sock: Any, state: ConnectionState, silence: float) -> None:
        self._sock = sock
        self._state = state
        self._ending = False
        self.heard = time.monotonic()
        sock.settimeout(silence)  # Slack answers our pings, so silence for longer is a dead line

    def recv(self, size: int) -> bytes:
        """Give what came in; an end that we wished for ends the reading without an error."""
        try:
            found: bytes = self._sock.recv(size)
        except TimeoutError:
            raise ConnectionResetError("silent") from None
        if found:
            self.heard = time.monotonic()
        elif self._ending:
            self._state.terminated = True
        else:
            raise ConnectionResetError("ended")
        return found

    def send(self, frame: bytes) -> None:
        """Send all of it; one `send` may leave the rest of a large form behind."""
        self._sock.sendall(frame)

    def end(self) -> None:
        """Take in no more than what has arrived; sending goes on."""
        self._ending = True
        with suppress(OSError):
            # Of TCP: an SSL socket's own would end its encryption, and with that the sending.
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
        self._wire = self.sock = Wire(self.sock, self.state, silence)  # type: ignore[assignment]  # all that is asked of one

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
        """Read what has arrived, and then no more."""
        if self._wire:
            self._wire.end()

    def close(self) -> None:
        """Let go of it; reading, if it goes on, is ended first, or this would wait for it."""
        self.end()
        with suppress(AttributeError):  # who reads may have closed it at the same moment
            super().close()

    def _note(self, error: Exception) -> None:
        self._failed = error
