"""Markup is read as Slack reads it, and whoever is mentioned is counted."""

from typing import Any

import pytest
from slack_sdk import WebClient

from bot.sandbox.standin import Person, StandIn

Body = dict[str, Any]


def section(text: str, kind: str = "mrkdwn") -> Body:
    return {"type": "section", "text": {"type": kind, "text": text}}


def rich(*parts: Body) -> Body:
    return {"type": "rich_text", "elements": list(parts)}


def words(*texts: str) -> Body:
    elements = [{"type": "text", "text": text} for text in texts]
    return {"type": "rich_text_section", "elements": elements}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("*bold* _it_ ~no~ `a*b*`", "bold it no a*b*"),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
        ("&lt;!channel&gt; R&amp;D", "<!channel> R&D"),
        ("<@U0JOHN> in <#C0SAMEN>", "@John in #samen"),
        ("<!channel> and <!here>", "@channel and @here"),
        ("<https://a.nl|here> <mailto:a@b.nl|a@b.nl>", "here a@b.nl"),
        ("&gt; quoted\nnot quoted", "> quoted\nnot quoted"),
        ("before\n```\na *b*\n```\nafter", "before\na *b*\nafter"),
        (":wave: :seedling: :no_such_emoji_at_all:", "👋 🌱 :no_such_emoji_at_all:"),
    ],
)
def test_markup_is_read(client: WebClient, fatima: Person, written: str, read: str) -> None:
    client.chat_postMessage(channel="C0SAMEN", text="t", blocks=[section(written)])
    client.chat_postMessage(channel="C0SAMEN", text=written)
    assert [each.shown() for each in fatima.messages("samen")] == [read, read]


def test_plain_text_is_not_markup(slack: StandIn, client: WebClient, fatima: Person) -> None:
    blocks = [section("*a* <@U0JOHN> &amp;", "plain_text")]
    client.chat_postMessage(channel="C0SAMEN", text="t", blocks=blocks)
    assert fatima.messages("samen")[0].shown() == "*a* <@U0JOHN> &amp;"
    assert slack.notified == []


def test_rich_text_is_read(slack: StandIn, client: WebClient, fatima: Person) -> None:
    bullets = {
        "type": "rich_text_list",
        "style": "bullet",
        "elements": [words("one"), words("two")],
    }
    deeper = {**bullets, "style": "ordered", "indent": 1, "offset": 2}
    quote = {**words("<!channel>\n", "second"), "type": "rich_text_quote"}
    code = {**words("a\nb"), "type": "rich_text_preformatted"}
    block = rich(words("Say ", "*this*"), bullets, deeper, quote, code)
    client.chat_postMessage(channel="C0SAMEN", text="t", blocks=[block])
    assert fatima.messages("samen")[0].shown() == (
        "Say *this*\n• one\n• two\n    3. one\n    4. two\n> <!channel>\n> second\na\nb"
    )
    assert slack.notified == []


@pytest.mark.parametrize(
    "message",
    [
        {"text": "<@U0JOHN>"},
        {"text": "t", "blocks": [section("hi <@U0JOHN>")]},
        {
            "text": "t",
            "blocks": [
                rich(
                    {
                        "type": "rich_text_section",
                        "elements": [{"type": "user", "user_id": "U0JOHN"}],
                    }
                )
            ],
        },
        {
            "text": "t",
            "blocks": [
                {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0JOHN|x>"}]}
            ],
        },
        {"text": "hello @John", "link_names": True},
        {"text": "hello @John", "parse": "full"},
    ],
    ids=["text", "section", "rich text", "context", "link_names", "parse"],
)
def test_a_mention_is_counted_wherever_it_hides(
    slack: StandIn, client: WebClient, message: Body
) -> None:
    sent = client.chat_postMessage(channel="C0SAMEN", **message)
    notice = slack.notified[0]
    assert (notice.user, notice.channel, notice.ts) == ("U0JOHN", "C0SAMEN", sent["ts"])


def test_calling_everybody_is_counted_for_each(slack: StandIn, client: WebClient) -> None:
    broadcast = {"type": "broadcast", "range": "here"}
    block = rich({"type": "rich_text_section", "elements": [broadcast]})
    client.chat_postMessage(channel="C0SAMEN", text="t", blocks=[block])
    assert [each.user for each in slack.notified] == ["U0FATIMA", "U0JOHN", "U0OTHER"]


def test_an_edit_that_mentions_somebody_new_is_counted(slack: StandIn, client: WebClient) -> None:
    sent = client.chat_postMessage(channel="C0SAMEN", text="<@U0FATIMA>")
    client.chat_update(channel="C0SAMEN", ts=sent["ts"], text="<@U0FATIMA> <@U0JOHN>")
    assert [(each.user, each.why) for each in slack.notified] == [
        ("U0FATIMA", "mentioned"),
        ("U0JOHN", "mentioned in an edit"),
    ]


def test_a_name_typed_at_the_bot_is_only_words(
    slack: StandIn, client: WebClient, fatima: Person
) -> None:
    client.chat_postMessage(channel="C0SAMEN", text="hello @John and @channel")
    assert fatima.messages("samen")[0].shown() == "hello @John and @channel"
    assert slack.notified == []
