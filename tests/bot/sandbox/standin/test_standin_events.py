"""What the bot is told, in the shapes of Slack's documentation."""

from typing import Any

import pytest
from slack_sdk import WebClient

from bot.clock import PlayClock
from bot.sandbox.standin import Channel, Person, Settings, StandIn, User, Workspace


def told(slack: StandIn) -> list[dict[str, Any]]:
    return [each["event"] for each in slack.events]


def test_typed_words_arrive_escaped_and_mentions_marked(slack: StandIn, fatima: Person) -> None:
    fatima.say("dm", "R&D <!channel> <@U0JOHN> @John #samen https://a.nl/x?b=1&c=2. a@b.nl")
    payload = slack.events[0]
    event = payload["event"]
    assert event["text"] == (
        "R&amp;D &lt;!channel&gt; &lt;@U0JOHN&gt; <@U0JOHN> <#C0SAMEN|samen> "
        "<https://a.nl/x?b=1&amp;c=2>. <mailto:a@b.nl|a@b.nl>"
    )
    assert (event["channel"], event["channel_type"], event["user"]) == (fatima.dm, "im", fatima.id)
    assert event["event_ts"] == event["ts"]
    assert event["blocks"][0]["type"] == "rich_text"
    assert payload["type"] == "event_callback"
    assert payload["authorizations"][0]["user_id"] == "U0LEERBOT"
    assert [each.user for each in slack.notified] == ["U0JOHN"]


def test_an_edit_and_an_unfurl_differ(slack: StandIn, fatima: Person) -> None:
    said = fatima.say("dm", "one")
    slack.admin.unfurl(said)
    edited = fatima.edit(said, "two")
    _, unfurl, edit = told(slack)
    for event in (unfurl, edit):
        assert (event["subtype"], event["hidden"]) == ("message_changed", True)
        assert event["message"]["ts"] == said.ts != event["ts"]
        assert "user" not in event
    assert "edited" not in unfurl["message"]
    assert edit["message"]["edited"]["user"] == fatima.id
    assert edit["previous_message"]["text"] == "one"
    assert edited.shown() == "two"


def test_a_deleted_message_is_gone_or_leaves_a_tombstone(slack: StandIn, fatima: Person) -> None:
    fatima.delete(fatima.say("dm", "one"))
    assert told(slack)[-1]["subtype"] == "message_deleted"
    assert told(slack)[-1]["previous_message"]["text"] == "one"
    first = fatima.say("dm", "two")
    fatima.say("dm", "three", thread_ts=first.ts)
    assert told(slack)[-1]["parent_user_id"] == fatima.id
    fatima.delete(first)
    buried = told(slack)[-1]
    assert buried["subtype"] == "message_changed"
    assert buried["message"]["subtype"] == "tombstone"
    assert buried["previous_message"]["reply_count"] == 1
    assert fatima.messages()[0].shown() == "This message was deleted."


def test_a_file_comes_as_a_message(slack: StandIn, fatima: Person) -> None:
    shared = fatima.share_file("dm", "voice.m4a", text="listen")
    message, file = told(slack)
    assert (message["subtype"], message["text"]) == ("file_share", "listen")
    assert message["files"][0]["name"] == "voice.m4a"
    assert (file["type"], file["channel_id"]) == ("file_shared", fatima.dm)
    assert shared.shown() == "listen\n[file: voice.m4a]"


def test_calling_the_bot_in_a_channel_is_a_mention(slack: StandIn, fatima: Person) -> None:
    fatima.say("samen", "@Leerkring help")
    message, mention = told(slack)
    assert message["channel_type"] == "channel"
    assert (mention["type"], mention["channel"]) == ("app_mention", "C0SAMEN")
    assert mention["text"] == "<@U0LEERBOT> help"
    fatima.say("open", "@Leerkring help")
    assert len(told(slack)) == 2


def test_the_bot_hears_of_its_own_and_other_bots_messages(
    slack: StandIn, client: WebClient
) -> None:
    client.chat_postMessage(channel="U0FATIMA", text="mine")
    slack.admin.bot_message("samen", "theirs")
    mine, theirs = told(slack)
    assert (mine["bot_id"], mine["user"]) == ("B0LEERBOT", "U0LEERBOT")
    assert theirs["bot_id"] == "B0OTHERBOT"


def test_an_ephemeral_message_is_no_news(slack: StandIn, client: WebClient) -> None:
    client.chat_postEphemeral(channel="C0SAMEN", user="U0FATIMA", text="psst")
    assert told(slack) == []


def test_looking_at_the_app_is_news(slack: StandIn, client: WebClient, fatima: Person) -> None:
    fatima.open_dm()
    client.views_publish(user_id=fatima.id, view={"type": "home", "blocks": []})
    fatima.open_home()
    messages, home = told(slack)
    assert (messages["tab"], messages["channel"]) == ("messages", fatima.dm)
    assert (home["tab"], home["view"]["type"]) == ("home", "home")


def test_channels_and_people_change(slack: StandIn) -> None:
    admin = slack.admin
    admin.join("U0GUEST", "samen", by="U0JOHN")
    admin.leave("U0GUEST", "samen")
    admin.rename("samen", "samen-sterker")
    admin.archive("samen-sterker")
    admin.unarchive("samen-sterker")
    admin.change_channel_id("samen-sterker", "C0NEW")
    admin.change_user("U0JOHN", tz="Europe/Paris")
    admin.add_user(User("U0NEW", "new", "Nieuw"))
    admin.delete_channel("C0NEW")
    events = told(slack)
    assert [each["type"] for each in events] == [
        "member_joined_channel",
        "member_left_channel",
        "channel_rename",
        "channel_archive",
        "channel_unarchive",
        "channel_id_changed",
        "user_change",
        "team_join",
        "channel_deleted",
    ]
    assert events[0]["inviter"] == "U0JOHN"
    assert events[2]["channel"]["name"] == "samen-sterker"
    assert (events[5]["old_channel_id"], events[5]["new_channel_id"]) == ("C0SAMEN", "C0NEW")
    assert events[6]["user"]["tz"] == "Europe/Paris"


def test_private_channels_have_events_of_their_own(slack: StandIn) -> None:
    slack.admin.archive("secret")
    assert told(slack) == []
    slack.admin.unarchive("secret")
    slack.admin.join("U0LEERBOT", "secret")
    slack.admin.archive("secret")
    slack.admin.leave("U0LEERBOT", "secret")
    kinds = [each["type"] for each in told(slack)]
    assert kinds == ["member_joined_channel", "group_archive", "group_left"]


@pytest.mark.parametrize(
    ("scopes", "subscribed", "count"),
    [
        ({"im:history"}, None, 1),
        ({"chat:write"}, None, 0),
        ({"im:history"}, {"message.im"}, 1),
        ({"im:history"}, {"app_mention"}, 0),
    ],
)
def test_an_event_needs_its_scope_and_its_subscription(
    scopes: set[str], subscribed: set[str] | None, count: int
) -> None:
    workspace = Workspace((User("U1", "a", "A"),), (Channel("C1", "c", frozenset({"U1"})),))
    settings = Settings(subscribed=frozenset(subscribed) if subscribed else None)
    with StandIn(workspace, PlayClock(), scopes=frozenset(scopes), settings=settings) as slack:
        slack.person("U1").say("dm", "hello")
        assert len(slack.events) == count
