"""What a button or a form carries through Slack: written and read here only."""

import json
from collections.abc import Mapping

from flows.message import Button


def action_id(button: Button, place: int) -> str:
    """Name a button; the place keeps equal buttons in one message apart."""
    return f"{button.action}#{place}"


def action_of(found: str) -> str:
    """Read the use case from a button's name."""
    return found.partition("#")[0]


def value(ids: Mapping[str, str]) -> str:
    """Write what a button or form is about."""
    return json.dumps(dict(ids), separators=(",", ":"))


def ids_of(found: str | None) -> dict[str, str]:
    """Read it back; what an unknown version wrote is about nothing."""
    try:
        read = json.loads(found or "{}")
    except ValueError:
        return {}
    return {str(key): str(each) for key, each in read.items()} if isinstance(read, dict) else {}
