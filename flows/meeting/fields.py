"""The fields in which who leads says when and where a meeting is, and reading them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from urllib.parse import urlsplit

from flows.group.ports import Group
from flows.meeting.ports import Meeting, Sort
from flows.message import ChoiceField, DateField, Field, Filled, Option, TextField
from flows.moments import moment
from flows.words import Language, Words, city_words, date_words, shortened, words

LENGTHS = (30, 45, 60, 75, 90, 120, 150, 180, 210, 240, 360)
_USUAL = 90
_EVERYBODY = "all"
_TITLE, _PLACE, _LINK, _LABEL = 80, 150, 500, 70
_TIME = re.compile(r"(\d{1,2})(?:(?:[:.]|\s?(?:uur|u|h)\s?)(\d{2})?)?(?:\s?(?:uur|u|h))?")


@dataclass(frozen=True, slots=True)
class Read:
    """What was filled in, as far as it can be read."""

    values: Mapping[str, str]
    day: date | None
    wall: time | None
    minutes: int
    link: str


def setting_fields(
    zone: str,
    groups: tuple[Group, ...],
    before: Meeting | None,
    language: Language,
    say: Words,
) -> tuple[Field, ...]:
    """Ask all of it; of a meeting that stands, what holds now is filled in."""
    sorts = tuple(Option(each.value, say(f"meeting-sort-{each.value}")) for each in Sort)
    lengths = tuple(Option(str(n), say("meeting-minutes", minutes=n)) for n in LENGTHS)
    sort = before.sort if before else Sort.ORDINARY
    minutes = str(before.minutes if before else _USUAL)
    hint = say("meeting-time-hint", city=city_words(zone, language))
    return (
        _line("title", say("meeting-title"), before.title if before else "", longest=_TITLE),
        ChoiceField("sort", say("meeting-sort"), sorts, (sort.value,), look="menu"),
        *_whose(groups, before, say),
        DateField("day", say("meeting-day"), before.day if before else None),
        _line("time", say("meeting-time"), f"{before.wall:%H:%M}" if before else "", hint, 12),
        ChoiceField("minutes", say("meeting-length"), lengths, (minutes,), look="menu"),
        _line("place", say("meeting-place"), before.place if before else "", longest=_PLACE),
        _line(
            "link",
            say("meeting-link"),
            before.link if before else "",
            say("meeting-link-hint"),
            _LINK,
        ),
    )


def read(filled: Filled) -> Read:
    """Read what was filled in."""
    values = {name: value[0].strip() for name, value in filled.items() if value}
    day = date.fromisoformat(values["day"]) if "day" in values else None
    minutes = values.get("minutes", "")
    return Read(
        values=values,
        day=day,
        wall=read_time(values.get("time", "")),
        minutes=int(minutes) if minutes.isdecimal() else _USUAL,
        link=values.get("link", ""),
    )


def read_time(text: str) -> time | None:
    """Read a typed time of the day: *14:00*, *14.30*, *9u*, *9 uur*; nothing when it is none."""
    found = _TIME.fullmatch(text.strip().casefold())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:  # noqa: PLR2004  a day's
        return None
    return time(int(found[1]), int(found[2] or 0))


def errors(found: Read, zone: str, ends: date, now: datetime, language: Language) -> dict[str, str]:
    """Say what misses, and what cannot be; `ends` is the network's last day."""
    say = words(language)
    wrong = {} if found.values.get("title") else {"title": say("form-missing")}
    if found.wall is None:
        wrong["time"] = say("meeting-time-wrong")
    if found.day is None:
        wrong["day"] = say("form-missing")
    elif found.wall and moment(found.day, found.wall, zone) <= now:
        wrong["day"] = say("meeting-past")
    elif found.day > ends:
        wrong["day"] = say("meeting-after-the-end", ends=date_words(ends, language))
    if found.link and not is_safe(found.link):
        wrong["link"] = say("meeting-link-wrong")
    return wrong


def is_safe(link: str) -> bool:
    """Tell whether a link is a whole address over https, with nothing in it that is no address."""
    if not link.isprintable() or any(each in link for each in ' <>|"`\\'):
        return False
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme == "https" and "." in host and "@" not in parts.netloc


def group_in(found: Read) -> str:
    """Give the group that was chosen; nothing for the whole network."""
    chosen = found.values.get("whose", _EVERYBODY)
    return "" if chosen == _EVERYBODY else chosen


def _whose(groups: tuple[Group, ...], before: Meeting | None, say: Words) -> tuple[Field, ...]:
    """Ask who meet; of a meeting that stands that does not change."""
    if not groups or before is not None:
        return ()
    named = tuple(Option(each.id, shortened(each.name, _LABEL)) for each in groups)
    everybody = Option(_EVERYBODY, say("meeting-whose-all"))
    return (
        ChoiceField("whose", say("meeting-whose"), (everybody, *named), (_EVERYBODY,), look="menu"),
    )


def _line(id_: str, label: str, value: str, hint: str = "", longest: int = 0) -> TextField:
    optional = id_ in {"place", "link"}
    return TextField(id_, label, hint, value, optional, multiline=False, longest=longest)
