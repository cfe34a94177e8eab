"""Databases to begin with: a network with many people, each of whom was asked something."""

import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock, system_clock
from bot.program import Program, assemble
from bot.settings import Settings
from flows.desk import Desk
from flows.moments import Due, local_day, local_time
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.reflection.planning import PROMPT
from storage.opening import open_storage
from tests.bench.events import CHANNEL, TEAM, said_ts, user
from tests.bench.zones import ZONES

KEY = "ab" * 32
_BATCH = 500
NETWORK = Network(
    id="netwerk",
    team=TEAM,
    channel=CHANNEL,
    name="Samen Sterker",
    purpose="Formele en informele zorg leren samenwerken.",
    language="nl",
    zone="Europe/Amsterdam",
    starts=date.today() - timedelta(weeks=3),  # noqa: DTZ011  a day more or less is no matter
    ends=date.today() + timedelta(weeks=30),  # noqa: DTZ011  as above
)

Ask = Callable[[Desk, Any, Person, datetime], None]
"""Puts a question to somebody new, within a transaction."""


def settings(file: Path, api_url: str, address: str = "") -> Settings:
    """Set the bot up for one file, or for another database."""
    return Settings(
        bot_token="xoxb-bench",
        app_token="xapp-bench",
        api_url=api_url,
        database_url=address or f"sqlite:///{file}",
        key=KEY,
        key_file=file.with_suffix(".key"),
    )


def open_program(
    file: Path, api_url: str, address: str = "", clock: Clock = system_clock
) -> Program:
    """Put the whole bot together, with no connection to listen on."""
    program = assemble(settings(file, api_url, address), clock)
    program.line.hang_up(0)
    return program


def seed(
    file: Path, people: range, ask: Ask, address: str = "", at: datetime | None = None
) -> None:
    """Bring people into the network, and ask each of them something.

    With `at`, they live in 24 zones, and the weekly question of all of them comes at that moment.
    """
    database = open_storage(address or f"sqlite:///{file}", KEY, file.with_suffix(".key"))
    desk, now = Desk(database, lambda: secrets.token_hex(10), "nl"), datetime.now(UTC)
    for first in range(people.start, people.stop, _BATCH):
        with database.write() as w:
            if w.networks.in_channel(TEAM, CHANNEL) is None:
                w.networks.add(NETWORK)
            for number in range(first, min(first + _BATCH, people.stop)):
                ask(desk, w, _join(w, _somebody(number, now, at), number, now), now)
    database.close()


def nothing(desk: Desk, w: Any, person: Person, now: datetime) -> None:
    """Ask nothing."""
    del desk, w, person, now


def question_due(desk: Desk, w: Any, person: Person, now: datetime) -> None:
    """Let the weekly question be due; for who was brought in with the present minute as `at`."""
    del desk
    at = now.replace(second=0, microsecond=0)
    about = {"person": person.id, "network": NETWORK.id}
    day = local_day(at, person.zone)
    key = f"prompt:{person.id}"
    w.due.plan(Due(key, person.team, PROMPT, about, day, person.hour, person.zone, at))


def all_said(file: Path, question: int) -> None:
    """Note that everything in the outbox now stands in Slack, as delivery would have."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(
            "UPDATE outbox SET state = 2, slack_channel = 'D' || person, slack_ts = ?"
            " WHERE state < 2",
            (said_ts(question),),
        )


def answers_held(file: Path) -> int:
    """Count the answers that are kept."""
    with closing(sqlite3.connect(file)) as connection:
        counted = connection.execute("SELECT count(*) FROM answer WHERE value NOTNULL")
        return int(counted.fetchone()[0])


def _somebody(number: int, now: datetime, at: datetime | None) -> Person:
    zone = ZONES[number % len(ZONES)] if at else ZONES[0]
    there = local_time(at or now, zone)
    hours = {"weekday": there.isoweekday(), "hour": there.time().replace(second=0, microsecond=0)}
    return Person(
        f"p{number:019d}",
        TEAM,
        "nl",
        zone,
        kind=Kind.MEMBER,
        looked_up_at=now,
        country="",
        **(hours if at else {}),  # type: ignore[arg-type]  # each is of its own type
    )


def _join(w: Any, person: Person, number: int, now: datetime) -> Person:
    w.people.add(person, user(number))
    w.people.rename(person.id, f"Deelnemer {number}")
    since = now - timedelta(weeks=1)
    w.networks.put_member(
        Member(NETWORK.id, person.id, TEAM, Role.PARTICIPANT, Place.ACTIVE, since)
    )
    return person
