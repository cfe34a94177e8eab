"""Messages and forms as Slack's blocks, with a complete text beside them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, assert_never

from flows.message import (
    Block,
    Bullets,
    Button,
    Buttons,
    Confirm,
    Divider,
    Document,
    Form,
    Heading,
    Link,
    Message,
    Note,
    Paper,
    Para,
    Picture,
    Quote,
)
from flows.words import shortened
from handlers import fields, ids
from handlers.rich import rich_text

Element = dict[str, Any]

_HEADER, _LABEL, _ALT, _CONTEXT, _TEXT = 150, 75, 2000, 2000, 3900
_HALF_ENTITY = re.compile(r"&[a-z]*…$")
_SPOKEN = (Para, Bullets, Quote, Link)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as it goes to Slack; `text` alone says all of it."""

    text: str
    blocks: tuple[Element, ...]


def render(message: Message, pictures: Mapping[str, str] | None = None) -> Rendered:
    """Render a message; `pictures` gives the file of each drawing."""
    return Rendered(fallback(message), tuple(_blocks(message.blocks, pictures or {})))


def modal(form: Form) -> Element:
    """Render a form as a modal view."""
    view: Element = {
        "type": "modal",
        "callback_id": form.action,
        "title": _plain(form.title, 24),
        "blocks": _parts(form),
        "private_metadata": ids.value(form.ids),
    }
    if form.submit:
        view["submit"] = _plain(form.submit, 24)
    if form.close:
        view["close"] = _plain(form.close, 24)
    if form.page == "last":
        view["clear_on_close"] = True
    return view


def home(message: Message) -> Element:
    """Render a message as a Home view."""
    return {"type": "home", "blocks": list(_blocks(message.blocks, {}))}


def fallback(message: Message) -> str:
    """Say all of a message in plain text, as screen readers and notifications read it."""
    text = "\n".join(line for block in message.blocks if (line := _said(block)))
    return _HALF_ENTITY.sub("…", shortened(escape(text), _TEXT))


def escape(text: str) -> str:
    """Keep words from being read as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _parts(form: Form) -> list[Element]:
    blocks: list[Element] = []
    shown: list[Block] = []
    for part in form.parts:
        if fields.is_field(part):
            blocks += [*_blocks(shown, {}), fields.field(part)]
            shown = []
        else:
            shown.append(part)
    return [*blocks, *_blocks(shown, {})]


def _blocks(blocks: Iterable[Block], pictures: Mapping[str, str]) -> Iterable[Element]:
    for spoken, group in groupby(blocks, key=lambda block: isinstance(block, _SPOKEN)):
        if spoken:
            yield rich_text(block for block in group if isinstance(block, _SPOKEN))
        else:
            for place, block in enumerate(group):
                yield from _block(block, pictures, place)


def _block(block: Block, pictures: Mapping[str, str], place: int) -> Iterable[Element]:
    match block:
        case Heading(text):
            yield {"type": "header", "text": _plain(text, _HEADER)}
        case Note(text):
            yield {"type": "context", "elements": [_plain(text, _CONTEXT)]}
        case Buttons(items):
            yield {
                "type": "actions",
                "elements": [_button(each, n) for n, each in _placed(items, place)],
            }
        case Divider():
            yield {"type": "divider"}
        case Picture(drawing, _, alt, title) if drawing in pictures:
            image: Element = {"type": "image", "slack_file": {"id": pictures[drawing]}}
            yield image | {"alt_text": shortened(alt, _ALT)} | _title(title)
        case Picture(_, _, alt, _):
            yield rich_text((Para(alt),))  # without the picture its words still tell all
        case Document() | Paper():
            return  # comes beside the message, not in it
        case Para() | Bullets() | Quote() | Link():
            yield rich_text((block,))
        case _:
            assert_never(block)


def _placed(items: tuple[Button, ...], place: int) -> Iterable[tuple[int, Button]]:
    return enumerate(items, start=place * 25)


def _title(title: str) -> Element:
    return {"title": _plain(title, _ALT)} if title else {}


def _button(button: Button, place: int) -> Element:
    element: Element = {
        "type": "button",
        "action_id": ids.action_id(button, place),
        "text": _plain(button.label, _LABEL),
        "value": ids.value(button.ids),
    }
    if button.style:
        element["style"] = button.style
    if button.confirm:
        element["confirm"] = _confirm(button.confirm)
    return element


def _confirm(confirm: Confirm) -> Element:
    return {
        "title": _plain(confirm.title, 100),
        "text": _plain(confirm.text, 300),
        "confirm": _plain(confirm.yes, 30),
        "deny": _plain(confirm.no, 30),
    }


def _plain(text: str, most: int) -> Element:
    return fields.plain_text(shortened(text, most))


def _said(block: Block) -> str:
    match block:
        case Heading(text) | Para(text) | Note(text):
            return text
        case Bullets(items):
            return "\n".join(f"• {item}" for item in items)
        case Quote(text, by):
            return f"“{text}”" + (f" — {by}" if by else "")
        case Link(label, url):
            return f"{label} {url}"
        case Buttons() | Document() | Divider():
            return ""
        case Picture(alt=alt) | Paper(alt=alt):
            return alt
