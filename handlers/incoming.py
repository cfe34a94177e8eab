"""What Slack sends, read into values; the only module that knows the shape of its payloads."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows.conversation.filing import Heard
from flows.conversation.state import Source
from flows.parts import Caller
from handlers.plain import NameOf, plain

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Edited:
    """A person changed a message of theirs."""

    source: Source
    text: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """A person deleted a message of theirs."""

    source: Source


def team_of(body: Body) -> str:
    """Tell whose workspace this is about."""
    team = body.get("team")
    return str(body.get("team_id") or (team["id"] if team else body["user"]["team_id"]))


def interaction_caller(body: Body, now: datetime) -> Caller:
    """Read who clicked or submitted."""
    return Caller(
        team=team_of(body),
        user=body["user"]["id"],
        now=now,
        channel=(body.get("channel") or {}).get("id", ""),
        message_ts=(body.get("container") or {}).get("message_ts", ""),
        url=body.get("response_url") or "",
    )


def command_caller(body: Body, now: datetime) -> Caller:
    """Read who typed a command."""
    return Caller(team_of(body), body["user_id"], now, body["channel_id"])


def event_caller(body: Body, now: datetime) -> Caller:
    """Read who did what an event tells."""
    event = body["event"]
    # A thread's head that was deleted turns into Slack's own message; its writer is in the old one.
    changed = event.get("previous_message") or event.get("message") or {}
    user = event.get("user") or changed.get("user", "")
    if isinstance(user, dict):
        user = user["id"]
    return Caller(team_of(body), user, now, event.get("channel") or "")


def dm_event(body: Body, name_of: NameOf) -> Heard | Edited | Deleted | None:
    """Read an event in the direct messages; nothing when it is not a person's own doing."""
    event = body["event"]
    channel = event["channel"]
    match event.get("subtype"):
        case None | "file_share" | "thread_broadcast" | "me_message" if not event.get("bot_id"):
            return Heard(
                event=body["event_id"],
                text=plain(event.get("text", ""), name_of),
                source=Source(channel, event["ts"]),
                thread_ts=event.get("thread_ts", ""),
                has_files=bool(event.get("files")),
            )
        case "message_changed":
            return _changed(event, channel, name_of)
        case "message_deleted":
            before = event.get("previous_message", {})
            own = before.get("user") and not before.get("bot_id")
            return Deleted(Source(channel, event["deleted_ts"])) if own else None
        case _:
            return None


def _changed(event: Body, channel: str, name_of: NameOf) -> Edited | Deleted | None:
    """An unfolding link is a change too, but only an edit by its writer counts."""
    message = event["message"]
    source = Source(channel, message["ts"])
    if message.get("subtype") == "tombstone":
        return Deleted(source)
    edited = message.get("edited")
    if message.get("bot_id") or not edited or edited.get("user") != message.get("user"):
        return None
    return Edited(source, plain(message.get("text", ""), name_of))
