"""A year of 300 people in 24 zones: every question at its own local time, exactly once."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from sqlalchemy import update

from flows.calendar import Span
from flows.conversation.state import State
from flows.people import Network, Person
from storage.conversation import CONVERSATION
from storage.database import Database
from tests.moments.months import Got, Months, circle, somebody

ZONES = (
    *("Europe/Amsterdam", "Europe/Brussels", "Europe/London", "Europe/Athens", "UTC"),
    *("America/New_York", "America/Los_Angeles", "America/Paramaribo", "America/St_Johns"),
    *("America/Caracas", "America/Sao_Paulo", "America/Curacao", "Africa/Cairo"),
    *("Africa/Casablanca", "Africa/Johannesburg", "Asia/Kathmandu", "Asia/Kolkata"),
    *("Asia/Tokyo", "Asia/Dubai", "Asia/Tehran", "Australia/Lord_Howe", "Australia/Sydney"),
    *("Pacific/Auckland", "Pacific/Apia"),
)
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
SUMMER = Span(date(2026, 7, 13), date(2026, 8, 16))
PEOPLE = 300
Expected = dict[tuple[str, datetime], int]


def people() -> list[Person]:
    """Make them: every zone and weekday, holidays of two countries or none, leave for a third."""
    made = []
    for n in range(PEOPLE):
        hour, weekday = 7 + n * 7 % 15, 1 + n * 3 % 7
        person = somebody(f"p{n}", ZONES[n % len(ZONES)], weekday, hour)
        away = FIRST + timedelta(days=n) if n % 3 == 0 else None
        made.append(
            replace(
                person,
                every=(1, 2, 4)[n % 3 if n % 2 else 2],
                country=("NL", "BE", "")[n // 7 % 3],
                away_from=away,
                away_until=away + timedelta(days=n % 30) if away else None,
            )
        )
    return made


def expected(person: Person, network: Network) -> Expected:
    """Work out, day by day and by another road, when somebody should be asked."""
    kept = (
        holidays.country_holidays(person.country, years=[2025, 2026, 2027])
        if person.country
        else {}
    )
    resting = [(SUMMER.first, SUMMER.last)]
    if person.away_from and person.away_until:
        resting.append((person.away_from, person.away_until))

    def is_free(day: date) -> bool:
        return any(first <= day <= last for first, last in resting)

    found = Counter[tuple[str, datetime]]()
    day = FIRST
    while day <= LAST:
        weeks = (day - network.starts).days // 7
        if day.isoweekday() == person.weekday and weeks % person.every == 0 and not is_free(day):
            asked: date | None = day
            while asked and (asked in kept or is_free(asked) or not _theirs(person, asked)):
                asked = asked + timedelta(days=1) if asked.isoweekday() < 7 else None
            if asked and FIRST < asked <= LAST:
                wall = datetime.combine(asked, person.hour, ZoneInfo(person.zone))
                found[person.id, wall.astimezone(UTC)] += 1
        day += timedelta(days=1)
    return dict(found)


def _theirs(person: Person, day: date) -> bool:
    return day.isoweekday() in {1, 2, 3, 4, 5, person.weekday}


def answers(months: Months, got: Got) -> None:
    """Let everybody have answered, so that nobody falls silent."""
    if got.kind == "reflection.prompt":
        ids = got.buttons["conversation.form"].ids
        with months.database.write() as w:
            done = update(CONVERSATION).where(CONVERSATION.c.id == ids["conversation"])
            w.connection.execute(done.values(state=State.FINISHED))


@pytest.mark.timeout(600)  # a year, on a busy machine
@pytest.mark.parametrize("part", range(6))
def test_a_year_brings_every_question_at_its_own_hour_and_once(
    database: Database, part: int
) -> None:
    network = replace(circle(FIRST, LAST), rest=(SUMMER,))
    months = Months(database, datetime(2026, 1, 1, tzinfo=UTC), answers)
    crowd = people()[part * PEOPLE // 6 :][: PEOPLE // 6]
    months.begin(network, *crowd)
    months.play(datetime(2027, 1, 2, tzinfo=UTC))
    asked = Counter(
        (each.person, each.at) for each in months.got if each.kind == "reflection.prompt"
    )
    wanted: Expected = {}
    for person in crowd:
        wanted |= expected(person, network)
    exceptions = {key: n for key, n in wanted.items() if asked.get(key) != n}
    exceptions |= {key: n for key, n in asked.items() if wanted.get(key) != n}
    assert exceptions == {}
    assert len(wanted) > 15 * len(crowd)
