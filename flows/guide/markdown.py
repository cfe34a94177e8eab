"""Words of people in a Markdown file: always words, never markup, on whatever reads it."""

import re

_ALWAYS = re.compile(r"[\\`*_\[\]<>#|~&$@^=]|:(?=//|\w+:)|(?<=\bwww)\.")
_FIRST = re.compile(r"^(?:[-+]|\d+(?=[.)]))")  # a list, a line


def plain(text: str) -> str:
    """Give one line that says just this."""
    return " ".join(filter(None, map(_line, text.splitlines())))


def quoted(text: str) -> str:
    """Give some lines as a quote, each on a line of its own."""
    lines = [_line(each) for each in text.strip().splitlines()]
    return "\n".join(f"> {each}  " if each else ">" for each in lines)


def _line(text: str) -> str:
    escaped = _ALWAYS.sub(r"\\\g<0>", text.strip())
    return _FIRST.sub(_held, escaped)


def _held(found: re.Match[str]) -> str:
    """Hold back what would begin something: the sign itself, or the dot after a number."""
    begun = found[0]
    return f"{begun}\\" if begun.isdecimal() else f"\\{begun}"
