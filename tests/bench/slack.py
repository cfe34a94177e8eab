"""A Slack that says yes to everything at once, in a process of its own."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from aiohttp import web

from tests.bench.events import APP, TEAM

_WHO = {"team_id": TEAM, "user_id": "U0BOT", "bot_id": "B0BOT", "app_id": APP, "team": "x"}


@contextmanager
def null_slack() -> Iterator[str]:
    """Run it; gives its address."""
    command = [sys.executable, "-m", "tests.bench.slack"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  our own program
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.kill()


async def _main() -> None:
    numbers = count(1)

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        ts = f"1900000000.{next(numbers):06d}"
        return web.json_response({"ok": True, "channel": "D0", "ts": ts, "url": "x", **_WHO})

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}/", flush=True)  # noqa: T201  read by the parent
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main())
