"""Slack's marked-up text as plain words, at the door: mentions become names, links stay whole."""

import html
import re
from collections.abc import Callable

NameOf = Callable[[str], str]
"""Gives the name of a Slack user."""

_MARK = re.compile(r"<([^<>]+)>")


def plain(text: str, name_of: NameOf) -> str:
    """Decode the text of a message a person wrote."""
    return html.unescape(_MARK.sub(lambda mark: _decoded(mark[1], name_of), text)).strip()


def _decoded(mark: str, name_of: NameOf) -> str:
    target, _, label = mark.partition("|")
    if target.startswith("@"):
        return f"@{label.lstrip('@') or name_of(target[1:])}"
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith("!"):
        return label or f"@{target[1:].partition('^')[0]}"
    address = target.removeprefix("mailto:")
    return address if not label or label == address else f"{label} ({address})"
