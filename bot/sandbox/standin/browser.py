"""The page in the browser: its files, what it shows, and what the person at it does."""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from urllib.parse import quote

from aiohttp import web

from bot.sandbox.standin.arrivals import next_moment
from bot.sandbox.standin.deeds import do
from bot.sandbox.standin.guide import Guide
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.pagestate import Look, page_state
from bot.sandbox.standin.player import Playing
from bot.sandbox.standin.reading import Marks
from bot.sandbox.standin.wire import CannotDoError, Json

_KINDS = {"html": "text/html", "js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}
_SAFETY: Mapping[str, str] = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_PAUSE_SECONDS = 0.05

Again = Callable[[], None]
"""Makes the whole sandbox begin anew; comes back at once."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def own_page_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer only to this machine's own names, and to pages that came from here."""
    if request.url.host not in ("127.0.0.1", "localhost"):
        raise web.HTTPForbidden(text="this address is for this machine only")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="this is for the stand-in's own page only")
    return await handler(request)


class Page:
    """Serves the page, and tells it when something has changed."""

    def __init__(
        self, office: Office, playing: Playing, guide: Guide, again: Again | None = None
    ) -> None:
        self._office = office
        self._playing = playing
        self._guide = guide
        self._again = again
        self._run = secrets.token_hex(8)  # by which the page sees that another server answers
        self._pool = ThreadPoolExecutor(8, "page")
        self._bells: set[asyncio.Event] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def routes(self) -> list[web.RouteDef]:
        """List the addresses of the page."""
        return [
            web.get("/", self._index),
            web.get("/page/state", self._state),
            web.post("/page/state", self._state),
            web.get("/page/news", self._news),
            web.get("/page/file/{file}", self._file),
            web.get(r"/page/{name:(?:words/)?[\w-]+\.\w+}", self._asset),
            web.post("/page/do", self._do),
            web.post("/page/play", self._play),
        ]

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run on this loop, and listen for changes."""
        self._loop = loop
        self._office.world.listeners.append(self._ring)

    def end(self) -> None:
        """Listen no longer."""
        self._office.world.listeners.remove(self._ring)
        self._pool.shutdown(wait=False)

    def _ring(self) -> None:
        if self._loop and self._bells:
            self._loop.call_soon_threadsafe(self._ring_all)

    def _ring_all(self) -> None:
        for bell in self._bells:
            bell.set()

    async def _index(self, _request: web.Request) -> web.Response:
        return _asset("index.html")

    async def _asset(self, request: web.Request) -> web.Response:
        return _asset(request.match_info["name"])

    async def _state(self, request: web.Request) -> web.Response:
        state = page_state(self._office, self._playing, self._guide, await _look(request))
        own = {"run": self._run, "again": self._again is not None}
        return web.json_response(state | own, headers=_SAFETY)

    async def _news(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={**_SAFETY, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        bell = asyncio.Event()
        self._bells.add(bell)
        try:
            while True:
                await response.write(f"data: {self._office.world.version}\n\n".encode())
                await bell.wait()
                await asyncio.sleep(_PAUSE_SECONDS)  # many changes at once are one piece of news
                bell.clear()
        except ConnectionError:
            return response
        finally:
            self._bells.discard(bell)

    async def _file(self, request: web.Request) -> web.Response:
        file = self._office.world.files.get(request.match_info["file"])
        if file is None or not file.complete:
            raise web.HTTPNotFound
        headers = dict(_SAFETY)
        if not file.mimetype.startswith("image/"):
            name = quote(file.name, safe="")
            headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
        return web.Response(body=file.data, content_type=file.mimetype, headers=headers)

    async def _do(self, request: web.Request) -> web.Response:
        return await self._answer(request, self._done)

    async def _play(self, request: web.Request) -> web.Response:
        return await self._answer(request, self._played)

    def _done(self, wish: Json) -> None:
        do(self._office, wish, {"again": self._again, "rehearse": self._guide.rehearse})

    def _played(self, wish: Json) -> None:
        until = str(wish["until"])
        if until == "closing" and self._guide.closing:
            self._playing.start(self._guide.closing())
            return
        user = self._office.world.users[str(wish["person"])]
        self._playing.start(next_moment(self._office.world, user, until))

    async def _answer(self, request: web.Request, act: Callable[[Json], None]) -> web.Response:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        wish = json.loads(await request.read())
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._pool, act, wish)
        except (CannotDoError, KeyError, ValueError) as error:
            answer = {"ok": False, "error": str(error)}
            return web.json_response(answer, status=400, headers=_SAFETY)
        return web.json_response({"ok": True}, headers=_SAFETY)


def _asset(name: str) -> web.Response:
    kind = _KINDS.get(name.rpartition(".")[2])
    file = files("bot.sandbox.standin") / "page" / name
    if kind is None or not file.is_file():
        raise web.HTTPNotFound
    return web.Response(
        text=file.read_text("utf-8"), content_type=kind, charset="utf-8", headers=_SAFETY
    )


async def _look(request: web.Request) -> Look:
    """Read who looks; the page also tells what they had read, others need not."""
    if request.method == "GET":
        return Look(request.query.get("person", ""), request.query.get("place", ""))
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    told = json.loads(await request.read())
    read = {str(where): str(ts) for where, ts in dict(told.get("read", {})).items()}
    marks = Marks(str(told.get("since", "")), read)
    return Look(str(told.get("person", "")), str(told.get("place", "")), marks)
