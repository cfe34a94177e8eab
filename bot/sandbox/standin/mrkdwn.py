"""Slack's markup: how typed words become it, whom it mentions, and how it looks."""

import re
from collections.abc import Callable, Iterator

from bot.sandbox.standin.lines import Line, Names, Piece, emoji


def escape(text: str) -> str:
    """Write plain words as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """Read the three characters that markup cannot hold."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def typed(text: str, names: Names) -> str:
    """Turn what a person types into what arrives: escaped, with mentions and links marked."""
    return _linked(escape(text), names)


def named(text: str, names: Names) -> str:
    """Mark the names and addresses in a bot's text, for `link_names` and `parse: full`."""
    return _linked(text, names)


def mentions(text: str) -> Iterator[tuple[str, str]]:
    """List whom a text notifies: (`user`, id), (`broadcast`, range) or (`usergroup`, id)."""
    for inside in _ANGLE.findall(text):
        bare = inside.partition("|")[0]
        if bare.startswith("@"):
            yield "user", bare[1:]
        elif bare.startswith("!subteam^"):
            yield "usergroup", bare.removeprefix("!subteam^")
        elif bare.removeprefix("!") in BROADCASTS and bare.startswith("!"):
            yield "broadcast", bare[1:]


def lines_of(text: str, names: Names) -> tuple[Line, ...]:
    """Read markup as Slack shows it."""
    found: list[Line] = []
    for position, part in enumerate(text.split("```")):
        if position % 2:
            found += [Line((Piece(unescape(row)),), "pre") for row in part.strip("\n").split("\n")]
        elif part.strip() or not position:
            found += [_line(row, names) for row in part.strip("\n").split("\n")]
    return tuple(found)


def plain_lines(text: str) -> tuple[Line, ...]:
    """Read a plain text: no markup but emoji."""
    rows = _EMOJI.sub(lambda match: emoji(match[1]), text).split("\n")
    return tuple(Line((Piece(row),)) for row in rows)


BROADCASTS = ("channel", "here", "everyone")
_ANGLE = re.compile(r"<([^<>\n]+)>")
_EMOJI = re.compile(r":([a-z0-9_+'-]+(?:::skin-tone-\d)?):")
_ADDRESS = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)\]'\"]")
_MAIL = re.compile(r"(?<![\w.:/])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|<(?P<angle>[^<>\n]+)>"
    r"|(?<![\w*])\*(?=\S)(?P<bold>[^*\n]+?)(?<=\S)\*(?![\w*])"
    r"|(?<![\w_])_(?=\S)(?P<italic>[^_\n]+?)(?<=\S)_(?![\w_])"
    r"|(?<![\w~])~(?=\S)(?P<strike>[^~\n]+?)(?<=\S)~(?![\w~])"
    r"|:(?P<emoji>[a-z0-9_+'-]+(?:::skin-tone-\d)?):"
)


def _linked(text: str, names: Names) -> str:
    text = _ADDRESS.sub(lambda match: f"<{match[0]}>", text)
    text = _MAIL.sub(lambda match: f"<mailto:{match[0]}|{match[0]}>", text)
    if "@" not in text and "#" not in text:
        return text
    for name, tag in _tags(names):
        if name in text:
            text = re.sub(rf"(?<![\w<|@/#]){re.escape(name)}(?!\w)", _always(tag), text)
    return text


def _always(tag: str) -> Callable[[re.Match[str]], str]:
    return lambda _match: tag


def _tags(names: Names) -> list[tuple[str, str]]:
    tags = [(f"@{name}", f"<@{user_id}>") for user_id, name in names.users.items()]
    tags += [(f"#{name}", f"<#{ident}|{name}>") for ident, name in names.channels.items()]
    tags += [(f"@{name}", f"<!{name}>") for name in BROADCASTS]
    return sorted(tags, key=lambda tag: -len(tag[0]))


def _line(row: str, names: Names) -> Line:
    for mark in ("&gt;", ">"):
        if row.startswith(mark):
            return Line(tuple(_pieces(row[len(mark) :].removeprefix(" "), names)), "quote")
    return Line(tuple(_pieces(row, names)))


def _pieces(text: str, names: Names, styles: frozenset[str] = frozenset()) -> Iterator[Piece]:
    end = 0
    for match in _INLINE.finditer(text):
        if match.start() > end:
            yield Piece(unescape(text[end : match.start()]), styles=styles)
        yield from _piece(str(match.lastgroup), str(match[match.lastgroup or 0]), names, styles)
        end = match.end()
    if end < len(text):
        yield Piece(unescape(text[end:]), styles=styles)


def _piece(look: str, inside: str, names: Names, styles: frozenset[str]) -> Iterator[Piece]:
    if look == "angle":
        yield _reference(inside, names)
    elif look == "emoji":
        yield Piece(emoji(inside), styles=styles)
    elif look == "code":
        yield Piece(unescape(inside), styles=styles | {"code"})
    else:
        yield from _pieces(inside, names, styles | {look})


def _reference(inside: str, names: Names) -> Piece:
    bare, _, label = inside.partition("|")
    if bare.startswith("@"):
        return names.user(bare[1:])
    if bare.startswith("#"):
        return names.channel(bare[1:])
    if bare.startswith("!"):
        word = bare[1:].partition("^")[0]
        return Piece(f"@{word}" if word in BROADCASTS else unescape(label or bare), "broadcast")
    return Piece(unescape(label or bare.removeprefix("mailto:")), "link", unescape(bare))
