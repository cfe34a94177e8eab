"""By what a letter is known in Slack, and whether it may stand there unknown to us."""

import uuid
from datetime import datetime
from typing import Any

from flows.outbox import Letter, ToPerson
from storage.lanes import Lane
from storage.meta import Gap

_OURS = uuid.UUID("6f1cf4a5-8a3f-4a1e-9d0f-3c5e2b7a9d10")


def delivery_of(key: str) -> str:
    """Name a message to Slack; what has a key is named the same wherever it is written again."""
    return str(uuid.uuid5(_OURS, key) if key else uuid.uuid4())


def doubt(letter: Letter, gap: Gap | None, now: datetime) -> dict[str, Any]:
    """After a backup was put back, what comes by itself may have come in the time that is lost.

    It counts as tried then, so that it is looked up before it is said.
    """
    by_itself = letter.key and not letter.urgent and isinstance(letter.to, ToPerson)
    if gap is None or not by_itself or now >= gap.until:
        return {}
    return {"attempts": 1, "first_attempt_at": gap.since, "lane": Lane.LOOK}
