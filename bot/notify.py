"""Telling systemd how it goes, where systemd asks for it: a datagram to the socket it names."""

import os
from contextlib import suppress
from socket import AF_UNIX, SOCK_DGRAM, socket

_PATIENCE = 0.5


def notify(word: str) -> None:
    """Say a word of systemd's, such as READY=1; nothing happens where nobody listens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if address:
        with suppress(OSError), socket(AF_UNIX, SOCK_DGRAM) as sender:
            sender.settimeout(_PATIENCE)
            abstract = address.startswith("@")  # a name beside the files
            sender.sendto(word.encode(), f"\0{address[1:]}" if abstract else address)
