"""All that the page shows one person, as one JSON object."""

from dataclasses import asdict, dataclass, field

from bot.sandbox.standin.arrivals import arrived, clock_of, shown_play
from bot.sandbox.standin.drawing import drawn_message, drawn_view
from bot.sandbox.standin.elements import all_elements
from bot.sandbox.standin.guide import Guide, Tour
from bot.sandbox.standin.lines import Names, words_of
from bot.sandbox.standin.mrkdwn import lines_of
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.player import Playing
from bot.sandbox.standin.reading import Marks, seen, unread, unread_by
from bot.sandbox.standin.values import Message
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.workspace import SLACKBOT, Channel, User
from bot.sandbox.standin.world import World

_MOST_VIOLATIONS = 30


@dataclass(frozen=True, slots=True)
class Look:
    """Who looks, where, and what they had read by then."""

    person: str = ""
    place: str = ""
    marks: Marks = field(default_factory=Marks)


def page_state(office: Office, playing: Playing, guide: Guide, look: Look) -> Json:
    """Look at the workspace with somebody's eyes, at one place."""
    world = office.world
    with world.looking():
        user = world.users.get(look.person) or people(world)[0]
        places = _places(world, user, look.marks)
        here = look.place if look.place in [each["id"] for each in places] else places[0]["id"]
        names = world.names()
        return {
            "workspace": world.workspace.name,
            "bot": {"name": world.bot.display_name, "connected": office.sockets.connected},
            "commands": [asdict(guide.command(each)) for each in office.commands],
            "tour": _tour(world, guide.tour) if guide.tour else None,
            "me": user.id,
            "people": [_person(world, each, look.marks) for each in people(world)],
            "places": places,
            "here": here,
            "messages": [_message(world, each, user, names) for each in seen(world, here, user)],
            **_surfaces(world, user, names),
            "warnings": world.warnings.get(user.id, []),
            **_violations(world),
            "clock": clock_of(world, user),
            "play": shown_play(playing.last),
            "arrived": arrived(world, playing.last, user, names),
        }


def _tour(world: World, tour: Tour) -> Json:
    """Give the tour, with the moment of the message that it leads to, once that is there."""
    posted = world.messages.get(tour.channel, {}).values()
    name = f"{tour.outcome}#"
    ends = [
        each.ts
        for each in posted
        if any(found.action_id.startswith(name) for found in all_elements(each.blocks))
    ]
    return {**asdict(tour), "outcome": max(ends, default="")}


def people(world: World) -> list[User]:
    """List those who can sit at the keyboard."""
    everybody = [user for user in world.users.values() if user.id != SLACKBOT.id]
    return [user for user in everybody if not user.is_bot and not user.deleted]


def _surfaces(world: World, user: User, names: Names) -> Json:
    stack = world.stacks.get(user.id, [])
    home = world.homes.get(user.id)
    return {
        "home": drawn_view(home, names) if home else None,
        "modal": drawn_view(stack[-1], names) if stack else None,
        "depth": len(stack),
    }


def _violations(world: World) -> Json:
    latest = world.violations[-_MOST_VIOLATIONS:]
    rows = [f"{each.method}: {each.what} {each.why}".strip() for each in latest]
    return {"violations": rows, "violation_count": len(world.violations)}


def _person(world: World, user: User, marks: Marks) -> Json:
    return {
        "id": user.id,
        "name": user.shown_name,
        "full": user.real_name,
        "role": user.role,
        "roles": dict(world.workspace.roles.get(user.id, {})),
        "guest": user.is_restricted or user.is_ultra_restricted,
        "elsewhere": bool(user.team),
        "language": _language(user),
        "zone": user.tz,
        "unread": unread_by(world, user, marks),
    }


def _places(world: World, user: User, marks: Marks) -> list[Json]:
    dm = [] if user.team else [_dm(world, user, marks)]
    channels = sorted(world.channels.values(), key=lambda each: each.name)
    found = [_channel(world, user, each, marks) for each in channels if user.id in each.members]
    nowhere = {"id": "", "name": "", "kind": "nowhere", "language": "", "unread": 0, "latest": ""}
    return [*dm, *found] or [nowhere]


def _dm(world: World, user: User, marks: Marks) -> Json:
    about = {"kind": "dm", "name": world.bot.display_name, "language": _language(user)}
    return about | _news(world, user, world.dm_of(user.id), marks)


def _channel(world: World, user: User, channel: Channel, marks: Marks) -> Json:
    return {
        "kind": "channel",
        "name": channel.name,
        "language": channel.locale.partition("-")[0],
        "purpose": channel.purpose,
        "members": len(channel.members - {world.bot.user_id}),
        "app": world.bot.user_id in channel.members,
        "private": channel.is_private,
        "archived": channel.is_archived,
    } | _news(world, user, channel.id, marks)


def _news(world: World, user: User, place: str, marks: Marks) -> Json:
    messages = seen(world, place, user)
    return {
        "id": place,
        "unread": unread(world, place, user, marks),
        "latest": messages[-1].ts if messages else "",
    }


def _language(user: User) -> str:
    return user.locale.partition("-")[0]


def _message(world: World, message: Message, user: User, names: Names) -> Json:
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
        "text": words_of(lines_of(message.text, names)),
        "blocks": drawn_message(message, names, world.files),
    }
