"""The end of a network is told in time, once, with the right day, and never at night."""

from dataclasses import replace
from datetime import UTC, date, datetime

from flows.message import Para
from flows.parts import Caller
from flows.words import day_words, words
from storage.database import Database
from tests.moments.months import TEAM, Months, circle, somebody

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


def test_an_end_that_was_missed_is_told_in_working_hours(database: Database) -> None:
    months = led(database, at(14, 8))
    months.play(at(16, 20))
    months.sleep(at(17, 23, 30))
    months.play(at(18, 7, 59))
    assert months.got == []
    assert not months.network("n1").is_over, "the channel would hear of it at night"
    months.play(at(18, 12))
    assert told(months, "network-ended") == ["12-18 08:00"]


def test_a_last_day_that_comes_near_is_told_of_late_in_working_hours(database: Database) -> None:
    months = led(database, at(7, 8))
    months.play(at(8, 12))
    months.sleep(at(9, 23, 30))
    months.play(at(11, 8))
    day = day_words(NETWORK.ends, "nl")
    assert told(months, "network-ends-soon", day=day) == ["12-10 08:00"]


def test_whoever_leads_from_afar_hears_of_the_end_by_day(database: Database) -> None:
    months = led(database, at(14, 8), "America/Los_Angeles")
    months.play(at(18, 8))
    assert told(months, "network-ended") == ["12-17 17:00"]  # 9:00 there


def test_whether_to_post_again_is_asked_by_day(database: Database) -> None:
    months = led(database, at(8, 2))
    about = {"team": TEAM, "channel": "C-n1", "kind": "digest.post"}
    months.desk.workspace.undecided(about, "letter", months.now)
    months.play(at(8, 12))
    assert [f"{each.at:%H:%M}" for each in months.of("fien", "network.undecided")] == ["08:00"]


def test_whoever_ends_it_late_hears_so_at_once_and_others_in_the_morning(
    database: Database,
) -> None:
    months = led(database, at(8, 22))
    months.lead(NETWORK, somebody("joost"))
    months.desk.press(Caller(TEAM, "Ufien", months.now), "network.end", {"network": "n1"})
    months.play(at(9, 12))
    assert told(months, "network-ended") == ["12-08 22:00"]
    assert [f"{each.at:%d %H:%M}" for each in months.of("joost", "network.notice")] == ["09 08:00"]
