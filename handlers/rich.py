"""Words as rich text: nothing in them is ever read as markup or as a mention."""

import re
from collections.abc import Iterable
from typing import Any

from flows.message import Bullets, Link, Para, Quote

_EMOJI = re.compile(r"(?<![\w:]):(\+1|-1|[a-z][a-z0-9_+-]*):(?![\w:])")

Element = dict[str, Any]
Spoken = Para | Bullets | Quote | Link


def rich_text(blocks: Iterable[Spoken]) -> Element:
    """Set paragraphs, lists and quotes under one another in one block."""
    elements: list[Element] = []
    for block in blocks:
        if elements and elements[-1]["type"] == "rich_text_section":
            elements.append(_section([_run("\n")]))
        elements.extend(_elements(block))
    return {"type": "rich_text", "elements": elements}


def _elements(block: Spoken) -> list[Element]:
    match block:
        case Para(text, strong):
            return [_section(_runs(text, bold=strong))]
        case Bullets(items):
            rows = [_section(_runs(item)) for item in items]
            return [{"type": "rich_text_list", "style": "bullet", "elements": rows}]
        case Quote(text, by):
            quote: Element = {"type": "rich_text_quote", "elements": _runs(text)}
            return [quote, _section(_runs(f"— {by}", italic=True))] if by else [quote]
        case Link(label, url):
            return [_section([_run(f"{label} "), {"type": "link", "url": url, "text": url}])]


def _section(runs: list[Element]) -> Element:
    return {"type": "rich_text_section", "elements": runs}


def _runs(text: str, **style: bool) -> list[Element]:
    """Cut text at its emoji, which Slack wants by name."""
    runs: list[Element] = []
    end = 0
    for found in _EMOJI.finditer(text):
        runs += [_run(text[end : found.start()], **style), {"type": "emoji", "name": found[1]}]
        end = found.end()
    runs.append(_run(text[end:], **style))
    return [run for run in runs if run.get("text", "-")]


def _run(text: str, **style: bool) -> Element:
    run: Element = {"type": "text", "text": text}
    wanted = {name: True for name, on in style.items() if on}
    return run | {"style": wanted} if wanted else run
