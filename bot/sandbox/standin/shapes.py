"""How Slack writes people, channels, messages, files and views in JSON."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.sandbox.standin.values import File, Message, View
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.workspace import Channel, User
from bot.sandbox.standin.world import World


def user_json(world: World, user: User, *, with_locale: bool = False) -> Json:
    """Write somebody; strangers have fewer fields, as in a shared channel."""
    team = user.team or world.workspace.id
    found: Json = {
        "id": user.id,
        "team_id": team,
        "name": user.name,
        "deleted": user.deleted,
        "real_name": user.real_name,
        "is_admin": user.is_admin,
        "is_bot": user.is_bot,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": user.is_ultra_restricted,
        "is_app_user": False,
        "updated": int(world.now().timestamp()),
        "profile": {
            "real_name": user.real_name,
            "display_name": user.display_name,
            "team": team,
        },
    }
    if user.id == world.bot.user_id:
        found["profile"] |= {"api_app_id": world.bot.app_id, "bot_id": world.bot.bot_id}
    if user.is_stranger:
        return found | {"is_stranger": True}
    own = not user.team  # what language somebody reads is for their own workspace to know
    return found | _zone(world, user) | ({"locale": user.locale} if with_locale and own else {})


def channel_json(world: World, channel: Channel, *, with_locale: bool = False) -> Json:
    """Write a channel."""
    found: Json = {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.is_private,
        "is_group": channel.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.is_private,
        "is_archived": channel.is_archived,
        "is_general": False,
        "is_shared": channel.is_shared,
        "is_ext_shared": channel.is_shared,
        "is_org_shared": False,
        "is_member": world.bot.user_id in channel.members,
        "context_team_id": world.workspace.id,
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": channel.purpose, "creator": "", "last_set": 0},
    }
    return found | ({"locale": channel.locale} if with_locale else {})


def dm_json(world: World, user: str, *, with_locale: bool = False) -> Json:
    """Write a conversation of one person and the bot."""
    found: Json = {
        "id": world.dm_of(user),
        "is_im": True,
        "is_org_shared": False,
        "context_team_id": world.workspace.id,
        "user": user,
        "is_user_deleted": world.user(user).deleted,
        "is_archived": False,
    }
    return found | ({"locale": world.user(user).locale} if with_locale else {})


def message_json(world: World, message: Message, *, with_metadata: bool = True) -> Json:
    """Write a message, with only the fields that it has."""
    found: Json = {
        "type": "message",
        "user": message.user,
        "ts": message.ts,
        "text": message.text,
        "team": world.users[message.user].team or world.workspace.id,
    }
    optional = {
        "subtype": message.subtype,
        "blocks": list(message.blocks),
        "bot_id": message.bot_id,
        "app_id": world.bot.app_id if message.bot_id == world.bot.bot_id else "",
        "files": [file_json(world.files[each]) for each in message.files],
        "metadata": message.metadata if with_metadata else None,
        "edited": message.edited_ts and {"user": message.user, "ts": message.edited_ts},
    }
    found |= {name: value for name, value in optional.items() if value}
    return found | _thread(world, message)


def tombstone_json(message: Message) -> Json:
    """Write what is left of a deleted message that has replies."""
    return {
        "type": "message",
        "subtype": "tombstone",
        "user": "USLACKBOT",
        "text": "This message was deleted.",
        "hidden": True,
        "ts": message.ts,
        "thread_ts": message.ts,
    }


def file_json(file: File) -> Json:
    """Write a file, without its bytes."""
    return {
        "id": file.id,
        "name": file.name,
        "title": file.title or file.name,
        "mimetype": file.mimetype,
        "filetype": file.name.rpartition(".")[2],
        "size": file.size,
        "user": file.owner,
        "mode": "hosted",
        "is_external": False,
        "channels": list(file.channels),
        "alt_txt": file.alt,
    }


def view_json(world: World, view: View) -> Json:
    """Write a view as it stands, with its state."""
    empty: Json = {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "title": {"type": "plain_text", "text": "View Title", "emoji": True},
        "close": None,
        "submit": None,
        "clear_on_close": False,
        "notify_on_close": False,
    }
    return {
        **empty,
        **view.body,
        "id": view.id,
        "team_id": world.workspace.id,
        "app_installed_team_id": world.workspace.id,
        "app_id": world.bot.app_id,
        "bot_id": world.bot.bot_id,
        "hash": view.hash,
        "root_view_id": view.root_id,
        "previous_view_id": view.previous_id or None,
        "state": {"values": view.values},
    }


def _zone(world: World, user: User) -> Json:
    local = world.now().astimezone(ZoneInfo(user.tz))
    offset = local.utcoffset() or timedelta()
    return {"tz": user.tz, "tz_label": local.tzname(), "tz_offset": int(offset.total_seconds())}


def _thread(world: World, message: Message) -> Json:
    if message.is_reply:
        parent = world.message(message.channel, message.thread_ts)
        return {"thread_ts": message.thread_ts} | (
            {"parent_user_id": parent.user} if parent else {}
        )
    replies = replies_to(world, message)
    if not replies:
        return {}
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users": sorted({reply.user for reply in replies}),
        "latest_reply": replies[-1].ts,
    }


def replies_to(world: World, message: Message) -> list[Message]:
    """List the replies in a message's thread."""
    stored = world.messages.get(message.channel, {}).values()
    return [each for each in stored if each.thread_ts == message.ts and each.is_reply]
