"""Printing rows under headings, moments, and how long ago something was."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Lay rows under their headings, each column as wide as it must be."""
    lines = [list(headings), *([str(each) for each in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]


def utc(moment: datetime) -> str:
    """Write a moment, to the minute."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def ago(passed: timedelta) -> str:
    """Say roughly how long something took, in its largest unit."""
    seconds = max(int(passed.total_seconds()), 0)
    for unit, name in ((_DAY, "d"), (_HOUR, "h"), (_MINUTE, "min")):
        if seconds >= unit:
            return f"{seconds // unit} {name}"
    return f"{seconds} s"
