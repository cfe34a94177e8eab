"""Delivers one letter: claims it, has it worded, says it in Slack, notes what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Condition

import structlog

from bot.clock import Clock
from bot.delivery.outcomes import LeaveOut, SetAside, Wait, consequence
from bot.settings import Times
from flows.desk import Desk
from flows.message import Message, Picture
from flows.outbox import Mode, NotYet, Saying
from flows.people import Kind as AccountKind
from flows.people import Profile
from handlers.pictures.draw import draw
from handlers.render import home, render
from handlers.sending import (
    SLACK_ERRORS,
    Address,
    Denied,
    Outcome,
    Sender,
    Sent,
    TryAgain,
    Unknown,
    outcome_of,
)
from storage.database import Database
from storage.delivery import Claim, DeliveryTable, Paces

_BEFORE = timedelta(minutes=2)
_CLICK_LIVES = timedelta(minutes=30)
_WAIT_FOR_ORIGINAL = timedelta(seconds=1)
_MOST_ATTEMPTS = 8
_TWICE = 2

_log = structlog.get_logger()


@dataclass(slots=True)
class Postman:
    """Takes letters out of the outbox, one at a time; several can work side by side."""

    database: Database
    desk: Desk
    sender: Sender
    clock: Clock
    times: Times
    paces: Paces = field(default_factory=Paces)
    started_at: datetime = field(init=False)
    _busy: int = 0
    _idle: Condition = field(default_factory=Condition)

    def __post_init__(self) -> None:
        """Remember when this process began: what was due before may have been said already."""
        self.started_at = self.clock()

    def deliver(self) -> bool:
        """Deliver the first letter that may go; false when there is none."""
        with self._idle:
            self._busy += 1
        try:
            with self.database.write() as w:
                claim = DeliveryTable(w.connection).claim(
                    self.clock(), self.times.lease, self.paces
                )
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
        """Tell when the next letter wants looking at."""
        with self.database.read() as w:
            return DeliveryTable(w.connection).next_at()

    def _deliver(self, claim: Claim) -> None:
        now = self.clock()
        kind = self.desk.kind(claim.kind)
        if kind is None or (kind.stale_after and now - claim.made_at > kind.stale_after):
            self._mark(lambda table: table.cancelled(claim))
            return
        if claim.attempts > _MOST_ATTEMPTS:
            self._mark(lambda table: table.dead(claim, "too many attempts"))
            return
        found = self._already_said(claim, repeatable=kind.repeatable)
        if found is not None:
            self._note(claim, found)
            return
        saying = Saying(claim.team, claim.ids, claim.mode, now)
        message = self.desk.say(claim.kind, saying)
        match message:
            case None:
                self._mark(lambda table: table.cancelled(claim))
            case NotYet(wait):
                self._mark(lambda table: table.again(claim, now + wait))
            case Message():
                self._note(claim, self._say(claim, message))

    def _already_said(self, claim: Claim, *, repeatable: bool) -> Outcome | None:
        """Settle the fate of a message that may have been said; nothing means say it now."""
        again = claim.attempts > 1
        if claim.mode is Mode.EPHEMERAL:
            old = self.clock() - claim.made_at > _CLICK_LIVES
            return Denied("not_repeated") if again or old else None
        if claim.mode is not Mode.POST or not (again or claim.made_at < self.started_at):
            return None
        if claim.person is None:
            once_more = repeatable and claim.attempts <= _TWICE
            return None if once_more or not again else Denied("fate_unknown")
        return self._look_up(claim)

    def _look_up(self, claim: Claim) -> Outcome | None:
        user = self._user(claim)
        if user is None:
            return Denied("user_not_found")
        since = min(claim.first_attempt_at, claim.made_at) - _BEFORE
        try:
            return self.sender.find(user, claim.delivery, since)
        except SLACK_ERRORS as error:
            outcome = outcome_of(error)
            return Unknown(outcome.reason) if isinstance(outcome, Denied) else outcome

    def _say(self, claim: Claim, message: Message) -> Outcome:
        if claim.mode is Mode.EPHEMERAL:
            return self.sender.reply(claim.channel or "", render(message))
        if claim.mode is Mode.UPDATE:
            return self._update(claim, message)
        user = self._user(claim) if claim.person else None
        target = user or claim.channel
        if target is None:
            return Denied("user_not_found")
        if claim.mode is Mode.HOME:
            return self.sender.publish_home(target, home(message))
        try:
            pictures = self._pictures(claim, message)
        except SLACK_ERRORS as error:
            outcome = outcome_of(error)  # an upload shows nothing yet, so it may be done again
            return TryAgain(self.times.settle) if isinstance(outcome, Unknown) else outcome
        return self.sender.post(Address(target), render(message, pictures), claim.delivery)

    def _update(self, claim: Claim, message: Message) -> Outcome:
        with self.database.read() as w:
            said = DeliveryTable(w.connection).where_said(claim.replaces or "")
        channel, ts, waiting = said
        if waiting:
            return TryAgain(_WAIT_FOR_ORIGINAL)
        if channel is None or ts is None:
            return Denied("message_not_found")
        return self.sender.update(Address(channel, ts), render(message))

    def _pictures(self, claim: Claim, message: Message) -> dict[str, str]:
        picture = next((each for each in message.blocks if isinstance(each, Picture)), None)
        if picture is None:
            return {}
        if claim.file:
            return {picture.drawing: claim.file}
        drawn = draw(picture.drawing, picture.data)
        file = self.sender.upload(drawn, picture.title or picture.drawing, picture.alt)
        self._mark(lambda table: table.uploaded(claim, file))
        return {picture.drawing: file}

    def _user(self, claim: Claim) -> str | None:
        if claim.person is None:
            return None
        with self.database.read() as w:
            return w.people.user(claim.person)

    def _note(self, claim: Claim, outcome: Outcome) -> None:
        now = self.clock()
        match outcome:
            case Sent(channel, ts):
                self._mark(lambda table: table.sent(claim, channel, ts))
                return
            case TryAgain(after, blocked):
                self._mark(lambda table: _try_again(table, claim, now + after, blocked=blocked))
            case Unknown(reason):
                at = now + self.times.settle
                self._mark(lambda table: table.unknown(claim, reason, at))
            case Denied(reason):
                self._follow(claim, reason, now)
        _log.info("not_said", kind=claim.kind, row=claim.id, outcome=type(outcome).__name__)

    def _follow(self, claim: Claim, reason: str, now: datetime) -> None:
        """Do what a refusal asks for."""
        match consequence(claim, reason, now - claim.made_at):
            case Wait(after, alarm):
                self._mark(lambda table: table.again(claim, now + after))
                if alarm:
                    _log.error("slack_refuses_the_bot", reason=reason)
            case LeaveOut(gone):
                self._mark(lambda table: table.cancelled(claim))
                if gone:
                    self._part_with(claim)
            case SetAside(tell):
                self._mark(lambda table: table.dead(claim, reason))
                _log.error("cannot_be_said", kind=claim.kind, row=claim.id, reason=reason)
                if tell:
                    self.desk.undelivered(claim.team, claim.channel or "", reason, now)

    def _part_with(self, claim: Claim) -> None:
        with self.database.read() as w:
            user = w.people.user(claim.person or "")
            name = w.people.name(claim.person or "")
        if user is not None:
            profile = Profile(claim.team, user, name, AccountKind.GONE, None, None)
            self.desk.meet(profile, self.clock())

    def _mark(self, change: Callable[[DeliveryTable], object]) -> None:
        with self.database.write() as w:
            change(DeliveryTable(w.connection))


def _try_again(table: DeliveryTable, claim: Claim, at: datetime, *, blocked: bool) -> None:
    if blocked:
        table.block(f"line:{claim.line}", at)
    table.again(claim, at)
