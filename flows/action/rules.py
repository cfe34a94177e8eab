"""When an action is asked about, and what its words look like; nothing is kept or said here."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Literal

from flows.action.ports import Action
from flows.moments import local_day, moment
from flows.words import LANGUAGES, words

USUAL, FURTHEST = timedelta(weeks=1), timedelta(days=365)
Hint = Literal["short", "twice", "vague"]

_SHORTEST = 3  # words
_LEADS = re.compile(r"^(?:als|wanneer|zodra|if|when|as soon as)\s+", re.IGNORECASE)
_FOLLOWS = re.compile(r"^(?:dan|then)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)


def asked_from(due: date, set_at: datetime, zone: str) -> datetime:
    """Give the moment from which an action may be asked about: its day, or when that was chosen."""
    return max(set_at, moment(due, time(), zone))


def is_asked_beside(action: Action, opened: datetime, before: datetime | None) -> bool:
    """Tell whether this weekly question is the first since the action's day has come."""
    return action.asks_from <= opened and (before is None or before < action.asks_from)


def usual_day(now: datetime, zone: str) -> date:
    """Propose a day: a week on."""
    return local_day(now, zone) + USUAL


def may_be_due(day: date, now: datetime, zone: str) -> bool:
    """Tell whether a day can be chosen: today or later, and no further than a year."""
    today = local_day(now, zone)
    return today <= day <= today + FURTHEST


def hint(then: str, others: Iterable[Action]) -> Hint | None:
    """Say what would make an action easier to do; only a hint, for nobody can tell from words."""
    found = [each.casefold() for each in _WORD.findall(then)]
    if any(_same(then) == _same(each.then) for each in others):
        return "twice"
    if len(found) < _SHORTEST:
        return "short"
    return "vague" if set(found) <= _without_verb() else None


def parts(action: Action) -> tuple[str, str]:
    """Give *when* and *then* without the words that stand before them when they are shown."""
    when = _LEADS.sub("", action.when.strip()).rstrip(" ,;:.…")
    return when, _FOLLOWS.sub("", action.then.strip())


def _same(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


@cache
def _without_verb() -> frozenset[str]:
    """Give words that, alone, do not say what somebody is going to do."""
    lists = (words(language)("action-words-without-verb") for language in LANGUAGES)
    return frozenset(word for each in lists for word in each.split())
