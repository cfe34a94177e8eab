"""What a person reads on the screen, as plain text: for transcripts and failed tests."""

from collections.abc import Iterable, Mapping

from bot.sandbox.standin.elements import first_values, options_of, state_field
from bot.sandbox.standin.lines import Line, Names, words_of
from bot.sandbox.standin.mrkdwn import lines_of, plain_lines
from bot.sandbox.standin.richtext import rich_lines
from bot.sandbox.standin.values import File, Message, View
from bot.sandbox.standin.wire import Json


def text_lines(text: Json, names: Names) -> tuple[Line, ...]:
    """Read a text object."""
    if text["type"] == "mrkdwn":
        return lines_of(text["text"], names)
    return plain_lines(text["text"])


def shown_message(message: Message, names: Names, files: Mapping[str, File]) -> str:
    """Write a message as it is read."""
    blocks = message.blocks if message.bot_id else ()
    body = _blocks(blocks, names, first_values(blocks)) if blocks else ""
    if not blocks and message.text:
        body = words_of(lines_of(message.text, names))
    parts = [body, *(_file(files[each]) for each in message.files)]
    return "\n".join(part for part in parts if part)


def shown_view(view: View, names: Names) -> str:
    """Write a modal or Home tab as it is read."""
    title = view.body.get("title")
    rows = [f"== {title['text']} =="] if title else []
    rows.append(_blocks(view.blocks, names, view.values, view.errors))
    buttons = [view.body[name]["text"] for name in ("submit", "close") if view.body.get(name)]
    rows.append(" ".join(f"[{button}]" for button in buttons))
    return "\n".join(row for row in rows if row)


def _blocks(
    blocks: Iterable[Json],
    names: Names,
    values: dict[str, dict[str, Json]],
    errors: Mapping[str, str] | None = None,
) -> str:
    rows: list[str] = []
    for block in blocks:
        state = values.get(block["block_id"], {})
        rows.append(_block(block, names, state))
        error = (errors or {}).get(block["block_id"])
        rows += [f"! {error}"] if error else []
    return "\n".join(row for row in rows if row)


def _block(block: Json, names: Names, state: dict[str, Json]) -> str:
    match block["type"]:
        case "section":
            return _section(block, names, state)
        case "actions":
            return " ".join(_element(each, names, state) for each in block["elements"])
        case "input":
            return _input(block, names, state)
        case _:
            return _still(block, names)


def _still(block: Json, names: Names) -> str:
    match block["type"]:
        case "header":
            return _words(block["text"], names)
        case "context":
            return " ".join(_context(part, names) for part in block["elements"])
        case "rich_text":
            return words_of(rich_lines(block, names))
        case "image":
            return _picture(block)
        case _:
            return "---"


def _section(block: Json, names: Names, state: dict[str, Json]) -> str:
    texts = [block["text"]] if "text" in block else []
    rows = [_words(text, names) for text in (*texts, *block.get("fields", []))]
    if "accessory" in block:
        rows.append(_element(block["accessory"], names, state))
    return "\n".join(rows)


def _context(part: Json, names: Names) -> str:
    return _picture(part) if part["type"] == "image" else _words(part, names)


def _input(block: Json, names: Names, state: dict[str, Json]) -> str:
    label = _words(block["label"], names)
    optional = " (optional)" if block.get("optional") else ""
    rows = [f"{label}{optional}: {_element(block['element'], names, state)}"]
    if "hint" in block:
        rows.append(f"({_words(block['hint'], names)})")
    return "\n".join(rows)


def _element(element: Json, names: Names, state: dict[str, Json]) -> str:
    kind = element["type"]
    if kind == "button":
        return f"[{element['text']['text']}]"
    if kind == "image":
        return _picture(element)
    if kind == "overflow":
        return "[… " + " | ".join(each["text"]["text"] for each in element["options"]) + "]"
    value = state.get(element["action_id"], {}).get(state_field(kind))
    if kind in ("radio_buttons", "checkboxes"):
        return _list(element, value, names)
    return f"[{_value(value, names) or _placeholder(element)}]"


def _list(element: Json, value: object, names: Names) -> str:
    chosen = value if isinstance(value, list) else [value]
    marks = "(x) ( )" if element["type"] == "radio_buttons" else "[x] [ ]"
    on, off = marks[:3], marks[4:]
    options = options_of(element)
    return "\n".join(
        f"{on if each in chosen else off} {_words(each['text'], names)}" for each in options
    )


def _value(value: object, names: Names) -> str:
    if isinstance(value, list):
        return ", ".join(_value(each, names) for each in value)
    if isinstance(value, dict):
        return str(value["text"]["text"])
    text = "" if value is None else str(value)
    return names.users.get(text) or names.channels.get(text) or text


def _placeholder(element: Json) -> str:
    placeholder = element.get("placeholder")
    return str(placeholder["text"]) if placeholder else "…"


def _picture(block: Json) -> str:
    title = block.get("title")
    rows = [str(title["text"])] if title else []
    return "\n".join([*rows, f"[picture: {block['alt_text']}]"])


def _file(file: File) -> str:
    if file.mimetype.startswith("image/"):
        return f"[picture: {file.alt or file.name}]"
    return f"[file: {file.title or file.name}]"


def _words(text: Json, names: Names) -> str:
    return words_of(text_lines(text, names))
