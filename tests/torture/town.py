"""A town with a Slack, a database, people who never rest, and a bot that keeps dying."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import and_, func, select

from bot.sandbox.standin import Channel, Person, SeenMessage, StandIn, Timing, User, Workspace
from bot.sandbox.standin import Settings as SlackSettings
from flows.people import Kind, Member, Network, Place, Role
from flows.people import Person as Known
from flows.words import words
from handlers.listeners import COMMANDS
from handlers.scopes import EVENTS, bot_scopes
from storage.database import Database
from storage.due import DUE, WAITING
from storage.opening import open_storage
from storage.outbox import OUTBOX, SENT
from tests.support import KEY
from tests.torture.bots import Bots, environment
from tests.torture.clock import TownClock
from tests.torture.victim import Order

_UNSAID = OUTBOX.c.state < SENT
T = TypeVar("T")

NAME = "Samen Sterker"
BOT, TEAM, CHANNEL, LEAD = "U0LEERBOT", "T0LEERKRING", "C0LEREN", "U0LEAD"
THURSDAY = datetime(2026, 11, 5, 14, 5, tzinfo=UTC)  # 15:05 in Amsterdam: the weekly question
KICK_OFF = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
LONGEST = 240.0
"""Seconds after which something that should have happened has not."""

_GLANCE = 0.05
_RETRIES = tuple(timedelta(seconds=each) for each in (0, 2, *([5] * 40)))
_NETWORK = Network(
    id="netwerk",
    team=TEAM,
    channel=CHANNEL,
    name=NAME,
    purpose="Formele en informele zorg leren samenwerken.",
    language="nl",
    zone="Europe/Amsterdam",
    starts=KICK_OFF.date(),
    ends=date(2027, 5, 31),
)
SAY = words("nl")


def until(condition: Callable[[], T], what: str, seconds: float = LONGEST) -> T:
    """Wait until something has come true; also what rings no bell, as what stands in a table."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise TimeoutError(f"not within {seconds:g} s: {what}")
        time.sleep(_GLANCE)
    return found


@dataclass(frozen=True, slots=True)
class Typed:
    """Something that somebody wrote to the bot, in words that nobody else wrote."""

    user: str
    text: str
    ts: str


