"""Where a call may write or read: channels and conversations, and who is in them."""

from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.wire import RefusedError
from bot.sandbox.standin.workspace import SLACKBOT


def dm_with(call: Call, user_id: str) -> str:
    """Give the conversation with somebody the bot may write to."""
    user = call.world.user(user_id)
    if user.is_bot or user.id == SLACKBOT.id:
        raise RefusedError("cannot_dm_bot")
    if user.deleted:
        raise RefusedError("user_disabled")
    if user.is_stranger or user.team:
        call.object_to("a direct message to somebody of another workspace")
        opening = call.method == "conversations.open"
        raise RefusedError("user_not_found" if opening else "channel_not_found")
    return call.world.dm_of(user_id)


def place_to_write(call: Call, channel_id: str) -> str:
    """Resolve a place for a new message: a channel, a conversation, or a person."""
    if channel_id in call.world.users:
        return dm_with(call, channel_id)
    dm_user = call.world.dm_user(channel_id)
    if dm_user:
        return dm_with(call, dm_user)
    _check_channel(call, channel_id)
    return channel_id


def known_place(call: Call, channel_id: str) -> str:
    """Resolve a place that exists and that the bot may know of."""
    if not call.world.dm_user(channel_id):
        channel = call.world.channel(channel_id)
        if channel.is_private and call.world.bot.user_id not in channel.members:
            raise RefusedError("channel_not_found")
    return channel_id


def need_for_place(call: Call, channel_id: str, what: str) -> None:
    """Check the scope for reading here; `what` is `read` or `history`."""
    if call.world.dm_user(channel_id):
        call.need(f"im:{what}")
    else:
        private = call.world.channel(channel_id).is_private
        call.need(f"{'groups' if private else 'channels'}:{what}")


def _check_channel(call: Call, channel_id: str) -> None:
    channel = call.world.channel(known_place(call, channel_id))
    if channel.is_archived:
        raise RefusedError("is_archived")
    if call.world.bot.user_id not in channel.members:
        may_anyway = "chat:write.public" in call.office.scopes
        if call.method != "chat.postMessage" or not may_anyway:
            raise RefusedError("not_in_channel")
