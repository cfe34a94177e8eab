"""How often Slack lets an app call each method, measured on the played clock."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from bot.clock import Clock


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many calls at once, and so many more each minute."""

    burst: float
    a_minute: float


@dataclass(frozen=True, slots=True)
class Allowances:
    """What Slack allows; a test can hand in others."""

    channel: Allowance = Allowance(5, 60)
    workspace: Allowance = Allowance(300, 300)
    tiers: tuple[Allowance, ...] = (
        Allowance(10, 1),
        Allowance(20, 20),
        Allowance(50, 50),
        Allowance(100, 100),
        Allowance(600, 600),
    )
    """Tiers 1 to 4, and the generous one of `auth.test`."""


@dataclass(slots=True)
class _Bucket:
    left: float
    at: datetime


@dataclass(slots=True)
class Limits:
    """Counts calls, and says how long to wait when there were too many."""

    clock: Clock
    allowances: Allowances | None = field(default_factory=Allowances)
    """Without, everything may be called as often as one likes."""
    _buckets: dict[str, _Bucket] = field(default_factory=dict)

    def wait_for(self, method: str, channel: str = "") -> int:
        """Count one call; seconds to wait when it may not be made now, else 0."""
        if self.allowances is None:
            return 0
        now = self.clock()
        keys = _keys(method, channel, self.allowances)
        wait = max(self._wait(key, allowance, now) for key, allowance in keys.items())
        if not wait:
            for key in keys:
                self._buckets[key].left -= 1
        return wait

    def _wait(self, key: str, allowance: Allowance, now: datetime) -> int:
        bucket = self._buckets.setdefault(key, _Bucket(allowance.burst, now))
        minutes = (now - bucket.at) / timedelta(minutes=1)
        bucket.left = min(allowance.burst, bucket.left + minutes * allowance.a_minute)
        bucket.at = now
        missing = 1 - bucket.left
        return ceil(missing / allowance.a_minute * 60) if missing > 0 else 0


def _keys(method: str, channel: str, allowances: Allowances) -> dict[str, Allowance]:
    if method in _POSTING:
        return {f"channel:{channel}": allowances.channel, "workspace": allowances.workspace}
    return {method: allowances.tiers[TIERS[method] - 1]}


_POSTING = frozenset({"chat.postMessage"})

TIERS = {
    "apps.connections.open": 1,
    "auth.test": 5,
    "chat.delete": 3,
    "chat.postEphemeral": 4,
    "chat.update": 3,
    "conversations.history": 3,
    "conversations.info": 3,
    "conversations.members": 4,
    "conversations.open": 3,
    "conversations.replies": 3,
    "files.completeUploadExternal": 4,
    "files.delete": 3,
    "files.getUploadURLExternal": 4,
    "files.info": 4,
    "team.info": 3,
    "users.conversations": 2,
    "users.info": 4,
    "users.list": 2,
    "views.open": 4,
    "views.publish": 4,
    "views.push": 4,
    "views.update": 4,
}
