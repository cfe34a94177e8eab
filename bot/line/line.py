"""Keeps one connection to Slack up: opens a new one in time, and knows how long Slack is away."""

import json
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import timedelta
from functools import partial
from threading import Condition, Thread

import structlog
from slack_bolt import App
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk.errors import SlackApiError, SlackClientNotConnectedError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.line.session import Session
from bot.trouble import KNOCKING, trouble_of

_WORKERS = 32
_FAREWELL = 15.0  # Slack closes an old connection itself, some ten seconds after it asked for a new
_STEADY = 30.0  # a connection that lived this long may be followed by another at once
_LONGEST_SILENCE = 10.0
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 16.0
_ANSWERED_WITHIN = 2.5  # an answer that waits for a connection comes too late after three seconds

_log = structlog.get_logger()


class Line(BaseSocketModeClient):
    """Socket Mode on the SDK's framing, with a reader of its own for every connection."""

    def __init__(
        self, app: App, app_token: str, lost: timedelta, answered: Callable[[float], None]
    ) -> None:
        self.logger = app.logger
        self.web_client = app.client
        self.app_token = app_token
        self.message_listeners = []
        self.socket_mode_request_listeners = [partial(_answer, app, answered)]
        self.message_workers = ThreadPoolExecutor(_WORKERS, "listener")
        self.refused = ""
        """Why Slack will not have this app back, in a sentence; empty while it would."""
        self.reconnections = 0
        self._lost = lost.total_seconds()
        self._silence = min(_LONGEST_SILENCE, self._lost / 3)
        self._ping = self._silence / 5
        self._heard = time.monotonic()
        self._news = Condition()
        self._session: Session | None = None
        self._old: dict[Session, float] = {}
        self._answering: set[Future[None]] = set()
        self._tries = 0
        self._not_before = 0.0
        self._renew = False
        self._stopping = False
        self._keeper = Thread(target=self._keep, name="line", daemon=True)

    def connect(self) -> None:
        """Open the first connection; raises what went wrong."""
        self._open()
        self._keeper.start()

    def is_connected(self) -> bool:
        """Tell whether Slack can be heard."""
        return self._session is not None and self._session.is_active()

    def silent_for(self) -> float:
        """Tell for how many seconds nothing at all was heard, not even an answer to a ping."""
        sessions = (self._session, *self._old)
        heard = max((each.heard for each in sessions if each), default=self._heard)
        return time.monotonic() - max(heard, self._heard)

    def is_lost(self) -> bool:
        """Tell whether Slack has been away for longer than may be."""
        return self.silent_for() > self._lost

    def send_message(self, message: str) -> None:
        """Send an answer; while a connection is being replaced, over the next one."""
        session = self._session
        if session is None:
            raise SlackClientNotConnectedError("never connected")
        try:
            session.send(message)
        except SlackClientNotConnectedError:
            with self._news:
                self._news.wait_for(lambda: self._has_moved_on(session), _ANSWERED_WITHIN)
            (self._session or session).send(message)

    def hang_up(self, seconds: float) -> None:
        """Read nothing more, give what was read this long to be answered, and close."""
        until = time.monotonic() + seconds
        with self._news:
            self._stopping = True
            self._news.notify_all()
        sessions = [each for each in (self._session, *self._old) if each]
        for session in sessions:
            session.end()
        for session in sessions:
            session.ended.wait(max(0.0, until - time.monotonic()))
        wait(tuple(self._answering), max(0.0, until - time.monotonic()))
        self.message_workers.shutdown(wait=False, cancel_futures=True)
        for session in sessions:
            session.close()

    def _open(self) -> None:
        url = str(self.web_client.apps_connections_open(app_token=self.app_token)["url"])
        session = Session(
            url,
            self._take,
            self._silence,
            proxy=self.web_client.proxy,
            ssl_context=self.web_client.ssl,
        )
        with self._news:
            if self._stopping:
                session.close()
                return
            if self._session and self._session.is_active():
                self._old[self._session] = time.monotonic()
            self._session = session
            self._renew = False
            self._news.notify_all()
        Thread(target=self._read, args=(session,), name="reader", daemon=True).start()

    def _read(self, session: Session) -> None:
        session.read()
        with self._news:
            self._heard = max(self._heard, session.heard)
            replaced = self._old.pop(session, None)
            self._news.notify_all()
        if not self._stopping:  # else what was read is still to be answered over it
            session.close()
            if replaced is None:
                _log.warning("slack_lost")

    def _take(self, session: Session, text: str) -> None:
        """Have what came in answered; Slack's wish for a new connection is for the keeper."""
        message = json.loads(text)
        if message.get("type") == "disconnect":
            with self._news:
                self._renew = self._renew or session is self._session
                self._news.notify_all()
            return
        answer = self.message_workers.submit(self.run_message_listeners, message, text)
        self._answering.add(answer)
        answer.add_done_callback(self._answering.discard)

    def _keep(self) -> None:
        while not self._stopping:
            with self._news:
                self._news.wait_for(self._is_wanted, self._ping)
            if self._is_wanted() and not self._stopping:
                self._open_again()
            self._look_after()

    def _is_wanted(self) -> bool:
        """Tell whether there is something to do now; never before a pause is over."""
        wanted = self._renew or not self.is_connected()
        return self._stopping or (wanted and time.monotonic() >= self._not_before)

    def _has_moved_on(self, session: Session) -> bool:
        return self._stopping or self._session is not session

    def _look_after(self) -> None:
        now = time.monotonic()
        for session, replaced_at in tuple(self._old.items()):
            if now - replaced_at > _FAREWELL:
                session.close()
        if self._session and self._session.is_active():
            self._session.knock()
            if now - self._session.opened > _STEADY:
                self._tries = 0

    def _open_again(self) -> None:
        """Try once; between tries is a pause, as Slack allows only few of these a minute."""
        pause = min(_FIRST_PAUSE * 2**self._tries, _LONGEST_PAUSE)
        self._tries += 1
        self._not_before = time.monotonic() + pause
        try:
            self._open()
        except KNOCKING as error:
            self._not_before = max(self._not_before, time.monotonic() + _asked_to_wait(error))
            trouble = trouble_of(error, "SLACK_APP_TOKEN", self.web_client.base_url)
            self.refused = str(trouble) if trouble.token else ""
            _log.warning("slack_not_reached", error=type(error).__name__, tries=self._tries)
        else:
            self.reconnections += 1
            _log.info("slack_reached_again")


def _answer(
    app: App,
    answered: Callable[[float], None],
    line: BaseSocketModeClient,
    request: SocketModeRequest,
) -> None:
    """Let Bolt's listener do its work, and tell Slack what came of it."""
    began = time.monotonic()
    send_response(line, request, run_bolt_app(app, request), time.time())
    answered(time.monotonic() - began)


def _asked_to_wait(error: Exception) -> float:
    """Tell for how many seconds Slack wants to be left alone."""
    headers = error.response.headers if isinstance(error, SlackApiError) else {}
    return float(headers.get("Retry-After", 0))
