"""The file that puts a meeting in somebody's own calendar, or takes it out, as RFC 5545 has it."""

from datetime import UTC, datetime

from flows.meeting.ports import Meeting

_LONGEST = 75  # octets, without the line's end
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
_NOBODY = "mailto:noreply@leerkring.invalid"


def calendar_file(meeting: Meeting, network: str, about: str, now: datetime) -> str:
    """Write it; `about` is what stands under the title."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Leerkring//Meetings//NL",
        "CALSCALE:GREGORIAN",
        f"METHOD:{'CANCEL' if meeting.cancelled else 'PUBLISH'}",
        "BEGIN:VEVENT",
        f"UID:{meeting.id}@leerkring",
        f"SEQUENCE:{meeting.sequence}",
        f"DTSTAMP:{_moment(now)}",
        f"LAST-MODIFIED:{_moment(meeting.changed_at)}",
        f"DTSTART:{_moment(meeting.starts)}",
        f"DTEND:{_moment(meeting.ends)}",
        f"SUMMARY:{_text(f'{meeting.title} ({network})')}",
        f"ORGANIZER;CN={_parameter(network)}:{_NOBODY}",
        f"STATUS:{'CANCELLED' if meeting.cancelled else 'CONFIRMED'}",
        *_maybe("DESCRIPTION", _text(about)),
        *_maybe("LOCATION", _text(meeting.place or meeting.link)),
        *_maybe("URL", meeting.link),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _maybe(name: str, value: str) -> tuple[str, ...]:
    return (f"{name}:{value}",) if value else ()


def _text(words: str) -> str:
    return _printable(words).translate(_ESCAPED)


def _parameter(words: str) -> str:
    """Quote it: what would end the quotes, or the line, has no place in a parameter."""
    return '"' + " ".join(_printable(words).replace('"', "'").split()) + '"'


def _printable(words: str) -> str:
    """Leave out what may not stand in a line: all control characters but the ends of lines."""
    return "".join(each for each in words if each in "\n\t" or (each >= " " and each != "\x7f"))


def _folded(line: str) -> str:
    """Break a line that is too long, between characters; what goes on begins with a space."""
    rows, room = [""], _LONGEST
    for each in line:
        size = len(each.encode())
        if size > room:
            rows.append(" ")
            room = _LONGEST - 1
        rows[-1] += each
        room -= size
    return "\r\n".join(rows)
