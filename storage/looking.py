"""What somebody who only looks has asked the database already: in one look nothing changes."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")


class Looked:
    """Remembers answers for as long as a transaction looks; one that writes asks anew."""

    def __init__(self, connection: Connection) -> None:
        self._writing = bool(connection.get_execution_options().get("writing"))
        self._seen: dict[Hashable, Any] = {}

    def once(self, what: Hashable, ask: Callable[[], T]) -> T:
        """Give what was found before under this name, or ask."""
        if self._writing:
            return ask()
        if what not in self._seen:
            self._seen[what] = ask()
        found: T = self._seen[what]
        return found
