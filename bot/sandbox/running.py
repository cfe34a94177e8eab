"""Starts the sandbox: stand-in, bot and demo network in one process, until told to stop."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Literal

import click

from bot.clock import PlayClock, system_clock
from bot.logs import configure_logs
from bot.program import Program, assemble
from bot.running import heed_signals
from bot.sandbox.commands import COMMAND_WORDS
from bot.sandbox.demo import TOUR, demo_workspace
from bot.sandbox.folder import Folder
from bot.sandbox.player import BotPlayer
from bot.sandbox.rehearsal import fill_in, just_closed
from bot.sandbox.standin import (
    Guide,
    Memory,
    StandIn,
    Tour,
    UnreadableError,
    Violation,
    Workspace,
    is_free,
)
from bot.sandbox.standin import Settings as StandInSettings
from bot.sandbox.story import kick_off_before, opening, tell
from bot.settings import Settings, SettingsError
from handlers.listeners import COMMANDS
from handlers.scopes import EVENTS, bot_scopes
from storage.errors import Unusable

Wish = Literal["stop", "again"]

Again = Callable[[], None]

_TOLD, _PORT = "told", "port"
_TICK = timedelta(seconds=1)


@dataclass(slots=True)
class Sandbox:
    """A workspace and the bot in it, with one clock for both."""

    slack: StandIn
    program: Program
    clock: PlayClock
    player: BotPlayer


@contextmanager
def sandbox(
    workspace: Workspace,
    settings: Settings,
    start: datetime,
    port: int = 0,
    memory: Memory | None = None,
    again: Again | None = None,
    tour: Tour | None = None,
) -> Iterator[Sandbox]:
    """Run the bot, unchanged, against the stand-in."""
    clock = PlayClock(start)
    player = BotPlayer(clock)
    others, channel = (tour.others, tour.channel) if tour else ((), "")
    closing = partial(just_closed, player, workspace.id, channel)
    guide = Guide(COMMAND_WORDS, tour, lambda: fill_in(slack, others), closing)
    slack = StandIn(
        workspace,
        clock,
        scopes=bot_scopes(),
        commands=COMMANDS,
        player=player,
        port=port,
        settings=StandInSettings(subscribed=frozenset(EVENTS), guide=guide),
        again=again,
    )
    if memory:
        slack.remember_in(memory)
    with slack:
        program = assemble(_for_standin(settings, slack), clock)
        player.program = program
        program.start()
        try:
            slack.wait(lambda: slack.connected)
            yield Sandbox(slack, program, clock, player)
        finally:
            player.stop()
            program.stop()


def run_sandbox(settings: Settings, folder: Path, port: int = 0) -> list[Violation]:
    """Show the demo network in the browser, and go on with it at the next start.

    Gives what the bot did meanwhile that Slack would refuse or dislike.
    """
    configure_logs(settings.log)
    wishes: SimpleQueue[Wish] = SimpleQueue()
    heed_signals(lambda: wishes.put("stop"))
    home = Folder(folder)
    violations: list[Violation] = []
    last = ""
    with home.alone():
        while True:
            wish: Wish | None = None
            stay = _Stay(settings, home, port, last, wishes, violations)
            with suppress(_BrokenOffError), _entered(stay) as play:
                last = str(play.slack.port)
                click.echo(f"Leerkring's sandbox is open at {play.slack.url}")
                click.echo("It is a stand-in for Slack with invented people. Stop it with Ctrl-C.")
                wish = wishes.get()
            if (wish or wishes.get()) == "stop":
                return violations
            home.empty()


@dataclass(frozen=True, slots=True)
class _Stay:
    """One time that the workspace is open, until somebody wishes otherwise."""

    settings: Settings
    home: Folder
    port: int
    last_port: str
    wishes: SimpleQueue[Wish]
    violations: list[Violation]

    def ask_again(self) -> None:
        """Wish that all begins anew."""
        self.wishes.put("again")


class _BrokenOffError(Exception):
    """Somebody wished otherwise before the first days were told."""


@contextmanager
def _entered(stay: _Stay) -> Iterator[Sandbox]:
    """Go on with what is in the folder; what cannot be read is kept, and all begins anew."""
    with ExitStack() as stack:
        try:
            play = stack.enter_context(_opened(stay))
        except (UnreadableError, Unusable):
            aside = stay.home.set_aside()
            click.echo(
                f"This Leerkring cannot read what was in {stay.home.path}; "
                f"it is kept in {aside}, and the demo begins anew."
            )
            play = stack.enter_context(_opened(stay))
        yield play


@contextmanager
def _opened(stay: _Stay) -> Iterator[Sandbox]:
    home = stay.home
    own = replace(
        stay.settings, database_url=f"sqlite:///{home.database}", key="", key_file=home.key
    )
    with _memory(home) as memory:
        told = bool(memory.note(_TOLD))
        opens = opening(system_clock())
        kick_off = kick_off_before(opens)
        start = memory.reached + _TICK if told else kick_off
        port = _port(stay.port, memory.note(_PORT) or stay.last_port)
        with sandbox(demo_workspace(), own, start, port, memory, stay.ask_again, TOUR) as play:
            try:
                if not told:
                    _tell(play, kick_off, opens, stay.wishes)
                    memory.write_note(_TOLD, "yes")
                memory.write_note(_PORT, str(play.slack.port))
                yield play
            finally:
                stay.violations.extend(play.slack.violations)


@contextmanager
def _memory(home: Folder) -> Iterator[Memory]:
    """Open the world; one whose first days were never told to their end is thrown away."""
    if home.world.exists():
        with Memory(home.world) as memory:
            told = memory.note(_TOLD)
        if told and not home.database.exists():
            raise UnreadableError("the world is there without its bot")
    else:
        told = ""
    if not told:
        home.empty()
    with Memory(home.world) as memory:
        yield memory


def _tell(play: Sandbox, kick_off: datetime, opens: datetime, wishes: SimpleQueue[Wish]) -> None:
    """Tell the first days, and come to now, or to when the day begins that is shown.

    A wish in between breaks it off.
    """

    def go_on(until: datetime) -> None:
        if not wishes.empty():
            raise _BrokenOffError
        play.player.play(until, _silently)

    tell(play.slack, go_on, play.program.postman.wait_until_idle, kick_off, opens)
    play.clock.move_to(system_clock())


def _port(wished: int, last: str) -> int:
    """Choose the port: what is asked for, or else that of last time while it is free."""
    if wished:
        if not is_free(wished):
            raise SettingsError(f"Port {wished} is taken. Give another --port.")
        return wished
    return int(last) if last and is_free(int(last)) else 0


def _for_standin(settings: Settings, slack: StandIn) -> Settings:
    return replace(
        settings,
        bot_token=slack.bot_token,
        app_token=slack.app_token,
        api_url=slack.api_url,
    )


def _silently(moment: datetime, played: int) -> None:
    del moment, played
