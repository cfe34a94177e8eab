"""The end of a network is told in time, once, with the right day, and never at night."""

from dataclasses import replace
from datetime import UTC, date, datetime

from flows.message import Para
from flows.words import day_words, words
from storage.database import Database
from tests.moments.months import Months, circle, somebody

SAY = words("nl")
NETWORK = replace(circle(date(2026, 9, 1), date(2026, 12, 16)), name="Kring")
FORM = {
    "name": "Kring",
    "purpose": "Leren",
    "language": "nl",
    "zone": "Europe/Amsterdam",
    "channel": "C-n1",
    "every": "1",
    "ends": "2027-03-31",
}


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Give a moment of December."""
    return datetime(2026, 12, day, hour, minute, tzinfo=UTC)


def led(database: Database, now: datetime, zone: str = "Europe/Amsterdam") -> Months:
    """Let somebody lead a network that ends on 16 December."""
    months = Months(database, now)
    months.begin(NETWORK)
    months.lead(NETWORK, somebody("fien", zone))
    return months


def told(months: Months, key: str, **about: str) -> list[str]:
    """List when Fien was told this."""
    said = Para(SAY(key, network="Kring", **about))
    notices = months.of("fien", "network.notice")
    return [f"{each.at:%m-%d %H:%M}" for each in notices if said in each.message.blocks]


def test_a_last_day_that_was_moved_is_told_of_when_it_comes_near(database: Database) -> None:
    months = led(database, at(7, 8))
    months.play(at(8, 12))
    with database.read() as w:
        assert w.due.first_of("network.ends-soon", "n1") == (at(9, 8), 1)
    assert months.submit("fien", "network.change", {"network": "n1"}, **FORM) is None
    months.play(datetime(2027, 4, 5, 12, tzinfo=UTC))
    moved = day_words(date(2027, 3, 31), "nl")
    assert told(months, "network-ends-soon", day=moved) == ["03-22 08:00"]
