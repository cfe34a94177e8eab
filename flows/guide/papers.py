"""A text of some sections as two files: a paper to print, and Markdown to copy from."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.guide.markdown import plain, quoted
from flows.message import Document, Paper
from flows.words import Language, words


@dataclass(frozen=True, slots=True)
class Line:
    """Words of people, with what they answer or are about."""

    words: str
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Some lines under a title; `day` says when, where that matters."""

    title: str
    lines: tuple[Line, ...]
    day: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """All of it: what it is called, of what network, and a sentence above."""

    title: str
    network: str
    above: str
    sections: Sequence[Section]
    language: Language


def paper(text: Text, name: str, title: str, alt: str) -> Paper:
    """Give it to print."""
    data = {
        "language": text.language,
        "title": text.title,
        "subtitle": text.network,
        "made": text.above,
        "footer": title,
        "pieces": [_drawn(each) for each in text.sections],
    }
    label = words(text.language)("paper-to-print", title=title)
    return Paper(f"{name}.pdf", label, "journal", data, alt)


def document(text: Text, name: str, title: str) -> Document:
    """Give it as Markdown; words of people are always words."""
    parts = [f"# {text.title}", f"**{plain(text.network)}**", text.above]
    for section in text.sections:
        above = f"{section.day} · {plain(section.title)}" if section.day else plain(section.title)
        parts.append(f"## {above}")
        for each in section.lines:
            parts += [*((f"**{plain(each.asked)}**",) if each.asked else ()), quoted(each.words)]
    label = words(text.language)("paper-to-copy", title=title)
    return Document(f"{name}.md", label, "\n\n".join(parts) + "\n")


def _drawn(section: Section) -> dict[str, object]:
    return {
        "day": section.day,
        "title": section.title,
        "entries": [
            {"asked": each.asked, "lines": each.words.strip().splitlines()}
            for each in section.lines
        ],
    }
