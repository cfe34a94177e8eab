"""A Slack that says yes, and remembers when each method was called and for which channel."""

import asyncio
import time

from aiohttp import web

from tests.bench.slack import WHO, serve


class Witness:
    """The workspace."""

    def __init__(self) -> None:
        self._calls: list[tuple[str, str, float]] = []

    async def answer(self, request: web.Request) -> web.Response:
        """Answer any method; `figures` gives what was called, with machine-wide moments."""
        method = request.path.rpartition("/")[2]
        if method == "figures":
            return web.json_response({"ok": True, "calls": self._calls})
        if method == "file":  # bytes, of no form
            await request.read()
            return web.Response(text="OK")
        in_json = request.content_type.endswith("json") and await request.text()
        given = {**request.query, **(await (request.json() if in_json else request.post()))}
        self._calls.append((method, str(given.get("channel", "")), time.monotonic()))
        ts = f"1900000000.{len(self._calls):06d}"
        more = {"upload_url": str(request.url.with_path("/file")), "file_id": "F0BENCH"}
        said = {"ok": True, "channel": given.get("channel", "D0"), "ts": ts, "url": "x", **more}
        return web.json_response(said | WHO)


if __name__ == "__main__":
    asyncio.run(serve(Witness().answer))
