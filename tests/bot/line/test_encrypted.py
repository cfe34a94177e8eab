"""An encrypted line, as Slack's own is: what was heard is still answered after the goodbye."""

import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha1
from pathlib import Path
from typing import BinaryIO

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from bot.line.session import Session

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _PING, _PONG = 1, 9, 10


class Peer:
    """A proxy and a small Slack behind it: says hello, answers pings, and notes what it is told."""

    def __init__(self, certificate: Path) -> None:
        self.told: list[bytes] = []
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.thread = threading.Thread(target=self._serve)
        self.thread.start()

    def _serve(self) -> None:
        with self.server, self.server.accept()[0] as plain:
            _asked(plain)
            plain.sendall(b"HTTP/1.0 200 OK\r\n\r\n")
            with self.context.wrap_socket(plain, server_side=True) as peer:
                peer.sendall(_welcome(_asked(peer)))
                peer.sendall(_frame(_TEXT, b'{"type":"hello"}'))
                with peer.makefile("rb") as frames:
                    while header := frames.read(2):
                        kind, told = header[0] & 15, _unmasked(frames, header[1] & 127)
                        if kind == _PING:
                            peer.sendall(_frame(_PONG, told))
                        else:
                            self.told.append(told)


def _asked(peer: socket.socket) -> bytes:
    asked = b""
    while not asked.endswith(b"\r\n\r\n"):
        asked += peer.recv(1)
    return asked


def _welcome(asked: bytes) -> bytes:
    key = asked.partition(b"Sec-WebSocket-Key: ")[2].partition(b"\r\n")[0]
    proof = b64encode(sha1(key + _GUID).digest())  # noqa: S324  as the protocol has it
    return b"HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: " + proof + b"\r\n\r\n"


def _frame(kind: int, text: bytes) -> bytes:
    return bytes((128 | kind, len(text))) + text


def _unmasked(frames: BinaryIO, length: int) -> bytes:
    if length == 126:
        length = int.from_bytes(frames.read(2))
    mask, text = frames.read(4), frames.read(length)
    return bytes(each ^ mask[place % 4] for place, each in enumerate(text))


@pytest.fixture
def peer(tmp_path: Path) -> Iterator[Peer]:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1))
    ).sign(key, SHA256())
    file = tmp_path / "both.pem"
    file.write_bytes(
        certificate.public_bytes(Encoding.PEM)
        + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    found = Peer(file)
    yield found
    found.thread.join(60)
    assert not found.thread.is_alive()


def test_after_the_goodbye_answers_still_go_out_whole(peer: Peer) -> None:
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    proxy = f"http://127.0.0.1:{peer.server.getsockname()[1]}"
    heard: list[str] = []
    session = Session(
        "wss://slack.invalid/link",
        lambda _session, text: heard.append(text),
        silence=60,
        proxy=proxy,
        ssl_context=trusting,
    )
    reading = threading.Thread(target=session.read)
    reading.start()
    session.end()
    assert session.ended.wait(60), "the last knock was answered"
    assert heard == ['{"type":"hello"}'], "what was on its way is heard"
    large = "a form " * 9000
    session.send(large)
    session.send("done")
    session.close()
    reading.join(60)
    peer.thread.join(60)
    assert peer.told == [large.encode(), b"done"]
