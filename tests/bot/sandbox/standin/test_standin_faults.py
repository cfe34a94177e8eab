"""Faults on demand: the bot sees what a bad day looks like."""

from datetime import timedelta
from http.client import IncompleteRead
from urllib.error import URLError

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.standin import Fault, Person, StandIn, Weather


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


def test_an_answer_that_takes_its_time(slack: StandIn, client: WebClient, fatima: Person) -> None:
    slack.faults.slow("chat.postMessage", seconds=1.5)
    client.timeout = 1
    with pytest.raises(TimeoutError):
        send(client)
    assert len(fatima.messages()) == 1


def test_history_shows_what_is_old_enough(
    slack: StandIn, client: WebClient, fatima: Person
) -> None:
    send(client)
    slack.faults.history_lag = timedelta(hours=1)
    assert client.conversations_history(channel=fatima.dm)["messages"] == []
    slack.play(slack.now() + timedelta(hours=2))
    assert len(client.conversations_history(channel=fatima.dm)["messages"]) == 1


def test_the_weather_strikes_a_share_of_the_calls_in_the_same_way_each_time(
    slack: StandIn, client: WebClient, fatima: Person
) -> None:
    fates = []
    for _ in range(2):
        refused = (0.5, Fault("error", error="fatal_error"))
        slack.faults.weather = Weather((refused,), frozenset({"chat.postMessage"}))
        fates.append([_is_refused(client) for _ in range(8)])
        slack.play(slack.now() + timedelta(minutes=1))
    assert fates[0] == fates[1]
    assert len(fatima.messages()) == 16 - sum(fates[0]) * 2
    client.auth_test()  # what the weather is not about goes well
    slack.faults.clear()
    assert not _is_refused(client)


def test_who_does_not_wait_is_seen(slack: StandIn, client: WebClient) -> None:
    slack.faults.rate_limit("chat.postMessage", retry_after=60)
    assert _is_refused(client)
    send(client)  # may have been on its way
    client.chat_postMessage(channel="U0JOHN", text="another channel is another matter")
    assert slack.faults.too_early == []
    slack.faults.forgives = timedelta()
    send(client)
    assert [method for method, _ in slack.faults.too_early] == ["chat.postMessage"]
    slack.play(slack.now() + timedelta(minutes=2))
    send(client)
    assert len(slack.faults.too_early) == 1


def _is_refused(client: WebClient) -> bool:
    try:
        send(client)
    except SlackApiError:
        return True
    return False
