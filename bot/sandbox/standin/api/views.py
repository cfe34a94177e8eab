"""views.*: modals and Home tabs."""

from bot.sandbox.standin import stacks
from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.checks.surfaces import checked_view
from bot.sandbox.standin.shapes import view_json
from bot.sandbox.standin.triggers import Trigger
from bot.sandbox.standin.values import View
from bot.sandbox.standin.wire import Json, RefusedError


def open_view(call: Call) -> Json:
    """Open a modal in exchange for a trigger."""
    body = _new_modal(call)
    return _answer(call, stacks.open_view(call.world, _trigger(call).user, body))


def push_view(call: Call) -> Json:
    """Put a modal on top, in exchange for a trigger from within a modal."""
    body = _new_modal(call)
    trigger = _trigger(call)
    if not trigger.from_modal:
        raise RefusedError("invalid_trigger_id", "the trigger does not come from a modal")
    return _answer(call, stacks.push_view(call.world, trigger.user, body))


def update_view(call: Call) -> Json:
    """Change an open view."""
    view = _view(call)
    stacks.check_hash(view, call.text("hash"))
    given = call.structure("view", "invalid_arguments")
    body = checked_view(call.office, given, str(view.body["type"]))
    return _answer(call, stacks.update_view(call.world, view, body))


def publish_view(call: Call) -> Json:
    """Show a Home tab."""
    user = call.world.user(call.required("user_id"))
    home = call.world.homes.get(user.id)
    if home:
        stacks.check_hash(home, call.text("hash"))
    body = checked_view(call.office, call.structure("view", "invalid_arguments"), "home")
    return _answer(call, stacks.publish_view(call.world, user.id, body))


def _new_modal(call: Call) -> Json:
    body = checked_view(call.office, call.structure("view", "invalid_arguments"), "modal")
    if _called(call, str(body.get("external_id", ""))):
        raise RefusedError("duplicate_external_id")
    return body


def _trigger(call: Call) -> Trigger:
    return call.office.triggers.take(call.required("trigger_id"))


def _view(call: Call) -> View:
    view = call.world.view(call.text("view_id")) or _called(call, call.text("external_id"))
    if view is None:
        raise RefusedError("not_found")
    return view


def _called(call: Call, wanted: str) -> View | None:
    open_views = [view for stack in call.world.stacks.values() for view in stack]
    found = [each for each in open_views if wanted and each.body.get("external_id") == wanted]
    return found[0] if found else None


def _answer(call: Call, view: View) -> Json:
    return {"ok": True, "view": view_json(call.world, view)}
