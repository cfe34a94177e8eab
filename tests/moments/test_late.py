"""What comes late says so, and is not lost when somebody saves a form meanwhile."""

from datetime import UTC, date, datetime, timedelta

import pytest

from flows.message import Note
from flows.words import words
from storage.database import Database
from tests.moments.months import Months, circle, somebody

MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
NETWORK = circle(date(2026, 1, 1), date(2026, 12, 31))
FORM = {
    "name": "Kring",
    "purpose": "Leren",
    "language": "nl",
    "zone": "Europe/Amsterdam",
    "channel": "C-n1",
    "ends": "2026-12-31",
    "every": "1",
}
SETTINGS = {"hour": "15:00", "every": "1", "language": "nl", "weekdays": "1 2 3 4 5"}


def evening(database: Database) -> Months:
    """Let the bot be away at the hour of a question, and come back in the evening."""
    months = Months(database, MONDAY)
    months.begin(NETWORK, somebody("sanne"))
    months.lead(NETWORK, somebody("fien"))
    months.play(datetime(2026, 1, 8, 13, 30, tzinfo=UTC))
    months.sleep(datetime(2026, 1, 8, 20, tzinfo=UTC))
    months.play(datetime(2026, 1, 8, 20, 5, tzinfo=UTC))
    assert months.of("sanne") == []
    return months


def asked(months: Months) -> list[str]:
    """List when Sanne was asked."""
    months.play(datetime(2026, 1, 14, tzinfo=UTC))
    return [f"{each.at:%d %H:%M}" for each in months.of("sanne")]


def test_a_late_question_still_comes_when_the_network_is_changed(database: Database) -> None:
    months = evening(database)
    assert months.submit("fien", "network.change", {"network": "n1"}, **FORM) is None
    assert asked(months) == ["09 08:00"]


@pytest.mark.parametrize(
    ("weekday", "when"), [("4", "09 08:00"), ("5", "09 14:00"), ("1", "09 08:00")]
)
def test_a_late_question_still_comes_when_its_person_saves_their_settings(
    database: Database, weekday: str, when: str
) -> None:
    months = evening(database)
    months.submit("sanne", "network.settings", {}, **SETTINGS, weekday=weekday)
    assert asked(months)[0] == when


def test_another_day_that_has_gone_by_brings_no_question_of_this_week(database: Database) -> None:
    months = Months(database, MONDAY)
    months.begin(NETWORK, somebody("sanne"))
    months.play(datetime(2026, 1, 7, 9, tzinfo=UTC))
    months.submit("sanne", "network.settings", {}, **SETTINGS, weekday="1")
    assert asked(months) == ["12 14:00"]


def test_a_late_digest_still_comes_when_the_network_is_changed(database: Database) -> None:
    months = Months(database, MONDAY)
    months.begin(NETWORK, somebody("sanne"))
    months.lead(NETWORK, somebody("fien"))
    months.play(datetime(2026, 1, 9, 10, tzinfo=UTC))
    months.sleep(datetime(2026, 1, 9, 20, tzinfo=UTC))
    months.play(datetime(2026, 1, 9, 20, 5, tzinfo=UTC))
    assert months.submit("fien", "network.change", {"network": "n1"}, **FORM) is None
    with database.read() as w:
        first = w.due.first_of("digest.post", "n1")
    assert first == (datetime(2026, 1, 12, 8, tzinfo=UTC), 1)


@pytest.mark.parametrize(("hours", "is_late"), [(0, False), (2, True), (19, True)])
def test_a_question_that_slack_could_not_take_at_its_hour_says_that_it_is_late(
    database: Database, hours: int, is_late: bool
) -> None:
    months = Months(database, MONDAY)
    months.begin(NETWORK, somebody("sanne"))
    at = datetime(2026, 1, 8, 14, tzinfo=UTC)
    months.play(at - timedelta(minutes=1))
    assert months.desk.tick(at) > 0
    months.sleep(at + timedelta(hours=hours))
    months.play(months.now)
    says = Note(words("nl")("reflection-late", day="donderdag"))
    assert [says in each.message.blocks for each in months.of("sanne")] == [is_late]
