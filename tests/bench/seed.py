"""Databases to begin with: a network with many people, each of whom was asked something."""

import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot.clock import system_clock
from bot.program import Program, assemble
from bot.settings import Settings
from flows.desk import Desk
from flows.people import Kind, Member, Network, Person, Place, Role
from storage.opening import open_storage
from tests.bench.events import CHANNEL, TEAM, said_ts, user

_KEY = "ab" * 32
_BATCH = 500
NETWORK = Network(
    id="netwerk",
    team=TEAM,
    channel=CHANNEL,
    name="Samen Sterker",
    purpose="Formele en informele zorg leren samenwerken.",
    language="nl",
    zone="Europe/Amsterdam",
    starts=date(2026, 11, 2),
    ends=date(2027, 5, 31),
)

Ask = Callable[[Desk, Any, Person, datetime], None]
"""Puts a question to somebody new, within a transaction."""


def settings(file: Path, api_url: str) -> Settings:
    """Set the bot up for one file."""
    return Settings(
        bot_token="xoxb-bench",
        app_token="xapp-bench",
        api_url=api_url,
        database_url=f"sqlite:///{file}",
        key=_KEY,
        key_file=file.with_suffix(".key"),
    )


def open_program(file: Path, api_url: str) -> Program:
    """Put the whole bot together, with no connection to listen on."""
    program = assemble(settings(file, api_url), system_clock)
    program.line.hang_up(0)
    return program


def seed(file: Path, people: range, ask: Ask) -> None:
    """Bring people into the network, and ask each of them something."""
    database = open_storage(f"sqlite:///{file}", _KEY, file.with_suffix(".key"))
    desk, now = Desk(database, lambda: secrets.token_hex(10), "nl"), datetime.now(UTC)
    for first in range(people.start, people.stop, _BATCH):
        with database.write() as w:
            if w.networks.in_channel(TEAM, CHANNEL) is None:
                w.networks.add(NETWORK)
            for number in range(first, min(first + _BATCH, people.stop)):
                ask(desk, w, _somebody(w, number, now), now)
    database.close()


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


def _somebody(w: Any, number: int, now: datetime) -> Person:
    person = Person(
        f"p{number:019d}", TEAM, "nl", "Europe/Amsterdam", kind=Kind.MEMBER, looked_up_at=now
    )
    w.people.add(person, user(number))
    w.people.rename(person.id, f"Deelnemer {number}")
    place = Member(NETWORK.id, person.id, TEAM, Role.PARTICIPANT, Place.ACTIVE, now)
    w.networks.put_member(place)
    return person
