"""A form on somebody's screen: filled in, sent, and what the bot's answer does to it."""

from dataclasses import replace

from bot.sandbox.standin import payloads, stacks
from bot.sandbox.standin.checks.surfaces import checked_view
from bot.sandbox.standin.choices import Value, complaint, state_of
from bot.sandbox.standin.elements import Found, all_elements, find_element
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.values import View
from bot.sandbox.standin.wire import Json, RefusedError

TROUBLE = "We had some trouble connecting. Try again?"


def fill(office: Office, view: View, label: str, value: Value) -> tuple[View, Found]:
    """Fill in one field."""
    found = find_element(view.blocks, label)
    state = state_of(office.world, found, value)
    field = {found.action_id: state}
    values = view.values | {found.block_id: view.values.get(found.block_id, {}) | field}
    filled = replace(view, values=values)
    stacks.put_view(office.world, filled)
    return filled, found


def submit(office: Office, view: View) -> dict[str, str]:
    """Send a form; the errors by block id, or nothing when it was accepted."""
    errors = _complaints(view)
    if errors:
        return _show_errors(office, view, errors)
    answer = office.sockets.ask("interactive", payloads.view_submission(office, view))
    if answer is None:
        return _trouble(office, view)
    try:
        return _apply(office, view, answer)
    except RefusedError as refused:
        why = "; ".join([refused.error, *refused.messages])
        office.world.object_to("view_submission", "the answer was refused", why)
        return _trouble(office, view)


def close(office: Office, view: View, *, all_views: bool) -> None:
    """Put a form away, and tell the bot when it wants to know."""
    all_views = all_views or bool(view.body.get("clear_on_close"))
    stack = office.world.stacks.get(view.user, [])
    closing = stack if all_views else [view]
    stacks.close_view(office.world, view, all_views=all_views)
    for each in reversed(closing):
        if each.body.get("notify_on_close"):
            payload = payloads.view_closed(office, each, is_cleared=all_views)
            office.sockets.ask("interactive", payload)


def _complaints(view: View) -> dict[str, str]:
    inputs = [found for found in all_elements(view.blocks) if found.block["type"] == "input"]
    states = [(found, view.values[found.block_id][found.action_id]) for found in inputs]
    wrong = {found.block_id: complaint(found, state) for found, state in states}
    return {block_id: text for block_id, text in wrong.items() if text}


def _apply(office: Office, view: View, answer: Json) -> dict[str, str]:
    action = answer.get("response_action")
    if not answer:
        stacks.close_view(office.world, view)
    elif action == "errors":
        return _show_errors(office, view, _known_errors(office, view, answer))
    elif action == "clear":
        stacks.close_view(office.world, view, all_views=True)
    elif action == "update":
        body = checked_view(office, answer.get("view"), "modal")
        stacks.update_view(office.world, office.world.view(view.id) or view, body)
    elif action == "push":
        stacks.push_view(office.world, view.user, checked_view(office, answer.get("view"), "modal"))
    else:
        raise RefusedError("invalid_response_action", f"{action!r}")
    return {}


def _known_errors(office: Office, view: View, answer: Json) -> dict[str, str]:
    errors = answer.get("errors")
    if not isinstance(errors, dict) or not errors:
        raise RefusedError("invalid_errors", "errors must name at least one block")
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    for unknown in sorted(errors.keys() - inputs):
        why = f"there is no input block {unknown!r}"
        office.world.object_to("view_submission", "an error for an unknown block_id", why)
    return {str(block_id): str(text) for block_id, text in errors.items()}


def _show_errors(office: Office, view: View, errors: dict[str, str]) -> dict[str, str]:
    current = office.world.view(view.id)
    if current:
        stacks.put_view(office.world, replace(current, errors=errors))
    return errors


def _trouble(office: Office, view: View) -> dict[str, str]:
    office.world.warn(view.user, TROUBLE)
    return {"": TROUBLE}
