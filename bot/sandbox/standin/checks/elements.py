"""What can be pressed or filled in, and what Slack demands of it."""

from bot.sandbox.standin.checks.parts import (
    LONGEST_TEXT,
    confirm,
    conversation_filter,
    dispatch_config,
    ident,
    initial_among_options,
    listed_option,
    menu_option,
    one_source,
    option_group,
    picture,
    plain,
)
from bot.sandbox.standin.checks.rules import (
    Problems,
    Rule,
    boolean,
    by_type,
    list_of,
    matching,
    one_of,
    string,
    typed,
    whole,
)
from bot.sandbox.standin.wire import Json

_day = matching(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", "a date as YYYY-MM-DD")
_hour = matching(r"([01]\d|2[0-3]):[0-5]\d", "a time as HH:mm")
_number = matching(r"-?\d+(\.\d+)?", "a number")
_ids = list_of(ident, 1, 100)

_pressed: dict[str, Rule] = {"action_id": ident, "confirm": confirm}
_any: dict[str, Rule] = {**_pressed, "focus_on_load": boolean}
_hinted: dict[str, Rule] = {**_any, "placeholder": plain(150)}
_menu: dict[str, Rule] = {
    **_hinted,
    "options": list_of(menu_option, 1, 100),
    "option_groups": list_of(option_group, 1, 100),
}
_several: dict[str, Rule] = {"max_selected_items": whole(1, 100)}
_written: dict[str, Rule] = {
    "action_id": ident,
    "placeholder": plain(150),
    "focus_on_load": boolean,
    "dispatch_action_config": dispatch_config,
}
_conversations: dict[str, Rule] = {
    **_hinted,
    "default_to_current_conversation": boolean,
    "filter": conversation_filter,
}


def _lengths(element: Json, where: str, problems: Problems) -> None:
    least, most = element.get("min_length", 0), element.get("max_length", LONGEST_TEXT)
    if least > most:
        problems.add(f"{where}/min_length", "must not be more than max_length")
    if len(element.get("initial_value", "")) > most:
        problems.add(f"{where}/initial_value", f"must be less than {most + 1} characters")


_button = typed(
    {"text": plain(75)},
    {
        **_pressed,
        "url": string(3000, 1),
        "value": string(2000, 1),
        "style": one_of("primary", "danger"),
        "accessibility_label": string(75, 1),
    },
)
_overflow = typed({"options": list_of(menu_option, 1, 5)}, _pressed)
_boxes = typed(
    {"options": list_of(listed_option, 1, 10)},
    {**_any, "initial_options": list_of(listed_option, 1, 10)},
    initial_among_options,
)
_radio = typed(
    {"options": list_of(listed_option, 1, 10)},
    {**_any, "initial_option": listed_option},
    initial_among_options,
)
_select = typed({}, {**_menu, "initial_option": menu_option}, one_source, initial_among_options)
_selects = typed(
    {},
    {**_menu, **_several, "initial_options": list_of(menu_option, 1, 100)},
    one_source,
    initial_among_options,
)

_CHOOSERS: dict[str, Rule] = {
    "checkboxes": _boxes,
    "radio_buttons": _radio,
    "static_select": _select,
    "users_select": typed({}, {**_hinted, "initial_user": ident}),
    "conversations_select": typed({}, {**_conversations, "initial_conversation": ident}),
    "channels_select": typed({}, {**_hinted, "initial_channel": ident}),
    "datepicker": typed({}, {**_hinted, "initial_date": _day}),
    "timepicker": typed({}, {**_hinted, "initial_time": _hour, "timezone": ident}),
}
_MULTI: dict[str, Rule] = {
    "multi_static_select": _selects,
    "multi_users_select": typed({}, {**_hinted, **_several, "initial_users": _ids}),
    "multi_conversations_select": typed(
        {}, {**_conversations, **_several, "initial_conversations": _ids}
    ),
    "multi_channels_select": typed({}, {**_hinted, **_several, "initial_channels": _ids}),
}
_WRITTEN: dict[str, Rule] = {
    "plain_text_input": typed(
        {},
        {
            **_written,
            "initial_value": string(LONGEST_TEXT),
            "multiline": boolean,
            "min_length": whole(0, LONGEST_TEXT),
            "max_length": whole(1, LONGEST_TEXT),
        },
        _lengths,
    ),
    "number_input": typed(
        {"is_decimal_allowed": boolean},
        {**_written, "initial_value": _number, "min_value": _number, "max_value": _number},
    ),
    "email_text_input": typed({}, {**_written, "initial_value": string(LONGEST_TEXT)}),
    "url_text_input": typed({}, {**_written, "initial_value": string(LONGEST_TEXT)}),
}

in_actions = by_type({"button": _button, "overflow": _overflow, **_CHOOSERS})
in_section = by_type(
    {"button": _button, "overflow": _overflow, "image": picture, **_CHOOSERS, **_MULTI}
)
in_input = by_type({**_CHOOSERS, **_MULTI, **_WRITTEN})
