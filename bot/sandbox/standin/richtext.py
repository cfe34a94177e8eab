"""Rich text: how it looks, whom it mentions, and the rich text that Slack makes of typed words."""

from collections.abc import Iterator

from bot.sandbox.standin.lines import Line, Look, Names, Piece, emoji
from bot.sandbox.standin.mrkdwn import BROADCASTS
from bot.sandbox.standin.wire import Json

_LOOKS: dict[str, Look] = {"rich_text_quote": "quote", "rich_text_preformatted": "pre"}


def rich_lines(block: Json, names: Names) -> tuple[Line, ...]:
    """Read a rich text block as Slack shows it."""
    found: list[Line] = []
    for part in block["elements"]:
        if part["type"] == "rich_text_list":
            found += _list_lines(part, names)
        else:
            found += _rows(part["elements"], names, _LOOKS.get(part["type"], ""))
    return tuple(found)


def rich_mentions(block: Json) -> Iterator[tuple[str, str]]:
    """List whom a rich text block notifies."""
    for element in _all_elements(block):
        if element["type"] == "user":
            yield "user", element["user_id"]
        elif element["type"] == "broadcast" and element["range"] in BROADCASTS:
            yield "broadcast", element["range"]
        elif element["type"] == "usergroup":
            yield "usergroup", element["usergroup_id"]


def rich_block(lines: tuple[Line, ...], block_id: str) -> Json:
    """Make the block that Slack adds to a message somebody typed."""
    elements: list[Json] = []
    for position, line in enumerate(lines):
        if position:
            elements.append({"type": "text", "text": "\n"})
        elements += [_element(piece) for piece in line.pieces if piece.text]
    section = {"type": "rich_text_section", "elements": elements}
    return {"type": "rich_text", "block_id": block_id, "elements": [section]}


def _all_elements(block: Json) -> Iterator[Json]:
    for part in block["elements"]:
        sections = part["elements"] if part["type"] == "rich_text_list" else [part]
        for section in sections:
            yield from section["elements"]


def _list_lines(part: Json, names: Names) -> Iterator[Line]:
    look: Look = "number" if part["style"] == "ordered" else "bullet"
    first = part.get("offset", 0) + 1
    for number, section in enumerate(part["elements"], first):
        for row, line in enumerate(_rows(section["elements"], names, "")):
            mark: Look = "" if row else look
            yield Line(line.pieces, mark, part.get("indent", 0), number)


def _rows(elements: list[Json], names: Names, look: Look) -> Iterator[Line]:
    row: list[Piece] = []
    pieces = [_piece(element, names) for element in elements]
    for piece in _without_last_break(pieces):
        first, *others = piece.text.split("\n")
        row.append(Piece(first, piece.kind, piece.target, piece.styles))
        for other in others:
            yield Line(tuple(row), look)
            row = [Piece(other, piece.kind, piece.target, piece.styles)]
    yield Line(tuple(row), look)


def _without_last_break(pieces: list[Piece]) -> list[Piece]:
    if not pieces:
        return pieces
    last = pieces[-1]
    return [*pieces[:-1], Piece(last.text.removesuffix("\n"), last.kind, last.target, last.styles)]


def _piece(element: Json, names: Names) -> Piece:
    styles = frozenset(name for name, on in element.get("style", {}).items() if on)
    match element["type"]:
        case "text":
            return Piece(element["text"], styles=styles)
        case "link":
            return Piece(element.get("text") or element["url"], "link", element["url"], styles)
        case "emoji":
            return Piece(emoji(element["name"]))
        case _:
            return _mention(element, names)


def _mention(element: Json, names: Names) -> Piece:
    match element["type"]:
        case "user":
            return names.user(element["user_id"])
        case "channel":
            return names.channel(element["channel_id"])
        case "broadcast":
            return Piece(f"@{element['range']}", "broadcast")
        case kind:
            return Piece(str(element.get("fallback") or element.get("value") or kind))


def _element(piece: Piece) -> Json:
    match piece.kind:
        case "user":
            return {"type": "user", "user_id": piece.target}
        case "channel":
            return {"type": "channel", "channel_id": piece.target}
        case "broadcast":
            return {"type": "broadcast", "range": piece.text.removeprefix("@")}
        case "link":
            return {"type": "link", "url": piece.target, "text": piece.text}
        case "text":
            style = dict.fromkeys(sorted(piece.styles), True)
            return {"type": "text", "text": piece.text} | ({"style": style} if style else {})
