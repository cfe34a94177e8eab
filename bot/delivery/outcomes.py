"""What follows when Slack refuses a message, as a value: who is told, and whether to try again."""

from dataclasses import dataclass
from datetime import timedelta

from flows.outbox import Mode
from storage.delivery import Claim

_UNREACHABLE = {"not_in_channel", "is_archived", "channel_not_found"}
_NOBODY = {"user_not_found", "user_disabled", "cannot_dm_bot", "user_not_visible"}
_TOKEN = {"invalid_auth", "not_authed", "token_revoked", "account_inactive", "missing_scope"}
_NOTHING_TO_SAY_IT_IN = {
    "message_not_found",
    "not_repeated",
}
_PROCESSING = timedelta(seconds=2)
_PROCESSED_BY = timedelta(minutes=5)
_TOKEN_WAIT = timedelta(minutes=5)
_MEND_WAIT = timedelta(hours=1)
_MENDED_BY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wait:
    """Try again after a while; `alarm` when an administrator has to do something first."""

    after: timedelta
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """It need not be said any more; `gone` when its reader has left the workspace."""

    gone: bool = False


@dataclass(frozen=True, slots=True)
class Mend:
    """Somebody of the network can mend it: tell them, and try again after a while."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class SetAside:
    """It cannot be said."""


Consequence = Wait | LeaveOut | Mend | SetAside


def consequence(claim: Claim, reason: str, age: timedelta) -> Consequence:
    """Say what a refusal asks for; `age` is how long the message has been waiting."""
    if reason in _TOKEN:
        return Wait(_TOKEN_WAIT, alarm=True)
    if reason == "invalid_blocks" and claim.file and age < _PROCESSED_BY:
        return Wait(_PROCESSING)  # Slack still looks at the picture
    # A direct message to another workspace: a form or their profile says so to who leads.
    if reason in _NOTHING_TO_SAY_IT_IN or (claim.person and reason == "channel_not_found"):
        return LeaveOut()
    if claim.person and reason in _NOBODY and claim.mode is Mode.POST:
        return LeaveOut(gone=True)
    if claim.channel and reason in _UNREACHABLE and age < _MENDED_BY:
        return Mend(_MEND_WAIT)
    return SetAside()
