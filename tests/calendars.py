"""Reads a calendar file with one event; whatever RFC 5545 does not allow is an error."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

_LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', re.DOTALL)
_SAFE = re.compile(r"(?:[^\\;,]|\\[\\;,nN])*")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION"}
_ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "ORGANIZER"}


@dataclass(frozen=True)
class Event:
    """One event, and what is to be done with it."""

    method: str
    values: dict[str, str]

    def moment(self, name: str) -> datetime:
        """Give one of its moments."""
        return datetime.strptime(self.values[name], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def read(text: str) -> Event:
    """Read one event; whatever the format does not allow is an error."""
    assert text.endswith("\r\n")
    rows = text.removesuffix("\r\n").split("\r\n")
    assert all(len(row.encode()) <= 75 for row in rows)
    lines: list[str] = []
    for row in rows:
        assert not _CONTROL.search(row), repr(row)
        if row.startswith(" "):
            lines[-1] += row[1:]
        else:
            lines.append(row)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert lines.count("BEGIN:VEVENT") == 1
    begins = lines.index("BEGIN:VEVENT")
    around = dict(line.split(":", 1) for line in lines[1:begins])
    assert around["VERSION"] == "2.0"
    assert around["PRODID"]
    return Event(around["METHOD"], _values(lines[begins + 1 : -2]))


def _values(lines: list[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for line in lines:
        found = _LINE.fullmatch(line)
        assert found, line
        name, value = found[1], found[3]
        assert name not in values
        if name in _TEXTS:
            assert _SAFE.fullmatch(value), value
            value = re.sub(r"\\(.)", lambda each: "\n" if each[1] in "nN" else each[1], value)
        values[name] = value
    assert values.keys() >= _ONCE
    return values
