"""What supervisors ask over HTTP: `/health` and `/metrics`; nothing listens unless it is set."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from http.client import HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Protocol
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

from bot.settings import SettingsError, listening_at

_PATIENCE = 5
_HERE = {"0.0.0.0": "127.0.0.1"}  # noqa: S104  who listens everywhere is asked here


class Nurse(Protocol):
    """Knows how the bot is."""

    def health(self) -> Mapping[str, Any]:
        """Tell whether it is `well`, and what makes it so."""

    def metrics(self) -> str:
        """Give all figures as Prometheus text."""


@contextmanager
def answering(address: str, nurse: Nurse) -> Iterator[None]:
    """Answer whoever asks at this address; at no address, nobody."""
    if not address:
        yield
        return
    server = _server(address, nurse)
    Thread(target=server.serve_forever, name="endpoint", daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


def ask_health(address: str) -> tuple[bool, str]:
    """Ask the bot at this address how it is: whether all is well, and its own words."""
    if not address:
        raise SettingsError("LEERKRING_HTTP is not set, so there is nobody to ask.")
    host, port = listening_at(address)
    opener = build_opener(ProxyHandler({}))
    try:
        with opener.open(
            f"http://{_HERE.get(host, host)}:{port}/health", timeout=_PATIENCE
        ) as said:
            return True, said.read().decode()
    except HTTPError as error:
        with error:
            return False, error.read().decode("utf-8", "replace")
    except (OSError, HTTPException) as error:
        raise SettingsError(f"Nobody answers at {address} ({type(error).__name__}).") from None


def _server(address: str, nurse: Nurse) -> ThreadingHTTPServer:
    class Handler(_Handler):
        asked = nurse

    try:
        server = ThreadingHTTPServer(listening_at(address), Handler)
    except (OSError, OverflowError) as error:
        why = type(error).__name__
        raise SettingsError(f"LEERKRING_HTTP={address} cannot be listened at ({why}).") from None
    server.daemon_threads = True
    return server


class _Handler(BaseHTTPRequestHandler):
    asked: Nurse
    timeout = _PATIENCE
    server_version, sys_version = "leerkring", ""

    def do_GET(self) -> None:
        """Answer one question."""
        match self.path:
            case "/health":
                found = self.asked.health()
                status = HTTPStatus.OK if found["well"] else HTTPStatus.SERVICE_UNAVAILABLE
                self._say(status, json.dumps(found), "application/json")
            case "/metrics":
                self._say(HTTPStatus.OK, self.asked.metrics(), "text/plain; version=0.0.4")
            case _:
                self._say(HTTPStatus.NOT_FOUND, "Ask /health or /metrics.\n", "text/plain")

    def log_message(self, *_: object) -> None:
        """Write nothing down: a supervisor asks very often."""

    def _say(self, status: HTTPStatus, text: str, sort: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{sort}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
