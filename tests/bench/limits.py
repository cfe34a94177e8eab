"""A Slack that lets only so much through, and now and then drops a reply after delivering."""

import asyncio
import sys
import time
from collections import Counter
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.bench.slack import WHO, running, serve

BURST = 60
_DROPPED = 100  # of so many replies, one
_RETRY_AFTER = 1
_IN_FLIGHT = 0.3  # seconds for what had been sent before the refusal was heard


@dataclass(slots=True)
class Bucket:
    """Lets `rate` through a second, and `burst` at once."""

    rate: float
    burst: float
    level: float = 0.0
    at: float = 0.0
    refused_at: float = -10.0

    def lets_through(self, now: float) -> bool:
        """Take one, if there is one."""
        self.level = max(0.0, self.level - (now - self.at) * self.rate)
        self.at = now
        if self.level + 1 > self.burst:
            self.refused_at = now
            return False
        self.level += 1
        return True

    def is_early(self, now: float) -> bool:
        """Tell whether somebody comes before the time that was asked for."""
        return _IN_FLIGHT < now - self.refused_at < _RETRY_AFTER


@dataclass(slots=True)
class Limited:
    """The workspace."""

    scale: float
    posts: Bucket = field(init=False)
    channels: dict[str, Bucket] = field(default_factory=dict)
    others: dict[str, Bucket] = field(default_factory=dict)
    messages: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    moments: list[float] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Let 300 posts through in a minute."""
        self.posts = Bucket(5 * self.scale, BURST)

    async def answer(self, request: web.Request) -> web.Response:
        """Answer any method."""
        method = request.path.rpartition("/")[2]
        in_json = request.content_type.endswith("json") and await request.text()
        given = {**request.query, **(await (request.json() if in_json else request.post()))}
        if method == "chat.postMessage":
            return self._post(request, given)
        if method == "figures":
            return web.json_response(self._figures())
        if method.startswith("conversations."):
            return self._look(method, given)
        return _yes(**WHO, url="x")

    def _post(self, request: web.Request, given: dict[str, Any]) -> web.Response:
        now, channel = time.monotonic(), f"D{given['channel'].lstrip('D')}"
        line = self.channels.setdefault(channel, Bucket(self.scale, 4))
        self.counted["early"] += self.posts.is_early(now) or line.is_early(now)
        if not (line.lets_through(now) and self.posts.lets_through(now)):
            return self._refuse()
        ts = f"{time.time():.6f}"
        message = {"ts": ts, "type": "message", "metadata": given.get("metadata") or {}}
        self.messages.setdefault(channel, []).append(message)
        self.moments.append(now)
        if len(self.moments) % _DROPPED == 0 and request.transport:
            self.counted["dropped"] += 1
            request.transport.close()
        return _yes(channel=channel, ts=ts)

    def _look(self, method: str, given: dict[str, Any]) -> web.Response:
        calls = self.others.setdefault(method, Bucket(self.scale * 50 / 60, 10))
        if not calls.lets_through(time.monotonic()):
            return self._refuse()
        if method == "conversations.open":
            return _yes(channel={"id": f"D{given['users']}"})
        return _yes(messages=self.messages.get(str(given["channel"]), []))

    def _refuse(self) -> web.Response:
        self.counted["refused"] += 1
        headers = {"Retry-After": str(_RETRY_AFTER)}
        return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)

    def _figures(self) -> dict[str, Any]:
        """Tell what came of it all."""
        readers = len(self.messages)
        doubled = sum(map(len, self.messages.values())) - readers
        took = self.moments[-1] - self.moments[0] if self.moments else 0.0
        return {"ok": True, "readers": readers, "doubled": doubled, "took": took, **self.counted}


def limited_slack(scale: float) -> AbstractContextManager[str]:
    """Run one that is so many times as fast as Slack; gives its address."""
    return running("tests.bench.limits", str(scale))


def _yes(**more: Any) -> web.Response:
    return web.json_response({"ok": True, **more})


if __name__ == "__main__":
    asyncio.run(serve(Limited(float(sys.argv[1])).answer))
