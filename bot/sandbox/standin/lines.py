"""Text as a person reads it: lines of pieces, each with its looks, for page and transcript."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["text", "user", "channel", "broadcast", "link"]
Look = Literal["", "quote", "pre", "bullet", "number"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters that looks the same, or one mention or link."""

    text: str
    kind: Kind = "text"
    target: str = ""
    styles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """One line, plain or in a quote, a list or a code block."""

    pieces: tuple[Piece, ...]
    look: Look = ""
    indent: int = 0
    number: int = 0

    def __str__(self) -> str:
        """Give the line without its looks."""
        words = "".join(piece.text for piece in self.pieces)
        return "    " * self.indent + _MARKS[self.look].format(self.number) + words


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called on screen."""

    users: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)

    def user(self, user_id: str) -> Piece:
        """Write a mention of somebody."""
        name = self.users.get(user_id, user_id)
        return Piece(f"@{name}", "user", user_id)

    def channel(self, channel_id: str) -> Piece:
        """Write a mention of a channel."""
        name = self.channels.get(channel_id, "private-channel")
        return Piece(f"#{name}", "channel", channel_id)


def words_of(lines: tuple[Line, ...]) -> str:
    """Give the lines without their looks."""
    return "\n".join(str(line) for line in lines)


def emoji(name: str) -> str:
    """Give the picture for `:name:`, or the name when it is not a common one."""
    bare = name.partition("::")[0]
    if bare in _EMOJI:
        return _EMOJI[bare]
    try:
        return unicodedata.lookup(bare.replace("_", " "))
    except KeyError:
        return f":{name}:"


_MARKS: Mapping[Look, str] = {"": "", "quote": "> ", "pre": "", "bullet": "• ", "number": "{}. "}

_EMOJI = {
    "+1": "👍",
    "thumbsup": "👍",
    "-1": "👎",
    "wave": "👋",
    "tada": "🎉",
    "smile": "😄",
    "slightly_smiling_face": "🙂",
    "heart": "❤️",
    "pray": "🙏",
    "white_check_mark": "✅",
    "heavy_check_mark": "✔️",
    "x": "❌",
    "warning": "⚠️",
    "bulb": "💡",
    "question": "❓",
    "star": "⭐",
    "sunny": "☀️",
    "raised_hands": "🙌",
    "clap": "👏",
    "calendar": "📆",
    "date": "📅",
    "bell": "🔔",
    "thermometer": "🌡️",
    "speech_balloon": "💬",
    "pencil2": "✏️",
    "memo": "📝",
    "lock": "🔒",
    "hourglass": "⌛",
    "partying_face": "🥳",
}
