"""What a person chooses or writes, turned into the state that Slack reports."""

from collections.abc import Iterable
from datetime import date

from bot.sandbox.standin.elements import Found, options_of, state_field
from bot.sandbox.standin.wire import CannotDoError, Json
from bot.sandbox.standin.world import World

Value = str | date | Iterable[str] | None
"""A text, a day, an option by its label or value, somebody by id or name; or several."""


def state_of(world: World, found: Found, value: Value) -> Json:
    """Give the state of an element after somebody chose or wrote `value`."""
    field = state_field(found.kind)
    if not field:
        raise CannotDoError(f"nothing can be chosen at {found.label!r}")
    return {"type": found.kind, field: _value(world, found, field, value)}


def option_of(element: Json, wanted: str) -> Json:
    """Find an option by its value or by what people read."""
    for option in options_of(element):
        if wanted in (option["value"], option["text"]["text"]):
            return option
    there = ", ".join(repr(each["text"]["text"]) for each in options_of(element))
    raise CannotDoError(f"there is no option {wanted!r}, only: {there}")


def user_of(world: World, wanted: str) -> str:
    """Find somebody by id or by name."""
    for user in world.users.values():
        if wanted in (user.id, user.name, user.shown_name, user.real_name):
            return user.id
    raise CannotDoError(f"there is nobody called {wanted!r}")


def complaint(found: Found, state: Json) -> str:
    """Say what Slack's own client finds wrong before it sends a form, or nothing."""
    value = state[state_field(found.kind)]
    if not value:
        return "" if found.block.get("optional") else "Please complete this required field."
    if found.kind == "plain_text_input":
        return _length_complaint(found.element, str(value))
    if found.kind == "number_input":
        return _number_complaint(found.element, str(value))
    return ""


def _value(world: World, found: Found, field: str, value: Value) -> object:
    if field.endswith("s"):
        if isinstance(value, str):
            raise CannotDoError(f"{found.label!r} takes a list")
        several = [] if value is None or isinstance(value, date) else list(value)
        return [_one(world, found, field.removesuffix("s"), each) for each in several]
    if value is None or value == "":
        return None
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        raise CannotDoError(f"{found.label!r} takes one value")
    return _one(world, found, field, value)


def _one(world: World, found: Found, field: str, value: str) -> object:
    match field:
        case "selected_option":
            return option_of(found.element, value)
        case "selected_user":
            return user_of(world, value)
        case "selected_conversation" | "selected_channel":
            return _offered(world, found, world.place(value))
        case _:
            return value


def _offered(world: World, found: Found, place: str) -> str:
    """Let only be chosen what the menu offers."""
    channel = world.channels.get(place)
    only = found.element.get("filter", {})
    kind = "im" if channel is None else "private" if channel.is_private else "public"
    there = kind in only.get("include", _ALL_KINDS)
    if found.kind.endswith("channels_select"):
        there = kind == "public"  # this menu knows no others
    if channel and channel.is_shared and only.get("exclude_external_shared_channels"):
        there = False
    if not there or (channel and channel.is_archived):
        raise CannotDoError(f"{found.label!r} does not offer {place}")
    return place


_ALL_KINDS = ("im", "mpim", "private", "public")


def _length_complaint(element: Json, value: str) -> str:
    if len(value) < element.get("min_length", 0):
        return f"Please enter at least {element['min_length']} characters."
    longest = element.get("max_length", 3000)
    if len(value) > longest:
        return f"Please enter no more than {longest} characters."
    return ""


def _number_complaint(element: Json, value: str) -> str:
    try:
        number = float(value)
    except ValueError:
        return "Please enter a number."
    if not element["is_decimal_allowed"] and not number.is_integer():
        return "Please enter a whole number."
    least, most = element.get("min_value", "-inf"), element.get("max_value", "inf")
    if not float(least) <= number <= float(most):
        return f"Please enter a number from {least} to {most}."
    return ""
