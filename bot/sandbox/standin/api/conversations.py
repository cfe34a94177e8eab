"""conversations.*: what there is to write in, and the history of the bot's own conversations."""

from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.api.pages import page_of
from bot.sandbox.standin.api.places import dm_with, known_place, need_for_place
from bot.sandbox.standin.shapes import channel_json, dm_json, message_json
from bot.sandbox.standin.values import Message
from bot.sandbox.standin.wire import Json, RefusedError
from bot.sandbox.standin.workspace import Channel


def open_dm(call: Call) -> Json:
    """Open the conversation with one person."""
    users = call.text("users")
    if not users and call.world.dm_user(call.text("channel")):
        users = call.world.dm_user(call.text("channel"))
    if not users:
        raise RefusedError("users_list_not_supplied")
    if "," in users:
        raise RefusedError("missing_scope", needed="mpim:write")
    known = users in call.world.dms
    channel: Json = {"id": dm_with(call, users)}
    if call.flag("return_im"):
        channel = dm_json(call.world, users)
    answer: Json = {"ok": True, "channel": channel}
    return answer | ({"already_open": True, "no_op": True} if known else {})


def info(call: Call) -> Json:
    """Tell about a channel or conversation."""
    place = known_place(call, call.required("channel"))
    need_for_place(call, place, "read")
    with_locale = call.flag("include_locale")
    user = call.world.dm_user(place)
    if user:
        return {"ok": True, "channel": dm_json(call.world, user, with_locale=with_locale)}
    channel = call.world.channel(place)
    found = channel_json(call.world, channel, with_locale=with_locale)
    if call.flag("include_num_members"):
        found["num_members"] = len(channel.members)
    return {"ok": True, "channel": found}


def members(call: Call) -> Json:
    """Tell who is in a channel."""
    place = known_place(call, call.required("channel"))
    need_for_place(call, place, "read")
    ids, more = page_of(call, sorted(call.world.members(place)), 100)
    return {"ok": True, "members": ids, "response_metadata": {"next_cursor": more}}


def of_user(call: Call) -> Json:
    """List the conversations of the bot, or those of somebody that the bot may know of."""
    kinds = [each.strip() for each in (call.text("types") or "public_channel").split(",")]
    for kind in kinds:
        if kind not in _SCOPES_BY_TYPE:
            raise RefusedError("invalid_types")
        call.need(_SCOPES_BY_TYPE[kind])
    found = _dms_of(call) if "im" in kinds else []
    found += [
        channel_json(call.world, each)
        for each in call.world.channels.values()
        if _type_of(each) in kinds and _listed(call, each)
    ]
    chosen, more = page_of(call, found, 100)
    return {"ok": True, "channels": chosen, "response_metadata": {"next_cursor": more}}


_SCOPES_BY_TYPE = {
    "public_channel": "channels:read",
    "private_channel": "groups:read",
    "im": "im:read",
    "mpim": "mpim:read",
}


def _type_of(channel: Channel) -> str:
    return "private_channel" if channel.is_private else "public_channel"


def _listed(call: Call, channel: Channel) -> bool:
    user = call.text("user") or call.world.bot.user_id
    known = not channel.is_private or call.world.bot.user_id in channel.members
    archived = channel.is_archived and call.flag("exclude_archived")
    return user in channel.members and known and not archived


def _dms_of(call: Call) -> list[Json]:
    wanted = call.text("user")
    users = [user for user in call.world.dms if wanted in ("", user, call.world.bot.user_id)]
    return [dm_json(call.world, user) for user in users]


def history(call: Call) -> Json:
    """Read a conversation with the bot, newest first."""
    stored = [each for each in _visible(call) if not each.is_reply or each.broadcast]
    return _answer(call, list(reversed(stored)))


def replies(call: Call) -> Json:
    """Read one thread, oldest first."""
    root = call.required("ts")
    thread = [each for each in _visible(call) if root in (each.ts, each.thread_ts)]
    if not thread:
        raise RefusedError("thread_not_found")
    return _answer(call, thread)


def _visible(call: Call) -> list[Message]:
    place = known_place(call, call.required("channel"))
    need_for_place(call, place, "history")
    if not call.world.dm_user(place) and call.world.bot.user_id not in call.world.members(place):
        raise RefusedError("not_in_channel")
    stored = sorted(call.world.messages.get(place, {}).values(), key=lambda each: each.ts)
    return [each for each in stored if _in_range(call, each)]


def _in_range(call: Call, message: Message) -> bool:
    if message.only_for or not call.office.faults.shows(message.ts):
        return False
    oldest, latest = float(call.text("oldest") or 0), float(call.text("latest") or "inf")
    ts = float(message.ts)
    return (oldest < ts < latest) or (call.flag("inclusive") and ts in (oldest, latest))


def _answer(call: Call, found: list[Message]) -> Json:
    with_metadata = call.flag("include_all_metadata")
    chosen, more = page_of(call, found, 100)
    written = [message_json(call.world, each, with_metadata=with_metadata) for each in chosen]
    answer: Json = {"ok": True, "messages": written, "has_more": bool(more)}
    return answer | ({"response_metadata": {"next_cursor": more}} if more else {})
