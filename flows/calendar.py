"""Calendars: on which days and hours somebody, or a network, may be written to unasked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import count
from typing import NamedTuple

import holidays
from babel.core import get_global

from flows.moments import local_day, moment

WORKDAYS = (1, 2, 3, 4, 5)
OPENS, CLOSES = time(9), time(18)
_DAY = timedelta(days=1)
_WEEK = 7


class Span(NamedTuple):
    """Some days on end, the first and the last one included."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of somebody or of a network: days of the week, holidays, and days of rest.

    `weekdays` are counted as ISO does. `country` is an ISO 3166 code; none keeps no holidays.
    """

    zone: str
    weekdays: frozenset[int] = frozenset(WORKDAYS)
    country: str = ""
    rest: tuple[Span, ...] = ()

    def rests(self, day: date) -> bool:
        """Tell whether a day falls in leave or in a time of rest."""
        return any(span.holds(day) for span in self.rest)

    def is_working_day(self, day: date) -> bool:
        """Tell whether one may be written to on a day."""
        return (
            day.isoweekday() in self.weekdays
            and not is_holiday(day, self.country)
            and not self.rests(day)
        )

    def later_in_week(self, day: date) -> date | None:
        """Give the first working day from a day on, in the same ISO week; none when it is over."""
        left = range(_WEEK + 1 - day.isoweekday())
        week = (day + timedelta(days=n) for n in left)
        return next(filter(self.is_working_day, week), None)

    def working_day_from(self, day: date) -> date:
        """Give the first working day from a day on."""
        return next(self._working_days(day))

    def working_days_before(self, day: date, number: int) -> date:
        """Count back so many working days; the day itself is not one of them."""
        before = filter(self.is_working_day, (day - _DAY * n for n in count(1)))
        for _ in range(number - 1):
            next(before)
        return next(before)

    def next_open(self, now: datetime) -> datetime:
        """Give the first moment from now on that falls in working hours."""
        for day in self._working_days(local_day(now, self.zone)):
            if now < moment(day, CLOSES, self.zone):
                return max(now, moment(day, OPENS, self.zone))
        raise AssertionError  # working days never end

    def until_open(self, now: datetime) -> timedelta:
        """Tell how long it is until one may be written to; nothing when that is now."""
        return self.next_open(now) - now

    def _working_days(self, first: date) -> Iterator[date]:
        return filter(self.is_working_day, (first + _DAY * n for n in count()))


def is_holiday(day: date, country: str) -> bool:
    """Tell whether a day is a public holiday in a whole country."""
    return bool(country) and day in _holidays(country, day.year)


def keeps_holidays(country: str) -> bool:
    """Tell whether the holidays of a country are known."""
    return country in _known_countries()


@cache
def country_of(zone: str) -> str:
    """Give the country a zone lies in, if its holidays are known; else nothing."""
    country = str(get_global("zone_territories").get(zone, ""))
    return country if keeps_holidays(country) else ""


@cache
def _known_countries() -> frozenset[str]:
    return frozenset(holidays.list_supported_countries(include_aliases=False))


@cache
def _holidays(country: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=year))
