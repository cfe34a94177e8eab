"""What the administrator does for a person: give them what is theirs, or forget them."""

import secrets
from datetime import datetime
from typing import Any

from bot.clock import system_clock
from bot.settings import Settings, SettingsError
from flows.desk import Desk
from storage.database import Database


def export_person(database: Database, team: str, user: str) -> dict[str, Any]:
    """Give all that is held of a Slack user, by table."""
    with database.read() as w:
        person = w.people.person_of(user, team)
        if person is None:
            raise SettingsError(f"Nothing is held of {user}.")
        held: dict[str, Any] = _readable(w.personal.holds(person))
        return held


def forget_person(database: Database, settings: Settings, team: str, user: str) -> None:
    """Erase a Slack user, here and in what was published."""
    desk = Desk(database, lambda: secrets.token_hex(10), settings.language)
    with database.read() as w:
        person = w.people.person_of(user, team)
    if person is None:
        raise SettingsError(f"Nothing is held of {user}.")
    desk.forget(person, system_clock())


def _readable(held: Any) -> Any:
    if isinstance(held, dict):
        return {str(key): _readable(value) for key, value in held.items()}
    if isinstance(held, list | tuple):
        return [_readable(value) for value in held]
    return held.isoformat() if isinstance(held, datetime) else held
