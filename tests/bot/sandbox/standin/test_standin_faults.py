"""Faults on demand: the bot sees what a bad day looks like."""

from http.client import IncompleteRead
from urllib.error import URLError

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.standin import Person, StandIn


def send(client: WebClient, text: str = "t") -> None:
    client.chat_postMessage(channel="U0FATIMA", text=text)


def test_too_many_calls(slack: StandIn, client: WebClient, fatima: Person) -> None:
    slack.faults.rate_limit("chat.postMessage", retry_after=7)
    with pytest.raises(SlackApiError) as refused:
        send(client)
    assert refused.value.response.headers["Retry-After"] == "7"
    assert fatima.messages() == []
    send(client)
    assert slack.violations == []


def test_a_connection_cut_after_the_deed(slack: StandIn, client: WebClient, fatima: Person) -> None:
    slack.faults.drop("chat.postMessage", times=2)
    for _ in range(2):
        with pytest.raises((URLError, ConnectionError)):
            send(client)
    assert len(fatima.messages()) == 2
    slack.faults.drop("chat.postMessage", done=False)
    with pytest.raises((URLError, ConnectionError)):
        send(client)
    assert len(fatima.messages()) == 2


def test_an_answer_that_never_comes(slack: StandIn, client: WebClient, fatima: Person) -> None:
    slack.faults.hang("chat.postMessage")
    client.timeout = 1
    with pytest.raises(TimeoutError):
        send(client)
    assert len(fatima.messages()) == 1


def test_half_an_answer(slack: StandIn, client: WebClient, fatima: Person) -> None:
    slack.faults.half("chat.postMessage")
    with pytest.raises((IncompleteRead, ConnectionError)):
        send(client)
    assert len(fatima.messages()) == 1


def test_an_error_inside_slack(slack: StandIn, client: WebClient, fatima: Person) -> None:
    slack.faults.http_500("chat.postMessage")
    slack.faults.error("chat.postMessage", "fatal_error")
    with pytest.raises(SlackApiError) as first:
        send(client)
    assert first.value.response.status_code == 500
    with pytest.raises(SlackApiError, match="fatal_error"):
        send(client)
    assert fatima.messages() == []
    slack.faults.http_500("chat.postMessage", done=True)
    slack.faults.clear()
    send(client)


def test_history_that_lags_behind(slack: StandIn, client: WebClient, fatima: Person) -> None:
    send(client, "early")
    slack.faults.hold_history()
    send(client, "late")
    seen = client.conversations_history(channel=fatima.dm)["messages"]
    assert [each["text"] for each in seen] == ["early"]
    slack.faults.release_history()
    assert len(client.conversations_history(channel=fatima.dm)["messages"]) == 2


def test_a_picture_that_is_still_being_processed(slack: StandIn, client: WebClient) -> None:
    file = client.files_upload_v2(filename="a.png", content=b"\x89PNG", alt_txt="a")["file"]["id"]
    picture = {"type": "image", "alt_text": "a", "slack_file": {"id": file}}
    slack.faults.slow_files()
    with pytest.raises(SlackApiError, match="still being processed"):
        client.chat_postMessage(channel="U0FATIMA", text="t", blocks=[picture])
    client.chat_postMessage(channel="U0FATIMA", text="t", blocks=[picture])
    assert slack.violations == []
