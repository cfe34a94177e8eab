"""Typed words at a question that has fixed answers: *4*, *vier is te veel*, *ja*, *12 mei*."""

import re
from collections.abc import Callable
from datetime import date

from babel.dates import get_month_names

from flows.conversation.flow import Choice, Date, ManyOf, Person, Question, Scale, Text, Value

LabelOf = Callable[[str], str]
"""Gives the label under which an option is shown."""

_NAMED_DAY = re.compile(r"(\d{1,2})\.? ([a-z]+)\.?(?: (\d{4}))?")
_SHORTEST = 3  # mei, may
_NUMBERED_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?")


def match(question: Question, text: str, label_of: LabelOf, today: date) -> Value | None:
    """Read typed text as an answer; nothing when it is not one."""
    match question:
        case Text():
            return (text,) if text.strip() and len(text) <= question.longest else None
        case Scale():
            return _number(text, question.options)
        case Choice():
            return _option(text, question.options, label_of)
        case ManyOf():
            return _options(text, question.options, label_of)
        case Date():
            return _day(text, today)
        case Person():
            return None  # a person is chosen, so that nobody is taken for somebody else


def _option(text: str, options: tuple[str, ...], label_of: LabelOf) -> Value | None:
    wanted = _plain(text)
    by_name = [each for each in options if wanted in {each.casefold(), _plain(label_of(each))}]
    if by_name:
        return (by_name[0],)
    if wanted.isdecimal() and 1 <= int(wanted) <= len(options):
        return (options[int(wanted) - 1],)
    begun = [each for each in options if wanted and _begins(_plain(label_of(each)), wanted)]
    return (begun[0],) if len(begun) == 1 else None


def _number(text: str, options: tuple[str, ...]) -> Value | None:
    found = re.fullmatch(r"[^\w-]*(\d+)\W*", text)
    return (found[1],) if found and found[1] in options else None


def _options(text: str, options: tuple[str, ...], label_of: LabelOf) -> Value | None:
    parts = [part for part in re.split(r"[,;\n]", text) if part.strip()]
    found = [_option(part, options, label_of) for part in parts]
    if not found or None in found:
        return None
    return tuple(dict.fromkeys(each[0] for each in found if each))


def _begins(label: str, wanted: str) -> bool:
    return label.split()[: len(wanted.split())] == wanted.split()


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.casefold()).split())


def _day(text: str, today: date) -> Value | None:
    text = text.strip().casefold()
    try:
        return (date.fromisoformat(text).isoformat(),)
    except ValueError:
        parts = _numbered(text) or _named(text)
    return _next(parts, today) if parts else None


def _numbered(text: str) -> tuple[int, int, int | None] | None:
    found = _NUMBERED_DAY.fullmatch(text)
    return (int(found[1]), int(found[2]), int(found[3]) if found[3] else None) if found else None


def _named(text: str) -> tuple[int, int, int | None] | None:
    found = _NAMED_DAY.fullmatch(text)
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


def _next(parts: tuple[int, int, int | None], today: date) -> Value | None:
    day, month, year = parts
    try:
        found = date(year or today.year, month, day)
        if year is None and found < today:
            found = found.replace(year=today.year + 1)
    except ValueError:
        return None
    return (found.isoformat(),)
