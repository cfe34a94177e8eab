"""A Slack that says yes to everything at once, in a process of its own."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from itertools import count

from aiohttp import web

from tests.bench.events import APP, TEAM

WHO = {"team_id": TEAM, "user_id": "U0BOT", "bot_id": "B0BOT", "app_id": APP, "team": "x"}


Answer = Callable[[web.Request], Awaitable[web.Response]]
"""How a Slack answers any call."""


@contextmanager
def null_slack() -> Iterator[str]:
    """Run one that says yes; gives its address."""
    with running("tests.bench.slack") as url:
        yield url


@contextmanager
def running(module: str, *arguments: str) -> Iterator[str]:
    """Run a Slack of ours in a process of its own; gives its address."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  our own program
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.kill()


async def serve(answer: Answer) -> None:
    """Answer calls for ever; says where on the first line."""
    app = web.Application()
    app.router.add_route("*", "/{any:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}/", flush=True)  # noqa: T201  read by the parent
    await asyncio.Event().wait()


_numbers = count(1)


async def _yes(request: web.Request) -> web.Response:
    await request.read()
    ts = f"1900000000.{next(_numbers):06d}"
    return web.json_response({"ok": True, "channel": "D0", "ts": ts, "url": "x", **WHO})


if __name__ == "__main__":
    asyncio.run(serve(_yes))
