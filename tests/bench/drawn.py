"""What both drawers share; only the standard library, for the peer has its own environment."""

import struct
from pathlib import Path

MEANS = (4.5, 3.0, 2.5, 4.0, 3.5, 1.5, 5.0, 3.0, 2.0, 4.5, 3.5, 4.0)
"""One bar each."""


def peak() -> float:
    """Tell the most memory that this process has held, in MB."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    (line,) = (each for each in lines if each.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def size_of(png: bytes) -> list[int]:
    """Give width and height in pixels."""
    return list(struct.unpack(">II", png[16:24]))
