"""The played clock as the page shows it: how far it is, and what arrived where meanwhile."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.sandbox.standin.lines import Names
from bot.sandbox.standin.player import Play
from bot.sandbox.standin.shown import shown_message
from bot.sandbox.standin.values import Message
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.workspace import User
from bot.sandbox.standin.world import World

MOST_ARRIVED = 200
_LONGEST_LINE = 120


def next_moment(world: World, user: User, wish: str) -> datetime:
    """Tell when `hour`, `morning`, `monday` or `week` is for somebody, or read a date and time."""
    now = world.now().astimezone(ZoneInfo(user.tz))
    morning = now.replace(hour=9, minute=0, second=0, microsecond=0)
    match wish:
        case "hour":
            return (now.astimezone(UTC) + timedelta(hours=1)).astimezone(ZoneInfo(user.tz))
        case "morning":
            return morning if morning > now else morning + timedelta(days=1)
        case "monday":
            return morning + timedelta(days=7 - now.weekday())
        case "week":
            return now + timedelta(weeks=1)
        case _:
            return datetime.fromisoformat(wish).replace(tzinfo=ZoneInfo(user.tz))


def clock_of(world: World, user: User) -> Json:
    """Tell the time where somebody is."""
    return {"now": world.now().astimezone(ZoneInfo(user.tz)).isoformat(), "zone": user.tz}


def shown_play(play: Play | None) -> Json | None:
    """Tell how far the clock has been played."""
    if play is None:
        return None
    whole = (play.until - play.start) / timedelta(seconds=1)
    gone = (play.at - play.start) / timedelta(seconds=1)
    return {
        "start": play.start.isoformat(),
        "at": play.at.isoformat(),
        "until": play.until.isoformat(),
        "share": 1.0 if play.over else max(0.0, min(1.0, gone / whole)),
        "count": play.count,
        "over": play.over,
        "error": play.error,
    }


def arrived(world: World, play: Play | None, user: User, names: Names) -> list[Json]:
    """List what the bot said while the clock was played, oldest first.

    Of what somebody cannot read, only that it came is told.
    """
    if play is None:
        return []
    start = f"{play.start.timestamp():.6f}"
    end = f"{play.at.timestamp():.6f}" if play.over else "~"
    new = [
        message
        for stored in world.messages.values()
        for message in stored.values()
        if start <= message.ts <= end and message.bot_id
    ]
    recent = sorted(new, key=lambda each: each.ts)[-MOST_ARRIVED:]
    return [_arrival(world, each, user, names) for each in recent]


def _arrival(world: World, message: Message, user: User, names: Names) -> Json:
    channel = world.channels.get(message.channel)
    alone = message.only_for or world.dm_user(message.channel)
    reader = alone or _reader(world, message.channel, user)
    theirs = alone == user.id if alone else user.id in world.members(message.channel)
    rows = shown_message(message, names, world.files).split("\n") if theirs else []
    return {
        "channel": channel.name if channel else "",
        "reader": names.users.get(alone, alone),
        "person": reader,
        "place": message.channel,
        "ts": message.ts,
        "thread_ts": message.thread_ts if message.is_reply else "",
        "zone": world.users[reader].tz if alone else user.tz,
        "line": _cut(next((row for row in rows if row.strip()), "")),
    }


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1].rstrip()}…"


def _reader(world: World, channel: str, user: User) -> str:
    """Who goes to look in a channel: whoever looks now, or else its first member."""
    members = world.members(channel)
    people = [each.id for each in world.users.values() if not each.is_bot and not each.deleted]
    return user.id if user.id in members else next(each for each in people if each in members)
