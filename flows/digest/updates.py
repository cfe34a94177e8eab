"""Keeping digests true: what was taken back or changed leaves every digest it stood in."""

from datetime import datetime

from flows.conversation.state import Conversation
from flows.digest.ports import DigestWork
from flows.outbox import InPlaceOf, Letter

DIGEST = "digest.post"


def digest_key(digest: str) -> str:
    """Name the message of one digest."""
    return f"digest:{digest}"


def renew_digests(w: DigestWork, conversation: Conversation, now: datetime) -> None:
    """Say again the digests in which something of this conversation stands."""
    for digest in w.digests.holding(conversation.id):
        key = digest_key(digest)
        if w.outbox.knows(key):
            letter = Letter(conversation.team, DIGEST, {"digest": digest}, InPlaceOf(key))
            w.outbox.put(letter, now)
