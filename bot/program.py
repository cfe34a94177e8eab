"""Puts the bot together: storage, desk, Slack's app, delivery and metronome."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.clock import Clock
from bot.delivery.directory import Directory
from bot.delivery.postman import Postman
from bot.delivery.pump import Pump
from bot.delivery.skew import Skew
from bot.due import fire_due
from bot.hangup import hang_up
from bot.metronome import Metronome
from bot.opening import open_for
from bot.recovering import recover
from bot.settings import Settings, SettingsError
from bot.trouble import KNOCKING, trouble_of
from flows.desk import Desk
from handlers.listeners import register
from handlers.sending import SLACK_ERRORS, Sender
from storage.database import Database

_LISTENERS = 32
_GRACE = 8.0


@dataclass(slots=True)
class Program:
    """The running bot."""

    database: Database
    desk: Desk
    app: App
    pump: Pump
    postman: Postman
    socket: SocketModeHandler
    clock: Clock
    directory: Directory
    skew: Skew
    metronome: Metronome | None = None

    def start(self) -> None:
        """Listen, plan, and begin to work off what is due; without an ear nothing is said."""
        recover(self.database, self.desk, self.clock())
        try:
            self.socket.connect()
        except KNOCKING as error:
            address = self.app.client.base_url
            raise SettingsError(str(trouble_of(error, "SLACK_APP_TOKEN", address))) from None
        self._return()
        self.desk.plan(self.clock())
        self.pump.start()
        self.metronome = Metronome(
            (
                ("poke", 5, self.pump.wake),
                ("plan", 900, lambda: self.desk.plan(self.clock())),
                ("people", 6 * 3600, self.directory.refresh),
                ("skew", 10, self.skew.measure),
            )
        )

    def stop(self) -> None:
        """Stop claiming, let what is in flight land, and leave the rest to the leases."""
        if self.metronome:
            self.metronome.stop()
        hang_up(self.socket.client)
        self.pump.stop(_GRACE)
        self.database.close()

    def _return(self) -> None:
        """Take up work in the workspace, which may have been without the bot for a while."""
        try:
            team = self.app.client.auth_test()["team_id"]
        except SLACK_ERRORS:
            return  # it is said as soon as something has to be sent
        self.desk.workspace.returned(team, self.clock())

    def next_at(self) -> datetime | None:
        """Tell when the next thing is to be done."""
        with self.database.read() as w:
            due = w.due.next_at()
        moments = (due, self.postman.next_at(), self.directory.next_at())
        return min((each for each in moments if each is not None), default=None)

    def watch(self) -> None:
        """Look after the metronome."""
        if self.metronome:
            self.metronome.keep_alive()


def assemble(settings: Settings, clock: Clock) -> Program:
    """Put everything together; raises SettingsError or Unusable with one sentence."""
    database = open_for(settings)
    desk = Desk(database, lambda: secrets.token_hex(10), settings.language, settings.terms)
    client = WebClient(
        token=settings.bot_token,
        base_url=settings.api_url,
        timeout=int(settings.times.timeout.total_seconds()),
        retry_handlers=[],
    )
    app = _app(client)
    register(app, desk, clock)
    postman = Postman(database, desk, Sender(client), clock, settings.times)
    directory = Directory(database, desk, client, clock, postman.gates)
    skew = Skew(database)
    program: Program
    pump = Pump(
        (
            directory.look_up_new,
            lambda: fire_due(database, desk, clock()),
            postman.deliver,
        ),
        lambda: program.next_at(),  # noqa: PLW0108  the program is made below
        clock,
        chores=(database.purge, lambda: program.watch()),  # noqa: PLW0108  as above
        may=skew.right,
    )
    database.on_commit = postman.on_more = pump.wake
    socket = SocketModeHandler(app, settings.app_token, ping_interval=2, concurrency=_LISTENERS)
    program = Program(database, desk, app, pump, postman, socket, clock, directory, skew)
    return program


def _app(client: WebClient) -> App:
    try:
        return App(
            name="leerkring",  # without, Bolt reads the whole stack to find one
            client=client,
            process_before_response=True,
            listener_executor=ThreadPoolExecutor(_LISTENERS),
        )
    except KNOCKING as error:
        raise SettingsError(str(trouble_of(error, "SLACK_BOT_TOKEN", client.base_url))) from None
