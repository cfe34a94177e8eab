"""The fields in which somebody says when, how often and in which language they are written to."""

from collections.abc import Sequence

from flows.calendar import country_of
from flows.message import ChoiceField, Field, Note, Option
from flows.people import Called, Person
from flows.words import Words, country_words, weekday_words

_WEEKDAYS = range(1, 8)
_HOURS = range(7, 22)
_NEAR = ("NL", "BE", "DE", "GB", "SR")
_NO_HOLIDAYS = "none"


def wish_fields(person: Person, rhythms: Sequence[int], say: Words) -> tuple[Field | Note, ...]:
    """Ask all of it, with what holds now filled in."""
    days = tuple(Option(str(n), weekday_words(n, person.language)) for n in _WEEKDAYS)
    hours = tuple(Option(f"{n:02}:00", f"{n:02}:00") for n in _HOURS)
    often = tuple(Option(str(n), say("settings-every", weeks=n)) for n in rhythms)
    tongues = (Option("nl", say("language-nl")), Option("en", say("language-en")))
    called = tuple(Option(each.value, say(f"settings-called-{each.value}")) for each in Called)
    weekday, hour = (str(person.weekday),), (f"{person.hour:%H:%M}",)
    return (
        ChoiceField("weekday", say("settings-day"), days, weekday, look="menu"),
        ChoiceField("hour", say("settings-hour"), hours, hour, look="menu"),
        ChoiceField("every", say("settings-rhythm"), often, (str(person.every),)),
        ChoiceField(
            "weekdays",
            say("settings-weekdays"),
            days,
            tuple(map(str, sorted(person.weekdays))),
            say("settings-weekdays-hint"),
            optional=True,
            look="boxes",
        ),
        ChoiceField(
            "holidays",
            say("settings-holidays"),
            _holidays(person, say),
            (person.holidays_of or _NO_HOLIDAYS,),
            look="menu",
        ),
        ChoiceField("called", say("settings-called"), called, (person.called.value,), look="menu"),
        ChoiceField("language", say("settings-language"), tongues, (person.language,)),
        Note(say("settings-zone", zone=person.zone.replace("_", " "))),
    )


def country_in(person: Person, chosen: Sequence[str]) -> str | None:
    """Read whose holidays are kept: the zone's while that was chosen; an older form did not ask."""
    if not chosen:
        return person.country
    if chosen[0] == (country_of(person.zone) or _NO_HOLIDAYS):
        return None
    return "" if chosen[0] == _NO_HOLIDAYS else chosen[0]


def _holidays(person: Person, say: Words) -> tuple[Option, ...]:
    """Offer countries whose holidays can be kept, first what holds now."""
    near = (person.holidays_of, country_of(person.zone), *_NEAR)
    countries = dict.fromkeys(country for country in near if country)
    named = tuple(Option(each, country_words(each, person.language)) for each in countries)
    return (*named, Option(_NO_HOLIDAYS, say("settings-holidays-none")))
