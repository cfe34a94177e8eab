"""The Web API says yes and no where Slack does."""

import json
from typing import Any
from urllib.request import Request, urlopen

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.clock import PlayClock
from bot.sandbox.standin import Person, StandIn, Workspace


def refusal(work: Any, **arguments: Any) -> str:
    with pytest.raises(SlackApiError) as refused:
        work(**arguments)
    return str(refused.value.response["error"])


def test_the_token_counts(slack: StandIn, client: WebClient) -> None:
    assert client.auth_test()["user_id"] == "U0LEERBOT"
    stranger = WebClient(token="xoxb-wrong", base_url=slack.api_url)
    assert refusal(stranger.auth_test) == "invalid_auth"
    nobody = WebClient(base_url=slack.api_url)
    assert refusal(nobody.auth_test) == "not_authed"
    app = WebClient(token=slack.app_token, base_url=slack.api_url)
    assert refusal(app.team_info) == "not_allowed_token_type"
    assert refusal(client.api_call, api_method="chat.shout") == "unknown_method"


def test_a_form_and_a_json_body_are_the_same(slack: StandIn, fatima: Person) -> None:
    header = {"Authorization": f"Bearer {slack.bot_token}"}
    form = Request(  # noqa: S310  the stand-in's own address
        f"{slack.api_url}chat.postMessage",
        data=b"channel=U0FATIMA&text=form&metadata=%7B%22event_type%22%3A%22d%22%2C%22event_payload%22%3A%7B%7D%7D",
        headers=header,
    )
    body = json.dumps({"channel": "U0FATIMA", "text": "json"}).encode()
    kind = {"Content-Type": "application/json; charset=utf-8"}
    written = Request(  # noqa: S310  the stand-in's own address
        f"{slack.api_url}chat.postMessage", data=body, headers=header | kind
    )
    for request in (form, written):
        with urlopen(request) as answer:  # noqa: S310  the stand-in's own address
            assert json.load(answer)["ok"]
    assert [each.text for each in fatima.messages()] == ["form", "json"]


def test_a_method_needs_its_scope() -> None:
    poor = StandIn(Workspace(users=(), channels=()), PlayClock(), scopes=frozenset({"im:read"}))
    with poor:
        own = WebClient(token=poor.bot_token, base_url=poor.api_url)
        with pytest.raises(SlackApiError) as refused:
            own.chat_postMessage(channel="C1", text="t")
    assert refused.value.response["error"] == "missing_scope"
    assert refused.value.response["needed"] == "chat:write"
    assert refused.value.response["provided"] == "im:read"


@pytest.mark.parametrize(
    ("channel", "error"),
    [
        ("C0OPEN", "not_in_channel"),
        ("C0SECRET", "channel_not_found"),
        ("C0NOWHERE", "channel_not_found"),
        ("U0AWAY", "user_disabled"),
        ("U0OTHER", "channel_not_found"),
        ("U0LEERBOT", "cannot_dm_bot"),
        ("USLACKBOT", "cannot_dm_bot"),
    ],
)
def test_not_every_place_can_be_written_to(client: WebClient, channel: str, error: str) -> None:
    assert refusal(client.chat_postMessage, channel=channel, text="t") == error


def test_an_archived_channel_is_closed(slack: StandIn, client: WebClient) -> None:
    slack.admin.archive("samen")
    assert refusal(client.chat_postMessage, channel="C0SAMEN", text="t") == "is_archived"
    slack.admin.unarchive("samen")
    assert client.chat_postMessage(channel="C0SAMEN", text="t")["ok"]
    assert slack.violations == []


@pytest.mark.filterwarnings("ignore:The top-level `text` argument is missing")
def test_a_message_needs_words(slack: StandIn, client: WebClient) -> None:
    assert refusal(client.chat_postMessage, channel="C0SAMEN", text=" ") == "no_text"
    too_long = "x" * 40_001
    assert refusal(client.chat_postMessage, channel="C0SAMEN", text=too_long) == "msg_too_long"
    slack.forget_violations()
    client.chat_postMessage(channel="C0SAMEN", text="", blocks=[{"type": "divider"}])
    client.chat_postMessage(channel="C0SAMEN", text="x" * 4_041)
    assert [each.what for each in slack.violations] == [
        "no top-level text",
        "text over 4,040 characters",
    ]


def test_a_message_is_changed_and_deleted_by_its_author_only(
    client: WebClient, fatima: Person
) -> None:
    sent = client.chat_postMessage(channel="U0FATIMA", text="one", blocks=[{"type": "divider"}])
    about: dict[str, Any] = {"channel": sent["channel"], "ts": sent["ts"]}
    client.chat_update(**about, text="two")
    assert fatima.messages()[0].text == "two"
    assert fatima.messages()[0].blocks
    client.chat_update(**about, text="two", blocks=[])
    assert fatima.messages()[0].blocks == ()
    assert refusal(client.chat_update, **about, text="x" * 4_001) == "msg_too_long"
    client.chat_delete(**about)
    assert fatima.messages() == []
    assert refusal(client.chat_update, **about, text="three") == "message_not_found"
    own = fatima.say("dm", "mine")
    theirs = {"channel": own.channel, "ts": own.ts}
    assert refusal(client.chat_update, **theirs, text="a") == "cant_update_message"
    assert refusal(client.chat_delete, **theirs) == "cant_delete_message"
    assert (
        refusal(client.chat_update, channel="U0FATIMA", ts=own.ts, text="a") == "channel_not_found"
    )


