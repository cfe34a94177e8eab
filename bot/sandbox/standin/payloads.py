"""What Slack sends when somebody presses, fills in or commands something."""

from bot.sandbox.standin.elements import Found, state_field
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.shapes import message_json, view_json
from bot.sandbox.standin.values import Message, View
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.world import World


def slash_command(office: Office, user: str, channel: str, command: str, text: str) -> Json:
    """Write a slash command."""
    world = office.world
    return {
        "token": "verification-token",
        "team_id": world.workspace.id,
        "team_domain": world.workspace.domain,
        "channel_id": channel,
        "channel_name": _channel_name(world, channel),
        "user_id": user,
        "user_name": world.users[user].name,
        "command": command,
        "text": text,
        "api_app_id": world.bot.app_id,
        "is_enterprise_install": "false",
        "response_url": _hook(office, user, channel),
        "trigger_id": office.triggers.give(user),
    }


def message_action(
    office: Office,
    user: str,
    message: Message,
    action: Json,
    values: dict[str, dict[str, Json]],
) -> Json:
    """Write a press on something in a message."""
    ephemeral = bool(message.only_for)
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    name = _channel_name(office.world, message.channel)
    return {
        **_action(office, user, action, container, from_modal=False),
        "channel": {"id": message.channel, "name": name},
        **({} if ephemeral else {"message": message_json(office.world, message)}),
        "state": {"values": values},
        "response_url": _hook(office, user, message.channel, message.ts),
    }


def view_action(office: Office, view: View, action: Json) -> Json:
    """Write a press on something in a modal or Home tab."""
    container = {"type": "view", "view_id": view.id}
    from_modal = view.body["type"] == "modal"
    payload = _action(office, view.user, action, container, from_modal=from_modal)
    return {**payload, "view": view_json(office.world, view)}


def view_submission(office: Office, view: View) -> Json:
    """Write a form that is sent."""
    return {
        **_interaction(office, view.user, "view_submission"),
        "trigger_id": office.triggers.give(view.user, from_modal=True),
        "view": view_json(office.world, view),
        "response_urls": [],
    }


def view_closed(office: Office, view: View, *, is_cleared: bool) -> Json:
    """Write a form that is put away."""
    return {
        **_interaction(office, view.user, "view_closed"),
        "view": view_json(office.world, view),
        "is_cleared": is_cleared,
    }


def action_of(world: World, found: Found, state: Json) -> Json:
    """Write what was pressed, and with what result."""
    action: Json = {
        **state,
        "type": found.kind,
        "action_id": found.action_id,
        "block_id": found.block_id,
        "action_ts": world.new_ts(),
    }
    kept = ("text", "value", "style", "placeholder") if not state_field(found.kind) else ()
    return action | {name: found.element[name] for name in kept if name in found.element}


def _action(office: Office, user: str, action: Json, container: Json, *, from_modal: bool) -> Json:
    return {
        **_interaction(office, user, "block_actions"),
        "container": container,
        "trigger_id": office.triggers.give(user, from_modal=from_modal),
        "actions": [action],
    }


def _interaction(office: Office, user: str, kind: str) -> Json:
    world = office.world
    person = world.users[user]
    return {
        "type": kind,
        "user": {
            "id": person.id,
            "username": person.name,
            "name": person.name,
            "team_id": person.team or world.workspace.id,
        },
        "api_app_id": world.bot.app_id,
        "token": "verification-token",
        "team": {"id": world.workspace.id, "domain": world.workspace.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _hook(office: Office, user: str, channel: str, message_ts: str = "") -> str:
    return f"{office.base}/hooks/{office.hooks.give(user, channel, message_ts)}"


def _channel_name(world: World, channel: str) -> str:
    if world.dm_user(channel):
        return "directmessage"
    found = world.channels[channel]
    return "privategroup" if found.is_private else found.name
