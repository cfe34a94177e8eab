"""The addresses the bot calls: the Web API, uploads, replies and the socket."""

import asyncio
import json
from email.utils import format_datetime
from urllib.parse import parse_qsl

from aiohttp import web

from bot.sandbox.standin.api import hooks, methods
from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.faults import Fault
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.values import File
from bot.sandbox.standin.wire import Json, RefusedError
from bot.sandbox.standin.workspace import User

LARGEST_BODY = 20 * 1024 * 1024
_PAGE = "<html><title>Gateway</title><p>This network asks you to log in.</p></html>"


def routes(office: Office) -> list[web.RouteDef]:
    """List the addresses."""
    door = Door(office)
    return [
        web.post("/api/{method}", door.method),
        web.get("/api/{method}", door.method),
        web.post("/upload/{file}", door.upload),
        web.post("/hooks/{word}", door.hook),
        web.get("/link/", office.sockets.serve),
    ]


class Door:
    """Reads requests, lets faults happen, and writes answers."""

    def __init__(self, office: Office) -> None:
        self._office = office

    async def method(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of the Web API."""
        call = Call(self._office, request.match_info["method"], await _arguments(request))
        wait = self._wait(call)
        if wait:
            call.object_to("too many calls", f"wait {wait} s")
            return _too_many(wait)
        fault = self._office.faults.next_for(call.method, self._place(call))
        if fault is None:
            return self._answer(self._run(call, request))
        return await self._failing(request, call, fault)

    async def upload(self, request: web.Request) -> web.Response:
        """Take the bytes of a file."""
        world = self._office.world
        file = world.files.get(request.match_info["file"])
        if file is None or file.complete:
            return web.Response(status=404, text="not found")
        data = await _bytes(request)
        with world.changing():
            world.files[file.id] = _with_data(file, data)
        return web.Response(text=f"OK - {len(data)}")

    async def hook(self, request: web.Request) -> web.Response:
        """Take a reply to an interaction."""
        call = Call(self._office, "response_url", await _arguments(request))
        try:
            hooks.reply(call, request.match_info["word"])
        except RefusedError as refused:
            call.object_to(f"refused: {refused.error}", "; ".join(refused.messages))
            return web.json_response(refused.answer(), status=404)
        return web.Response(text="ok")

    def _wait(self, call: Call) -> int:
        if call.method not in methods.METHODS:
            return 0
        return self._office.limits.wait_for(call.method, self._place(call))

    def _place(self, call: Call) -> str:
        world, channel = self._office.world, call.text("channel")
        return world.dm_of(channel) if isinstance(world.users.get(channel), User) else channel

    def _run(self, call: Call, request: web.Request) -> Json:
        header = request.headers.get("Authorization", "")
        token = header.removeprefix("Bearer ") or call.text("token")
        return methods.run(call, token)

    def _answer(self, answer: Json) -> web.Response:
        scopes = ",".join(sorted(self._office.scopes))
        date = format_datetime(self._office.world.now(), usegmt=True)
        return web.json_response(answer, headers={"x-oauth-scopes": scopes, "Date": date})

    async def _failing(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        answer = self._run(call, request) if fault.done else {}
        match fault.kind:
            case "rate_limited":
                return _too_many(fault.retry_after)
            case "error":
                return self._answer({"ok": False, "error": fault.error})
            case "page":
                return web.Response(status=fault.status, text=_PAGE, content_type="text/html")
            case "hang":
                await asyncio.Event().wait()
            case "half":
                text = json.dumps(answer or {"ok": True})
                if not fault.told:
                    return _say_half(request, text)
                await _send_half(request, text)
            case "slow":
                await asyncio.sleep(fault.seconds)
                return self._answer(answer)
            case "drop":
                pass
        _cut(request)
        return web.Response()


async def _arguments(request: web.Request) -> Json:
    text = (await request.read()).decode()
    if request.content_type == "application/json":
        given = json.loads(text or "{}")
        return given if isinstance(given, dict) else {}
    return dict(request.query) | dict(parse_qsl(text, keep_blank_values=True))


async def _bytes(request: web.Request) -> bytes:
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    fields = await request.post()
    upload = next((each for each in fields.values() if isinstance(each, web.FileField)), None)
    return upload.file.read() if upload else b""


def _with_data(file: File, data: bytes) -> File:
    return File(file.id, file.name, file.owner, file.size, data=data, alt=file.alt)


def _too_many(wait: int) -> web.Response:
    answer = {"ok": False, "error": "ratelimited"}
    return web.json_response(answer, status=429, headers={"Retry-After": str(wait)})


async def _send_half(request: web.Request, text: str) -> None:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = len(text)
    await response.prepare(request)
    await response.write(text[: len(text) // 2].encode())


def _say_half(request: web.Request, text: str) -> web.Response:
    """Say half of it, as if that were all."""
    if isinstance(request.transport, asyncio.WriteTransport):
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
        request.transport.write(f"{head}{text[: len(text) // 2]}".encode())
        request.transport.close()
    return web.Response()


def _cut(request: web.Request) -> None:
    if isinstance(request.transport, asyncio.WriteTransport):
        request.transport.abort()
