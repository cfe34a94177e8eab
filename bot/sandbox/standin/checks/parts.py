"""The small objects inside blocks: texts, options, confirmations, pictures."""

from bot.sandbox.standin.checks.rules import (
    Extra,
    Problems,
    Rule,
    boolean,
    by_type,
    either,
    list_of,
    one_of,
    shape,
    string,
    typed,
)
from bot.sandbox.standin.elements import options_of
from bot.sandbox.standin.wire import Json

LONGEST_TEXT = 3000

ident = string(255, 1)


def _plain(longest: int, shortest: int) -> Rule:
    return typed({"text": string(longest, shortest)}, {"emoji": boolean})


def _mrkdwn(longest: int) -> Rule:
    return typed({"text": string(longest, 1)}, {"verbatim": boolean})


def plain(longest: int, shortest: int = 1) -> Rule:
    """Demand a text without markup."""
    return by_type({"plain_text": _plain(longest, shortest)})


def words(longest: int = LONGEST_TEXT) -> Rule:
    """Demand a text, with or without markup."""
    return by_type({"plain_text": _plain(longest, 1), "mrkdwn": _mrkdwn(longest)})


def option(text: Rule) -> Rule:
    """Demand something to choose."""
    return shape(
        {"text": text, "value": string(150, 1)},
        {"description": plain(75), "url": string(3000, 1)},
    )


def initial_among_options(element: Json, where: str, problems: Problems) -> None:
    """Demand that what is chosen at first can be chosen at all."""
    there = options_of(element)
    for name in ("initial_option", "initial_options"):
        chosen = element.get(name, [])
        for each in chosen if isinstance(chosen, list) else [chosen]:
            if each not in there:
                problems.add(f"{where}/{name}", "must be one of the options, exactly")


menu_option = option(plain(75))
listed_option = option(words(75))

option_group = shape({"label": plain(75), "options": list_of(menu_option, 1, 100)}, {})

one_source: Extra = either("options", "option_groups")

confirm = shape(
    {"title": plain(100), "text": words(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)

slack_file = shape({}, {"id": ident, "url": string(3000, 1)}, either("id", "url"))

picture_source: Extra = either("image_url", "slack_file")

picture = typed(
    {"alt_text": string(2000, 1)},
    {"image_url": string(3000, 1), "slack_file": slack_file},
    picture_source,
)

dispatch_config = shape(
    {"trigger_actions_on": list_of(one_of("on_enter_pressed", "on_character_entered"), 1, 2)},
    {},
)

conversation_filter = shape(
    {},
    {
        "include": list_of(one_of("im", "mpim", "private", "public"), 1, 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)
