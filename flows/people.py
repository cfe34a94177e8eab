"""People, their networks, and their places in them: the values, and what must be kept of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

from flows.calendar import WORKDAYS, Calendar, Span, country_of
from flows.words import Language


class Kind(StrEnum):
    """What sort of account somebody has in Slack."""

    UNKNOWN = "unknown"  # seen, not yet looked up
    MEMBER = "member"
    GUEST = "guest"
    BOT = "bot"
    STRANGER = "stranger"  # of another workspace
    GONE = "gone"  # deactivated


class Presence(StrEnum):
    """What somebody wants to hear from the bot."""

    ACTIVE = "active"
    PAUSED = "paused"  # nothing unasked, until they go on
    STOPPED = "stopped"  # nothing at all: also an invitation waits on their Home


class Called(StrEnum):
    """What somebody wants to hear of a thermometer that opens, besides in the channel."""

    TWICE = "twice"  # an invitation, and one reminder
    ONCE = "once"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, under our own id; the link to Slack is kept apart."""

    id: str
    team: str
    language: Language
    zone: str
    weekday: int = 4  # ISO: Thursday
    hour: time = time(15)
    every: int = 1  # weeks between two prompts
    presence: Presence = Presence.ACTIVE
    kind: Kind = Kind.UNKNOWN
    looked_up_at: datetime | None = None
    language_chosen: bool = False
    away_from: date | None = None
    away_until: date | None = None  # the last day away
    weekdays: frozenset[int] = frozenset(WORKDAYS)  # on which they may be written to; ISO
    country: str | None = None  # whose holidays are kept: that of the zone, or "" for none
    called: Called = Called.TWICE

    @property
    def leave(self) -> tuple[Span, ...]:
        """Give the leave that was told, if there is any."""
        if self.away_from is None or self.away_until is None:
            return ()
        return (Span(self.away_from, self.away_until),)

    @property
    def holidays_of(self) -> str:
        """Name the country whose holidays are kept; nothing for none."""
        return country_of(self.zone) if self.country is None else self.country

    def is_away(self, day: date) -> bool:
        """Tell whether a day of their own falls in their leave."""
        return any(span.holds(day) for span in self.leave)

    def calendar(self, *rest: Span) -> Calendar:
        """Give the days on which they may be written to; `rest` is what a network adds.

        The day they chose for their question is always one of their days.
        """
        days = self.weekdays | {self.weekday}
        return Calendar(self.zone, days, self.holidays_of, (*self.leave, *rest))


class Standing(StrEnum):
    """How far a network is."""

    RUNNING = "running"
    PAUSED = "paused"  # nothing is asked or posted until it goes on
    ENDED = "ended"
    ERASED = "erased"  # only the id is left, so that what stood in Slack can be taken away


@dataclass(frozen=True, slots=True)
class Network:
    """A learning network, living in one channel."""

    id: str
    team: str
    channel: str
    name: str
    purpose: str
    language: Language
    zone: str
    starts: date
    ends: date
    standing: Standing = Standing.RUNNING
    every: int = 1  # weeks between two prompts; a person can only want fewer
    rest: tuple[Span, ...] = ()  # when nothing is asked or posted, such as a summer break

    @property
    def calendar(self) -> Calendar:
        """Give the days on which its channel may be written to."""
        return Calendar(self.zone, country=country_of(self.zone), rest=self.rest)

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is asked or posted any more."""
        return self.standing in {Standing.ENDED, Standing.ERASED}


class Role(StrEnum):
    """What somebody does in a network."""

    FACILITATOR = "facilitator"
    PARTICIPANT = "participant"


class Place(StrEnum):
    """How somebody stands in a network."""

    INVITED = "invited"
    ACTIVE = "active"
    DECLINED = "declined"
    LEFT = "left"
    STOPPED = "stopped"  # left by their own choice; they alone can undo that


@dataclass(frozen=True, slots=True)
class Member:
    """One person's place in one network."""

    network: str
    person: str
    team: str
    role: Role
    place: Place
    since: datetime | None = None  # when they came to this place

    @property
    def leads(self) -> bool:
        """Tell whether this is somebody who facilitates now."""
        return self.role is Role.FACILITATOR and self.place is Place.ACTIVE


@dataclass(frozen=True, slots=True)
class Profile:
    """What Slack tells of a user."""

    team: str
    user: str
    name: str
    kind: Kind
    zone: str | None
    language: Language | None


@dataclass(frozen=True, slots=True)
class Workspace:
    """A Slack workspace: who looks after the bot in it, and whether the bot is still there."""

    team: str
    caretaker: str = ""  # a person, who is told what needs an administrator
    removed_at: datetime | None = None


class People(Protocol):
    """Who is who."""

    def of_user(self, team: str, user: str) -> Person | None: ...
    def of_team(self, team: str) -> tuple[str, ...]: ...
    def get(self, person: str) -> Person: ...
    def find(self, person: str) -> Person | None: ...
    def add(self, person: Person, user: str) -> None: ...
    def save(self, person: Person) -> None: ...
    def rename(self, person: str, name: str) -> None: ...
    def name(self, person: str) -> str: ...
    def user(self, person: str) -> str | None: ...
    def taking_part(self, network: str) -> tuple[Person, ...]: ...
    def to_look_up(self, before: datetime, limit: int) -> tuple[Person, ...]: ...


class Networks(Protocol):
    """Which networks there are, and who is in them."""

    def add(self, network: Network) -> None: ...
    def save(self, network: Network) -> None: ...
    def get(self, network: str) -> Network: ...
    def find(self, network: str) -> Network | None: ...
    def in_channel(self, team: str, channel: str) -> Network | None: ...
    def move(self, team: str, channel: str, to: str) -> None: ...
    def running(self) -> tuple[Network, ...]: ...
    def live(self) -> tuple[Network, ...]: ...
    def of_team(self, team: str) -> tuple[Network, ...]: ...
    def counts(self, network: str) -> Mapping[tuple[Role, Place], int]: ...
    def put_member(self, member: Member) -> None: ...
    def member(self, network: str, person: str) -> Member | None: ...
    def members(self, network: str, place: Place | None = None) -> tuple[Member, ...]: ...
    def of_person(
        self, person: str, places: Iterable[Place] = (Place.ACTIVE,)
    ) -> tuple[tuple[Network, Member], ...]: ...
    def led_by(self, person: str) -> tuple[Network, ...]: ...
    def ended_of(self, person: str, limit: int) -> tuple[Network, ...]: ...


class Workspaces(Protocol):
    """Which workspaces the bot is in, or was."""

    def get(self, team: str) -> Workspace: ...
    def save(self, workspace: Workspace) -> None: ...


class PeopleWork(Protocol):
    """What a use case about people works on."""

    @property
    def people(self) -> People: ...
    @property
    def networks(self) -> Networks: ...
    @property
    def workspaces(self) -> Workspaces: ...
