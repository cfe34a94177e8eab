"""Keeping digests true: what was taken back or changed leaves every digest it stood in."""

from datetime import datetime

from flows.conversation.state import Conversation
from flows.digest.ports import DigestWork
from flows.outbox import InPlaceOf, Letter

DIGEST, TRY, RECAP = "digest.post", "digest.try", "digest.recap"


def digest_key(digest: str) -> str:
    """Name the message of one digest."""
    return f"digest:{digest}"


def copy_key(kind: str, network: str, now: datetime, person: str) -> str:
    """Name one copy for one person: a try-out, or what was shared until then."""
    return f"{copies(network)}{kind}:{now.isoformat()}:{person}"


def copies(network: str) -> str:
    """Name how the keys of all copies of a network's digests begin."""
    return f"digest-copy:{network}:"


def renew_digests(w: DigestWork, conversation: Conversation, now: datetime) -> None:
    """Say again the digests, and people's copies, in which something of this may stand."""
    renew_holding(w, conversation.id, conversation.team, conversation.network, now)
    w.groups.follow(conversation.person, conversation.network)


def renew_holding(w: DigestWork, about: str, team: str, network: str, now: datetime) -> None:
    """Say again the digests in which something may stand, by what that is about, and copies."""
    for digest in w.digests.holding(about):
        key = digest_key(digest)
        if w.outbox.knows(key):
            letter = Letter(team, DIGEST, {"digest": digest}, InPlaceOf(key))
            w.outbox.put(letter, now)
    renew_copies(w, team, network, now)


def renew_copies(w: DigestWork, team: str, network: str, now: datetime) -> None:
    """Say again what people asked to read of what was shared in a network."""
    for key in w.outbox.under(copies(network)):
        _, of, kind, *_, person = key.split(":")
        ids = {"network": of, "person": person}
        w.outbox.put(Letter(team, kind, ids, InPlaceOf(key)), now)
