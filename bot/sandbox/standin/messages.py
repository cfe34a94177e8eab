"""Writing, changing and deleting messages, with all the news and notices this brings."""

from collections.abc import Iterator
from dataclasses import replace

from bot.sandbox.standin import events
from bot.sandbox.standin.mrkdwn import mentions
from bot.sandbox.standin.richtext import rich_mentions
from bot.sandbox.standin.shapes import replies_to
from bot.sandbox.standin.values import Message, Notified
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.world import World


def post(world: World, draft: Message) -> Message:
    """Write a message; its moment is given to it here."""
    message = replace(draft, ts=world.new_ts())
    with world.changing():
        world.keep(message)
        _notify(world, message, "mentioned")
        if not message.only_for:
            _tell_of(world, message)
    return message


def change(world: World, before: Message, after: Message) -> Message:
    """Put `after` in the place of `before`."""
    with world.changing():
        world.keep(after)
        _notify(world, after, "mentioned in an edit", known=_mentioned(before))
        if not after.only_for and _bot_is_in(world, after.channel):
            world.announce(events.message_changed(world, before, after))
    return after


def remove(world: World, message: Message) -> None:
    """Delete a message; the first of a thread leaves a tombstone."""
    with world.changing():
        if replies_to(world, message):
            world.keep(_tombstone(message))
            event = events.message_buried(world, message)
        else:
            del world.messages[message.channel][message.ts]
            event = events.message_deleted(world, message)
        if not message.only_for and _bot_is_in(world, message.channel):
            world.announce(event)


def _tombstone(message: Message) -> Message:
    return Message(
        channel=message.channel,
        ts=message.ts,
        user=message.user,
        text="This message was deleted.",
        thread_ts=message.ts,
        tombstone=True,
    )


def _tell_of(world: World, message: Message) -> None:
    if not _bot_is_in(world, message.channel):
        return
    world.announce(events.message_posted(world, message))
    by_person = message.user != world.bot.user_id and message.channel in world.channels
    if by_person and ("user", world.bot.user_id) in mentions(message.text):
        world.announce(events.app_mention(world, message))


def _bot_is_in(world: World, channel: str) -> bool:
    return world.bot.user_id in world.members(channel)


def _notify(
    world: World,
    message: Message,
    why: str,
    known: frozenset[tuple[str, str]] = frozenset(),
) -> None:
    for kind, who in sorted(_mentioned(message) - known):
        for user in _people(world, message, kind, who):
            world.notified.append(Notified(user, message.channel, message.ts, why))


def _people(world: World, message: Message, kind: str, who: str) -> Iterator[str]:
    if kind == "broadcast":
        yield from sorted(world.members(message.channel) - {message.user, world.bot.user_id})
    elif who != message.user:
        yield who


def _mentioned(message: Message) -> frozenset[tuple[str, str]]:
    found = set(mentions(message.text))
    for block in message.blocks:
        found |= set(_block_mentions(block))
    return frozenset(found)


def _block_mentions(part: object) -> Iterator[tuple[str, str]]:
    """Look at everything inside a block: a mention hides wherever markup or rich text may stand."""
    if isinstance(part, list):
        for each in part:
            yield from _block_mentions(each)
    elif isinstance(part, dict):
        yield from _object_mentions(part)


def _object_mentions(part: Json) -> Iterator[tuple[str, str]]:
    if part.get("type") == "mrkdwn":
        yield from mentions(part["text"])
    elif part.get("type") == "rich_text":
        yield from rich_mentions(part)
    else:
        for each in part.values():
            yield from _block_mentions(each)
