"""Which scope each of Slack's methods and events needs; written by hand, read by the tests."""

METHODS = {
    "auth.test": None,
    "apps.connections.open": None,  # the app-level token's own connections:write
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "chat.delete": "chat:write",
    "conversations.open": "im:write",
    "conversations.history": "im:history",
    "conversations.info": "channels:read",
    "files.getUploadURLExternal": "files:write",
    "files.completeUploadExternal": "files:write",
    "files.delete": "files:write",
    "users.info": "users:read",
    "views.open": None,
    "views.publish": None,
}
"""The methods the bot calls."""

IN_PRIVATE = {"conversations.info": "groups:read"}
"""The scope that a method needs instead where the channel is private."""

EVENTS = {
    "app_home_opened": None,
    "app_mention": "app_mentions:read",
    "app_uninstalled": None,
    "channel_archive": "channels:read",
    "channel_deleted": "channels:read",
    "channel_id_changed": "channels:read",  # also told of private channels
    "channel_left": "channels:read",
    "channel_unarchive": "channels:read",
    "group_archive": "groups:read",
    "group_deleted": "groups:read",
    "group_left": "groups:read",
    "group_unarchive": "groups:read",
    "member_joined_channel": "channels:read",  # and groups:read for private channels
    "message.im": "im:history",
    "tokens_revoked": None,
    "user_change": "users:read",
}
"""The events the bot listens to."""

COMMANDS_SCOPE = "commands"


def bot_scopes() -> frozenset[str]:
    """List the scopes the bot asks for: exactly those it needs."""
    needed = {*METHODS.values(), *IN_PRIVATE.values(), *EVENTS.values(), COMMANDS_SCOPE}
    return frozenset(scope for scope in needed if scope)
