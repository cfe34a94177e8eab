"""The stand-in itself: started and stopped, asked and waited for."""

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import web

from bot.clock import PlayClock
from bot.sandbox.standin.admin import Admin
from bot.sandbox.standin.browser import Again, Page, own_page_only
from bot.sandbox.standin.events import Announcer
from bot.sandbox.standin.faults import Faults
from bot.sandbox.standin.guide import Guide
from bot.sandbox.standin.limits import Allowances, Limits
from bot.sandbox.standin.memory import Memory
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.person import Person
from bot.sandbox.standin.player import Player, Playing
from bot.sandbox.standin.screen import dump
from bot.sandbox.standin.service import Service, listen
from bot.sandbox.standin.sockets import Sockets, Timing
from bot.sandbox.standin.triggers import Hooks, Triggers
from bot.sandbox.standin.values import Message, Notified, Violation
from bot.sandbox.standin.web import LARGEST_BODY, routes
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.workspace import Workspace
from bot.sandbox.standin.world import World

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a test may set otherwise than Slack does."""

    timing: Timing = field(default_factory=Timing)
    allowances: Allowances | None = field(default_factory=Allowances)
    """How often which method may be called; `None` for no limit at all."""
    subscribed: frozenset[str] | None = None
    """The events of the manifest, as `message.im`; without, all that the scopes allow."""
    guide: Guide = field(default_factory=Guide)
    """What the page tells a newcomer."""


class StandIn:
    """A small, strict stand-in for Slack on loopback."""

    _memory: Memory | None = None
    _keeping_time: asyncio.Task[None] | None = None

    def __init__(  # noqa: PLR0913  a whole workspace is described here, by name
        self,
        workspace: Workspace,
        clock: PlayClock,
        *,
        scopes: frozenset[str],
        commands: tuple[str, ...] = (),
        player: Player | None = None,
        port: int = 0,
        settings: Settings | None = None,
        again: Again | None = None,
    ) -> None:
        settings = settings or Settings()
        self._clock = clock
        world = self._world = World(workspace, clock)
        self.faults = Faults(clock)
        self._sockets = Sockets(self._world, settings.timing, self.faults.lose_ack)
        self._announcer = Announcer(world, scopes, settings.subscribed, self._sockets.send_event)
        self._world.announce = self._announcer.announce
        listening = listen(port)
        self.bot_token = f"xoxb-standin-{secrets.token_hex(8)}"
        self.app_token = f"xapp-1-{workspace.bot.app_id}-standin-{secrets.token_hex(8)}"
        self._office = Office(
            world=self._world,
            announcer=self._announcer,
            sockets=self._sockets,
            triggers=Triggers(),
            hooks=Hooks(self._world),
            limits=Limits(clock, settings.allowances),
            faults=self.faults,
            scopes=scopes,
            commands=commands,
            bot_token=self.bot_token,
            app_token=self.app_token,
            base=f"http://127.0.0.1:{listening.getsockname()[1]}",
        )
        self.admin = Admin(self._world)
        self.playing = Playing(self._world, clock, player)
        self._page = Page(self._office, self.playing, settings.guide, again)
        self._service = Service(self._application, listening, self._begin, self._end)

    @property
    def url(self) -> str:
        """Give the address of the page."""
        return f"{self._office.base}/"

    @property
    def port(self) -> int:
        """Give the port of the page."""
        return int(self._office.base.rpartition(":")[2])

    @property
    def api_url(self) -> str:
        """Give the address for `WebClient(base_url=…)`."""
        return f"{self._office.base}/api/"

    @property
    def violations(self) -> list[Violation]:
        """List what the bot did that Slack would refuse or dislike."""
        with self._world.looking():
            return list(self._world.violations)

    @property
    def notified(self) -> list[Notified]:
        """List who was mentioned, where and why."""
        with self._world.looking():
            return list(self._world.notified)

    @property
    def record(self) -> list[Message]:
        """List every message that stands anywhere, whoever wrote it."""
        with self._world.looking():
            return [each for kept in self._world.messages.values() for each in kept.values()]

    @property
    def events(self) -> list[Json]:
        """List the events sent to the bot, as they were sent."""
        with self._world.looking():
            return list(self._announcer.sent)

    @property
    def connected(self) -> int:
        """Count the bot's connections."""
        return self._sockets.connected

    @property
    def connections_opened(self) -> int:
        """Count all connections so far, to see that the bot came back."""
        return self._sockets.opened

    @property
    def ack_seconds(self) -> float:
        """Tell how long Slack waits for an acknowledgement."""
        return self._sockets.timing.ack_seconds

    @ack_seconds.setter
    def ack_seconds(self, seconds: float) -> None:
        self._sockets.timing = replace(self._sockets.timing, ack_seconds=seconds)

    def all_heard(self, seconds: float = 10) -> bool:
        """Wait until the bot has acknowledged every event sent to it; tells whether it has."""
        return self._sockets.all_heard(seconds)

    def forget_violations(self) -> None:
        """Start the list of violations afresh, after a test that causes them on purpose."""
        with self._world.changing():
            self._world.violations.clear()

    def person(self, user_id: str) -> Person:
        """Sit down at somebody's keyboard."""
        return Person(self._office, user_id)

    def disconnect(self, *, abort: bool = False) -> None:
        """Ask the bot to reconnect, or cut its connections off without a word."""
        self._sockets.disconnect(abort=abort)

    def wait(self, condition: Callable[[], T], seconds: float = 10) -> T:
        """Wait until `condition` holds; look again whenever something changes."""
        end = time.monotonic() + seconds
        while True:
            seen = self._world.version
            result = condition()
            if result:
                return result
            if not self._world.await_change(seen, max(0.0, end - time.monotonic())):
                raise TimeoutError(f"not within {seconds:g} s. On screen:\n{dump(self._world)}")

    def now(self) -> datetime:
        """Tell the played time."""
        return self._world.now()

    def play(self, until: datetime) -> None:
        """Play the clock forward, and come back when it is there."""
        self.playing.play(until)

    def redeliver(self, payload: Json, *, fresh_id: bool = False) -> None:
        """Send an event again: the same one, or the same news under another event id."""
        self._announcer.again(payload, fresh_id=fresh_id)

    def remember_in(self, memory: Memory) -> None:
        """Go on from what this file holds, if it holds anything, and write every change to it."""
        memory.recall(self._world)
        self._memory = memory
        self._clock.before_move = memory.note_clock

    def start(self) -> None:
        """Begin to answer."""
        self._service.start()

    def stop(self) -> None:
        """Close everything; calling it twice is fine."""
        self._service.stop()
        self._clock.before_move(self._clock())
        self._clock.before_move = lambda _moment: None
        self._world.remember = lambda: None

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        self.stop()

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=LARGEST_BODY, middlewares=[own_page_only])
        application.add_routes([*routes(self._office), *self._page.routes()])
        return application

    def _begin(self, loop: asyncio.AbstractEventLoop) -> None:
        self._sockets.begin(loop)
        self._page.begin(loop)
        if self._memory:
            self._keeping_time = loop.create_task(_keep_time(self._memory, self._clock))

    async def _end(self) -> None:
        if self._keeping_time:
            self._keeping_time.cancel()
        self._page.end()
        await self._sockets.end()


async def _keep_time(memory: Memory, clock: PlayClock) -> None:
    """Note every second how late it is, so that a kill sets no clock back by more."""
    while True:
        memory.note_clock(clock())
        await asyncio.sleep(1)
