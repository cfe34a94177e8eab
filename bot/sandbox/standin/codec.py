"""Values as JSON text and back: nothing but data is ever read."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, get_origin, get_type_hints


class UnreadableError(Exception):
    """What was written is not what this version of the program writes."""


def encode(value: object) -> str:
    """Write a value: one of our frozen ones, or JSON as it came."""
    return json.dumps(_plain(value), separators=(",", ":"))


def decode(kind: type[Any], text: str) -> Any:
    """Read a value of this kind."""
    try:
        return _built(kind, json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnreadableError(f"this is no {kind.__name__}: {type(error).__name__}") from None


def _plain(value: object) -> object:
    match value:
        case bytes():
            return b64encode(value).decode()
        case datetime():
            return value.isoformat()
        case frozenset():
            return sorted(value)
        case _ if is_dataclass(value):
            return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        case _:
            return value


def _built(hint: Any, plain: Any) -> Any:
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        given = {name: _built(hints[name], each) for name, each in plain.items()}
        return hint(**given)  # type: ignore[operator]  # is_dataclass lets an instance through
    if hint in (str, int, bool) and type(plain) is not hint:
        raise TypeError
    return _READERS.get(get_origin(hint) or hint, _as_it_is)(plain)


def _as_it_is(plain: Any) -> Any:
    return plain


_READERS: Mapping[Any, Callable[[Any], Any]] = {
    bytes: lambda text: b64decode(text, validate=True),
    datetime: datetime.fromisoformat,
    frozenset: frozenset,
    tuple: tuple,
}
