"""Puts the bot together: storage, desk, Slack's app, delivery and metronome."""

import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from slack_bolt import App
from slack_sdk import WebClient

from bot.clock import Clock, system_clock
from bot.delivery.directory import Directory
from bot.delivery.postman import Postman
from bot.delivery.pump import Pump
from bot.delivery.setback import Setback
from bot.delivery.skew import Skew
from bot.due import Firing
from bot.figures import Tally
from bot.line.line import Line
from bot.metronome import Beat, Metronome
from bot.opening import open_for
from bot.recovering import recover
from bot.settings import Settings, SettingsError
from bot.trouble import KNOCKING, trouble_of
from flows.desk import Desk
from handlers.listeners import register
from handlers.sending import SLACK_ERRORS, Sender
from storage.database import Database

_LISTENERS = 32
_GRACE, _ANSWERS = 8.0, 3.0
_STUCK = 180.0


@dataclass(slots=True)
class Program:
    """The running bot."""

    database: Database
    desk: Desk
    app: App
    postman: Postman
    line: Line
    clock: Clock
    directory: Directory
    skew: Skew
    lost: timedelta
    tally: Tally
    setback: Setback = field(init=False)
    firing: Firing = field(init=False)
    pump: Pump = field(init=False)
    metronome: Metronome | None = None
    refused: str = ""
    _went_round: float = field(default_factory=time.monotonic)
    _has_set_out: bool = True

    def __post_init__(self) -> None:
        """Let the pump do what there is to do."""
        self.setback = Setback(self.database, self.clock, self.skew.agree)
        self.firing = Firing(self.database, self.desk, self.clock)
        steps = (self._fire, self.directory.look_up_new, self.postman.deliver)
        chores = (self.database.purge, self.setback.look, self._watch)
        self.pump = Pump(steps, self.next_at, self.clock, chores=chores, may=self._may)

    def start(self, beats: tuple[Beat, ...] = ()) -> None:
        """Listen, plan, and begin to work off what is due; without an ear nothing is said."""
        self._has_set_out = False
        if self.skew.agree():
            self._set_out()
        try:
            self.line.connect()
        except KNOCKING as error:
            address = self.app.client.base_url
            raise SettingsError(str(trouble_of(error, "SLACK_APP_TOKEN", address))) from None
        self._return()
        self._plan()
        self.pump.start()
        self.metronome = Metronome(
            (
                ("poke", 20, self.pump.wake),
                ("plan", 900, self._plan),
                ("token", int(self.lost.total_seconds()), self._try_token),
                ("people", 300, self.directory.refresh),
                ("skew", 10, self.compare),
                *beats,
            )
        )

    def compare(self) -> None:
        """Compare the clocks; what a start makes good waits until they agree."""
        if self.skew.agree() and not self._has_set_out:
            self._set_out()
            self._plan()

    def stop(self) -> None:
        """Stop claiming, let what is in flight land, and leave the rest to the leases."""
        if self.metronome:
            self.metronome.stop()
        until = time.monotonic() + _GRACE
        self.pump.stop(0)
        self.line.hang_up(_ANSWERS)
        self.pump.stop(until - time.monotonic())
        self.database.close()

    def _set_out(self) -> None:
        """Make good what was left; with a clock that is wrong it would harm what others do."""
        self.setback.begin()
        recover(self.database, self.desk, self.clock())
        self._has_set_out = True

    def _may(self) -> bool:
        return self._has_set_out and self.skew.right()

    def _plan(self) -> None:
        if self._may():
            self.desk.plan(self.clock())

    def _return(self) -> None:
        """Take up work in the workspace, which may have been without the bot for a while."""
        try:
            team = self.app.client.auth_test()["team_id"]
        except SLACK_ERRORS:
            return  # it is said as soon as something has to be sent
        self.desk.workspace.returned(team, self.clock())

    def gives_up(self) -> str:
        """Say in a sentence why there is no going on; nothing while there is."""
        seconds = f"{self.lost.total_seconds():g} seconds"
        lost = f"Slack was not heard for {seconds}: the bot ends, to be started again."
        stuck = "The bot's own work stands still: it ends, to be started again."
        return (
            self.line.refused
            or self.refused
            or (lost if self.line.is_lost() else "")
            or ("" if self.goes_round() else stuck)
        )

    def goes_round(self) -> bool:
        """Tell whether a thread of the pump lately got to its chores; none does when all hang."""
        return time.monotonic() - self._went_round < _STUCK

    def _try_token(self) -> None:
        """See whether Slack still knows the bot; without posts it would be noticed by nobody."""
        try:
            self.app.client.auth_test()
        except SLACK_ERRORS as error:
            trouble = trouble_of(error, "SLACK_BOT_TOKEN", self.app.client.base_url)
            self.refused = str(trouble) if trouble.token else ""

    def next_at(self) -> datetime | None:
        """Tell when the next thing is to be done; when something is due, that is enough to know."""
        with self.database.read() as w:
            due = w.due.next_at()
        if due is not None and due <= self.clock():
            return due
        moments = (due, self.postman.next_at(), self.directory.next_at())
        return min((each for each in moments if each is not None), default=None)

    def _fire(self) -> bool:
        return self.tally.tick(self.firing.step()) > 0

    def _watch(self) -> None:
        """Look after the metronome, and note that the pump goes round."""
        self._went_round = time.monotonic()
        if self.metronome:
            self.metronome.keep_alive()


def assemble(settings: Settings, clock: Clock, machine: Clock = system_clock) -> Program:
    """Put everything together; raises SettingsError or Unusable with one sentence.

    `machine` is the clock that has to agree with the database's, also when `clock` is played.
    """
    database = open_for(settings)
    desk = Desk(
        database, lambda: secrets.token_hex(10), settings.language, settings.terms, settings.least
    )
    client = _client(settings)
    app = _app(client)
    register(app, desk, clock)
    tally = Tally()
    postman = Postman(database, desk, Sender(client), clock, settings.times)
    program = Program(
        database=database,
        desk=desk,
        app=app,
        postman=postman,
        line=Line(app, settings.app_token, settings.times.lost, tally.answered),
        clock=clock,
        directory=Directory(database, desk, client, clock, postman.gates),
        skew=Skew(database, machine),
        lost=settings.times.lost,
        tally=tally,
    )
    database.on_commit = postman.on_more = program.pump.wake
    return program


def _client(settings: Settings) -> WebClient:
    return WebClient(
        token=settings.bot_token,
        base_url=settings.api_url,
        timeout=int(settings.times.timeout.total_seconds()),
        retry_handlers=[],
    )


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
