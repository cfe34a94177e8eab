"""What Slack sends twice counts once."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)


def first_time(database: Database, key: str, team: str = "T1") -> bool:
    with database.write() as w:
        return w.inbox.first_time(team, key, now=NOW)


@on_both
def test_an_event_counts_once_in_each_workspace(database: Database) -> None:
    assert first_time(database, "Ev1")
    assert not first_time(database, "Ev1")
    assert first_time(database, "Ev1", "T2")
    assert first_time(database, "Ev2")


@on_both
def test_an_event_that_failed_counts_when_it_comes_again(database: Database) -> None:
    with suppress(ZeroDivisionError), database.write() as w:
        assert w.inbox.first_time("T1", "Ev1", now=NOW)
        raise ZeroDivisionError
    assert first_time(database, "Ev1")


@on_both
def test_an_event_that_comes_in_several_times_at_once_counts_once(database: Database) -> None:
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: first_time(database, "Ev1"), range(24)))
    assert answers.count(True) == 1


@on_both
def test_only_what_is_too_old_to_come_again_is_forgotten(database: Database) -> None:
    first_time(database, "Ev1")
    with database.write() as w:
        w.inbox.prune(NOW)
    assert not first_time(database, "Ev1")
    with database.write() as w:
        w.inbox.prune(NOW + timedelta(microseconds=1))
    assert first_time(database, "Ev1")