def test_an_ephemeral_message_is_seen_by_one(
    client: WebClient, fatima: Person, john: Person
) -> None:
    client.chat_postEphemeral(channel="C0SAMEN", user="U0FATIMA", text="psst")
    assert [each.shown() for each in fatima.messages("samen")] == ["psst"]
    assert fatima.messages("samen")[0].only_for_me
    assert john.messages("samen") == []
    guest = {"channel": "C0SAMEN", "user": "U0GUEST", "text": "t"}
    assert refusal(client.chat_postEphemeral, **guest) == "user_not_in_channel"


def test_history_shows_metadata_only_when_asked(slack: StandIn, client: WebClient) -> None:
    metadata = {"event_type": "delivery", "event_payload": {"id": "1"}}
    sent = client.chat_postMessage(channel="U0FATIMA", text="one", metadata=metadata)
    dm = sent["channel"]
    bare = client.conversations_history(channel=dm)["messages"]
    full = client.conversations_history(channel=dm, include_all_metadata=True)["messages"]
    assert "metadata" not in bare[0]
    assert full[0]["metadata"] == metadata
    reply = client.chat_postMessage(channel=dm, thread_ts=sent["ts"], text="two")
    assert len(client.conversations_history(channel=dm)["messages"]) == 1
    thread = client.conversations_replies(channel=dm, ts=sent["ts"])["messages"]
    assert [each["ts"] for each in thread] == [sent["ts"], reply["ts"]]
    later = client.conversations_history(channel=dm, oldest=sent["ts"])
    assert later["messages"] == []
    assert refusal(client.conversations_history, channel="C0OPEN") == "not_in_channel"
    wrong = {"event_type": "delivery"}
    asked = {"channel": dm, "text": "t", "metadata": wrong}
    assert refusal(client.chat_postMessage, **asked) == "invalid_metadata_format"
    assert len(slack.violations) == 1


def test_people_and_places_are_told_about(client: WebClient) -> None:
    user = client.users_info(user="U0JOHN", include_locale=True)["user"]
    assert (user["tz"], user["locale"]) == ("Europe/London", "en-GB")
    assert "locale" not in client.users_info(user="U0JOHN")["user"]
    stranger = client.users_info(user="U0OTHER", include_locale=True)["user"]
    assert stranger["is_stranger"]
    assert "tz" not in stranger
    assert refusal(client.users_info, user="U0NOBODY") == "user_not_found"
    first = client.users_list(limit=4)
    cursor = first["response_metadata"]["next_cursor"]
    second = client.users_list(limit=4, cursor=cursor)
    assert len(first["members"]) + len(second["members"]) == 7
    assert second["response_metadata"]["next_cursor"] == ""
    assert client.conversations_info(channel="C0SAMEN")["channel"]["is_member"]
    assert client.conversations_members(channel="C0SAMEN")["members"][0] == "U0FATIMA"
    assert client.team_info()["team"]["domain"] == "samensterker"
    opened = client.conversations_open(users="U0JOHN")["channel"]["id"]
    assert client.conversations_info(channel=opened)["channel"]["user"] == "U0JOHN"
    assert refusal(client.conversations_open, users="U0AWAY") == "user_disabled"


def test_a_file_is_uploaded_in_three_steps(client: WebClient, fatima: Person) -> None:
    given = client.files_getUploadURLExternal(filename="a.png", length=4)
    unfinished = [{"id": given["file_id"]}]
    assert refusal(client.files_completeUploadExternal, files=unfinished) == "file_not_found"
    dm = client.conversations_open(users="U0FATIMA")["channel"]["id"]
    client.files_upload_v2(
        channel=dm,
        filename="a.png",
        content=b"\x89PNG dot",
        alt_txt="A dot",
        initial_comment="Look",
    )
    assert fatima.messages()[0].shown() == "Look\n[picture: A dot]"
    text = client.files_upload_v2(filename="a.txt", content="hello")["file"]["id"]
    assert client.files_info(file=text)["file"]["mimetype"] == "text/plain"
    picture = {"type": "image", "alt_text": "a", "slack_file": {"id": text}}
    asked = {"channel": dm, "text": "t", "blocks": [picture]}
    assert refusal(client.chat_postMessage, **asked) == "invalid_blocks"


def test_threads_have_one_first_message(slack: StandIn, client: WebClient) -> None:
    asked = {"channel": "C0SAMEN", "text": "t", "thread_ts": "1.2"}
    assert refusal(client.chat_postMessage, **asked) == "thread_not_found"
    slack.forget_violations()
    first = client.chat_postMessage(channel="C0SAMEN", text="one")
    second = client.chat_postMessage(channel="C0SAMEN", text="two", thread_ts=first["ts"])
    third = client.chat_postMessage(channel="C0SAMEN", text="three", thread_ts=second["ts"])
    assert third["message"]["thread_ts"] == first["ts"]
    assert [each.what for each in slack.violations] == ["thread_ts of a reply"]


def test_a_revoked_token_is_worth_nothing(slack: StandIn, client: WebClient) -> None:
    slack.admin.revoke_tokens()
    assert refusal(client.auth_test) == "token_revoked"
    assert slack.events[0]["event"]["tokens"]["bot"] == ["U0LEERBOT"]


def test_a_removed_app_may_nothing(slack: StandIn, client: WebClient, fatima: Person) -> None:
    slack.admin.uninstall()
    fatima.say("dm", "still there?")
    assert refusal(client.auth_test) == "account_inactive"
    kinds = [each["event"]["type"] for each in slack.events]
    assert kinds == ["app_uninstalled", "tokens_revoked"]
