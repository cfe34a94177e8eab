"""One call of the Web API: who calls, with what, and what they may do."""

import json
from dataclasses import dataclass

from bot.sandbox.standin.office import Office
from bot.sandbox.standin.wire import Json, RefusedError
from bot.sandbox.standin.world import World


@dataclass(frozen=True, slots=True)
class Call:
    """A method and its arguments, whether they came as a form or as JSON."""

    office: Office
    method: str
    args: Json

    @property
    def world(self) -> World:
        """Give the workspace."""
        return self.office.world

    def text(self, name: str) -> str:
        """Read an argument; nothing when it is missing."""
        value = self.args.get(name)
        return "" if value is None else str(value)

    def required(self, name: str) -> str:
        """Read an argument that must be there."""
        value = self.text(name)
        if not value:
            raise RefusedError("invalid_arguments", f"[ERROR] missing required field: {name}")
        return value

    def flag(self, name: str) -> bool:
        """Read an argument that is on or off."""
        return self.text(name).lower() in ("true", "1")

    def number(self, name: str, otherwise: int) -> int:
        """Read an argument that counts."""
        value = self.text(name)
        return int(value) if value.isdecimal() else otherwise

    def structure(self, name: str, error: str) -> object:
        """Read an argument that is JSON, or JSON in a text."""
        value = self.args.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except json.JSONDecodeError:
            raise RefusedError(error, f"[ERROR] {name} is not JSON") from None

    def need(self, *scopes: str) -> None:
        """Refuse the call when the bot has none of these scopes."""
        if scopes and not self.office.scopes.intersection(scopes):
            provided = ",".join(sorted(self.office.scopes))
            raise RefusedError("missing_scope", needed=",".join(scopes), provided=provided)

    def object_to(self, what: str, why: str = "") -> None:
        """Keep what the bot did that Slack only dislikes."""
        about = (self.text(name) for name in ("channel", "channel_id", "user_id", "view_id"))
        self.world.object_to(self.method, what, why, next(filter(None, about), ""))
