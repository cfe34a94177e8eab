"""What Slack demands of rich text."""

from bot.sandbox.standin.checks.parts import ident
from bot.sandbox.standin.checks.rules import (
    Rule,
    boolean,
    by_type,
    list_of,
    one_of,
    shape,
    string,
    typed,
    whole,
)

_MOST = 1000
_style = shape({}, dict.fromkeys(("bold", "italic", "strike", "code", "underline"), boolean))
_mention_style = shape({}, dict.fromkeys(("bold", "italic", "strike", "highlight"), boolean))
_text = string(40_000, 1)

_inline = by_type(
    {
        "text": typed({"text": _text}, {"style": _style}),
        "link": typed(
            {"url": string(3000, 1)}, {"text": _text, "style": _style, "unsafe": boolean}
        ),
        "user": typed({"user_id": ident}, {"style": _mention_style}),
        "usergroup": typed({"usergroup_id": ident}, {"style": _mention_style}),
        "channel": typed({"channel_id": ident}, {"style": _mention_style}),
        "broadcast": typed({"range": one_of("here", "channel", "everyone")}, {}),
        "emoji": typed({"name": ident}, {"unicode": ident, "style": _style}),
        "date": typed(
            {"timestamp": whole(0, 10**12), "format": ident},
            {"url": string(3000, 1), "fallback": _text},
        ),
        "color": typed({"value": ident}, {}),
    }
)
_elements: dict[str, Rule] = {"elements": list_of(_inline, 0, _MOST)}
_section = typed(_elements, {})

rich_text_parts = by_type(
    {
        "rich_text_section": _section,
        "rich_text_preformatted": typed(_elements, {"border": whole(0, 1), "language": ident}),
        "rich_text_quote": typed(_elements, {"border": whole(0, 1)}),
        "rich_text_list": typed(
            {
                "style": one_of("bullet", "ordered"),
                "elements": list_of(by_type({"rich_text_section": _section}), 1, _MOST),
            },
            {"indent": whole(0, 8), "offset": whole(0, 10**6), "border": whole(0, 1)},
        ),
    }
)
