"""Pressing a button or choosing something in a message, a modal or the Home tab."""

from bot.sandbox.standin import forms, payloads
from bot.sandbox.standin.choices import Value, option_of, state_of
from bot.sandbox.standin.elements import Found, find_element, kept_values, state_field
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.values import Message, View
from bot.sandbox.standin.wire import CannotDoError, Json


def press_in_message(office: Office, user: str, message: Message, label: str, value: Value) -> None:
    """Press something in a message, and wait until the bot has heard of it."""
    found = find_element(message.blocks, label)
    state = _pressed(office, found, value)
    chosen = (message.channel, message.ts, user)
    before = office.world.choices.get(chosen, {})
    values = kept_values(message.blocks, message.blocks, before)
    if state_field(found.kind):
        values[found.block_id][found.action_id] = state
        with office.world.changing():
            office.world.choices[chosen] = values
    action = payloads.action_of(office.world, found, state)
    send(office, user, payloads.message_action(office, user, message, action, values))


def press_in_view(office: Office, view: View, label: str, value: Value) -> None:
    """Press something in a modal or Home tab, and wait until the bot has heard of it."""
    found = find_element(view.blocks, label)
    is_field = found.block["type"] == "input" and not found.block.get("dispatch_action")
    if is_field and view.body["type"] == "modal":
        raise CannotDoError(f"{label!r} is a field: fill it in")
    if state_field(found.kind):
        view, found = forms.fill(office, view, label, value)
    if not is_field:  # a field of the Home tab is only reported with the next press
        _send_from_view(office, view, found, _pressed(office, found, value))


def fill_in_view(office: Office, view: View, label: str, value: Value) -> None:
    """Fill in a field; some fields tell the bot at once."""
    view, found = forms.fill(office, view, label, value)
    if found.block.get("dispatch_action") and _tells_at_once(found):
        state = view.values[found.block_id][found.action_id]
        _send_from_view(office, view, found, state)


def send(office: Office, user: str, payload: Json) -> None:
    """Hand an interaction to the bot; the person is told when it does not answer."""
    if office.sockets.ask("interactive", payload) is None:
        office.world.warn(user, f"{office.world.bot.display_name} did not respond in time.")


def _send_from_view(office: Office, view: View, found: Found, state: Json) -> None:
    action = payloads.action_of(office.world, found, state)
    send(office, view.user, payloads.view_action(office, view, action))


def _tells_at_once(found: Found) -> bool:
    if not found.kind.endswith("_input"):
        return True
    config = found.element.get("dispatch_action_config", {})
    return "on_character_entered" in config.get("trigger_actions_on", [])


def _pressed(office: Office, found: Found, value: Value) -> Json:
    if state_field(found.kind):
        return state_of(office.world, found, value)
    if found.kind == "overflow":
        return {"selected_option": option_of(found.element, str(value))}
    return {}
