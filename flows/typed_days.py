"""Days as people type them: *12 mei*, *12-5*, *12 May 2027*, *2027-05-12*."""

import re
from datetime import date

from babel.dates import get_month_names

_NAMED = re.compile(r"(\d{1,2})\.? ([a-z]+)\.?(?: (\d{4}))?")
_NUMBERED = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?")
_SHORTEST = 3  # mei, may


def read_day(text: str, today: date) -> date | None:
    """Read a typed day; without a year it is the next one. Nothing when it is not a day."""
    text = text.strip().casefold()
    try:
        return date.fromisoformat(text)
    except ValueError:
        parts = _numbered(text) or _named(text)
    return _next(parts, today) if parts else None


def _numbered(text: str) -> tuple[int, int, int | None] | None:
    found = _NUMBERED.fullmatch(text)
    return (int(found[1]), int(found[2]), int(found[3]) if found[3] else None) if found else None


def _named(text: str) -> tuple[int, int, int | None] | None:
    found = _NAMED.fullmatch(text)
    if not found:
        return None
    for locale in ("nl", "en"):
        for number, names in _months(locale):
            if any(name.startswith(found[2]) for name in names) and len(found[2]) >= _SHORTEST:
                return int(found[1]), number, int(found[3]) if found[3] else None
    return None


def _months(locale: str) -> list[tuple[int, set[str]]]:
    wide, short = (get_month_names(width, locale=locale) for width in ("wide", "abbreviated"))
    return [(n, {wide[n].casefold(), short[n].casefold()}) for n in range(1, 13)]


def _next(parts: tuple[int, int, int | None], today: date) -> date | None:
    day, month, year = parts
    try:
        found = date(year or today.year, month, day)
        if year is None and found < today:
            found = found.replace(year=today.year + 1)
    except ValueError:
        return None
    return found
