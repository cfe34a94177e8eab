"""Typed words at a question that has fixed answers: *4*, *vier is te veel*, *ja*, *12 mei*."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from flows.conversation.flow import Choice, Date, ManyOf, Person, Question, Scale, Text, Value
from flows.typed_days import read_day

_RECENT = timedelta(days=92)

LabelOf = Callable[[str], str]
"""Gives the label under which an option is shown."""


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
            day = _read_recent(text, today) if question.ahead else read_day(text, today)
            return (day.isoformat(),) if day and not is_gone_by(question, day, today) else None
        case Person():
            return None  # a person is chosen, so that nobody is taken for somebody else


def gone_by(question: Question | None, text: str, today: date) -> date | None:
    """Read typed text as a day that is no answer, because it has gone by or is today."""
    day = _read_recent(text, today) if isinstance(question, Date) else None
    return day if day and is_gone_by(question, day, today) else None


def is_gone_by(question: Question | None, day: date, today: date) -> bool:
    """Tell whether a day is no answer, because a later one is asked for."""
    return isinstance(question, Date) and question.ahead and day <= today


def _read_recent(text: str, today: date) -> date | None:
    """Read a day, and one of the last months as just that: yesterday is not meant for next year."""
    return read_day(text, today - _RECENT)


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
