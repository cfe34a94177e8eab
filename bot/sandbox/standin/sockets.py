"""Socket Mode: connections of the bot, what is handed to them, and whether it was acknowledged."""

import asyncio
import contextlib
import itertools
import json
import secrets
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from aiohttp import WSMsgType, web

from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.world import World

MOST_CONNECTIONS = 10


@dataclass(frozen=True, slots=True)
class Timing:
    """How long Slack waits; `retries` are moments of the played clock, the rest real seconds."""

    ack_seconds: float = 3.0
    retries: tuple[timedelta, ...] = (timedelta(0), timedelta(minutes=1), timedelta(minutes=5))
    ping_seconds: float = 0.5
    """Often, as Slack does: the SDK's own client looks up from its socket at every ping."""
    refresh_seconds: float = 10.0
    look_seconds: float = 0.05
    """How often a waiting redelivery looks at the clock."""


@dataclass(eq=False, slots=True)
class _Connection:
    socket: web.WebSocketResponse
    transport: asyncio.BaseTransport | None
    outgoing: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    retiring: bool = False
    gone: bool = False


class Sockets:
    """Hands every payload to one connection and waits for its acknowledgement."""

    def __init__(self, world: World, timing: Timing, loses_ack: Callable[[], bool]) -> None:
        self.timing = timing
        self._loses_ack = loses_ack
        self._world = world
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tickets: set[str] = set()
        self._connections: list[_Connection] = []
        self._pending: dict[str, asyncio.Future[Json]] = {}
        self._late: dict[str, _Connection] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._deliveries: set[asyncio.Task[None]] = set()
        self._left: list[Json] = []
        self._turns = itertools.count()
        self.opened = 0

    @property
    def connected(self) -> int:
        """Count the connections that take payloads."""
        return sum(not each.retiring for each in self._connections)

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run on this loop from now on; what was left unheard waits for the first connection."""
        self._loop = loop
        self._left = list(self._world.unheard.values())

    async def end(self) -> None:
        """Close every connection and forget what was still waiting."""
        self._loop = None
        for task in list(self._tasks):
            task.cancel()
        for connection in list(self._connections):
            await connection.socket.close()

    def ticket(self) -> str:
        """Give a word that opens one connection, once."""
        ticket = secrets.token_hex(8)
        self._tickets.add(ticket)
        return ticket

    def send_event(self, payload: Json) -> None:
        """Hand over an event and see to it that it comes again while unacknowledged."""
        self._on_loop(self._start_event, payload)

    def ask(self, kind: str, payload: Json) -> Json | None:
        """Hand over an interaction and wait; nothing when it was not acknowledged in time."""
        answer: Future[Json | None] = Future()
        if self._loop is None:
            return None
        self._on_loop(self._start_question, kind, payload, answer)
        return answer.result(timeout=self.timing.ack_seconds + 10)

    def all_heard(self, seconds: float) -> bool:
        """Wait until nothing that was handed over still waits for its acknowledgement."""
        loop = self._loop
        if loop is None:
            return not self._deliveries
        return asyncio.run_coroutine_threadsafe(self._await_deliveries(seconds), loop).result()

    def disconnect(self, *, abort: bool = False) -> None:
        """Ask all connections to come back, or cut them off without a word."""
        self._on_loop(self._cut if abort else self._refresh)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Hold one connection until it ends."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets or len(self._connections) >= MOST_CONNECTIONS:
            raise web.HTTPForbidden(text="this address was used before, or too many connections")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        connection = _Connection(socket, request.transport)
        working = [self._spawn(self._write(connection)), self._spawn(self._ping(connection))]
        try:
            self._welcome(connection)
            await self._read(connection)
        finally:
            for task in working:
                task.cancel()
            self._forget(connection)
        return socket

    def _on_loop(self, what: Callable[..., None], *arguments: object) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(what, *arguments)

    def _welcome(self, connection: _Connection) -> None:
        hello: Json = {
            "type": "hello",
            "num_connections": len(self._connections) + 1,
            "debug_info": {"host": "standin", "approximate_connection_time": 18060},
            "connection_info": {"app_id": self._world.bot.app_id},
        }
        connection.outgoing.put_nowait(json.dumps(hello))
        with self._world.changing():
            self._connections.append(connection)
            self.opened += 1
            left, self._left = self._left, []
        for payload in left:
            self._start_event(payload, 1)

    async def _write(self, connection: _Connection) -> None:
        while True:
            text = await connection.outgoing.get()
            with contextlib.suppress(ConnectionError):  # the reader notices the end
                await connection.socket.send_str(text)

    async def _ping(self, connection: _Connection) -> None:
        while True:
            await asyncio.sleep(self.timing.ping_seconds)
            with contextlib.suppress(ConnectionError):  # the reader notices the end
                await connection.socket.ping(b"Ping from standin")

    async def _read(self, connection: _Connection) -> None:
        async for frame in connection.socket:
            if frame.type is WSMsgType.TEXT:
                self._take(frame.data)

    def _take(self, text: str) -> None:
        ack: Json = json.loads(text)
        envelope = str(ack.get("envelope_id", ""))
        with self._world.changing():  # whoever waits for what the bot did looks again
            self._settle(envelope, ack)

    def _settle(self, envelope: str, ack: Json) -> None:
        answer = self._pending.pop(envelope, None)
        late = self._late.pop(envelope, None)
        if answer and not answer.done():
            answer.set_result(ack.get("payload") or {})
        elif answer is None and late is None:
            self._world.object_to("ack", "acknowledged something unknown", envelope)
        elif late is None or not late.gone:
            self._world.object_to("ack", "late acknowledgement", f"after {self._limit}")

    def _forget(self, connection: _Connection) -> None:
        # What is still unacknowledged may be acknowledged over another connection.
        with self._world.changing():
            connection.gone = True
            self._connections.remove(connection)

    def _start_event(self, payload: Json, first: int = 0) -> None:
        delivery = self._spawn(self._deliver(payload, first))
        self._deliveries.add(delivery)
        delivery.add_done_callback(self._deliveries.discard)

    def _start_question(self, kind: str, payload: Json, answer: Future[Json | None]) -> None:
        self._spawn(self._question(kind, payload, answer))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _await_deliveries(self, seconds: float) -> bool:
        waiting = list(self._deliveries)
        return not waiting or not (await asyncio.wait(waiting, timeout=seconds))[1]

    async def _deliver(self, payload: Json, first: int = 0) -> None:
        heard = await self._is_heard(payload, first)
        with self._world.changing():
            self._world.unheard.pop(payload["event_id"], None)
        if not heard:
            kind = payload["event"]["type"]
            why = f"event {payload['event_id']}"
            self._world.object_to("events_api", f"{kind} was never acknowledged", why)

    async def _is_heard(self, payload: Json, first: int) -> bool:
        reason = "timeout" if first else ""
        waits = (timedelta(0), *self.timing.retries)
        for attempt in range(first, len(waits)):
            await self._until(waits[attempt])
            envelope: Json = {"accepts_response_payload": False, "retry_attempt": attempt}
            envelope["retry_reason"] = reason
            if await self._try("events_api", payload, envelope) is not None:
                return True
            reason = "timeout"
        return False

    async def _until(self, wait: timedelta) -> None:
        due = self._world.now() + wait
        while self._world.now() < due:  # noqa: ASYNC110  the played clock rings no bell
            await asyncio.sleep(self.timing.look_seconds)

    async def _question(self, kind: str, payload: Json, answer: Future[Json | None]) -> None:
        said: Json | None = None
        try:
            said = await self._try(kind, payload, {"accepts_response_payload": True})
        finally:  # whoever asked is told even when the stand-in is being stopped
            answer.set_result(said)

    async def _try(self, kind: str, payload: Json, extra: Json) -> Json | None:
        connection = self._next_connection()
        if connection is None:
            return None
        envelope = f"envelope-{secrets.token_hex(8)}"
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._pending[envelope] = answer
        text = {"envelope_id": envelope, "type": kind, "payload": payload, **extra}
        connection.outgoing.put_nowait(json.dumps(text))
        try:
            said = await asyncio.wait_for(answer, self.timing.ack_seconds)
            return None if kind == "events_api" and self._loses_ack() else said
        except TimeoutError:
            self._late[envelope] = connection
            if not connection.gone:
                what = f"{_named(kind, payload)} was not acknowledged"
                self._world.object_to(kind, what, f"within {self._limit}")
            return None
        finally:
            self._pending.pop(envelope, None)

    def _next_connection(self) -> _Connection | None:
        fresh = [each for each in self._connections if not each.retiring]
        able = fresh or self._connections
        return able[next(self._turns) % len(able)] if able else None

    @property
    def _limit(self) -> str:
        return f"{self.timing.ack_seconds:g} s"

    def _refresh(self) -> None:
        for connection in self._connections:
            connection.retiring = True
            news = {
                "type": "disconnect",
                "reason": "refresh_requested",
                "debug_info": {"host": "standin"},
            }
            connection.outgoing.put_nowait(json.dumps(news))
            self._spawn(self._close_later(connection))

    async def _close_later(self, connection: _Connection) -> None:
        await asyncio.sleep(self.timing.refresh_seconds)
        await connection.socket.close()

    def _cut(self) -> None:
        for connection in self._connections:
            if isinstance(connection.transport, asyncio.WriteTransport):
                connection.transport.abort()


def _named(kind: str, payload: Json) -> str:
    if kind == "slash_commands":
        return str(payload["command"])
    return str(payload["event"]["type"] if "event" in payload else payload["type"])
