"""All that the page shows one person, as one JSON object."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.sandbox.standin.drawing import drawn_message, drawn_view
from bot.sandbox.standin.lines import Names, words_of
from bot.sandbox.standin.mrkdwn import lines_of
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.player import Play, Playing
from bot.sandbox.standin.shown import shown_message
from bot.sandbox.standin.values import Message
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.workspace import SLACKBOT, User
from bot.sandbox.standin.world import World

MOST_ARRIVED = 200


def page_state(office: Office, playing: Playing, user_id: str, place: str) -> Json:
    """Look at the workspace with somebody's eyes, at one place."""
    world = office.world
    with world.looking():
        user = world.users.get(user_id) or people(world)[0]
        places = _places(world, user)
        here = place if place in [each["id"] for each in places] else str(places[0]["id"])
        names = world.names()
        stack = world.stacks.get(user.id, [])
        home = world.homes.get(user.id)
        return {
            "version": world.version,
            "workspace": world.workspace.name,
            "bot": {"name": world.bot.display_name, "connected": office.sockets.connected},
            "commands": list(office.commands),
            "me": user.id,
            "people": [_person(each) for each in people(world)],
            "places": places,
            "here": here,
            "messages": [_message(world, each, user, names) for each in _seen(world, here, user)],
            "home": drawn_view(home, names) if home else None,
            "modal": drawn_view(stack[-1], names) if stack else None,
            "depth": len(stack),
            "warnings": world.warnings.get(user.id, []),
            "violations": [f"{each.method}: {each.what} {each.why}" for each in world.violations],
            "clock": _clock(world, user),
            "play": _play(playing.last, user),
            "arrived": _arrived(world, playing.last, names),
        }


def people(world: World) -> list[User]:
    """List those who can sit at the keyboard."""
    everybody = [user for user in world.users.values() if user.id != SLACKBOT.id]
    return [user for user in everybody if not user.is_bot and not user.deleted]


def next_moment(world: World, user: User, wish: str) -> datetime:
    """Tell when `hour`, `morning` or `monday` is for somebody, or read a date and time."""
    now = world.now().astimezone(ZoneInfo(user.tz))
    morning = now.replace(hour=9, minute=0, second=0, microsecond=0)
    match wish:
        case "hour":
            return now + timedelta(hours=1)
        case "morning":
            return morning if morning > now else morning + timedelta(days=1)
        case "monday":
            return morning + timedelta(days=7 - now.weekday())
        case _:
            return datetime.fromisoformat(wish).replace(tzinfo=ZoneInfo(user.tz))


def _person(user: User) -> Json:
    note = "guest" if user.is_restricted or user.is_ultra_restricted else ""
    note = "from another workspace" if user.team else note
    return {"id": user.id, "name": user.shown_name, "role": user.role or note, "tz": user.tz}


def _places(world: World, user: User) -> list[Json]:
    found: list[Json] = []
    if not user.team:
        dm = world.dm_of(user.id)
        found.append(_place(world, user, dm, world.bot.display_name) | {"kind": "dm"})
    for channel in sorted(world.channels.values(), key=lambda each: each.name):
        if user.id in channel.members:
            place = _place(world, user, channel.id, channel.name)
            flags = {"private": channel.is_private, "archived": channel.is_archived}
            found.append(place | {"kind": "channel"} | flags)
    return found or [{"id": "", "name": "nothing", "kind": "channel", "count": 0}]


def _place(world: World, user: User, place: str, name: str) -> Json:
    others = [each for each in _seen(world, place, user) if each.user != user.id]
    return {"id": place, "name": name, "count": len(others)}


def _seen(world: World, place: str, user: User) -> list[Message]:
    stored = world.messages.get(place, {}).values()
    mine = [each for each in stored if each.only_for in ("", user.id)]
    return sorted(mine, key=lambda each: each.ts)


def _message(world: World, message: Message, user: User, names: Names) -> Json:
    at = _local(message.ts, user)
    return {
        "ts": message.ts,
        "thread_ts": message.thread_ts,
        "reply": message.is_reply,
        "author": names.users.get(message.user, message.user),
        "bot": bool(message.bot_id),
        "mine": message.user == user.id and not message.tombstone,
        "only_me": bool(message.only_for),
        "edited": bool(message.edited_ts),
        "gone": message.tombstone,
        "day": f"{at:%A} {at.day} {at:%B %Y}",
        "time": f"{at:%H:%M}",
        "text": words_of(lines_of(message.text, names)),
        "blocks": drawn_message(message, names, world.files),
    }


def _clock(world: World, user: User) -> Json:
    now = world.now().astimezone(ZoneInfo(user.tz))
    return {"now": now.isoformat(), "zone": user.tz, "shown": _moment(now)}


def _play(play: Play | None, user: User) -> Json | None:
    if play is None:
        return None
    zone = ZoneInfo(user.tz)
    whole = (play.until - play.start) / timedelta(seconds=1)
    gone = (play.at - play.start) / timedelta(seconds=1)
    return {
        "at": _moment(play.at.astimezone(zone)),
        "until": _moment(play.until.astimezone(zone)),
        "share": 1.0 if play.over else max(0.0, min(1.0, gone / whole)),
        "count": play.count,
        "over": play.over,
        "error": play.error,
    }


def _arrived(world: World, play: Play | None, names: Names) -> list[Json]:
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
    return [_arrival(world, each, names) for each in recent]


def _arrival(world: World, message: Message, names: Names) -> Json:
    reader = message.only_for or world.dm_user(message.channel)
    channel = world.channels.get(message.channel)
    where = f"#{channel.name}" if channel else f"to {names.users.get(reader, reader)}"
    first = shown_message(message, names, world.files).partition("\n")[0]
    zone = ZoneInfo(world.users[reader].tz if reader else "UTC")
    at = datetime.fromtimestamp(float(message.ts), zone)
    return {
        "where": where,
        "person": reader,
        "place": message.channel,
        "when": _moment(at),
        "line": first[:120],
    }


def _local(ts: str, user: User) -> datetime:
    return datetime.fromtimestamp(float(ts), ZoneInfo(user.tz))


def _moment(at: datetime) -> str:
    return f"{at:%A} {at.day} {at:%B} {at:%H:%M}"
