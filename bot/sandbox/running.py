"""Starts the sandbox: stand-in, bot and demo network in one process, until told to stop."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import click

from bot.clock import PlayClock, system_clock
from bot.logs import configure_logs
from bot.program import Program, assemble
from bot.running import heed_signals
from bot.sandbox.commands import COMMAND_WORDS
from bot.sandbox.demo import TOUR, demo_workspace
from bot.sandbox.player import BotPlayer
from bot.sandbox.standin import Guide, StandIn, Tour, Workspace
from bot.sandbox.standin import Settings as StandInSettings
from bot.sandbox.story import AGO, tell
from bot.settings import Settings
from handlers.listeners import COMMANDS
from handlers.scopes import EVENTS, bot_scopes


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
    tour: Tour | None = None,
) -> Iterator[Sandbox]:
    """Run the bot, unchanged, against the stand-in."""
    clock = PlayClock(start)
    player = BotPlayer(clock)
    slack = StandIn(
        workspace,
        clock,
        scopes=bot_scopes(),
        commands=COMMANDS,
        player=player,
        port=port,
        settings=StandInSettings(subscribed=frozenset(EVENTS), guide=Guide(COMMAND_WORDS, tour)),
    )
    with slack:
        program = assemble(_for_standin(settings, slack), clock)
        player.program = program
        program.start()
        try:
            slack.wait(lambda: slack.connected)
            yield Sandbox(slack, program, clock, player)
        finally:
            program.stop()


def run_sandbox(settings: Settings, port: int) -> None:
    """Show the demo network in the browser; it begins anew at every start."""
    configure_logs(settings.log)
    told_to_stop = heed_signals()
    now = system_clock()
    kick_off = (now - AGO).replace(second=0, microsecond=0)
    with tempfile.TemporaryDirectory(prefix="leerkring-sandbox-") as folder:
        own = replace(
            settings,
            database_url=f"sqlite:///{folder}/sandbox.db",
            key="",
            key_file=Path(folder) / "key",
        )
        with sandbox(demo_workspace(), own, kick_off, port, TOUR) as play:
            tell(
                play.slack,
                lambda until: play.player.play(until, _silently),
                play.program.postman.wait_until_idle,
                kick_off,
            )
            play.clock.move_to(now + timedelta(seconds=1))
            click.echo(f"Leerkring's sandbox is open at {play.slack.url}")
            click.echo("It is a stand-in for Slack with invented people. Stop it with Ctrl-C.")
            told_to_stop.wait()


def _for_standin(settings: Settings, slack: StandIn) -> Settings:
    return replace(
        settings,
        bot_token=slack.bot_token,
        app_token=slack.app_token,
        api_url=slack.api_url,
    )


def _silently(moment: datetime, played: int) -> None:
    del moment, played
