"""The blocks, and what Slack demands of each."""

from bot.sandbox.standin.checks.elements import in_actions, in_input, in_section
from bot.sandbox.standin.checks.parts import (
    ident,
    picture,
    picture_source,
    plain,
    slack_file,
    words,
)
from bot.sandbox.standin.checks.richtext import rich_text_parts
from bot.sandbox.standin.checks.rules import (
    Rule,
    boolean,
    by_type,
    list_of,
    some_of,
    string,
    typed,
)

_named: dict[str, Rule] = {"block_id": ident}
_context_parts = by_type({"plain_text": words(), "mrkdwn": words(), "image": picture})

any_block = by_type(
    {
        "section": typed(
            {},
            {
                **_named,
                "text": words(),
                "fields": list_of(words(2000), 1, 10),
                "accessory": in_section,
                "expand": boolean,
            },
            some_of("text", "fields"),
        ),
        "header": typed({"text": plain(150)}, _named),
        "divider": typed({}, _named),
        "context": typed({"elements": list_of(_context_parts, 1, 10)}, _named),
        "actions": typed({"elements": list_of(in_actions, 1, 25)}, _named),
        "rich_text": typed({"elements": list_of(rich_text_parts, 0, 1000)}, _named),
        "image": typed(
            {"alt_text": string(2000, 1)},
            {
                **_named,
                "image_url": string(3000, 1),
                "slack_file": slack_file,
                "title": plain(2000),
            },
            picture_source,
        ),
        "input": typed(
            {"label": plain(2000), "element": in_input},
            {**_named, "hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
        ),
    }
)
