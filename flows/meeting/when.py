"""When a meeting is, in somebody's own zone, and at which moment they hear of it beforehand."""

from datetime import date, datetime, time, timedelta

from flows.conversation.state import Conversation
from flows.meeting.ports import Meeting
from flows.moments import local_day, local_time, moment
from flows.people import Network, Person
from flows.words import Language, city_words, differs, near_day_words, words

BEFORE_AT = time(10)
AHEAD = timedelta(days=7)
"""Somebody who works on few days hears of a meeting at most so long before."""

_DAY = timedelta(days=1)
_ASKED = range(4, 11)
"""So many days before a meeting people are asked whether they want time: in these seven, everybody
has one weekly question."""


def when_words(meeting: Meeting, zone: str, language: Language) -> str:
    """Say when it is somewhere; where the meeting's own clock differs, on that clock too."""
    here = _from_until(meeting, zone, language)
    if not differs(meeting.starts, zone, (meeting.zone,)):
        return here
    there = _from_until(meeting, meeting.zone, language)
    city, other = city_words(zone, language), city_words(meeting.zone, language)
    return words(language)("meeting-when-zones", here=here, city=city, there=there, other=other)


def _from_until(meeting: Meeting, zone: str, language: Language) -> str:
    """Say from when until when it is on one clock: who works shifts need not add up."""
    starts, ends = (local_time(each, zone) for each in (meeting.starts, meeting.ends))
    day = near_day_words(starts.date(), language)
    say = words(language)
    return say("meeting-when", day=day, begin=f"{starts:%H:%M}", until=f"{ends:%H:%M}")


def at_words(meeting: Meeting, zone: str, language: Language) -> str:
    """Say in a line of its own when it is."""
    return words(language)("meeting-at", when=when_words(meeting, zone, language))


def before_at(meeting: Meeting, person: Person, network: Network) -> datetime | None:
    """Give the morning of the last day before it on which somebody works; none in a long leave."""
    day = local_day(meeting.starts, person.zone)
    calendar = person.calendar(*network.rest)
    days = (day - _DAY * number for number in range(1, AHEAD.days + 1))
    found = next(filter(calendar.is_working_day, days), None)
    return None if found is None else moment(found, BEFORE_AT, person.zone)


def asks_for_time(meeting: Meeting, asked: date) -> bool:
    """Tell whether a weekly question of that day is the one that asks who wants time."""
    return (meeting.day - asked).days in _ASKED


def asked_at(conversation: Conversation) -> datetime:
    """Give the moment at which somebody was asked this week's question."""
    return conversation.asked.at if conversation.asked else conversation.opened_at


def was_lately(meeting: Meeting, now: datetime) -> bool:
    """Tell whether a meeting was in the last week."""
    return meeting.ends <= now < meeting.ends + timedelta(days=7)
