"""The line to Slack: replaced in time, found again, given up, and hung up with every answer out."""

import gc
import socket
import threading
import time
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha1
from typing import Any

import pytest
from slack_bolt import App
from slack_sdk import WebClient

from bot.clock import PlayClock
from bot.line.line import Line
from bot.line.session import Session
from bot.sandbox.standin import Channel, Settings, StandIn, Timing, User, Workspace
from tests.support import until

OPEN = "apps.connections.open"
WORKSPACE = Workspace(
    users=(User("U0FATIMA", "fatima", "Fatima", "Fatima"),),
    channels=(Channel("C0SAMEN", "samen", frozenset({"U0FATIMA", "U0LEERBOT"})),),
)
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_WELCOME = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
SCOPES = frozenset({"chat:write", "im:history", "im:write", "users:read", "app_mentions:read"})


@pytest.fixture
def slack() -> Iterator[StandIn]:
    settings = Settings(Timing(ack_seconds=10.0, ping_seconds=0.1, refresh_seconds=4.0))
    with StandIn(WORKSPACE, PlayClock(), scopes=SCOPES, settings=settings) as opened:
        yield opened
    with warnings.catch_warnings():  # a connection cut off in its handshake is closed by nobody
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


class Bot:
    """A small bot that notes what it hears, and may be held up in the middle."""

    def __init__(self, slack: StandIn, lost: float) -> None:
        client = WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        app = App(name="small", client=client, process_before_response=True)
        self.heard: list[str] = []
        self.held = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        app.event("message")(self._hear)
        self.line = Line(app, slack.app_token, timedelta(seconds=lost), lambda _: None)

    def _hear(self, event: dict[str, Any]) -> None:
        self.held.set()
        assert self.go_on.wait(60)
        self.heard.append(event["text"])


Begin = Callable[..., Bot]


@pytest.fixture
def begin(slack: StandIn) -> Iterator[Begin]:
    """Start a small bot, and hang up at the end."""
    bots: list[Bot] = []

    def started(lost: float = 60) -> Bot:
        bot = Bot(slack, lost)
        bots.append(bot)
        bot.line.connect()
        slack.wait(lambda: slack.connected)
        return bot

    yield started
    for bot in bots:
        bot.line.hang_up(5)


def _readers() -> list[str]:
    return [each.name for each in threading.enumerate() if each.name == "reader"]


def test_a_replaced_connection_loses_nothing(slack: StandIn, begin: Begin) -> None:
    bot, fatima = begin(), slack.person("U0FATIMA")
    said = []
    for number in range(30):
        if number % 10 == 5:
            before = slack.connections_opened
            slack.disconnect()
            slack.disconnect()  # Slack warns before it asks; both are one wish
        said.append(f"word {number}")
        fatima.say("dm", said[-1])
        if number % 10 == 9:
            slack.wait(lambda: slack.connections_opened > before)  # noqa: B023  of this round
    assert slack.all_heard(60)
    assert sorted(bot.heard) == sorted(said)
    until(lambda: bot.line.reconnections == 3)
    until(lambda: len(_readers()) == 1)
    assert slack.connections_opened == 4
    assert slack.violations == []


def test_a_line_that_is_cut_is_found_again_and_nothing_reads_on(
    slack: StandIn, begin: Begin
) -> None:
    bot, fatima = begin(), slack.person("U0FATIMA")
    slack.disconnect(abort=True)
    slack.wait(lambda: slack.connections_opened == 2, 60)
    fatima.say("dm", "hello")
    assert slack.all_heard(60)
    assert bot.heard == ["hello"]
    until(lambda: len(_readers()) == 1)
    assert not bot.line.is_lost()


def test_slack_away_for_a_while_is_asked_with_pauses_and_found_again(
    slack: StandIn, begin: Begin
) -> None:
    bot = begin()
    slack.faults.http_500(OPEN, 2)
    slack.disconnect(abort=True)
    slack.wait(lambda: slack.connections_opened == 2, 60)
    until(bot.line.is_connected)
    assert (bot.line.refused, bot.line.is_lost()) == ("", False)
    assert slack.violations == [], "a loop would have been told that it asks too often"


def test_slack_that_asks_for_patience_gets_it(slack: StandIn, begin: Begin) -> None:
    bot = begin()
    slack.faults.rate_limit(OPEN, retry_after=600)
    slack.disconnect(abort=True)
    until(lambda: bot.line._not_before - time.monotonic() > 500)  # noqa: SLF001  nobody waits for it
    assert bot.line.refused == ""


def test_slack_away_for_too_long_is_lost(slack: StandIn, begin: Begin) -> None:
    bot = begin(lost=1)
    slack.faults.http_500(OPEN, 1000)
    slack.disconnect(abort=True)
    until(bot.line.is_lost)
    assert not bot.line.is_connected()
    assert bot.line.refused == ""


@pytest.mark.parametrize("error", ["token_revoked", "invalid_auth", "account_inactive"])
def test_a_token_that_is_refused_is_told(slack: StandIn, begin: Begin, error: str) -> None:
    bot = begin()
    slack.faults.error(OPEN, error, 1000)
    slack.disconnect(abort=True)
    until(lambda: bot.line.refused)
    assert "SLACK_APP_TOKEN" in bot.line.refused
    assert error in bot.line.refused


def test_what_was_heard_is_answered_before_the_line_closes(slack: StandIn, begin: Begin) -> None:
    bot, fatima = begin(), slack.person("U0FATIMA")
    bot.go_on.clear()
    fatima.say("dm", "the last word")
    assert bot.held.wait(60)
    ending = threading.Thread(target=bot.line.hang_up, args=(60,))
    ending.start()
    bot.go_on.set()
    ending.join(60)
    assert not ending.is_alive()
    assert bot.heard == ["the last word"]
    slack.wait(lambda: not slack.connected, 60)
    assert slack.all_heard(60), "it was acknowledged on the way out"
    assert bot.line._answering == set()  # noqa: SLF001  nobody is left behind


def test_a_listener_that_hangs_does_not_keep_the_line_open(slack: StandIn, begin: Begin) -> None:
    bot, fatima = begin(), slack.person("U0FATIMA")
    bot.go_on.clear()
    fatima.say("dm", "for ever")
    assert bot.held.wait(60)
    bot.line.hang_up(0.2)
    slack.wait(lambda: not slack.connected, 60)
    bot.go_on.set()


@pytest.mark.parametrize("ends", [False, True])
def test_a_peer_that_says_nothing_more_ends_the_connection(ends: bool) -> None:
    with _mute(ends=ends) as url:
        session = Session(url, lambda _session, _text: None, silence=60 if ends else 0.5)
        reading = threading.Thread(target=session.read)
        reading.start()
        session.knock()
        assert session.ended.wait(60)
        reading.join()
        assert not session.is_active()


@contextmanager
def _mute(*, ends: bool) -> Iterator[str]:
    """Answer the phone, and say nothing more; or hang up without a word of goodbye."""
    done = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with server.accept()[0] as peer:
                asked = peer.recv(4096).decode()
                key = next(line for line in asked.splitlines() if "Sec-WebSocket-Key" in line)
                proof = sha1(f"{key.partition(':')[2].strip()}{_GUID}".encode()).digest()  # noqa: S324  as the protocol has it
                accept = b64encode(proof).decode()
                peer.sendall(f"{_WELCOME}Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
                if ends:
                    peer.shutdown(socket.SHUT_WR)
                done.wait(60)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"ws://127.0.0.1:{server.getsockname()[1]}/"
        done.set()
        thread.join()
