"""Keeping digests true: what was taken back or changed leaves every digest it stood in."""

from datetime import datetime

from flows.conversation.state import Conversation
from flows.digest.ports import DigestWork
from flows.outbox import InPlaceOf, Letter

DIGEST, TRY = "digest.post", "digest.try"


def digest_key(digest: str) -> str:
    """Name the message of one digest."""
    return f"digest:{digest}"


def try_key(network: str, now: datetime, person: str) -> str:
    """Name one try-out of a network's digest."""
    return f"{tries(network)}{now.isoformat()}:{person}"


def tries(network: str) -> str:
    """Name how the keys of all try-outs of a network's digest begin."""
    return f"digest-try:{network}:"


def renew_digests(w: DigestWork, conversation: Conversation, now: datetime) -> None:
    """Say again the digests, and try-outs of one, in which something of this may stand."""
    for digest in w.digests.holding(conversation.id):
        key = digest_key(digest)
        if w.outbox.knows(key):
            letter = Letter(conversation.team, DIGEST, {"digest": digest}, InPlaceOf(key))
            w.outbox.put(letter, now)
    for key in w.outbox.under(tries(conversation.network)):
        ids = {"network": conversation.network, "person": key.rpartition(":")[2]}
        w.outbox.put(Letter(conversation.team, TRY, ids, InPlaceOf(key)), now)
