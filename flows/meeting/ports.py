"""Meetings, bids for time, silent rounds, and what must be kept of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from flows.group.ports import GroupWork
from flows.moments import moment


class Sort(StrEnum):
    """What a meeting is for."""

    KICK_OFF = "kick-off"
    MIDWAY = "midway"
    CLOSING = "closing"
    ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting of a network, or of one of its groups; its day and hour are those of its zone.

    `sequence` counts the changes of what stands in people's own calendars.
    """

    id: str
    team: str
    network: str
    sort: Sort
    title: str
    day: date
    wall: time
    zone: str
    minutes: int
    changed_at: datetime
    group: str = ""
    place: str = ""
    link: str = ""
    bank: tuple[str, ...] = ()  # questions to think about beforehand, by their name in the bank
    own: str = ""  # and one in words of their own
    asked_by: str | None = None  # who chose them
    sequence: int = 0
    cancelled: bool = False
    shared: bool = False  # who takes part may see the agenda
    present: int | None = None  # how many were there; of whom is kept nowhere
    set_by: str | None = None

    @property
    def starts(self) -> datetime:
        """Give the moment it begins."""
        return moment(self.day, self.wall, self.zone)

    @property
    def ends(self) -> datetime:
        """Give the moment it ends."""
        return self.starts + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Bid:
    """Somebody asks for time in a meeting.

    `place` and `given` are what who leads makes of it: which in the row, and how many minutes; none
    means next time.
    """

    meeting: str
    person: str
    team: str
    network: str
    minutes: int
    words: str
    asked_at: datetime
    place: int | None = None
    given: int | None = None


@dataclass(frozen=True, slots=True)
class TakeAway:
    """What somebody takes home from a meeting; only they read it."""

    meeting: str
    person: str
    team: str
    network: str
    step: str
    lesson: str
    helper: str
    at: datetime

    @property
    def written(self) -> tuple[str, ...]:
        """Give what was filled in."""
        return tuple(text for text in (self.step, self.lesson, self.helper) if text)


class RoundState(StrEnum):
    """How far a silent round is."""

    OPEN = "open"
    SHOWN = "shown"
    FEW = "few"  # too few to show without names; each may show their own words with theirs
    OVER = "over"  # and that time is over too


@dataclass(frozen=True, slots=True)
class SilentRound:
    """One question that everybody answers by themselves, until all answers show at once."""

    id: str
    team: str
    network: str
    named: bool
    opened_at: datetime
    group: str = ""
    channel: str = ""  # the one in which it was asked
    bank: str = ""
    own: str = ""
    over_at: datetime | None = None
    state: RoundState = RoundState.OPEN
    set_by: str | None = None


@dataclass(frozen=True, slots=True)
class SilentAnswer:
    """What somebody wrote in a silent round; shown without a name, it is of nobody.

    Without words it was taken back.
    """

    id: str
    round: str
    words: str = ""
    person: str | None = None
    shown: bool = False


class Meetings(Protocol):
    """Which meetings there are, who asks for time, and what people took home."""

    def save(self, meeting: Meeting) -> None: ...
    def change(self, meeting: Meeting) -> None: ...
    def get(self, meeting: str) -> Meeting | None: ...
    def coming(self, networks: Collection[str], since: date) -> tuple[Meeting, ...]: ...
    def everywhere(self, first: date, last: date) -> tuple[Meeting, ...]: ...
    def bids(self, meeting: str) -> tuple[Bid, ...]: ...
    def bid_counts(self, meetings: Collection[str]) -> Mapping[str, int]: ...
    def bid(self, meeting: str, person: str) -> Bid | None: ...
    def put_bid(self, bid: Bid) -> None: ...
    def withdraw(self, meeting: str, person: str) -> bool: ...
    def bids_of(self, person: str) -> tuple[Bid, ...]: ...
    def put_take_away(self, take_away: TakeAway) -> None: ...
    def take_away(self, meeting: str, person: str) -> TakeAway | None: ...
    def taken_by(self, person: str) -> tuple[TakeAway, ...]: ...
    def wants_no_line(self, person: str) -> bool: ...
    def set_line(self, person: str, team: str, *, wanted: bool) -> None: ...


class Rounds(Protocol):
    """Silent rounds and what was written in them."""

    def add(self, round_: SilentRound) -> None: ...
    def get(self, round_id: str) -> SilentRound | None: ...
    def open_in(self, network: str) -> tuple[SilentRound, ...]: ...
    def put(self, round_: SilentRound, person: str, words: str) -> bool: ...
    def withdraw(self, round_id: str, person: str) -> None: ...
    def own(self, round_id: str, person: str) -> SilentAnswer | None: ...
    def answers(self, round_id: str) -> tuple[SilentAnswer, ...]: ...
    def count(self, round_id: str) -> int: ...
    def move(self, round_id: str, before: RoundState, after: RoundState) -> bool: ...
    def follow(self, team: str, channel: str, to: str) -> None: ...
    def loosen(self, round_id: str) -> None: ...
    def show(self, round_id: str, person: str = "") -> None: ...
    def take_back(self, round_id: str, person: str) -> bool: ...
    def drop_unshown(self, round_id: str) -> None: ...
    def written_by(self, person: str) -> tuple[SilentRound, ...]: ...


class MeetingWork(GroupWork, Protocol):
    """What a use case about meetings works on."""

    @property
    def meetings(self) -> Meetings: ...
    @property
    def silent_rounds(self) -> Rounds: ...
