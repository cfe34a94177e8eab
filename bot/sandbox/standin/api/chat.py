"""chat.*: writing, changing and deleting messages."""

from dataclasses import dataclass, replace

from bot.sandbox.standin import messages
from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.api.places import place_to_write
from bot.sandbox.standin.checks.surfaces import checked_message_blocks
from bot.sandbox.standin.mrkdwn import named
from bot.sandbox.standin.shapes import message_json
from bot.sandbox.standin.values import Message
from bot.sandbox.standin.wire import Json, RefusedError

LONGEST_TEXT = 40_000
LONGEST_UPDATE = 4_000
WHOLE_TEXT = 4_040


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says; `None` is what the call leaves out."""

    text: str
    blocks: tuple[Json, ...] | None


def post_message(call: Call) -> Json:
    """Write a message."""
    if call.text("username") or call.text("icon_emoji") or call.text("icon_url"):
        call.need("chat:write.customize")
    channel = place_to_write(call, call.required("channel"))
    content = content_of(call)
    message = messages.post(call.world, _draft(call, channel, content))
    written = message_json(call.world, message)
    return {"ok": True, "channel": channel, "ts": message.ts, "message": written}


def post_ephemeral(call: Call) -> Json:
    """Write a message that only one person sees."""
    channel = place_to_write(call, call.required("channel"))
    user = call.required("user")
    if user not in call.world.members(channel):
        raise RefusedError("user_not_in_channel")
    draft = _draft(call, channel, content_of(call))
    message = messages.post(call.world, replace(draft, only_for=user))
    return {"ok": True, "message_ts": message.ts}


def update(call: Call) -> Json:
    """Change a message of the bot's own."""
    before = _own_message(call, "cant_update_message")
    if before.channel in call.world.channels and call.world.channel(before.channel).is_archived:
        raise RefusedError("is_inactive")
    content = content_of(call)
    if len(content.text) > LONGEST_UPDATE:
        raise RefusedError("msg_too_long")
    after = replace(
        before,
        text=content.text,
        blocks=before.blocks if content.blocks is None else content.blocks,
        metadata=_metadata(call) if "metadata" in call.args else before.metadata,
        edited_ts=call.world.new_ts(),
    )
    message = messages.change(call.world, before, after)
    written = message_json(call.world, message)
    return {
        "ok": True,
        "channel": message.channel,
        "ts": message.ts,
        "text": message.text,
        "message": written,
    }


def delete(call: Call) -> Json:
    """Delete a message of the bot's own."""
    message = _own_message(call, "cant_delete_message")
    messages.remove(call.world, message)
    return {"ok": True, "channel": message.channel, "ts": message.ts}


def content_of(call: Call) -> Content:
    """Read and check what a message says."""
    text = call.text("text")
    given = call.structure("blocks", "invalid_blocks_format")
    blocks = checked_message_blocks(call.office, given) if given is not None else None
    if call.args.get("attachments"):
        raise RefusedError("invalid_attachments", "the stand-in knows no attachments")
    if not text.strip() and not blocks:
        raise RefusedError("no_text")
    if len(text) > LONGEST_TEXT:
        raise RefusedError("msg_too_long")
    _dislike(call, text)
    return Content(_linked(call, text), blocks)


def _dislike(call: Call, text: str) -> None:
    if not text.strip():
        call.object_to("no top-level text", "screen readers and notices have nothing to read")
    if len(text) > WHOLE_TEXT:
        call.object_to("text over 4,040 characters", "Slack splits it into several messages")


def _linked(call: Call, text: str) -> str:
    linked = call.flag("link_names") or call.text("parse") == "full"
    return named(text, call.world.names()) if linked else text


def _draft(call: Call, channel: str, content: Content) -> Message:
    return Message(
        channel=channel,
        ts="",
        user=call.world.bot.user_id,
        bot_id=call.world.bot.bot_id,
        text=content.text,
        blocks=content.blocks or (),
        thread_ts=_thread(call, channel),
        metadata=_metadata(call),
        broadcast=call.flag("reply_broadcast"),
    )


def _thread(call: Call, channel: str) -> str:
    thread_ts = call.text("thread_ts")
    if not thread_ts:
        return ""
    parent = call.world.message(channel, thread_ts)
    if parent is None or parent.only_for:
        raise RefusedError("thread_not_found")
    if parent.is_reply:
        call.object_to("thread_ts of a reply", "a thread is named by its first message")
        return parent.thread_ts
    return thread_ts


def _metadata(call: Call) -> Json | None:
    given = call.structure("metadata", "invalid_metadata_format")
    if not given:
        return None
    if not isinstance(given, dict) or set(given) != {"event_type", "event_payload"}:
        raise RefusedError("invalid_metadata_format", "event_type and event_payload are needed")
    if not isinstance(given["event_payload"], dict):
        raise RefusedError("invalid_metadata_schema", "event_payload is an object")
    return given


def _own_message(call: Call, error: str) -> Message:
    channel = call.required("channel")
    if not call.world.members(channel):
        raise RefusedError("channel_not_found")
    message = call.world.message(channel, call.required("ts"))
    if message is None or message.only_for or message.tombstone:
        raise RefusedError("message_not_found")
    if message.bot_id != call.world.bot.bot_id:
        raise RefusedError(error)
    return message
