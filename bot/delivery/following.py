"""What follows from an attempt: it is noted in the outbox, and whoever can do something is told."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.delivery.gates import Gates, close_call, shut_all
from bot.delivery.outcomes import (
    Ask,
    BringAgain,
    Close,
    LeaveOut,
    Mend,
    SetAside,
    Wait,
    consequence,
)
from bot.delivery.speaker import Speaker
from bot.settings import Times
from flows.desk import Desk
from flows.errors import Overtaken
from flows.people import Kind as AccountKind
from flows.people import Profile
from handlers.errors import place_of
from handlers.sending import Denied, Outcome, Sent, TryAgain, Unknown
from storage.claiming import Claim
from storage.database import Database
from storage.delivery import DeliveryTable
from storage.errors import TROUBLE
from storage.outbox import FATE_UNKNOWN

_DOUBLINGS = 6
_LONGEST_PAUSE = timedelta(minutes=1)
_SOON = timedelta(seconds=2)
_PAUSES = (0.1, 1.0, 3.0)  # seconds; the lease is longer

_log = structlog.get_logger()

Change = Callable[[DeliveryTable], object]


@dataclass(slots=True)
class Follower:
    """Notes what came of letters."""

    database: Database
    desk: Desk
    speaker: Speaker
    gates: Gates
    clock: Clock
    times: Times
    _alarmed: set[str] = field(default_factory=set)

    def note(self, claim: Claim, outcome: Outcome) -> None:
        """Note what came of an attempt, and do what it asks for."""
        now = self.clock()
        match outcome:
            case Sent(channel, ts):
                self.mark(lambda table: table.sent(claim, channel, ts))
                self._alarmed.clear()
                return
            case TryAgain() as later:
                least = timedelta() if later.blocked else patience(claim, now)
                at = now + max(later.after, least)
                self.mark(lambda table: self._again(table, claim, at, later))
            case Unknown(reason, _):
                at = now + self.times.settle * 2 ** min(claim.attempts - 1, _DOUBLINGS)
                self.mark(lambda table: table.unknown(claim, reason, at))
            case Denied(reason, method):
                self._follow(claim, reason, method, now)
        _log.info("not_said", kind=claim.kind, row=claim.id, outcome=type(outcome).__name__)

    def mark(self, change: Change) -> None:
        """Note something; a database that was away for a moment is asked again."""
        for pause in _PAUSES:
            try:
                return self._mark(change)
            except (*TROUBLE, Overtaken) as error:
                _log.warning("noting_failed", **place_of(error))
                time.sleep(pause)
        return self._mark(change)

    def _mark(self, change: Change) -> None:
        with self.database.write() as w:
            change(DeliveryTable(w.connection))

    def _again(self, table: DeliveryTable, claim: Claim, at: datetime, later: TryAgain) -> None:
        table.again(claim, at, may_land=later.may_land)
        if later.blocked and later.method:
            self.gates.shut_by(table, claim, later.method, at)

    def _follow(self, claim: Claim, reason: str, method: str, now: datetime) -> None:
        """Do what a refusal asks for."""
        match consequence(claim, reason, now - claim.made_at):
            case Wait(after, alarm):
                self.mark(lambda table: table.again(claim, now + after, reason))
                self._alarm(reason if alarm else "")
            case Close(after, all_):
                call = "" if all_ else method
                self.mark(lambda table: _close(table, claim, call, now + after))
                self._alarm(reason)
            case LeaveOut(gone):
                self.mark(lambda table: table.left_out(claim, now))
                if gone:
                    self._part_with(claim)
            case Mend(after, why):
                self._tell_who_leads(claim, why, now)
                self.mark(lambda table: table.again(claim, now + after, why))
            case Ask():
                ids = {"team": claim.team, "channel": claim.channel or "", "kind": claim.kind}
                self.desk.workspace.undecided(ids, claim.delivery, now)
                self.mark(lambda table: table.dead(claim, FATE_UNKNOWN))
            case BringAgain():
                at = now + max(_SOON, patience(claim, now))
                self.mark(lambda table: _bring_again(table, claim, at))
            case SetAside():
                self.mark(lambda table: table.dead(claim, reason))
                _log.error("cannot_be_said", kind=claim.kind, row=claim.id, reason=reason)

    def _tell_who_leads(self, claim: Claim, why: str, now: datetime) -> None:
        """Tell once for each letter what keeps it out of its channel."""
        if claim.error != why:
            where = self.speaker.where(claim)
            self.desk.workspace.undelivered(claim.team, where, why, now)

    def _alarm(self, reason: str) -> None:
        """Tell the administrator once, until something could be said again."""
        if reason and reason not in self._alarmed:
            self._alarmed.add(reason)
            _log.error("slack_refuses_the_bot", reason=reason)

    def _part_with(self, claim: Claim) -> None:
        with self.database.read() as w:
            user = w.people.user(claim.person or "")
            name = w.people.name(claim.person or "")
        if user is not None:
            profile = Profile(claim.team, user, name, AccountKind.GONE, None, None)
            self.desk.meet(profile, self.clock())


def patience(claim: Claim, now: datetime) -> timedelta:
    """Tell how long to wait at least before something old is tried again."""
    return min(ever_longer(now - claim.made_at), _LONGEST_PAUSE)


def ever_longer(age: timedelta) -> timedelta:
    """Tell how long to wait with what cannot be said yet: longer as it gets older."""
    return age / 4


def _close(table: DeliveryTable, claim: Claim, method: str, until: datetime) -> None:
    table.again(claim, until)
    if method:
        close_call(table, claim.team, method, until)
    else:
        shut_all(table, claim.team, until)


def _bring_again(table: DeliveryTable, claim: Claim, at: datetime) -> None:
    table.uploaded(claim, None, at)
    table.again(claim, at)
