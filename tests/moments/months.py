"""Months of a network, played on the real desk and tables, with everything delivered at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

from sqlalchemy import Row, select, update

from flows.desk import Desk
from flows.message import Button, Buttons, Message
from flows.moments import HORIZON
from flows.outbox import Mode, NotYet, Saying
from flows.parts import Caller
from flows.people import Kind, Member, Network, Person, Place, Role
from storage.database import Database
from storage.outbox import CANCELLED, OUTBOX, READY, SENT

TEAM = "T1"
_PLAN_EVERY = HORIZON * 3 / 4


@dataclass(frozen=True, slots=True)
class Got:
    """One message that somebody got."""

    person: str
    kind: str
    at: datetime
    network: str
    message: Message

    @property
    def buttons(self) -> dict[str, Button]:
        """List what can be pressed under it, by action."""
        rows = [each for each in self.message.blocks if isinstance(each, Buttons)]
        return {button.action: button for row in rows for button in row.items}


Reacts = Callable[["Months", Got], None]
"""What somebody does as soon as they get a message."""


def unmoved(_months: "Months", _got: Got) -> None:
    """Do nothing."""


@dataclass(slots=True)
class Months:
    """A desk with its clock, its people, and what they got."""

    database: Database
    now: datetime
    reacts: Reacts = unmoved
    got: list[Got] = field(default_factory=list)
    changed: list[Got] = field(default_factory=list)
    desk: Desk = field(init=False)
    _ts: Iterator[int] = field(default_factory=lambda: count(1_000_000))
    _planned: datetime | None = None

    def __post_init__(self) -> None:
        """Open the desk."""
        numbers = count(1)
        self.desk = Desk(self.database, lambda: f"id{next(numbers)}", "nl")
        with self.database.engine.connect() as connection:  # no plug is pulled here
            connection.exec_driver_sql("PRAGMA synchronous=OFF")

    def begin(self, network: Network, *people: Person) -> None:
        """Let people take part in a network, as if they had joined long ago."""
        with self.database.write() as w:
            if w.networks.find(network.id) is None:
                w.networks.add(network)
            for person in people:
                if w.people.find(person.id) is None:
                    w.people.add(person, f"U{person.id}")
                member = Member(network.id, person.id, TEAM, Role.PARTICIPANT, Place.ACTIVE)
                w.networks.put_member(member)

    def lead(self, network: Network, person: Person) -> None:
        """Let somebody lead a network."""
        with self.database.write() as w:
            w.people.add(person, f"U{person.id}")
            member = Member(network.id, person.id, TEAM, Role.FACILITATOR, Place.ACTIVE)
            w.networks.put_member(member)

    def network(self, id_: str) -> Network:
        """Give a network as it stands."""
        with self.database.read() as w:
            found: Network = w.networks.get(id_)
        return found

    def press(self, got: Got, action: str) -> None:
        """Let somebody press a button under what they got."""
        ids = dict(got.buttons[action].ids)
        self.desk.press(Caller(TEAM, f"U{got.person}", self.now), action, ids)

    def submit(self, person: str, action: str, ids: dict[str, str], **filled: str) -> object:
        """Let somebody fill in a form."""
        caller = Caller(TEAM, f"U{person}", self.now)
        given = {name: tuple(value.split()) for name, value in filled.items()}
        return self.desk.submit(caller, action, ids, given)

    def play(self, until: datetime) -> None:
        """Do all that is due, moment after moment, and deliver what is said."""
        while True:
            self._plan()
            self._work_off()
            nearest = self._next()
            if nearest > until:
                break
            self.now = max(self.now, nearest)
        self.now = until

    def sleep(self, until: datetime) -> None:
        """Let time go by without the bot."""
        self.now = until
        self._planned = None

    def of(self, person: str, kind: str = "reflection.prompt") -> list[Got]:
        """List what somebody got."""
        return [each for each in self.got if each.person == person and each.kind == kind]

    def _plan(self) -> None:
        if self._planned is None or self.now >= self._planned + _PLAN_EVERY:
            self.desk.plan(self.now)
            self._planned = self.now

    def _next(self) -> datetime:
        with self.database.read() as w:
            due = w.due.next_at()
            waits = select(OUTBOX.c.next_at).where(OUTBOX.c.state == READY)
            letters: list[datetime] = list(w.connection.execute(waits).scalars())
        planned = (self._planned or self.now) + _PLAN_EVERY
        moments: list[datetime] = [planned, *([due] if due else []), *letters]
        return min(moments)

    def _work_off(self) -> None:
        while self.desk.tick(self.now, 50) or self._deliver():
            pass

    def _deliver(self) -> bool:
        waiting = select(OUTBOX).where(OUTBOX.c.state == READY, OUTBOX.c.next_at <= self.now)
        with self.database.read() as w:
            rows = list(w.connection.execute(waiting.order_by(OUTBOX.c.id)))
        said = [self._said(row) for row in rows]
        if rows:
            with self.database.write() as w:
                for row, each in zip(rows, said, strict=True):
                    change = update(OUTBOX).where(OUTBOX.c.id == row.id)
                    w.connection.execute(change.values(self._became(each)))
        for row, each in zip(rows, said, strict=True):
            if isinstance(each, Message) and row.person:
                network = row.ids.get("network", "")
                self._take(Got(row.person, row.kind, self.now, network, each), row.mode)
        return bool(rows)

    def _take(self, got: Got, mode: str) -> None:
        if mode == Mode.POST:
            self.got.append(got)
            self.reacts(self, got)
        else:
            self.changed.append(got)

    def _said(self, row: Row[Any]) -> Message | NotYet | None:
        kind = self.desk.kind(row.kind)
        if kind and kind.stale_after and self.now - row.made_at > kind.stale_after:
            return None
        return self.desk.say(row.kind, Saying(row.team, row.ids, Mode(row.mode), self.now))

    def _became(self, said: Message | NotYet | None) -> dict[str, object]:
        ts = f"{next(self._ts)}.0001"
        values: dict[str, object] = {"state": CANCELLED}
        if isinstance(said, Message):
            values = {"state": SENT, "slack_channel": "D1", "slack_ts": ts}
        elif said is not None:
            values = {"next_at": self.now + said.wait}
        return values


def somebody(id_: str, zone: str = "Europe/Amsterdam", weekday: int = 4, hour: int = 15) -> Person:
    """Make somebody who is known in Slack."""
    known = datetime.fromisoformat("2026-01-01T00:00+00:00")
    return Person(id_, TEAM, "nl", zone, weekday, time(hour), kind=Kind.MEMBER, looked_up_at=known)


def circle(starts: date, ends: date, id_: str = "n1") -> Network:
    """Make a network in Amsterdam."""
    return Network(
        id_, TEAM, f"C-{id_}", f"Kring {id_}", "Leren", "nl", "Europe/Amsterdam", starts, ends
    )


def later(moment: datetime, **more: float) -> datetime:
    """Give a moment some time on."""
    return moment + timedelta(**more)
