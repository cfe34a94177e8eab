"""Where Slack is strict the stand-in is too: clocks, scopes, channels, strangers, installations."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.request import Request, urlopen

import pytest
from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.clock import PlayClock
from bot.sandbox.standin import (
    CannotDoError,
    Channel,
    Person,
    Settings,
    StandIn,
    Timing,
    User,
    Workspace,
)
from bot.sandbox.standin.triggers import HOOK_LIFE, HOOK_USES, TRIGGER_SECONDS

BOT, PEOPLE = "U0LEERBOT", frozenset({"U0FATIMA", "U0LEERBOT"})
CHANNELS = (
    Channel("C0OPEN", "open", PEOPLE),
    Channel("C0OTHER", "other", frozenset({"U0FATIMA"})),
    Channel("C0OLD", "old", PEOPLE, is_archived=True),
    Channel("C0CLOSED", "closed", PEOPLE, is_private=True),
    Channel("C0SECRET", "secret", frozenset({"U0FATIMA"}), is_private=True),
    Channel("C0SHARED", "shared", PEOPLE, is_shared=True),
)
USERS = (
    User("U0FATIMA", "fatima", "Fatima"),
    User("U0KNOWN", "known", "Kay Known", team="T0ELSEWHERE"),
    User("U0STRANGER", "stranger", "Sam Stranger", team="T0ELSEWHERE", is_stranger=True),
    User("U0GONE", "gone", "Gone", deleted=True),
)
READING = {"channels:read", "groups:read", "im:read", "users:read", "chat:write", "im:write"}

Make = Callable[..., tuple[StandIn, WebClient]]


@pytest.fixture
def make(request: pytest.FixtureRequest) -> Make:
    """Give a way to run a stand-in for a bot with these scopes."""

    def run(*scopes: str) -> tuple[StandIn, WebClient]:
        slack = StandIn(
            Workspace(USERS, CHANNELS),
            PlayClock(),
            scopes=frozenset(scopes or READING),
            settings=Settings(allowances=None),
        )
        slack.start()
        request.addfinalizer(slack.stop)
        client = WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        return slack, client

    return run


def refusal(work: Any, **arguments: Any) -> str:
    with pytest.raises(SlackApiError) as refused:
        work(**arguments)
    return str(refused.value.response["error"])


def kinds(slack: StandIn) -> list[str]:
    return [str(each["event"]["type"]) for each in slack.events]


def test_it_waits_as_long_as_slack_does() -> None:
    minute = timedelta(minutes=1)
    assert Timing().ack_seconds == TRIGGER_SECONDS == 3
    assert Timing().retries == (timedelta(0), minute, 5 * minute)
    assert 30 * minute == HOOK_LIFE
    assert HOOK_USES == 5


def test_limits_can_be_off(make: Make) -> None:
    slack, client = make()
    for number in range(20):
        client.chat_postMessage(channel="C0OPEN", text=str(number))
    assert len(slack.person("U0FATIMA").messages("open")) == 20


def test_every_answer_names_the_scopes(make: Make) -> None:
    slack, _ = make("chat:write", "im:history")
    header = {"Authorization": f"Bearer {slack.bot_token}"}
    with urlopen(Request(f"{slack.api_url}auth.test", b"", header)) as answer:  # noqa: S310  the stand-in's own address
        assert answer.headers["x-oauth-scopes"] == "chat:write,im:history"


def test_a_commands_answer_is_for_one_persons_eyes(
    app: App, slack: StandIn, fatima: Person, john: Person
) -> None:
    @app.command("/thermometer")
    def _(ack: Ack, command: dict[str, str]) -> None:
        ack(text="psst") if command["text"] else ack(text="loud", response_type="in_channel")

    whispered = fatima.command("samen", "/thermometer", "help")
    assert whispered
    assert whispered.only_for_me
    assert john.messages("samen") == []
    fatima.command("samen", "/thermometer")
    assert [each.shown() for each in john.messages("samen")] == ["loud"]
    assert slack.violations == []


def test_who_does_not_answer_in_time_is_seen_to(app: App, slack: StandIn, fatima: Person) -> None:
    @app.command("/thermometer")
    def _(ack: Ack) -> None:
        slack.wait(lambda: slack.violations)
        ack()

    slack.ack_seconds = 0.2
    assert fatima.command("samen", "/thermometer") is None
    assert fatima.warnings
    assert slack.violations[0].what == "/thermometer was not acknowledged"
    slack.wait(lambda: "late acknowledgement" in [each.what for each in slack.violations])


@pytest.mark.parametrize(
    ("types", "scope", "found"),
    [
        ("", "channels:read", {"C0OPEN", "C0OLD", "C0SHARED"}),
        ("private_channel", "groups:read", {"C0CLOSED"}),
        ("im", "im:read", {"D0FATIMA"}),
    ],
)
def test_the_bots_own_conversations_are_listed(
    make: Make, types: str, scope: str, found: set[str]
) -> None:
    slack, client = make(scope, "chat:write")
    client.chat_postMessage(channel="U0FATIMA", text="t")
    listed = client.users_conversations(types=types or None)["channels"]
    assert {each["id"] for each in listed} == found
    _, poor = make("chat:write")
    assert refusal(poor.users_conversations, types=types or None) == "missing_scope"
    assert slack.violations == []


def test_conversations_are_listed_by_person_and_page(make: Make) -> None:
    _, client = make()
    both = "public_channel,private_channel"
    hers = client.users_conversations(user="U0FATIMA", types=both, exclude_archived=True)
    ids = [each["id"] for each in hers["channels"]]
    assert ids == ["C0OPEN", "C0OTHER", "C0CLOSED", "C0SHARED"]
    first = client.users_conversations(limit=2)
    more = first["response_metadata"]["next_cursor"]
    assert len(client.users_conversations(limit=2, cursor=more)["channels"]) == 1
    assert refusal(client.users_conversations, types="public_channel,letters") == "invalid_types"


@pytest.mark.parametrize(
    ("channel", "scope"), [("C0OPEN", "channels:read"), ("C0CLOSED", "groups:read")]
)
def test_a_channel_is_told_about_with_its_own_scope(make: Make, channel: str, scope: str) -> None:
    _, client = make(scope)
    assert client.conversations_info(channel=channel)["channel"]["is_member"]
    assert client.conversations_members(channel=channel)["members"] == sorted(PEOPLE)
    assert refusal(client.conversations_info, channel="C0SECRET") == "channel_not_found"
    _, other = make("groups:read" if scope == "channels:read" else "channels:read")
    assert refusal(other.conversations_info, channel=channel) == "missing_scope"
    assert refusal(other.conversations_members, channel=channel) == "missing_scope"


@pytest.mark.parametrize(("channel", "twin"), [("open", "channel"), ("closed", "group")])
def test_what_happens_to_a_channel_is_told_under_its_own_name(
    make: Make, channel: str, twin: str
) -> None:
    slack, _ = make()
    admin = slack.admin
    admin.archive(channel)
    admin.unarchive(channel)
    admin.rename(channel, "renamed")
    admin.leave(BOT, "renamed")
    admin.join(BOT, "renamed", by="U0FATIMA")
    admin.change_channel_id("renamed", "C0NEW")
    admin.delete_channel("C0NEW")
    told = [f"{twin}_{what}" for what in ("archive", "unarchive", "rename", "left")]
    assert kinds(slack) == [
        *told,
        "member_joined_channel",
        "channel_id_changed",
        f"{twin}_deleted",
    ]
    joined = slack.events[4]["event"]
    assert (joined["user"], joined["inviter"]) == (BOT, "U0FATIMA")
    assert joined["channel_type"] == ("C" if twin == "channel" else "G")


def test_a_public_channel_is_everybodys_news_a_private_one_its_members(make: Make) -> None:
    slack, _ = make()
    slack.admin.archive("other")
    slack.admin.archive("secret")
    slack.admin.delete_channel("secret")
    assert kinds(slack) == ["channel_archive"]
    deaf, _ = make("groups:read")
    deaf.admin.archive("other")
    assert deaf.events == []


def test_a_channel_is_made_private(make: Make) -> None:
    slack, client = make("channels:read", "groups:history", "chat:write")
    slack.admin.make_private("open", by="U0FATIMA")
    event = slack.events[0]["event"]
    assert (event["subtype"], event["channel"], event["channel_type"]) == (
        "channel_convert_to_private",
        "C0OPEN",
        "group",
    )
    assert refusal(client.conversations_info, channel="C0OPEN") == "missing_scope"
    client.chat_postMessage(channel="C0OPEN", text="still here")
    slack.admin.make_private("other")
    assert refusal(client.chat_postMessage, channel="C0OTHER", text="t") == "channel_not_found"


def test_a_stranger_is_hardly_known_and_cannot_be_written_to(make: Make) -> None:
    slack, client = make()
    stranger = client.users_info(user="U0STRANGER", include_locale=True)["user"]
    assert stranger["is_stranger"]
    assert stranger["team_id"] == "T0ELSEWHERE"
    assert not {"tz", "tz_offset", "locale"} & stranger.keys()
    known = client.users_info(user="U0KNOWN", include_locale=True)["user"]
    assert known["tz"] == "Europe/Amsterdam"
    assert "locale" not in known
    for user in ("U0STRANGER", "U0KNOWN"):
        assert refusal(client.chat_postMessage, channel=user, text="t") == "channel_not_found"
        assert refusal(client.conversations_open, users=user) == "user_not_found"
    told = {each.what for each in slack.violations}
    assert "a direct message to somebody of another workspace" in told


def test_who_is_deactivated_is_refused(make: Make) -> None:
    slack, client = make()
    assert refusal(client.chat_postMessage, channel="U0GONE", text="t") == "user_disabled"
    assert refusal(client.conversations_open, users="U0GONE") == "user_disabled"
    client.chat_postMessage(channel="U0FATIMA", text="t")
    slack.admin.change_user("U0FATIMA", deleted=True)
    assert refusal(client.chat_postMessage, channel="D0FATIMA", text="t") == "user_disabled"
    with pytest.raises(CannotDoError):
        slack.person("U0FATIMA")


@pytest.mark.parametrize(
    ("end", "error", "farewell"),
    [
        ("uninstall", "account_inactive", ["app_uninstalled", "tokens_revoked"]),
        ("revoke_tokens", "token_revoked", ["tokens_revoked"]),
    ],
)
def test_an_installation_ends_and_comes_back(
    app: App, slack: StandIn, client: WebClient, fatima: Person, end: str, error: str, farewell: Any
) -> None:
    @app.command("/thermometer")
    def _(ack: Ack) -> None:
        ack()

    getattr(slack.admin, end)()
    assert kinds(slack) == farewell
    assert refusal(client.auth_test) == error
    app_level = WebClient(token=slack.app_token, base_url=slack.api_url)
    assert app_level.apps_connections_open(app_token=slack.app_token)["url"]
    fatima.say("dm", "anybody?")
    assert kinds(slack) == farewell
    if end == "uninstall":
        with pytest.raises(CannotDoError):
            fatima.command("samen", "/thermometer")
    slack.admin.reinstall()
    assert client.auth_test()["ok"]
    fatima.command("samen", "/thermometer")
    fatima.say("dm", "there you are")
    assert kinds(slack)[-1] == "message"


def _menu(kind: str, **more: Any) -> dict[str, Any]:
    label = {"type": "plain_text", "text": "Where"}
    element = {"type": kind, "action_id": "value", **more}
    return {"type": "input", "block_id": "where", "label": label, "element": element}


def _modal(*blocks: dict[str, Any]) -> dict[str, Any]:
    title = {"type": "plain_text", "text": "Form"}
    return {"type": "modal", "title": title, "submit": title, "blocks": list(blocks)}


def test_a_menu_of_conversations_begins_and_offers_as_it_was_asked(
    app: App, slack: StandIn, client: WebClient, fatima: Person
) -> None:
    only = {"include": ["public"], "exclude_external_shared_channels": True}
    menu = _menu("conversations_select", initial_conversation="C0OPEN", filter=only)

    @app.command("/thermometer")
    def _(ack: Ack, body: dict[str, str]) -> None:
        client.views_open(trigger_id=body["trigger_id"], view=_modal(menu))
        ack()

    fatima.command("samen", "/thermometer")
    view = fatima.view
    assert view
    assert view.values["where"]["value"] == {
        "type": "conversations_select",
        "selected_conversation": "C0OPEN",
    }
    fatima.fill({"Where": "samen"})
    slack.admin.archive("open")
    for wrong in ("secret", fatima.dm, "open"):
        with pytest.raises(CannotDoError, match="does not offer"):
            fatima.fill({"Where": wrong})
    slack.admin.make_private("samen")
    with pytest.raises(CannotDoError, match="does not offer"):
        fatima.fill({"Where": "samen"})
