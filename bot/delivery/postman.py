"""Delivers one letter: claims it, has it worded, says it in Slack, notes what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from threading import Condition

import structlog

from bot.clock import Clock
from bot.delivery.outcomes import LeaveOut, Mend, SetAside, Wait, consequence
from bot.settings import Times
from flows.desk import Desk
from flows.message import Document, Message, Picture
from flows.outbox import Mode, NotYet, Saying
from flows.people import Kind as AccountKind
from flows.people import Profile
from handlers.errors import place_of
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
_LONGEST_TRIED = timedelta(days=1)
_DOUBLINGS = 6
_NOT_CHANGEABLE = {"cant_update_message", "edit_window_closed", "msg_too_long"}
_TWICE = 2
_WORDED_BY = 3
_EVER_LONGER = 4  # what cannot be said yet is asked for less often as it gets older
_LONGEST_PAUSE = timedelta(minutes=1)

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
    _not_before: datetime | None = None
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
                table = DeliveryTable(w.connection)
                claim = table.claim(self.clock(), self.times.lease, self.paces)
            self._not_before = table.shut_until
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
            at = DeliveryTable(w.connection).next_at()
        shut_until = self._not_before
        return max(at, shut_until) if at and shut_until else at

    def _deliver(self, claim: Claim) -> None:
        now = self.clock()
        kind = self.desk.kind(claim.kind)
        if kind is None or (kind.stale_after and now - claim.made_at > kind.stale_after):
            self._mark(lambda table: table.cancelled(claim))
            return
        if claim.attempts > _MOST_ATTEMPTS and now - claim.made_at > _LONGEST_TRIED:
            self._note(claim, Denied("too_many_attempts"))
            return
        found = self._already_said(claim, repeatable=kind.repeatable)
        if found is not None:
            self._note(claim, found)
            return
        match self._worded(claim, now):
            case None:
                self._mark(lambda table: table.cancelled(claim))
            case NotYet(wait, known):
                patience = wait if known else max(wait, (now - claim.made_at) / _EVER_LONGER)
                self._mark(lambda table: table.again(claim, now + patience))
            case Message() as message:
                self._say(claim, message)
            case Unknown() | Denied() as failed:
                self._note(claim, failed)

    def _worded(self, claim: Claim, now: datetime) -> Message | NotYet | Unknown | Denied | None:
        """Ask for the words; what has none is set aside, so that nothing waits behind it."""
        try:
            return self.desk.say(claim.kind, Saying(claim.team, claim.ids, claim.mode, now))
        except Exception as error:  # noqa: BLE001  one letter must not silence a whole line
            _log.error("cannot_be_worded", kind=claim.kind, row=claim.id, **place_of(error))
            again = claim.attempts < _WORDED_BY
            return Unknown("not_worded") if again else Denied("not_worded")

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
            return outcome_of(error)

    def _say(self, claim: Claim, message: Message) -> None:
        user = self._user(claim) if claim.person else None
        target = user or claim.channel
        if claim.mode is Mode.EPHEMERAL:
            self._note(claim, self.sender.reply(claim.channel or "", render(message)))
        elif claim.mode is Mode.UPDATE:
            self._update(claim, message)
        elif target is None:
            self._note(claim, Denied("user_not_found"))
        elif claim.mode is Mode.HOME:
            self._note(claim, self.sender.publish_home(target, home(message)))
        else:
            self._post(claim, target, message)

    def _post(self, claim: Claim, target: str, message: Message) -> None:
        document = next((each for each in message.blocks if isinstance(each, Document)), None)
        if document is not None:
            self._note(claim, self.sender.send_file(target, render(message), document))
            return
        picture = next((each for each in message.blocks if isinstance(each, Picture)), None)
        pictures = {}
        if picture is not None:
            try:
                claim = self._with_file(claim, picture)
            except SLACK_ERRORS as error:
                outcome = outcome_of(error)  # an upload shows nothing yet: it may be done again
                again = isinstance(outcome, Unknown)
                self._note(claim, TryAgain(self.times.settle) if again else outcome)
                return
            pictures = {picture.drawing: claim.file or ""}
        outcome = self.sender.post(Address(target), render(message, pictures), claim.delivery)
        if isinstance(outcome, Unknown) and outcome.answered and claim.person is None:
            outcome = TryAgain(self.times.settle)  # nobody can look it up; Slack said it failed
        self._note(claim, outcome)

    def _with_file(self, claim: Claim, picture: Picture) -> Claim:
        if claim.file:
            return claim
        drawn = draw(picture.drawing, picture.data)
        file = self.sender.upload(drawn, picture.title or picture.drawing, picture.alt)
        self._mark(lambda table: table.uploaded(claim, file))
        return replace(claim, file=file)

    def _update(self, claim: Claim, message: Message) -> None:
        """Change what stands; where Slack refuses, take it away and say it anew."""
        with self.database.read() as w:
            channel, ts, waiting = DeliveryTable(w.connection).where_said(claim.replaces or "")
        if waiting:
            self._note(claim, TryAgain(_WAIT_FOR_ORIGINAL))
            return
        if channel is None or ts is None:
            self._note(claim, Denied("message_not_found"))
            return
        outcome = self.sender.update(Address(channel, ts), render(message))
        if isinstance(outcome, Denied) and outcome.reason in _NOT_CHANGEABLE:
            outcome = self.sender.delete(Address(channel, ts))
            if isinstance(outcome, Sent):
                now = self.clock()
                self._mark(lambda table: table.anew(claim.replaces or "", now))
        self._note(claim, outcome)

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
                older = min((now - claim.made_at) / _EVER_LONGER, _LONGEST_PAUSE)
                at = now + (after if blocked else max(after, older))
                self._mark(lambda table: _try_again(table, claim, at, blocked=blocked))
            case Unknown(reason, _):
                at = now + self.times.settle * 2 ** min(claim.attempts - 1, _DOUBLINGS)
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
            case Mend(after):
                self._mark(lambda table: table.again(claim, now + after))
                self.desk.workspace.undelivered(claim.team, claim.channel or "", reason, now)
            case SetAside():
                self._mark(lambda table: table.dead(claim, reason))
                _log.error("cannot_be_said", kind=claim.kind, row=claim.id, reason=reason)

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
        own_pace = claim.mode in {Mode.POST, Mode.UPDATE}
        table.block(f"line:{claim.line}" if own_pace else f"team:{claim.team}", at)
    table.again(claim, at)
