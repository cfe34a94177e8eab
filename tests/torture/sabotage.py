"""Protections that can be switched off in a victim, so that a test sees what each is good for."""

import time
from collections.abc import Callable
from datetime import timedelta
from pkgutil import resolve_name
from typing import Any

from bot.settings import Times

_MEANWHILE = 1.0


def _instead(where: str, other: Callable[..., Any]) -> None:
    """Put something in place of a function; it is handed the whole one first."""
    place, _, attribute = where.rpartition(".")
    owner = resolve_name(place)
    whole = getattr(owner, attribute)
    setattr(owner, attribute, lambda *given, **named: other(whole, *given, **named))


def _without_look_up() -> None:
    """Say again what may have been said already, without looking."""
    _instead("handlers.sending:Sender.find", lambda *_: None)


def _with_retries_of_the_sdk() -> None:
    """Let the SDK post again by itself when an answer does not come."""

    def begun(
        begin: Callable[..., None], *given: Any, retry_handlers: Any = None, **named: Any
    ) -> None:
        del retry_handlers
        begin(*given, **named)

    _instead("slack_sdk.web.client:WebClient.__init__", begun)


def _acknowledging_first() -> None:
    """Acknowledge before anything is kept, as Bolt does by default."""

    def begun(begin: Callable[..., None], *given: Any, **named: Any) -> None:
        begin(*given, **named | {"process_before_response": False})

    def heard(hear: Callable[..., bool], *given: Any, **named: Any) -> bool:
        time.sleep(_MEANWHILE)  # in which the acknowledgement gets out
        return hear(*given, **named)

    _instead("slack_bolt:App.__init__", begun)
    _instead("storage.inbox:InboxTable.first_time", heard)


def _with_hasty_leases() -> None:
    """Take a row back before its first attempt can have come to an end."""
    hasty = timedelta(milliseconds=200)

    def checked(_check: Callable[..., None], times: Times) -> None:
        for name in ("lease", "settle"):
            object.__setattr__(times, name, hasty)

    _instead("bot.settings:Times.__post_init__", checked)


SABOTAGE = {
    "no look-up": _without_look_up,
    "retries of the SDK": _with_retries_of_the_sdk,
    "acknowledging first": _acknowledging_first,
    "hasty leases": _with_hasty_leases,
}
