"""The fields of a form: how each looks in Slack, and what was filled in."""

from typing import Any, assert_never, get_args

from typing_extensions import TypeIs

from flows.message import (
    Block,
    ChannelField,
    ChoiceField,
    DateField,
    Field,
    Filled,
    Option,
    PeopleField,
    TextField,
)

Element = dict[str, Any]

ACTION = "value"
_KINDS = get_args(Field)
_LONGEST_LABEL, _LONGEST_OPTION = 2000, 75


def is_field(part: Field | Block) -> TypeIs[Field]:
    """Tell a field from what is only shown."""
    return isinstance(part, _KINDS)


def field(part: Field) -> Element:
    """Render a field."""
    block: Element = {
        "type": "input",
        "block_id": part.id,
        "label": plain_text(part.label[:_LONGEST_LABEL]),
        "optional": part.optional,
        "element": _element(part) | {"action_id": ACTION},
    }
    return block | {"hint": plain_text(part.hint)} if part.hint else block


def filled(state: dict[str, Any]) -> Filled:
    """Read what was filled in from a view's state."""
    return {
        block: _value(element)
        for block, elements in state.get("values", {}).items()
        for element in elements.values()
    }


def chosen_users(state: dict[str, Any]) -> tuple[str, ...]:
    """List the people who were picked, each once."""
    return tuple(
        dict.fromkeys(
            user
            for elements in state.get("values", {}).values()
            for element in elements.values()
            if element["type"] == "multi_users_select"
            for user in element.get("selected_users") or ()
        )
    )


def plain_text(text: str) -> Element:
    """Give words that are only words."""
    return {"type": "plain_text", "text": text or " ", "emoji": True}


def _element(part: Field) -> Element:
    match part:
        case TextField():
            return _text(part)
        case ChoiceField():
            return _choice(part)
        case DateField(value=value):
            picker: Element = {"type": "datepicker"}
            return picker | {"initial_date": value.isoformat()} if value else picker
        case PeopleField(value=value):
            people: Element = {"type": "multi_users_select"}
            return people | {"initial_users": list(value)} if value else people
        case ChannelField(value=value):
            return _channel(value)
        case _:
            assert_never(part)


def _channel(value: str) -> Element:
    element: Element = {
        "type": "conversations_select",
        "filter": {"include": ["public", "private"]},
    }
    return element | {"initial_conversation": value} if value else element


def _text(part: TextField) -> Element:
    element: Element = {
        "type": "plain_text_input",
        "multiline": part.multiline,
        "max_length": part.longest,
    }
    return element | {"initial_value": part.value} if part.value else element


def _choice(part: ChoiceField) -> Element:
    options = {each.value: _option(each) for each in part.options}
    chosen = [options[value] for value in part.value if value in options]
    match part.look:
        case "boxes":
            boxes: Element = {"type": "checkboxes", "options": list(options.values())}
            return boxes | {"initial_options": chosen} if chosen else boxes
        case "radio" | "menu":
            kind = "radio_buttons" if part.look == "radio" else "static_select"
            one: Element = {"type": kind, "options": list(options.values())}
            return one | {"initial_option": chosen[0]} if chosen else one


def _option(option: Option) -> Element:
    return {"text": plain_text(option.label[:_LONGEST_OPTION]), "value": option.value}


def _value(element: dict[str, Any]) -> tuple[str, ...]:
    match element["type"]:
        case "plain_text_input":
            text = element.get("value") or ""
            return (text,) if text.strip() else ()
        case "radio_buttons" | "static_select":
            option = element.get("selected_option")
            return (option["value"],) if option else ()
        case "checkboxes":
            return tuple(option["value"] for option in element.get("selected_options") or ())
        case "datepicker":
            day = element.get("selected_date")
            return (day,) if day else ()
        case "multi_users_select":
            return tuple(element.get("selected_users") or ())
        case "conversations_select":
            channel = element.get("selected_conversation")
            return (channel,) if channel else ()
        case unknown:
            raise ValueError(f"no such field: {unknown}")
