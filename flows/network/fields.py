"""What the forms about a network share: its name, purpose, language and zone, and its dates."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from flows.message import ChoiceField, Field, Filled, Option, TextField, text_in
from flows.moments import local_day
from flows.network.zones import zone_options
from flows.words import Language, Words

_LONGEST = timedelta(days=3 * 366)
_NAME = 80
_PURPOSE = 500


def about_fields(
    say: Words, language: Language, zone: str, name: str = "", purpose: str = ""
) -> tuple[Field, ...]:
    """Ask what a network is called, what it is for, and in which language and zone it works."""
    tongues = (Option("nl", say("language-nl")), Option("en", say("language-en")))
    zones = zone_options(zone)
    return (
        TextField("name", say("network-start-name"), "", name, multiline=False, longest=_NAME),
        TextField("purpose", say("network-start-purpose"), "", purpose, longest=_PURPOSE),
        ChoiceField("language", say("network-start-language"), tongues, (language,)),
        ChoiceField("zone", say("network-start-zone"), zones, (zone,), look="menu"),
    )


def language_in(filled: Filled) -> Language:
    """Read the language that was chosen."""
    return "en" if filled["language"] == ("en",) else "nl"


def missing(say: Words, filled: Filled, required: Iterable[str]) -> dict[str, str]:
    """Name the fields that still have to be filled in."""
    return {field: say("form-missing") for field in required if not text_in(filled, field)}


def dates_problem(
    say: Words, filled: Filled, now: datetime, starts: date | None = None
) -> dict[str, str]:
    """Say what is wrong with the dates; `starts` is the first day where it is not asked."""
    first = starts or date.fromisoformat(filled["starts"][0])
    last = date.fromisoformat(filled["ends"][0])
    if last <= first:
        return {"ends": say("network-start-ends-first")}
    if last - first > _LONGEST:
        return {"ends": say("network-start-too-long")}
    if last < local_day(now, filled["zone"][0]):
        return {"ends": say("network-start-over")}
    return {}
