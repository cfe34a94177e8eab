"""The database is away, locked or full in the middle of it: afterwards all goes on, once."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.exc import OperationalError

from tests.walks.conftest import Logbook
from tests.walks.letters import got, person_of, put, remark, until
from tests.walks.stage import Stage, handled

EVER = datetime(2000, 1, 1, tzinfo=UTC)
NAMES = ("sanne", "youssef", "ruben", "lotte")


def end_all_connections(stage: Stage) -> None:
    """End every connection of the bot, in the middle of whatever it does, as a restart does."""
    admin = create_engine(stage.settings.database_url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    admin.dispose()


def put_for_sure(stage: Stage, person: str, key: str) -> None:
    """Put a letter, as often as it takes: under one key it is put once."""
    while True:
        with suppress(OperationalError):
            put(stage.box, remark(person, key))
            return


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_database_that_keeps_being_restarted_loses_and_doubles_nothing(stage: Stage) -> None:
    stage.begin(*NAMES)
    stage.quiet()
    people = [person_of(stage, name) for name in NAMES]
    for number in range(5):
        for place, person in enumerate(people):
            put_for_sure(stage, person, f"{number} {place}")
            end_all_connections(stage)
    stage.box.program.postman.wait_until_idle()
    stage.play(minutes=10)
    assert {name: got(stage, name) for name in NAMES} == dict.fromkeys(NAMES, 5)
    assert _unsaid(stage) == 0


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_what_was_said_while_the_database_went_away_is_found_again(stage: Stage) -> None:
    stage.begin("sanne")
    stage.quiet()
    program = stage.box.program
    gone: list[str] = []

    def go_away(*said: Any) -> None:
        if "UPDATE outbox" in str(said[2]) and "slack_ts=" in str(said[2]) and not gone:
            gone.append("in the middle of noting that it was said")
            end_all_connections(stage)

    event.listen(program.database.engine, "before_cursor_execute", go_away)
    put(stage.box, remark(person_of(stage, "sanne"), "once"))
    until(lambda: gone)
    program.postman.wait_until_idle()
    event.remove(program.database.engine, "before_cursor_execute", go_away)
    stage.play(minutes=5)
    assert got(stage, "sanne") == 1
    assert _unsaid(stage) == 0


@contextmanager
def every_connection(stage: Stage, *pragmas: str) -> Iterator[None]:
    """Let the bot's connections work under these for a while."""
    engine = stage.box.program.database.engine

    def prepare(connection: sqlite3.Connection, _: object) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    event.listen(engine, "connect", prepare)
    engine.dispose()
    try:
        yield
    finally:
        event.remove(engine, "connect", prepare)
        engine.dispose()


@contextmanager
def beside(stage: Stage) -> Iterator[sqlite3.Connection]:
    """Open the file as another program would."""
    file = stage.box.program.database.engine.url.database
    assert file is not None
    connection = sqlite3.connect(file, timeout=30, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def test_a_locked_file_is_waited_for(logbook: Logbook, stage: Stage) -> None:
    stage.begin(*NAMES)
    stage.quiet()
    letters = [remark(person_of(stage, name), name) for name in NAMES]
    with every_connection(stage, "busy_timeout=50"), beside(stage) as other:
        put(stage.box, *letters, after=timedelta(seconds=30))
        other.execute("BEGIN IMMEDIATE")
        stage.box.clock.move_to(stage.box.clock() + timedelta(minutes=1))
        stage.box.program.pump.wake()
        until(lambda: "pump_failed" in logbook.text())
        other.execute("ROLLBACK")
    stage.play(minutes=5)
    assert {name: got(stage, name) for name in NAMES} == dict.fromkeys(NAMES, 1)
    assert _unsaid(stage) == 0


def test_a_full_disk_loses_nothing_that_was_acknowledged(logbook: Logbook, stage: Stage) -> None:
    stage.begin(*NAMES)
    stage.quiet()
    put(stage.box, *(remark(person_of(stage, name), name) for name in NAMES))
    with beside(stage) as other:
        pages = other.execute("PRAGMA page_count").fetchone()[0]
    stage.impatient()
    with every_connection(stage, f"max_page_count={pages}"):
        assert _fill_up(stage), "the disk is full"
        stage.who("sanne").say("dm", "hulp")
        slack = stage.box.slack
        slack.wait(lambda: [each for each in slack.violations if "not ack" in each.what], 60)
    assert "listener_failed" in logbook.text()
    for _ in range(20):  # Slack brings it again
        stage.box.clock.move_to(stage.box.clock() + timedelta(minutes=1))
        if handled(slack, 0.5):
            break
    stage.play(minutes=15)
    stage.forgive()
    helped = [each for each in stage.who("sanne").messages() if each.from_bot]
    assert sum(stage.say("help-title") in each.shown() for each in helped) == 1
    assert {name: got(stage, name) for name in NAMES} == dict.fromkeys(NAMES, 1)
    assert _unsaid(stage) == 0


def _fill_up(stage: Stage) -> bool:
    """Write until there is no room any more."""
    for number in range(10_000):
        try:
            with stage.box.program.database.write() as w:
                w.inbox.first_time("T0", f"something heard long ago, number {number}", now=EVER)
        except OperationalError as error:
            return "full" in str(error.orig)
    return False


def _unsaid(stage: Stage) -> int:
    """Count what is still waiting."""
    with stage.box.program.database.engine.connect() as connection:
        count = "SELECT count(*) FROM outbox WHERE state < 2"
        return int(connection.exec_driver_sql(count).scalar_one())
