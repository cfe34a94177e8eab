"""What Slack tells the bot of its own accord, and which scope each piece of news needs."""

from collections.abc import Callable

from bot.sandbox.standin.shapes import (
    channel_json,
    file_json,
    message_json,
    tombstone_json,
    user_json,
    view_json,
)
from bot.sandbox.standin.values import File, Message, View
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.workspace import Channel, User
from bot.sandbox.standin.world import World


class Announcer:
    """Wraps events for the bot, and keeps back those it has no scope or subscription for."""

    def __init__(
        self,
        world: World,
        scopes: frozenset[str],
        subscribed: frozenset[str] | None,
        send: Callable[[Json], None],
    ) -> None:
        self._world = world
        self._scopes = scopes
        self._subscribed = subscribed
        self._send = send
        self.sent: list[Json] = []

    def announce(self, event: Json) -> None:
        """Send one event, when the bot may hear of it."""
        if self._may_hear(event):
            payload = self.payload(event)
            with self._world.changing():
                self.sent.append(payload)
                self._world.unheard[payload["event_id"]] = payload
            self._send(payload)

    def again(self, payload: Json, *, fresh_id: bool) -> None:
        """Send something again that was sent before."""
        self._send(payload | ({"event_id": self._world.new_id("Ev")} if fresh_id else {}))

    def payload(self, event: Json) -> Json:
        """Wrap an event under a new event id."""
        world = self._world
        return {
            "token": "verification-token",
            "team_id": world.workspace.id,
            "context_team_id": world.workspace.id,
            "context_enterprise_id": None,
            "api_app_id": world.bot.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": world.new_id("Ev"),
            "event_time": int(world.now().timestamp()),
            "authorizations": [_authorization(world)],
            "is_ext_shared_channel": _is_shared(world, event),
            "event_context": "4-event-context",
        }

    def _may_hear(self, event: Json) -> bool:
        if self._world.token_error and event["type"] not in _FAREWELLS:
            return False
        needed = needed_scope(event)
        if needed and needed not in self._scopes:
            return False
        return self._subscribed is None or event_name(event) in self._subscribed


def event_name(event: Json) -> str:
    """Give the name under which a manifest subscribes: `message.im`, `app_mention`…"""
    kind = str(event["type"])
    return f"message.{event['channel_type']}" if kind == "message" else kind


def needed_scope(event: Json) -> str:
    """Tell which scope an event needs, or none."""
    kind = str(event["type"])
    if kind == "message":
        return _HISTORY[str(event["channel_type"])]
    if kind in ("member_joined_channel", "member_left_channel"):
        return "channels:read" if event["channel_type"] == "C" else "groups:read"
    if kind.startswith("channel_"):
        return "channels:read"
    if kind.startswith("group_"):
        return "groups:read"
    return _SCOPES.get(kind, "")


def message_posted(world: World, message: Message) -> Json:
    """Say that a message was written."""
    written = message_json(world, message, with_metadata=False)
    return _in_place(world, message.channel) | {"event_ts": message.ts} | written


def message_changed(world: World, before: Message, after: Message) -> Json:
    """Say that a message was edited, unfurled or updated."""
    return _hidden(world, before, "message_changed") | {
        "message": message_json(world, after, with_metadata=False)
        | {"source_team": world.workspace.id},
    }


def message_buried(world: World, before: Message) -> Json:
    """Say that a message with replies was deleted: a tombstone stands in its place."""
    return _hidden(world, before, "message_changed") | {"message": tombstone_json(before)}


def message_deleted(world: World, before: Message) -> Json:
    """Say that a message was deleted."""
    return _hidden(world, before, "message_deleted") | {"deleted_ts": before.ts}


def app_mention(world: World, message: Message) -> Json:
    """Say that somebody called the bot by its name in a channel."""
    event = message_json(world, message, with_metadata=False)
    return event | {
        "type": "app_mention",
        "channel": message.channel,
        "event_ts": message.ts,
    }


def app_home_opened(world: World, user: str, tab: str, home: View | None) -> Json:
    """Say that somebody looks at the app's Home or Messages tab."""
    event: Json = {
        "type": "app_home_opened",
        "user": user,
        "channel": world.dm_of(user),
        "tab": tab,
        "event_ts": world.new_ts(),
    }
    return event | ({"view": view_json(world, home)} if home and tab == "home" else {})


def member_event(world: World, kind: str, user: str, channel: Channel, by: str = "") -> Json:
    """Say that somebody joined or left a channel."""
    event: Json = {
        "type": kind,
        "user": user,
        "channel": channel.id,
        "channel_type": "G" if channel.is_private else "C",
        "team": world.workspace.id,
        "event_ts": world.new_ts(),
    }
    return event | ({"inviter": by} if by else {})


def channel_event(world: World, what: str, channel: Channel, by: str) -> Json:
    """Say that a channel was archived, renamed and so on (`what`), as channel_… or group_…."""
    kind = f"{'group' if channel.is_private else 'channel'}_{what}"
    named = what == "rename"
    subject: object = channel_json(world, channel) if named else channel.id
    event: Json = {"type": kind, "channel": subject, "event_ts": world.new_ts()}
    return event | ({} if named or what == "left" else {"user": by})


def channel_id_changed(world: World, old: str, new: str) -> Json:
    """Say that a channel goes on under another id."""
    return {
        "type": "channel_id_changed",
        "old_channel_id": old,
        "new_channel_id": new,
        "event_ts": world.new_ts(),
    }


def user_event(world: World, kind: str, user: User) -> Json:
    """Say that somebody joined the team or changed (`user_change`, `team_join`)."""
    written = user_json(world, user, with_locale=True)
    return {"type": kind, "user": written, "event_ts": world.new_ts()}


def file_shared(world: World, file: File, channel: str) -> Json:
    """Say that a file was shared."""
    return {
        "type": "file_shared",
        "file_id": file.id,
        "user_id": file.owner,
        "file": {"id": file_json(file)["id"]},
        "channel_id": channel,
        "event_ts": world.new_ts(),
    }


_HISTORY = {"im": "im:history", "channel": "channels:history", "group": "groups:history"}
_FAREWELLS = ("app_uninstalled", "tokens_revoked")
_SCOPES = {
    "app_mention": "app_mentions:read",
    "user_change": "users:read",
    "team_join": "users:read",
    "file_shared": "files:read",
}


def _hidden(world: World, before: Message, subtype: str) -> Json:
    now = world.new_ts()
    return _in_place(world, before.channel) | {
        "type": "message",
        "subtype": subtype,
        "hidden": True,
        "ts": now,
        "event_ts": now,
        "previous_message": message_json(world, before, with_metadata=False),
    }


def _in_place(world: World, channel: str) -> Json:
    if world.dm_user(channel):
        kind = "im"
    else:
        kind = "group" if world.channels[channel].is_private else "channel"
    return {"channel": channel, "channel_type": kind, "event_ts": world.new_ts()}


def _authorization(world: World) -> Json:
    return {
        "enterprise_id": None,
        "team_id": world.workspace.id,
        "user_id": world.bot.user_id,
        "is_bot": True,
        "is_enterprise_install": False,
    }


def _is_shared(world: World, event: Json) -> bool:
    channel = world.channels.get(str(event.get("channel", "")))
    return channel is not None and channel.is_shared