@dataclass(slots=True)
class Town:
    """Everything that takes part."""

    slack: StandIn
    clock: TownClock
    address: str
    bots: Bots
    users: tuple[str, ...]
    answers: list[Typed] = field(default_factory=list)
    helps: list[Typed] = field(default_factory=list)
    prompts: int = 0
    """How many weekly questions everybody should have had."""
    _opened: list[Database] = field(default_factory=list)

    @property
    def database(self) -> Database:
        """Give the database, opened as soon as it is needed."""
        if not self._opened:
            self._opened.append(open_storage(self.address, KEY, self.bots.order.log))
        return self._opened[0]

    def close(self) -> None:
        """Let go of the database."""
        for each in self._opened:
            each.close()

    def who(self, user: str) -> Person:
        """Give somebody."""
        return self.slack.person(user)

    def answer(self, user: str) -> None:
        """Let somebody write something of their own."""
        text = f"Zin {len(self.answers):05d} van mij."
        self.answers.append(Typed(user, text, self.who(user).say("dm", text).ts))

    def ask_help(self, user: str) -> None:
        """Let somebody ask for help, to which exactly one message is the answer."""
        self.helps.append(Typed(user, "hulp", self.who(user).say("dm", "hulp").ts))

    def await_prompts(self) -> None:
        """Wait until everybody was asked: who writes before that is answering nothing yet."""
        for user in self.users:
            self.newest(user, self.say("reflection-title", network=NAME), self.prompts)

    def press(self, user: str, find: Callable[[], SeenMessage], label: str) -> None:
        """Let somebody press a button until the bot has acknowledged it."""
        person = self.who(user)

        def pressed() -> bool:
            self.connected()
            before = len(person.warnings)
            person.click(find(), label)
            return len(person.warnings) == before

        until(pressed, f"{user} presses {label}")

    def connected(self) -> None:
        """Wait until a bot listens."""
        until(lambda: self.slack.connected, "a bot listens")

    def read(self, user: str, text: str, place: str = "dm") -> list[SeenMessage]:
        """List what the bot said somewhere with these words in it."""
        said = self.who(user).messages(place)
        return [each for each in said if each.from_bot and text in each.shown()]

    def newest(self, user: str, text: str, many: int = 1, place: str = "dm") -> SeenMessage:
        """Wait until the bot has said something so often; gives the newest."""

        def found() -> list[SeenMessage]:
            said = self.read(user, text, place)
            return said if len(said) >= many else []

        return until(found, f"{user} reads {text}")[-1]

    def say(self, key: str, /, **placeholders: str | int) -> str:
        """Give the words of this town's language."""
        return SAY(key, **placeholders)

    def rows(self, question: str) -> list[Any]:
        """Ask the database something."""
        with self.database.engine.connect() as connection:
            return list(connection.exec_driver_sql(question).all())

    def settle(self, seconds: float = LONGEST) -> None:
        """Wait until all that was typed was heard, and all that is to be said was said."""
        until(lambda: self.slack.all_heard(1), "every event is acknowledged", seconds)
        until(lambda: not self.waiting(), "the queue is empty", seconds)

    def said(self) -> int:
        """Count the bot's messages that stand in Slack."""
        return sum(bool(each.bot_id) for each in self.slack.record)

    def until_said(self, many: int) -> None:
        """Wait until so many messages stand in Slack, or nothing is left to be said."""
        until(lambda: self.said() >= many or self._at_rest(), f"{many} messages are said")

    def _at_rest(self) -> bool:
        return self.slack.all_heard(0.01) and not self.waiting()

    def waiting(self) -> int:
        """Count what is still to be done by now, and what is still to be said or may have been."""
        with self.database.engine.connect() as connection:
            due = and_(DUE.c.state == WAITING, DUE.c.next_at <= self.clock())
            still = (select(func.count()).where(due), select(func.count()).where(_UNSAID))
            return sum(connection.execute(each).scalar_one() for each in still)

    def seed(self) -> None:
        """Bring everybody into one network, as if they had joined on its first day."""
        with self.database.write() as w:
            w.due.has_planned(THURSDAY - timedelta(hours=1))  # by a bot that is no more
            w.networks.add(_NETWORK)
            for number, user in enumerate((LEAD, *self.users)):
                _join(w, f"p{number:019d}", user)


def _join(w: Any, person: str, user: str) -> None:
    known = Known(person, TEAM, "nl", "Europe/Amsterdam", kind=Kind.MEMBER, looked_up_at=THURSDAY)
    w.people.add(known, user)
    w.people.rename(person, user)
    role = Role.FACILITATOR if user == LEAD else Role.PARTICIPANT
    w.networks.put_member(Member(_NETWORK.id, person, TEAM, role, Place.ACTIVE, KICK_OFF))


@contextmanager
def town(folder: Path, address: str, people: int, *, fast: bool = False) -> Iterator[Town]:
    """Build one on an empty database, or one with tables; no bot runs yet."""
    clock = TownClock(THURSDAY, folder / "clock")
    users = tuple(f"U0P{number:03d}" for number in range(people))
    timing = Timing(ack_seconds=3, retries=_RETRIES, refresh_seconds=1)
    slack = StandIn(
        _workspace(users),
        clock,
        scopes=bot_scopes(),
        commands=COMMANDS,
        settings=SlackSettings(timing, allowances=None, subscribed=frozenset(EVENTS)),
    )
    with slack:
        environ = environment(slack.api_url, slack.bot_token, slack.app_token, address, KEY)
        bots = Bots(Order(environ, clock.file, folder / "log", fast=fast))
        built = Town(slack, clock, address, bots, users)
        try:
            yield built
        finally:
            bots.stop()
            built.close()


def _workspace(users: tuple[str, ...]) -> Workspace:
    people = tuple(User(user, user.lower(), user, user) for user in (LEAD, *users))
    everybody = frozenset((LEAD, *users, BOT))
    return Workspace(people, (Channel(CHANNEL, "leren", everybody),))
