"""Replies to an interaction by its `response_url`."""

from dataclasses import replace

from bot.sandbox.standin import messages
from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.api.chat import Content, content_of
from bot.sandbox.standin.values import Hook, Message
from bot.sandbox.standin.wire import RefusedError


def reply(call: Call, word: str) -> None:
    """Do what a reply asks: delete, replace, or say something new."""
    hook = call.office.hooks.take(word)
    if call.flag("delete_original"):
        messages.remove(call.world, _original(call, hook))
    elif call.flag("replace_original"):
        _replace(call, _original(call, hook), content_of(call))
    else:
        say(call, hook, content_of(call))


def say(call: Call, hook: Hook, content: Content) -> Message:
    """Write a new message; only the person sees it unless all should."""
    for_all = call.text("response_type") == "in_channel"
    bot = call.world.bot
    draft = Message(
        channel=hook.channel,
        ts="",
        user=bot.user_id,
        bot_id=bot.bot_id,
        text=content.text,
        blocks=content.blocks or (),
        thread_ts=call.text("thread_ts"),
        only_for="" if for_all else hook.user,
    )
    return messages.post(call.world, draft)


def _original(call: Call, hook: Hook) -> Message:
    found = call.world.message(hook.channel, hook.message_ts)
    if found is None:
        raise RefusedError("message_not_found", "the original is gone")
    return found


def _replace(call: Call, before: Message, content: Content) -> None:
    if before.only_for and call.text("response_type") == "in_channel":
        call.object_to("an ephemeral message made public", "Slack cannot do that")
    after = replace(
        before,
        text=content.text,
        blocks=content.blocks or (),
        edited_ts="" if before.only_for else call.world.new_ts(),
    )
    messages.change(call.world, before, after)
