"""A rehearsal in real Slack: say something to one person as delivery would, and clean up."""

import re
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from slack_sdk.errors import SlackApiError

from bot.doctor.case import Case
from bot.doctor.finding import Findings, Mark, fault, look, ok
from bot.doctor.rounds import Noted, carried_out
from bot.doctor.sample import sample
from flows.message import Message, Para, Picture
from flows.words import words
from handlers.render import Rendered, render
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

WHERE = (
    "In Slack, open that person's profile, choose the three dots, then Copy member ID; "
    "it looks like U0123ABCD."
)
_MEMBER = re.compile(r"[UW][A-Z0-9]{2,}")
_BEFORE = timedelta(minutes=2)
_TRIES, _PAUSE = 20, 1.0
_REMEDIES = {
    "channel_not_found": f"Check the member id. {WHERE}",
    "user_not_found": f"Check the member id. {WHERE}",
    "users_not_found": f"Check the member id. {WHERE}",
    "cannot_dm_bot": f"Name a person, not an app. {WHERE}",
    "user_disabled": f"Name somebody who is still in the workspace. {WHERE}",
    "messages_tab_disabled": "Switch on App Home > Messages Tab of your app on api.slack.com/apps.",
    "missing_scope": "Run `leerkring doctor` without --live first: it says which scope is missing.",
}


def is_member_id(user: str) -> bool:
    """Tell whether this looks like Slack's id of a person."""
    return _MEMBER.fullmatch(user) is not None


def rehearse(case: Case, user: str) -> Iterator[Noted]:
    """Go through what delivery does, step by step, and report each."""
    rehearsal = Rehearsal(case, user)
    steps: tuple[Callable[[Case], Findings], ...] = (
        rehearsal.post,
        rehearsal.find,
        rehearsal.picture,
        rehearsal.update,
    )
    for step in (*steps, rehearsal.clean_up):
        if rehearsal.failed and step != rehearsal.clean_up:
            continue
        findings = carried_out(step, case)
        rehearsal.failed |= any(each.mark is Mark.FAULT for each in findings)
        for finding in findings:
            yield Noted("Live", step.__name__, finding)


@dataclass
class Rehearsal:
    """One rehearsal, and what is to be taken away afterwards."""

    case: Case
    user: str
    failed: bool = False
    delivery: str = field(default_factory=lambda: str(uuid.uuid4()))
    said: list[Address] = field(default_factory=list)
    file: str = ""

    def post(self, case: Case) -> Findings:
        """Say something in the person's own direct messages."""
        del case
        outcome = self._say(_test(), self.delivery)
        return ok("A message was sent.") if isinstance(outcome, Sent) else _not(outcome)

    def find(self, case: Case) -> Findings:
        """Find it again by its id, as after a break in the connection."""
        since, begun = case.clock() - _BEFORE, time.monotonic()
        for _ in range(_TRIES):
            try:
                there = self._sender.direct(self.user)
                found = self._sender.find(there, self.delivery, since)
            except SLACK_ERRORS as error:
                return _not(outcome_of(error))
            if found is not None:
                return ok(f"It was found by its id after {time.monotonic() - begun:.1f} s.")
            time.sleep(_PAUSE)
        return fault(
            f"It was not found by its id within {_TRIES} tries.",
            "Say it to whoever makes Leerkring: after a break a message could come twice.",
        )

    def picture(self, case: Case) -> Findings:
        """Bring a picture, and show it once Slack has looked at it."""
        del case
        alt = words("en")("doctor-picture")
        try:
            self.file = self._sender.upload(sample(), "Leerkring", alt)
        except SLACK_ERRORS as error:
            return _not(outcome_of(error))
        message = Message((Picture("thermometer", {}, alt),))
        outcome: Outcome = Unknown("not_tried")
        for _ in range(_TRIES):
            shown = render(message, {"thermometer": self.file})
            outcome = self._say(shown, str(uuid.uuid4()))
            if not (isinstance(outcome, Denied) and outcome.reason == "invalid_blocks"):
                break
            time.sleep(_PAUSE)  # Slack still looks at the picture
        return ok("A picture was shown.") if isinstance(outcome, Sent) else _not(outcome)

    def update(self, case: Case) -> Findings:
        """Change the first message."""
        del case
        outcome = self._sender.update(self.said[0], _changed())
        return ok("The message was changed.") if isinstance(outcome, Sent) else _not(outcome)

    def clean_up(self, case: Case) -> Findings:
        """Take everything away again."""
        del case
        left = [each for each in self.said if not isinstance(self._sender.delete(each), Sent)]
        stays = bool(left) or not self._without_file()
        if stays:
            return look("Not all of it could be taken away.", "Delete it in Slack by hand.")
        return ok("All of it was taken away again.") if self.said or self.file else ()

    @property
    def _sender(self) -> Sender:
        return Sender(self.case.client)

    def _say(self, said: Rendered, delivery: str) -> Outcome:
        outcome = self._sender.post(Address(self.user), said, delivery)
        if isinstance(outcome, Sent) and outcome.channel and outcome.ts:
            self.said.append(Address(outcome.channel, outcome.ts))
        return outcome

    def _without_file(self) -> bool:
        if self.file:
            try:
                self.case.client.files_delete(file=self.file)
            except SLACK_ERRORS as error:
                return _is(error, "file_deleted")
        return True


def _is(error: Exception, reason: str) -> bool:
    return isinstance(error, SlackApiError) and error.response.get("error") == reason


def _test() -> Rendered:
    return render(Message((Para(words("nl")("doctor-test")), Para(words("en")("doctor-test")))))


def _changed() -> Rendered:
    lines = (Para(words("nl")("doctor-changed")), Para(words("en")("doctor-changed")))
    return render(Message(lines))


def _not(outcome: Outcome) -> Findings:
    """Tell that a step failed, and why."""
    match outcome:
        case Denied(reason):
            remedy = _REMEDIES.get(reason, f"Look up {reason} in Slack's documentation.")
            return fault(f"Slack refuses it ({reason}).", remedy)
        case TryAgain():
            return fault("Slack asks to wait.", "Try again in a minute.")
        case Unknown(reason):
            return fault(f"It is not known whether it worked ({reason}).", "Try it once more.")
        case Sent():
            return ()
