"""Finding what can be pressed or filled in, and what its state looks like in a payload."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.sandbox.standin.wire import CannotDoError, Json

_EMPTY = {
    "plain_text_input": "value",
    "number_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "static_select": "selected_option",
    "radio_buttons": "selected_option",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "multi_static_select": "selected_options",
    "checkboxes": "selected_options",
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
}
"""The field in which the state of each kind of element stands."""

_FIRST = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_user": "initial_user",
    "selected_users": "initial_users",
    "selected_conversation": "initial_conversation",
    "selected_conversations": "initial_conversations",
    "selected_channel": "initial_channel",
    "selected_channels": "initial_channels",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
}


@dataclass(frozen=True, slots=True)
class Found:
    """An element and the block that holds it."""

    block: Json
    element: Json

    @property
    def kind(self) -> str:
        """Give the type of the element."""
        return str(self.element["type"])

    @property
    def action_id(self) -> str:
        """Give the name of the element."""
        return str(self.element["action_id"])

    @property
    def block_id(self) -> str:
        """Give the name of the block."""
        return str(self.block["block_id"])

    @property
    def path(self) -> str:
        """Give the one name that nothing else on the same surface has."""
        return f"{self.block_id}/{self.action_id}"

    @property
    def label(self) -> str:
        """Give what a person reads on or beside the element."""
        label = self.block.get("label") or self.element.get("text")
        label = label or self.element.get("placeholder") or self.block.get("text")
        return str(label["text"]) if label else ""


def all_elements(blocks: Iterable[Json]) -> Iterator[Found]:
    """List what can be pressed or filled in, from top to bottom."""
    for block in blocks:
        if block["type"] == "actions":
            yield from (Found(block, element) for element in block["elements"])
        elif block["type"] == "section" and "action_id" in block.get("accessory", {}):
            yield Found(block, block["accessory"])
        elif block["type"] == "input":
            yield Found(block, block["element"])


def find_element(blocks: Iterable[Json], wanted: str) -> Found:
    """Find the one element with this path, action id, label or block id."""
    elements = list(all_elements(blocks))
    for name in ("path", "action_id", "label", "block_id"):
        found = [each for each in elements if getattr(each, name) == wanted]
        if len(found) > 1:
            raise CannotDoError(f"{wanted!r} is there {len(found)} times")
        if found:
            return found[0]
    again = [each for each in elements if each.action_id == wanted.rpartition("/")[2]]
    if len(again) == 1:  # drawn anew since somebody looked
        return again[0]
    there = ", ".join(f"{each.label!r} ({each.action_id})" for each in elements)
    raise CannotDoError(f"there is no {wanted!r}, only: {there or 'nothing to press'}")


def state_field(kind: str) -> str:
    """Tell in which field the state of such an element stands; nothing for buttons."""
    return _EMPTY.get(kind, "")


def first_values(blocks: Iterable[Json]) -> dict[str, dict[str, Json]]:
    """Give the state in which blocks begin."""
    values: dict[str, dict[str, Json]] = {}
    for found in all_elements(blocks):
        field = state_field(found.kind)
        if field:
            values.setdefault(found.block_id, {})[found.action_id] = {
                "type": found.kind,
                field: found.element.get(_FIRST[field], [] if field.endswith("s") else None),
            }
    return values


def kept_values(
    new: Iterable[Json],
    old: Iterable[Json],
    values: dict[str, dict[str, Json]],
) -> dict[str, dict[str, Json]]:
    """Give the state after an update: what was filled in stays under the same ids and type."""
    begun = first_values(old)
    after = first_values(new)
    for block_id, actions in after.items():
        for action_id, first in actions.items():
            held = values.get(block_id, {}).get(action_id)
            touched = held != begun.get(block_id, {}).get(action_id)
            if held and touched and held["type"] == first["type"]:
                actions[action_id] = held
    return after


def options_of(element: Json) -> list[Json]:
    """List the options of an element, those in groups too."""
    groups = [group["options"] for group in element.get("option_groups", [])]
    return [*element.get("options", []), *(option for group in groups for option in group)]
