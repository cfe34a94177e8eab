"""A workspace of five, a stand-in for Slack, and a small real Bolt app to talk to."""

from collections.abc import Iterator

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.clock import PlayClock
from bot.sandbox.standin import Channel, Person, Settings, StandIn, Timing, User, Workspace
from tests.hangup import hang_up

SCOPES = frozenset(
    {
        "app_mentions:read",
        "channels:history",
        "channels:read",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "team:read",
        "users:read",
    }
)
BOT = "U0LEERBOT"
WORKSPACE = Workspace(
    users=(
        User("U0FATIMA", "fatima", "Fatima el Amrani", "Fatima", role="participant"),
        User("U0JOHN", "john", "John Smith", "John", tz="Europe/London", locale="en-GB"),
        User("U0GUEST", "guest", "Gerda Gast", is_restricted=True),
        User("U0AWAY", "away", "Weg Gegaan", deleted=True),
        User("U0OTHER", "other", "Olga Ander", is_stranger=True, team="T0ELSEWHERE"),
    ),
    channels=(
        Channel("C0SAMEN", "samen", frozenset({"U0FATIMA", "U0JOHN", "U0OTHER", BOT})),
        Channel("C0OPEN", "open", frozenset({"U0FATIMA"})),
        Channel("C0SECRET", "secret", frozenset({"U0JOHN"}), is_private=True),
    ),
)


@pytest.fixture
def settings() -> Settings:
    """Wait shorter than Slack does; a test file may wish otherwise."""
    return Settings(Timing(ack_seconds=1.0, refresh_seconds=0.2, ping_seconds=0.1))


@pytest.fixture
def slack(settings: Settings) -> Iterator[StandIn]:
    standin = StandIn(
        WORKSPACE,
        PlayClock(),
        scopes=SCOPES,
        commands=("/thermometer",),
        settings=settings,
    )
    with standin:
        yield standin


@pytest.fixture
def client(slack: StandIn) -> WebClient:
    return WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[], timeout=2)


@pytest.fixture
def app(slack: StandIn, client: WebClient) -> Iterator[App]:
    """Give a connected Bolt app; a test adds the listeners it needs."""
    bolt = App(client=client, process_before_response=True, raise_error_for_unhandled_request=False)
    handler = SocketModeHandler(bolt, slack.app_token, ping_interval=5)
    handler.connect()
    slack.wait(lambda: slack.connected)
    yield bolt
    hang_up(handler.client)


@pytest.fixture
def fatima(slack: StandIn) -> Person:
    return slack.person("U0FATIMA")


@pytest.fixture
def john(slack: StandIn) -> Person:
    return slack.person("U0JOHN")
