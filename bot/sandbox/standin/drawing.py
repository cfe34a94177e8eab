"""What the page needs to draw blocks: every text already read, every value in place."""

from collections.abc import Iterable, Mapping

from bot.sandbox.standin.elements import first_values, state_field
from bot.sandbox.standin.lines import Line, Names
from bot.sandbox.standin.mrkdwn import lines_of
from bot.sandbox.standin.richtext import rich_lines
from bot.sandbox.standin.shown import text_lines
from bot.sandbox.standin.values import File, Message, View
from bot.sandbox.standin.wire import Json

Values = dict[str, dict[str, Json]]


def drawn_message(message: Message, names: Names, files: Mapping[str, File]) -> list[Json]:
    """Draw a message; what people typed stands in its text, what bots say in their blocks."""
    blocks = message.blocks if message.bot_id else ()
    drawn = drawn_blocks(blocks, names, first_values(blocks))
    if not blocks and message.text:
        drawn = [{"kind": "text", "lines": drawn_lines(lines_of(message.text, names))}]
    return drawn + [_file(files[each]) for each in message.files]


def drawn_view(view: View, names: Names) -> Json:
    """Draw a modal or Home tab."""
    texts = {
        name: view.body[name]["text"]
        for name in ("title", "submit", "close")
        if view.body.get(name)
    }
    return {
        **texts,
        "id": view.id,
        "hash": view.hash,
        "errors": view.errors,
        "blocks": drawn_blocks(view.blocks, names, view.values),
    }


def drawn_blocks(blocks: Iterable[Json], names: Names, values: Values) -> list[Json]:
    """Draw blocks from top to bottom."""
    return [_block(block, names, values.get(block["block_id"], {})) for block in blocks]


def drawn_lines(lines: Iterable[Line]) -> list[Json]:
    """Draw text."""
    return [
        {
            "look": line.look,
            "indent": line.indent,
            "number": line.number,
            "pieces": [
                {
                    "text": piece.text,
                    "kind": piece.kind,
                    "target": piece.target,
                    "styles": sorted(piece.styles),
                }
                for piece in line.pieces
            ],
        }
        for line in lines
    ]


def _block(block: Json, names: Names, state: dict[str, Json]) -> Json:
    match block["type"]:
        case "section":
            return _section(block, names, state)
        case "actions":
            elements = [_element(each, block, names, state) for each in block["elements"]]
            return {"kind": "actions", "elements": elements}
        case "input":
            return _input(block, names, state)
        case _:
            return _still(block, names)


def _still(block: Json, names: Names) -> Json:
    match block["type"]:
        case "header":
            return {"kind": "header", "lines": _text(block["text"], names)}
        case "context":
            parts = [_context(part, names) for part in block["elements"]]
            return {"kind": "context", "parts": parts}
        case "rich_text":
            return {"kind": "text", "lines": drawn_lines(rich_lines(block, names))}
        case "image":
            return _picture(block)
        case _:
            return {"kind": "divider"}


def _section(block: Json, names: Names, state: dict[str, Json]) -> Json:
    drawn: Json = {
        "kind": "section",
        "lines": _text(block["text"], names) if "text" in block else [],
        "fields": [_text(each, names) for each in block.get("fields", [])],
    }
    accessory = block.get("accessory")
    if accessory and accessory["type"] == "image":
        drawn["picture"] = _picture(accessory)
    elif accessory:
        drawn["accessory"] = _element(accessory, block, names, state)
    return drawn


def _context(part: Json, names: Names) -> Json:
    return _picture(part) if part["type"] == "image" else {"lines": _text(part, names)}


def _input(block: Json, names: Names, state: dict[str, Json]) -> Json:
    return {
        "kind": "input",
        "block_id": block["block_id"],
        "label": block["label"]["text"],
        "hint": block["hint"]["text"] if "hint" in block else "",
        "optional": bool(block.get("optional")),
        "dispatches": bool(block.get("dispatch_action")),
        "element": _element(block["element"], block, names, state),
    }


def _element(element: Json, block: Json, names: Names, state: dict[str, Json]) -> Json:
    value = state.get(element["action_id"], {}).get(state_field(element["type"]))
    groups = [
        {"label": group["label"]["text"], "options": _options(group, names)}
        for group in element.get("option_groups", [])
    ]
    kept = ("style", "url", "multiline", "max_length", "min_length", "min_value", "max_value")
    return {
        "type": element["type"],
        "path": f"{block['block_id']}/{element['action_id']}",
        "text": element["text"]["text"] if "text" in element else "",
        "read_as": element.get("accessibility_label", ""),
        "placeholder": element["placeholder"]["text"] if "placeholder" in element else "",
        "options": _options(element, names),
        "groups": groups,
        "value": _value(value),
        "confirm": _confirm(element["confirm"], names) if "confirm" in element else None,
        "decimals": bool(element.get("is_decimal_allowed")),
    } | {name: element[name] for name in kept if name in element}


def _options(holder: Json, names: Names) -> list[Json]:
    return [
        {
            "value": option["value"],
            "lines": _text(option["text"], names),
            "label": option["text"]["text"],
            "description": option["description"]["text"] if "description" in option else "",
        }
        for option in holder.get("options", [])
    ]


def _confirm(confirm: Json, names: Names) -> Json:
    return {
        "title": confirm["title"]["text"],
        "lines": _text(confirm["text"], names),
        "yes": confirm["confirm"]["text"],
        "no": confirm["deny"]["text"],
        "style": confirm.get("style", ""),
    }


def _value(value: object) -> object:
    if isinstance(value, list):
        return [_value(each) for each in value]
    if isinstance(value, dict):
        return value["value"]
    return "" if value is None else value


def _picture(block: Json) -> Json:
    file = block.get("slack_file", {})
    address = f"/page/file/{file['id']}" if "id" in file else ""
    title = block.get("title")
    return {
        "kind": "picture",
        "src": address,
        "alt": block["alt_text"],
        "title": title["text"] if title else "",
    }


def _file(file: File) -> Json:
    address = f"/page/file/{file.id}"
    if file.mimetype.startswith("image/"):
        return {
            "kind": "picture",
            "src": address,
            "alt": file.alt or file.name,
            "title": file.title,
        }
    return {"kind": "file", "name": file.title or file.name, "src": address}


def _text(text: Json, names: Names) -> list[Json]:
    return drawn_lines(text_lines(text, names))
