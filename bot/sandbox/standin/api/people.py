"""auth, team and users: who we are and who is there."""

from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.api.pages import page_of
from bot.sandbox.standin.shapes import user_json
from bot.sandbox.standin.wire import Json


def auth_test(call: Call) -> Json:
    """Tell whose token this is."""
    world = call.world
    return {
        "ok": True,
        "url": f"{call.office.base}/",
        "team": world.workspace.name,
        "team_id": world.workspace.id,
        "user": world.bot.name,
        "user_id": world.bot.user_id,
        "bot_id": world.bot.bot_id,
        "is_enterprise_install": False,
    }


def open_connection(call: Call) -> Json:
    """Give the address of one Socket Mode connection."""
    base = call.office.base.replace("http://", "ws://")
    return {"ok": True, "url": f"{base}/link/?ticket={call.office.sockets.ticket()}"}


def team_info(call: Call) -> Json:
    """Tell about the workspace."""
    workspace = call.world.workspace
    team = {"id": workspace.id, "name": workspace.name, "domain": workspace.domain}
    return {"ok": True, "team": team}


def user_info(call: Call) -> Json:
    """Tell about somebody."""
    user = call.world.user(call.required("user"))
    with_locale = call.flag("include_locale")
    return {"ok": True, "user": user_json(call.world, user, with_locale=with_locale)}


def user_list(call: Call) -> Json:
    """Tell about everybody, page by page."""
    with_locale = call.flag("include_locale")
    chosen, more = page_of(call, list(call.world.users.values()), 200)
    people = [user_json(call.world, user, with_locale=with_locale) for user in chosen]
    metadata = {"next_cursor": more}
    return {"ok": True, "members": people, "response_metadata": metadata}
