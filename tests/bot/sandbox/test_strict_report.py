"""The report names every sin once, and nobody's words."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.clock import PlayClock
from bot.sandbox.report import report
from bot.sandbox.standin import Channel, StandIn, User, Workspace

SECRET = "what nobody else may read"


@pytest.fixture
def slack() -> Iterator[StandIn]:
    people = (User("U0FATIMA", "fatima", "Fatima"),)
    channels = (Channel("C0OPEN", "open", frozenset({"U0FATIMA", "U0LEERBOT"})),)
    scopes = frozenset({"chat:write", "im:history", "im:write"})
    with StandIn(Workspace(people, channels), PlayClock(), scopes=scopes) as standin:
        yield standin


def test_a_good_bot_has_a_report_of_one_line(slack: StandIn) -> None:
    client = WebClient(token=slack.bot_token, base_url=slack.api_url)
    client.chat_postMessage(channel="C0OPEN", text=SECRET)
    assert report(slack.violations) == (
        "Slack would have had nothing to say against what the bot did."
    )


def test_a_sinner_is_told_what_where_when_and_how_often(slack: StandIn) -> None:
    client = WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
    day = slack.now().strftime("%Y-%m-%d")
    long = {"type": "section", "text": {"type": "mrkdwn", "text": SECRET * 200}}
    with pytest.raises(SlackApiError):
        client.chat_postMessage(channel="C0OPEN", text=SECRET, blocks=[long])
    with pytest.raises(SlackApiError):
        client.users_info(user="U0FATIMA")
    with pytest.raises(SlackApiError):
        client.chat_postMessage(channel="U0FATIMA", text=SECRET, blocks=[long])
    said = report(slack.violations)
    first, *rows = said.splitlines()
    assert first == "Slack would have refused or disliked 3 of the things the bot did:"
    assert rows[0] == "2 x chat.postMessage: refused: invalid_blocks"
    assert "must be less than 3001 characters" in rows[1]
    assert rows[2].startswith(f"    in C0OPEN, U0FATIMA, at {day}")
    assert "last" in rows[2]
    assert rows[3] == "1 x users.info: refused: missing_scope"
    assert len(rows) == 5
    assert SECRET not in said
