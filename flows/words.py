"""All sentences for people, from the Fluent files under `texts/`: Dutch first, then English."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

from babel import Locale
from babel.dates import format_date, format_datetime, get_day_names, get_timezone_location
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from flows.moments import local_time

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_LOCALES = {"nl": "nl_NL", "en": "en_GB"}
_MOMENT = {"nl": "EEEE d MMMM 'om' HH:mm", "en": "EEEE d MMMM 'at' HH:mm"}

Words = Callable[..., str]


class WordsError(LookupError):
    """A sentence is missing, cannot be read, or has a placeholder that nobody filled."""


def words(language: Language) -> Words:
    """Give the speaker of `language`: key and placeholders in, one sentence out."""
    bundle = _bundle(language)

    def say(key: str, /, **placeholders: str | int) -> str:
        message = bundle.get_message(key) if bundle.has_message(key) else None
        if message is None or message.value is None:
            raise WordsError(f"{language}: no words for {key}")
        text, problems = bundle.format_pattern(message.value, placeholders)
        if problems:
            raise WordsError(f"{language}: {key} cannot be said: {type(problems[0]).__name__}")
        return str(text)

    return say


def language_spoken(say: Words) -> Language:
    """Tell which language words are in."""
    return "nl" if say("language") == "nl" else "en"


def has_words(language: Language, key: str) -> bool:
    """Tell whether `key` can be said."""
    return bool(_bundle(language).has_message(key))


def language_of(locale: str | None, otherwise: Language = "nl") -> Language:
    """Choose our language for a locale such as `nl-NL`; English for other foreign ones."""
    if not locale:
        return otherwise
    return "nl" if locale.lower().startswith("nl") else "en"


def day_words(day: date, language: Language) -> str:
    """Say a day: *maandag 4 mei 2026* or *Monday 4 May 2026*."""
    return str(format_date(day, "EEEE d MMMM y", locale=_LOCALES[language]))


def date_words(day: date, language: Language) -> str:
    """Say a date without its weekday: *4 mei 2026* or *4 May 2026*."""
    return str(format_date(day, "d MMMM y", locale=_LOCALES[language]))


def near_day_words(day: date, language: Language) -> str:
    """Say a day of the next weeks: *maandag 4 mei* or *Monday 4 May*."""
    return str(format_date(day, "EEEE d MMMM", locale=_LOCALES[language]))


def short_day_words(day: date, language: Language) -> str:
    """Say a day that is near: *4 mei* or *4 May*."""
    return str(format_date(day, "d MMMM", locale=_LOCALES[language]))


def month_words(day: date, language: Language) -> str:
    """Name the month of a day: *mei* or *May*."""
    return str(format_date(day, "MMMM", locale=_LOCALES[language]))


def month_day_words(day: date, language: Language) -> str:
    """Say a day where there is little room: *4 mrt* or *4 Mar*."""
    return str(format_date(day, "d MMM", locale=_LOCALES[language])).rstrip(".")


def shortened(text: str, most: int) -> str:
    """Cut a text to what fits, and show that it was cut."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def list_words(items: Sequence[str], language: Language) -> str:
    """Say several things in a row: *Ann, Bo en Cas* or *Ann, Bo and Cas*."""
    return str(format_list(items, locale=_LOCALES[language]))


def weekday_words(weekday: int, language: Language) -> str:
    """Say a day of the week, counted as ISO does: *donderdag* or *Thursday*."""
    names = get_day_names("wide", locale=_LOCALES[language])
    return str(names[weekday - 1])


def country_words(country: str, language: Language) -> str:
    """Name a country by its ISO code: *Nederland* or *Netherlands*."""
    return str(Locale.parse(_LOCALES[language]).territories[country])


def moment_words(moment: datetime, zone: str, language: Language) -> str:
    """Say a moment in a person's own zone: *maandag 4 mei om 15:00*."""
    local = local_time(moment, zone)
    return str(format_datetime(local, _MOMENT[language], locale=_LOCALES[language]))


def city_words(zone: str, language: Language) -> str:
    """Name the city by which people know a zone: *Londen* or *London*."""
    city = get_timezone_location(zone, locale=_LOCALES[language], return_city=True)
    return str(city).rpartition("/")[2]


def moment_in(at: datetime, zone: str, language: Language, others: Iterable[str]) -> str:
    """Say a moment; where clocks of `others` differ, with the city."""
    moment = moment_words(at, zone, language)
    if not differs(at, zone, others):
        return moment
    return words(language)("moment-in", moment=moment, city=city_words(zone, language))


def differs(at: datetime, zone: str, others: Iterable[str]) -> bool:
    """Tell whether it is another time somewhere else at that moment."""
    here = local_time(at, zone).utcoffset()
    return any(local_time(at, each).utcoffset() != here for each in others)


@cache
def _bundle(language: Language) -> FluentBundle:
    bundle = FluentBundle([_LOCALES[language].replace("_", "-")], use_isolating=False)
    folder = files("flows") / "texts" / language
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        if file.name.endswith(".ftl"):
            bundle.add_resource(_resource(file.read_text("utf-8"), f"{language}/{file.name}"))
    return bundle


def _resource(text: str, name: str) -> Any:
    resource = FluentResource(text)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise WordsError(f"{name}: cannot be read near {(entry.content or '')[:40]!r}")
    return resource
