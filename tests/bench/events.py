"""What Slack would send: somebody types an answer, or presses a button."""

from typing import Any

from slack_bolt import BoltRequest

TEAM, APP, CHANNEL = "T0BENCH", "A0BENCH", "C0BENCH"
_BEGAN = 1_800_000_000


def user(person: int) -> str:
    """Name somebody's account."""
    return f"U{person:07d}"


def said_ts(question: int) -> str:
    """Tell when a question stood in Slack: before it was answered."""
    return f"{_BEGAN + question * 60}.000001"


def typed(person: int, question: int, text: str) -> dict[str, Any]:
    """Give the event of a direct message."""
    ts = f"{_BEGAN + question * 60 + 30}.{person:06d}"
    rich = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    event = {
        "type": "message",
        "channel": f"D{person:07d}",
        "channel_type": "im",
        "user": user(person),
        "text": text,
        "ts": ts,
        "event_ts": ts,
        "team": TEAM,
        "client_msg_id": f"00000000-0000-4000-8000-{person:06d}{question:06d}",
        "blocks": [{"type": "rich_text", "block_id": "b1", "elements": [rich]}],
    }
    return {
        "type": "event_callback",
        "team_id": TEAM,
        "api_app_id": APP,
        "event": event,
        "event_id": f"Ev{person:07d}{question}",
        "event_time": _BEGAN,
        "authorizations": [{"team_id": TEAM, "user_id": "U0BOT", "is_bot": True}],
    }


def pressed(person: int, action: str, value: str, url: str) -> dict[str, Any]:
    """Give the payload of a button that was pressed."""
    channel, ts = f"D{person:07d}", said_ts(0)
    text = {"type": "plain_text", "text": "…", "emoji": True}
    button = {"type": "button", "block_id": "b1", "action_id": action, "value": value}
    return {
        "type": "block_actions",
        "team": {"id": TEAM, "domain": "bench"},
        "user": {"id": user(person), "username": "x", "name": "x", "team_id": TEAM},
        "api_app_id": APP,
        "container": {"type": "message", "message_ts": ts, "channel_id": channel},
        "trigger_id": f"1.2.{person}",
        "channel": {"id": channel, "name": "directmessage"},
        "message": {"type": "message", "user": "U0BOT", "ts": ts, "text": "…"},
        "response_url": url,
        "actions": [button | {"text": text, "action_ts": ts}],
    }


def request(payload: dict[str, Any]) -> BoltRequest:
    """Wrap a payload as the Socket Mode adapter does."""
    return BoltRequest(mode="socket_mode", body=payload)
