"""Too many calls are answered with 429, on the played clock."""

from datetime import timedelta

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.clock import PlayClock
from bot.sandbox.standin import Allowance, Allowances, Settings, StandIn
from bot.sandbox.standin.limits import TIERS, Limits
from bot.sandbox.standin.workspace import User, Workspace


def test_six_messages_at_once_are_one_too_many_for_a_channel(
    slack: StandIn, client: WebClient
) -> None:
    for _ in range(5):
        client.chat_postMessage(channel="C0SAMEN", text="t")
    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel="C0SAMEN", text="t")
    assert refused.value.response.status_code == 429
    assert refused.value.response.headers["Retry-After"] == "1"
    assert slack.violations[0].what == "too many calls"
    client.chat_postMessage(channel="U0FATIMA", text="t")
    slack.play(slack.now() + timedelta(seconds=2))
    client.chat_postMessage(channel="C0SAMEN", text="t")


def test_a_person_and_the_conversation_with_them_are_one_channel(client: WebClient) -> None:
    dm = client.conversations_open(users="U0FATIMA")["channel"]["id"]
    for channel in ("U0FATIMA", dm, "U0FATIMA", dm, "U0FATIMA"):
        client.chat_postMessage(channel=channel, text="t")
    with pytest.raises(SlackApiError, match="ratelimited"):
        client.chat_postMessage(channel=dm, text="t")


def test_a_workspace_has_a_ceiling() -> None:
    users = tuple(User(f"U{n}", f"u{n}", f"U {n}") for n in range(4))
    allowances = Allowances(workspace=Allowance(3, 60))
    settings = Settings(allowances=allowances)
    scopes = frozenset({"chat:write"})
    with StandIn(Workspace(users, ()), PlayClock(), scopes=scopes, settings=settings) as slack:
        client = WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        for user in users[:3]:
            client.chat_postMessage(channel=user.id, text="t")
        with pytest.raises(SlackApiError, match="ratelimited"):
            client.chat_postMessage(channel="U3", text="t")


@pytest.mark.parametrize("method", sorted(TIERS))
def test_every_method_has_its_own_allowance(method: str) -> None:
    clock = PlayClock()
    limits = Limits(clock)
    burst = int(Allowances().tiers[TIERS[method] - 1].burst)
    assert [limits.wait_for(method) for _ in range(burst)] == [0] * burst
    wait = limits.wait_for(method)
    assert wait >= 1
    clock.move_to(clock() + timedelta(seconds=wait))
    assert limits.wait_for(method) == 0
