"""Delivers one letter: claims it, has it worded, has it said in Slack."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Condition

import structlog

from bot.clock import Clock
from bot.delivery.following import Follower, ever_longer
from bot.delivery.gates import Gates, LostError, ShutError, settled
from bot.delivery.paces import POST, SLACK
from bot.delivery.speaker import Speaker
from bot.settings import Times
from flows.desk import Desk
from flows.errors import Overtaken
from flows.message import Message
from flows.outbox import Kind, Mode, NotYet, Saying
from handlers.errors import place_of
from handlers.sending import Denied, Outcome, Sender, Unknown
from storage.claiming import Claim, ClaimTable, Terms
from storage.database import Database
from storage.errors import TROUBLE
from storage.lanes import Lane, Paces

_CLICK_LIVES = timedelta(minutes=30)
_MOST_ATTEMPTS = 8
_LONGEST_TRIED = timedelta(days=1)
_TWICE = 2
_WORDED_BY = 3
_NOT_WORDED = "not_worded"

_log = structlog.get_logger()


@dataclass(slots=True)
class Postman:
    """Takes letters out of the outbox, one at a time; several can work side by side."""

    database: Database
    desk: Desk
    sender: Sender
    clock: Clock
    times: Times
    paces: Paces = SLACK
    on_more: Callable[[], None] = lambda: None
    """Is called when more may go out than the one that was taken."""
    gates: Gates = field(init=False)
    _speaker: Speaker = field(init=False)
    _follower: Follower = field(init=False)
    _terms: Terms = field(init=False)
    _busy: int = 0
    _idle: Condition = field(default_factory=Condition)

    def __post_init__(self) -> None:
        """Begin; what was tried, or made, before may have been said already."""
        self.gates = Gates(self.database, self.clock, self.times, self.paces)
        self._speaker = Speaker(
            self.database, self.sender, self.gates, self.clock, self.times.settle
        )
        self._follower = Follower(
            self.database, self.desk, self._speaker, self.gates, self.clock, self.times
        )
        self._terms = Terms(self.times.lease, self.paces, self.clock())

    def deliver(self) -> bool:
        """Deliver the first letter that may go; false when there is none."""
        with self._idle:
            self._busy += 1
        try:
            claim = self._claim()
            if claim is None:
                return False
            self._deliver(claim)
            return True
        finally:
            with self._idle:
                self._busy -= 1
                self._idle.notify_all()

    def wait_until_idle(self) -> None:
        """Wait until nobody is in the middle of a delivery."""
        with self._idle:
            self._idle.wait_for(lambda: self._busy == 0)

    def next_at(self) -> datetime | None:
        """Tell when the next letter may go."""
        with self.database.read() as w:
            return ClaimTable(w.connection).look(self.clock(), self.paces).next_at

    def _claim(self) -> Claim | None:
        """Take the first letter that may go; only look, as long as none may."""
        while True:
            now = self.clock()
            with self.database.read() as w:
                ready = ClaimTable(w.connection).look(now, self.paces).ready
            if not ready:
                return None
            with self.database.write() as w:
                table = ClaimTable(w.connection)
                claim = table.take(ready, now, self._terms)
            if claim is not None and len(ready) > 1:
                self.on_more()
            if claim is not None or not table.moved:
                return claim

    def _deliver(self, claim: Claim) -> None:
        now = self.clock()
        kind = self.desk.kind(claim.kind)
        if kind is None or (kind.stale_after and now - claim.made_at > kind.stale_after):
            self._follower.mark(lambda table: table.cancelled(claim))
        elif claim.attempts > _MOST_ATTEMPTS and now - claim.made_at > _LONGEST_TRIED:
            self._follower.note(claim, Denied("too_many_attempts"))
        else:
            self._attempt(claim, kind, now)

    def _attempt(self, claim: Claim, kind: Kind, now: datetime) -> None:
        try:
            fate = self._fate(claim, kind)
            if fate is not None:
                self._follower.note(claim, fate)
                return
            if claim.lane is Lane.LOOK:
                claim = settled(claim, now)
                self.gates.go(claim, POST)
            self._word(claim, now)
        except ShutError as shut:
            at = shut.until
            self._follower.mark(lambda table: table.again(claim, at))
        except LostError:
            _log.warning("lease_lost", kind=claim.kind, row=claim.id)

    def _fate(self, claim: Claim, kind: Kind) -> Outcome | None:
        """Settle the fate of what may have been said; nothing means say it now."""
        if claim.lane is Lane.LOOK:
            return self._speaker.find(claim)
        if claim.is_reply and claim.thread is None:
            return Denied("thread_not_found")
        again = claim.attempts > 1 and claim.error != _NOT_WORDED
        if claim.mode is Mode.EPHEMERAL:
            old = self.clock() - claim.made_at > _CLICK_LIVES
            return Denied("not_repeated") if again or old else None
        if claim.mode is not Mode.POST or claim.person or not again:
            return None  # a direct message in doubt would stand in the lane of look-ups
        once_more = kind.repeatable and claim.attempts <= _TWICE
        return None if once_more else Denied("fate_unknown")

    def _word(self, claim: Claim, now: datetime) -> None:
        """Have it worded and said; what has no words is set aside, so that nothing waits behind."""
        try:
            words = self.desk.say(claim.kind, Saying(claim.team, claim.ids, claim.mode, now))
            came: Outcome | NotYet | None
            if isinstance(words, Message):
                claim, came = self._say(claim, words)
            else:
                came = words
        except (*TROUBLE, Overtaken, ShutError, LostError):
            raise
        except Exception as error:  # noqa: BLE001  one letter must not silence a whole line
            _log.error("cannot_be_worded", kind=claim.kind, row=claim.id, **place_of(error))
            again = claim.attempts < _WORDED_BY
            self._follower.note(claim, Unknown(_NOT_WORDED) if again else Denied(_NOT_WORDED))
            return
        if came is None:
            self._follower.mark(lambda table: table.cancelled(claim))
        elif isinstance(came, NotYet):
            at = now + _patience(came, now - claim.made_at)
            self._follower.mark(lambda table: table.again(claim, at))
        else:
            self._follower.note(claim, came)

    def _say(self, claim: Claim, message: Message) -> tuple[Claim, Outcome]:
        brought = self._speaker.bring(claim, message)
        if not isinstance(brought, Claim):
            return claim, brought
        return brought, self._speaker.say(brought, message)


def _patience(words: NotYet, age: timedelta) -> timedelta:
    return words.wait if words.known else max(words.wait, ever_longer(age))
