"""What an interaction hands to the bot: a trigger for one modal, an address for a few replies."""

import itertools
import secrets
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.sandbox.standin.values import Hook
from bot.sandbox.standin.wire import RefusedError
from bot.sandbox.standin.world import World

TRIGGER_SECONDS = 3.0
HOOK_USES = 5
HOOK_LIFE = timedelta(minutes=30)
_FORGOTTEN = timedelta(days=1)


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


class Hooks:
    """Gives out `response_url`s, and counts their uses."""

    def __init__(self, world: World) -> None:
        self._world = world

    def give(self, user: str, channel: str, message_ts: str = "") -> str:
        """Make an address; the answer is its last part."""
        word = secrets.token_hex(12)
        now = self._world.now()
        with self._world.changing():
            self._clear_up(now)
            self._world.hooks[word] = Hook(user, channel, now + HOOK_LIFE, message_ts)
        return word

    def take(self, word: str) -> Hook:
        """Use an address once more, or refuse as Slack does."""
        with self._world.changing():
            hook = self._world.hooks.get(word)
            if hook is None:
                raise RefusedError("invalid_url")
            if self._world.now() > hook.until:
                raise RefusedError("expired_url")
            if hook.uses >= HOOK_USES:
                raise RefusedError("used_url")
            self._world.hooks[word] = replace(hook, uses=hook.uses + 1)
        return hook

    def _clear_up(self, now: datetime) -> None:
        """Forget what expired so long ago that nobody can still mean it."""
        old = [word for word, hook in self._world.hooks.items() if now - hook.until > _FORGOTTEN]
        for word in old:
            del self._world.hooks[word]
