"""Says one letter in Slack, each in its own way; what came of it is a value."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from bot.clock import Clock
from bot.delivery.gates import Gates, LostError
from bot.delivery.paces import DELETE, FILES, HISTORY, OPEN
from flows.message import File, Message, Picture
from flows.outbox import Mode
from handlers.files import content_of, files_of
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
from storage.claiming import Claim
from storage.database import Database
from storage.delivery import DeliveryTable

_BEFORE = timedelta(days=2)  # a clock may have been wrong, and there are few messages a day
_WAIT_FOR_ORIGINAL = timedelta(seconds=1)
_NOT_CHANGEABLE = {"cant_update_message", "edit_window_closed", "msg_too_long"}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Speaks in one workspace."""

    database: Database
    sender: Sender
    gates: Gates
    clock: Clock
    settle: timedelta

    def find(self, claim: Claim) -> Outcome | None:
        """Look whether a letter stands in its reader's direct messages; nothing: it does not."""
        user = self._user(claim)
        if user is None:
            return Denied("user_not_found")
        since = min(claim.first_attempt_at, claim.made_at) - _BEFORE
        try:
            where = self.sender.direct(user)
            file = (claim.file or "").partition(" ")[0]  # all of them are shared at once
            return self.sender.find(
                where, claim.delivery, since, file, lambda: self.gates.go(claim, HISTORY)
            )
        except SLACK_ERRORS as error:
            return outcome_of(error)

    def bring(self, claim: Claim, message: Message) -> Claim | Outcome:
        """Bring to Slack what the message shows; nobody sees it yet, and the ids are kept."""
        if claim.file:
            return claim
        for each in message.blocks:
            if isinstance(each, Picture):
                return self._with_files(claim, partial(self._upload, each))
        files = files_of(message)
        return self._with_files(claim, *(partial(self._bring, each) for each in files))

    def say(self, claim: Claim, message: Message) -> Outcome:
        """Say it, once."""
        if claim.mode is Mode.EPHEMERAL:
            return self.sender.reply(claim.channel or "", render(message))
        if claim.mode is Mode.UPDATE:
            return self._update(claim, message)
        target = self._user(claim) if claim.person else claim.channel
        if target is None:
            return Denied("user_not_found")
        if claim.mode is Mode.HOME:
            self.gates.still_ours(claim)
            return self._landing(self.sender.publish_home(target, home(message)))
        if files_of(message):
            return self._share(claim, target, message)
        return self._post(claim, target, message)

    def where(self, claim: Claim) -> str:
        """Tell which channel a letter is about, also when it changes what stands there."""
        if claim.mode is Mode.UPDATE:
            with self.database.read() as w:
                return DeliveryTable(w.connection).where_said(claim.replaces or "")[0] or ""
        return claim.channel or ""

    def _post(self, claim: Claim, target: str, message: Message) -> Outcome:
        drawings = [each.drawing for each in message.blocks if isinstance(each, Picture)]
        pictures = dict.fromkeys(drawings, claim.file or "")
        said = render(message, pictures)
        self.gates.still_ours(claim)
        outcome = self.sender.post(Address(target, claim.thread or ""), said, claim.delivery)
        if isinstance(outcome, Unknown) and outcome.answered and claim.person is None:
            return TryAgain(self.settle)  # nobody can look it up; Slack said it failed
        return outcome

    def _share(self, claim: Claim, user: str, message: Message) -> Outcome:
        """Share the files that were brought; an id tells afterwards whether that was done."""
        self.gates.go(claim, OPEN, FILES)
        try:
            where = self.sender.direct(user)
        except SLACK_ERRORS as error:
            return self._nothing_done(outcome_of(error))
        said = render(message)
        self.gates.still_ours(claim)
        # These may be other files by now than were brought, but of each there is an id.
        files = zip((claim.file or "").split(), files_of(message), strict=False)
        return self.sender.share(dict(files), where, said)

    def _upload(self, picture: Picture) -> str:
        drawn = draw(picture.drawing, picture.data)
        return self.sender.upload(drawn, picture.title or picture.drawing, picture.alt)

    def _bring(self, file: File) -> str:
        return self.sender.bring(file.name, content_of(file))

    def _with_files(self, claim: Claim, *brings: Callable[[], str]) -> Claim | Outcome:
        ids = []
        for bring in brings:
            self.gates.go(claim, FILES)
            try:
                ids.append(bring())
            except SLACK_ERRORS as error:
                return self._nothing_done(outcome_of(error))
        return self._holding(claim, " ".join(ids)) if ids else claim

    def _holding(self, claim: Claim, file: str) -> Claim:
        with self.database.write() as w:
            until = self.clock() + self.gates.times.lease
            mine = DeliveryTable(w.connection).uploaded(claim, file, until)
        if not mine:
            raise LostError
        return replace(claim, file=file)

    def _nothing_done(self, outcome: Outcome) -> Outcome:
        """Whatever became of such a call, it showed nobody anything."""
        return TryAgain(self.settle) if isinstance(outcome, Unknown) else outcome

    def _landing(self, outcome: Outcome) -> Outcome:
        """What shows the latest may be done twice, but never before an older try has settled."""
        return TryAgain(self.settle, may_land=True) if isinstance(outcome, Unknown) else outcome

    def _update(self, claim: Claim, message: Message) -> Outcome:
        """Change what stands; where Slack refuses, take it away and say it anew."""
        with self.database.read() as w:
            channel, ts, waiting = DeliveryTable(w.connection).where_said(claim.replaces or "")
        if waiting:
            return TryAgain(_WAIT_FOR_ORIGINAL)
        if channel is None or ts is None:
            return Denied("message_not_found")
        if claim.removing:
            return self._anew(claim, Address(channel, ts))
        self.gates.still_ours(claim)
        outcome = self.sender.update(Address(channel, ts), render(message))
        if isinstance(outcome, Denied) and outcome.reason in _NOT_CHANGEABLE:
            return self._anew(claim, Address(channel, ts))
        return self._landing(outcome)

    def _anew(self, claim: Claim, where: Address) -> Outcome:
        """Take away what stands and have it said anew; begun once, it is done to the end."""
        self.gates.go(claim, DELETE)
        outcome = self.sender.delete(where)
        if isinstance(outcome, Sent):
            with self.database.write() as w:
                DeliveryTable(w.connection).anew(claim, self.clock())
        return self._landing(outcome)

    def _user(self, claim: Claim) -> str | None:
        if claim.person is None:
            return None
        with self.database.read() as w:
            return w.people.user(claim.person)
