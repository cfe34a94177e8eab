"""Once a day, what is too old to matter is thrown away, by whichever process comes first."""

from datetime import UTC, datetime, time, timedelta

from flows.conversation.ports import ConversationWork
from flows.moments import Due, local_day, moment
from flows.parts import Part

KIND = "housekeeping"
_AT = time(3)
_HEARD = timedelta(days=2)  # Slack brings an event again for some minutes, or hours when delayed
_DONE = timedelta(days=60)


def part() -> Part:
    """What this subject brings."""
    return Part(fires={KIND: _clean}, plans=(_plan,))


def _plan(w: ConversationWork, now: datetime) -> None:
    for ahead in range(3):
        day = local_day(now, "UTC") + timedelta(days=ahead)
        at = moment(day, _AT, "UTC")
        if at > now.astimezone(UTC):
            w.due.plan(Due(f"{KIND}:{day}", "", KIND, {}, day, _AT, "UTC", at))


def _clean(w: ConversationWork, due: Due, now: datetime) -> None:
    del due
    w.inbox.prune(now - _HEARD)
    w.due.prune(now - _DONE)
    w.outbox.prune(now - _HEARD)
