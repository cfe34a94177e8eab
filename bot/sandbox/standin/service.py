"""The loop in its own thread that listens on loopback."""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable

from aiohttp import web


def listen(port: int) -> socket.socket:
    """Take a port of this machine only; 0 takes any free one."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    return listening


def is_free(port: int) -> bool:
    """Tell whether a port of this machine can be had."""
    try:
        listen(port).close()
    except OSError:
        return False
    return True


class Service:
    """Runs a web application in a thread until it is told to stop."""

    def __init__(
        self,
        application: Callable[[], web.Application],
        listening: socket.socket,
        begin: Callable[[asyncio.AbstractEventLoop], None],
        end: Callable[[], Awaitable[None]],
    ) -> None:
        self._application = application
        self._listening = listening
        self._begin = begin
        self._end = end
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._main, name="standin", daemon=True)

    def start(self) -> None:
        """Begin, and come back when requests are answered."""
        self._thread.start()
        self._ready.wait(10)

    def stop(self) -> None:
        """End, and come back when everything is closed; a second time does nothing."""
        if self._loop and self._stopping and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join(10)
        self._listening.close()

    def _main(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.SockSite(runner, self._listening).start()
        self._begin(self._loop)
        self._ready.set()
        await self._stopping.wait()
        await self._end()
        await runner.cleanup()
