"""What an answer says of an attempt: only what Slack itself says decides anything."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from slack_sdk import WebClient

from handlers.render import Rendered
from handlers.sending import Address, Denied, Outcome, Sender, Unknown

UNREADABLE = {
    "inside a letter": (200, '{"ok":true,"text":"é'.encode()[:-1]),
    "half": (200, b'{"ok":true,"text":"My boss is ill'),
    "nothing": (200, b""),
    "null": (200, b"null"),
    "a sentence as its reason": (200, b'{"ok":false,"error":"My boss is ill"}'),
    "a page": (200, b"<html>My boss is ill</html>"),
    "a page that forbids": (403, b"<html>My boss is ill</html>"),
    "a page of a gateway": (502, b"<html>My boss is ill</html>"),
}


@contextmanager
def answering(status: int, body: bytes) -> Iterator[Sender]:
    """Give a sender to somebody who always says the same, and then hangs up."""

    class Same(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Same) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/api/"
        yield Sender(WebClient(token="xoxb-1", base_url=address, retry_handlers=[]))
        server.shutdown()


def post(status: int, body: bytes) -> Outcome:
    with answering(status, body) as sender:
        return sender.post(Address("D1"), Rendered("Hello", ()), "d")


@pytest.mark.parametrize("how", UNREADABLE)
def test_what_cannot_be_read_decides_nothing_and_is_not_quoted(how: str) -> None:
    came = post(*UNREADABLE[how])
    assert isinstance(came, Unknown)
    assert "boss" not in came.reason
    assert not came.answered


@pytest.mark.parametrize(
    ("status", "reason", "failed"),
    [
        (500, "", True),
        (503, "", True),
        (502, "", False),
        (504, "", False),
        (200, "service_unavailable", True),
        (503, "service_unavailable", True),
        (200, "internal_error", False),
        (500, "internal_error", False),
        (500, "fatal_error", False),
        (200, "request_timeout", False),
    ],
)
def test_only_what_slack_says_did_nothing_counts_as_not_said(
    status: int, reason: str, failed: bool
) -> None:
    body = b'{"ok":false,"error":"%s"}' % reason.encode() if reason else b"<html></html>"
    came = post(status, body)
    assert isinstance(came, Unknown)
    assert came.answered == failed


def test_what_slack_refuses_is_refused() -> None:
    assert post(200, b'{"ok":false,"error":"no_text"}') == Denied("no_text", "chat.postMessage")
