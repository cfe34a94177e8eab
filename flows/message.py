"""What the bot says or asks, as plain values: no Slack, no markup, only words and their role.

A text is always plain. Words that people wrote stand in a `Quote` or in a field's value, so that
whoever renders it can keep them from ever being read as markup or as a mention.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Heading:
    """A title; at most 150 characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph of ours."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A short list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that a person wrote, and by whom if that may be known."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A page elsewhere, over https; what is read is the address itself, behind a few words."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Note:
    """Small print."""

    text: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """The question asked before a button does its work."""

    title: str
    text: str
    yes: str
    no: str


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press; `action` names the use case, `ids` what it is about."""

    action: str
    label: str
    ids: Mapping[str, str] = field(default_factory=dict)
    style: Literal["", "primary", "danger"] = ""
    confirm: Confirm | None = None


@dataclass(frozen=True, slots=True)
class Buttons:
    """A row of buttons; at most 25."""

    items: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing; `data` is what the template `drawing` is filled with, `alt` states all of it."""

    drawing: str
    data: Mapping[str, object]
    alt: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text file that comes with the message; only in direct messages.

    The end of its `name` says what it is: `.txt`, `.md` for Markdown, `.csv` for a table, or
    `.ics` for a calendar. A message may bring several documents and papers, which then come
    together.
    """

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF that comes with the message, to print or keep; only in direct messages.

    `data` is what the template `drawing` is filled with; `alt` is said beside it, and says what it
    is, and whatever of it somebody needs who cannot read it.
    """

    name: str
    title: str
    drawing: str
    data: Mapping[str, object]
    alt: str


@dataclass(frozen=True, slots=True)
class Divider:
    """A line between two things."""


File = Document | Paper
Block = Heading | Para | Bullets | Quote | Link | Note | Buttons | Picture | File | Divider


@dataclass(frozen=True, slots=True)
class Message:
    """One message, from top to bottom."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: what is stored, and what people read."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class TextField:
    """A place to write."""

    id: str
    label: str
    hint: str = ""
    value: str = ""
    optional: bool = False
    multiline: bool = True
    longest: int = 3000


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of a few (`radio`), one of many (`menu`), or several (`boxes`)."""

    id: str
    label: str
    options: tuple[Option, ...]
    value: tuple[str, ...] = ()
    hint: str = ""
    optional: bool = False
    look: Literal["radio", "menu", "boxes"] = "radio"


@dataclass(frozen=True, slots=True)
class DateField:
    """A day."""

    id: str
    label: str
    value: date | None = None
    hint: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class PeopleField:
    """Some people of the workspace, as Slack's user ids."""

    id: str
    label: str
    value: tuple[str, ...] = ()
    hint: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class ChannelField:
    """One channel, as Slack's id; only those that whoever fills it in is in are offered."""

    id: str
    label: str
    value: str = ""
    hint: str = ""
    optional: bool = False


Field = TextField | ChoiceField | DateField | PeopleField | ChannelField


@dataclass(frozen=True, slots=True)
class Form:
    """A form over the chat; `action` names the use case that gets what was filled in."""

    action: str
    title: str
    parts: tuple[Field | Block, ...]
    submit: str = ""
    close: str = ""
    ids: Mapping[str, str] = field(default_factory=dict)
    page: Literal["", "next", "last"] = ""
    """In answer to a form: `next` lays it on top, with a way back; after the `last` all close."""


Filled = Mapping[str, tuple[str, ...]]
"""What was filled in, by field id: nothing, one value, or several. Dates are ISO."""


def text_in(filled: Filled, field: str) -> str:
    """Give what was typed or chosen in a field, without blanks around it; it may be nothing."""
    return "".join(filled.get(field, ())).strip()


@dataclass(frozen=True, slots=True)
class Errors:
    """Why a form was not accepted, by field id; what was typed stays where it is."""

    by_field: Mapping[str, str]
