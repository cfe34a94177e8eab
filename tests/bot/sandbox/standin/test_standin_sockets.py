"""Socket Mode: acknowledgements, redelivery, several connections, reconnects."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.sandbox.standin import Person, Settings, StandIn, Timing
from bot.sandbox.standin.sockets import MOST_CONNECTIONS
from tests.hangup import hang_up


class Ear:
    """A bare Socket Mode client that keeps what it hears and answers as the test wishes."""

    def __init__(self, slack: StandIn) -> None:
        self.heard: list[SocketModeRequest] = []
        self.answers = True
        self._bell = threading.Condition()
        web = WebClient(base_url=slack.api_url, retry_handlers=[])
        self.client = SocketModeClient(slack.app_token, web_client=web, ping_interval=0.3)
        self.client.socket_mode_request_listeners.append(self._hear)
        self.client.connect()

    def await_heard(self, count: int) -> list[SocketModeRequest]:
        with self._bell:
            assert self._bell.wait_for(lambda: len(self.heard) >= count, timeout=10)
            return list(self.heard)

    def acknowledge(self, request: SocketModeRequest, payload: Any = None) -> None:
        self.client.send_socket_mode_response(SocketModeResponse(request.envelope_id, payload))

    def _hear(self, _client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        if self.answers:
            self.acknowledge(request)
        with self._bell:
            self.heard.append(request)
            self._bell.notify_all()


@pytest.fixture
def settings() -> Settings:
    """Wait shorter than Slack does."""
    return Settings(Timing(ack_seconds=0.4, refresh_seconds=0.2, ping_seconds=0.1))


@pytest.fixture
def ear(slack: StandIn) -> Iterator[Ear]:
    ear = Ear(slack)
    slack.wait(lambda: slack.connected)
    yield ear
    hang_up(ear.client)


def test_an_unacknowledged_event_comes_again_at_once_after_a_minute_and_after_five(
    slack: StandIn, ear: Ear, fatima: Person
) -> None:
    ear.answers = False
    fatima.say("dm", "hello")
    first, second = ear.await_heard(2)
    assert (first.retry_attempt, first.retry_reason) == (0, "")
    assert (second.retry_attempt, second.retry_reason) == (1, "timeout")
    assert second.payload["event_id"] == first.payload["event_id"]
    assert second.envelope_id != first.envelope_id
    slack.wait(lambda: len(slack.violations) == 2)
    slack.play(slack.now() + timedelta(minutes=1))
    assert ear.await_heard(3)[2].retry_attempt == 2
    ear.answers = True
    slack.wait(lambda: len(slack.violations) == 3)
    slack.play(slack.now() + timedelta(minutes=5))
    assert ear.await_heard(4)[3].retry_attempt == 3
    assert {each.what for each in slack.violations} == {"message was not acknowledged"}


def test_an_event_whose_acknowledgement_got_lost_comes_again(
    slack: StandIn, ear: Ear, fatima: Person
) -> None:
    slack.faults.lost_acks = 1
    fatima.say("dm", "hello")
    first, second = ear.await_heard(2)
    assert second.payload["event_id"] == first.payload["event_id"]
    assert second.envelope_id != first.envelope_id
    assert slack.all_heard()
    assert slack.violations == []


def test_a_late_acknowledgement_is_noticed(slack: StandIn, ear: Ear, fatima: Person) -> None:
    ear.answers = False
    fatima.say("dm", "hello")
    late = ear.await_heard(1)[0]
    slack.wait(lambda: slack.violations)
    ear.answers = True
    ear.acknowledge(late)
    slack.wait(lambda: "late acknowledgement" in [each.what for each in slack.violations])


def test_an_unanswered_command_warns_the_person_and_is_not_repeated(
    slack: StandIn, ear: Ear, fatima: Person
) -> None:
    ear.answers = False
    assert fatima.command("samen", "/thermometer") is None
    assert fatima.warnings == ("/thermometer failed with the error “operation_timeout”.",)
    assert [each.what for each in slack.violations] == ["/thermometer was not acknowledged"]
    ear.answers = True
    fatima.say("dm", "next")
    assert [each.type for each in ear.await_heard(2)] == ["slash_commands", "events_api"]


def test_a_command_has_the_documented_fields(ear: Ear, fatima: Person) -> None:
    fatima.command("samen", "/thermometer", "for @John in #open")
    payload = ear.await_heard(1)[0].payload
    assert payload["text"] == "for <@U0JOHN|John> in <#C0OPEN|open>"
    assert payload["command"] == "/thermometer"
    assert (payload["channel_id"], payload["channel_name"]) == ("C0SAMEN", "samen")
    assert (payload["user_id"], payload["user_name"]) == ("U0FATIMA", "fatima")
    assert payload["team_domain"] == "samensterker"
    assert payload["response_url"].startswith("http://127.0.0.1:")
    assert payload["trigger_id"].count(".") == 2


def test_each_payload_goes_to_one_connection(slack: StandIn, ear: Ear, fatima: Person) -> None:
    other = Ear(slack)
    slack.wait(lambda: slack.connected == 2)
    for number in range(4):
        fatima.say("dm", str(number))
    heard = [*ear.await_heard(2), *other.await_heard(2)]
    assert sorted(each.payload["event"]["text"] for each in heard) == ["0", "1", "2", "3"]
    other.client.close()
    slack.wait(lambda: slack.connected == 1)


@pytest.mark.parametrize("abort", [False, True])
def test_a_bot_comes_back_and_loses_nothing(
    slack: StandIn, ear: Ear, fatima: Person, abort: bool
) -> None:
    slack.disconnect(abort=abort)
    slack.wait(lambda: slack.connections_opened == 2 and slack.connected, 15)
    fatima.say("dm", "still there?")
    ear.await_heard(1)
    assert slack.violations == []


def test_what_a_dying_bot_left_unacknowledged_comes_again_to_the_next(
    slack: StandIn, ear: Ear, fatima: Person
) -> None:
    slack.ack_seconds = 3.0  # the heir has to be there by then
    ear.answers = False
    fatima.say("dm", "hello")
    left = ear.await_heard(1)[0]
    ear.client.auto_reconnect_enabled = False
    slack.disconnect(abort=True)
    slack.wait(lambda: not slack.connected)
    heir = Ear(slack)
    again = heir.await_heard(1)[0]
    assert again.payload == left.payload
    assert slack.violations == []
    hang_up(heir.client)


def test_an_address_opens_one_connection(slack: StandIn, client: WebClient, ear: Ear) -> None:
    used = ear.client.wss_uri
    assert used
    with pytest.raises(HTTPError, match="403"):
        urlopen(used.replace("ws://", "http://"))  # noqa: S310  the stand-in's own address
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        client.apps_connections_open(app_token=slack.bot_token)
    assert MOST_CONNECTIONS == 10


def test_an_event_can_come_again_on_purpose(slack: StandIn, ear: Ear, fatima: Person) -> None:
    fatima.say("dm", "hello")
    slack.redeliver(slack.events[0])
    slack.redeliver(slack.events[0], fresh_id=True)
    payloads = [each.payload for each in ear.await_heard(3)]
    assert payloads.count(slack.events[0]) == 2
    assert len({each["event_id"] for each in payloads}) == 2
    assert all(each["event"] == slack.events[0]["event"] for each in payloads)


def test_bolt_that_raises_before_its_acknowledgement_is_asked_again(
    slack: StandIn, app: App, fatima: Person
) -> None:
    tries: list[int] = []

    @app.event("message")
    def _(ack: Ack) -> None:
        tries.append(1)
        if len(tries) == 1:
            raise ValueError
        ack()

    fatima.say("dm", "hello")
    slack.wait(lambda: len(slack.violations) == 1)
    slack.wait(lambda: len(tries) == 2)
