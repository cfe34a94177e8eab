"""What follows when Slack refuses a message: who is told, and whether it is tried again."""

from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from flows.outbox import Mode
from flows.people import Kind, Profile
from storage.delivery import Claim

if TYPE_CHECKING:
    from bot.delivery.postman import Postman

_UNREACHABLE = {"not_in_channel", "is_archived", "channel_not_found"}
_GONE = {"user_not_found", "user_disabled", "cannot_dm_bot", "user_not_visible"}
_TOKEN = {"invalid_auth", "not_authed", "token_revoked", "account_inactive", "missing_scope"}
_NOTHING_TO_CHANGE = {
    "message_not_found",
    "cant_update_message",
    "not_repeated",
    "edit_window_closed",
}
_PROCESSING = timedelta(seconds=2)
_PROCESSED_BY = timedelta(minutes=5)
_TOKEN_WAIT = timedelta(minutes=5)

_log = structlog.get_logger()


def consequence(postman: "Postman", claim: Claim, reason: str) -> None:
    """Do what a refusal asks for."""
    now = postman.clock()
    if reason in _TOKEN:
        _log.error("slack_refuses_the_bot", reason=reason)
        postman.mark(lambda table: table.again(claim, now + _TOKEN_WAIT))
    elif reason == "invalid_blocks" and claim.file and now - claim.made_at < _PROCESSED_BY:
        # Slack still looks at the picture.
        postman.mark(lambda table: table.again(claim, now + _PROCESSING))
    elif reason in _NOTHING_TO_CHANGE:
        postman.mark(lambda table: table.cancelled(claim))
    elif claim.person and reason in _GONE and claim.mode is Mode.POST:
        _gone(postman, claim)
    else:
        _log.error("cannot_be_said", kind=claim.kind, row=claim.id, reason=reason)
        postman.mark(lambda table: table.dead(claim, reason))
        if claim.channel and reason in _UNREACHABLE:
            postman.desk.undelivered(claim.team, claim.channel, reason, now)


def _gone(postman: "Postman", claim: Claim) -> None:
    """Nobody can be written to any more."""
    postman.mark(lambda table: table.cancelled(claim))
    with postman.database.read() as w:
        user = w.people.user(claim.person or "")
        name = w.people.name(claim.person or "")
    if user is not None:
        profile = Profile(claim.team, user, name, Kind.GONE, None, None)
        postman.desk.meet(profile, postman.clock())
