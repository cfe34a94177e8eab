"""What an interaction hands to the bot: a trigger for one modal, an address for a few replies."""

import itertools
import secrets
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.sandbox.standin.values import Message
from bot.sandbox.standin.wire import RefusedError

TRIGGER_SECONDS = 3.0
HOOK_USES = 5
HOOK_LIFE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Trigger:
    """Who may be shown a modal, and until when on the machine's own steady clock."""

    user: str
    until: float
    from_modal: bool
    used: bool = False


class Triggers:
    """Gives out triggers and takes each back once."""

    def __init__(self) -> None:
        self._given: dict[str, Trigger] = {}
        self._count = itertools.count(1000)

    def give(self, user: str, *, from_modal: bool = False) -> str:
        """Make a trigger for a person."""
        trigger_id = f"{next(self._count)}.{next(self._count)}.{secrets.token_hex(16)}"
        until = time.monotonic() + TRIGGER_SECONDS
        self._given[trigger_id] = Trigger(user, until, from_modal)
        return trigger_id

    def take(self, trigger_id: str) -> Trigger:
        """Use a trigger, or refuse as Slack does."""
        trigger = self._given.get(trigger_id)
        if trigger is None:
            raise RefusedError("invalid_trigger_id")
        if trigger.used:
            raise RefusedError("exchanged_trigger_id")
        if time.monotonic() > trigger.until:
            raise RefusedError("expired_trigger_id")
        self._given[trigger_id] = replace(trigger, used=True)
        return trigger


@dataclass(frozen=True, slots=True)
class Hook:
    """Where the replies to one interaction go."""

    user: str
    channel: str
    until: datetime
    message: Message | None = None
    uses: int = 0


class Hooks:
    """Gives out `response_url`s, and counts their uses."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._given: dict[str, Hook] = {}

    def give(self, user: str, channel: str, message: Message | None = None) -> str:
        """Make an address; the answer is its last part."""
        word = secrets.token_hex(12)
        self._given[word] = Hook(user, channel, self._clock() + HOOK_LIFE, message)
        return word

    def take(self, word: str) -> Hook:
        """Use an address once more, or refuse as Slack does."""
        hook = self._given.get(word)
        if hook is None:
            raise RefusedError("invalid_url")
        if self._clock() > hook.until:
            raise RefusedError("expired_url")
        if hook.uses >= HOOK_USES:
            raise RefusedError("used_url")
        self._given[word] = replace(hook, uses=hook.uses + 1)
        return hook
