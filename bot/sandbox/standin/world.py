"""The workspace as it is now: one place, one lock, and a bell that rings at every change."""

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from bot.clock import Clock
from bot.sandbox.standin.lines import Names
from bot.sandbox.standin.values import File, Hook, Message, Notified, View, Violation
from bot.sandbox.standin.wire import CannotDoError, Json, RefusedError
from bot.sandbox.standin.workspace import SLACKBOT, Channel, User, Workspace


class World:
    """Holds what changes. Every change happens inside `with world.changing():`."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self.workspace = workspace
        self.bot = workspace.bot
        self.clock = clock
        everybody = (*workspace.users, self.bot.as_user(), SLACKBOT)
        self.users = {user.id: user for user in everybody}
        self.channels = {channel.id: channel for channel in workspace.channels}
        self.dms: dict[str, str] = {}
        self._dm_users: dict[str, str] = {}
        self.messages: dict[str, dict[str, Message]] = {}
        self.files: dict[str, File] = {}
        self.stacks: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}
        self.choices: dict[tuple[str, str, str], dict[str, dict[str, Json]]] = {}
        """What each person has chosen in a message, by channel, ts and user."""
        self.hooks: dict[str, Hook] = {}
        self.unheard: dict[str, Json] = {}
        """The events that the bot has not acknowledged yet, by their ids."""
        self.warnings: dict[str, list[str]] = {}
        self.notified: list[Notified] = []
        self.violations: list[Violation] = []
        self.token_error = ""
        self.counters = {"id": 0, "ts": 0}
        self.announce: Callable[[Json], None] = lambda _event: None
        self.remember: Callable[[], None] = _nothing
        """Called after every change, before anybody can see it."""
        self.listeners: list[Callable[[], None]] = []
        self.version = 0
        self._bell = threading.Condition(threading.RLock())
        self._depth = 0

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Hold the lock, and wake everybody who waits when it is let go."""
        with self._bell:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            if not self._depth:
                self.remember()
            self.version += 1
            self._bell.notify_all()
        for listener in self.listeners:
            listener()

    @contextmanager
    def looking(self) -> Iterator[None]:
        """Hold the lock to read several things that belong together."""
        with self._bell:
            yield

    def await_change(self, seen: int, seconds: float) -> bool:
        """Wait until something differs from version `seen`; False when time is up."""
        with self._bell:
            return self._bell.wait_for(lambda: self.version != seen, timeout=seconds)

    def new_ts(self) -> str:
        """Give a moment that no other message has, later than all before."""
        now = int(self.clock().timestamp() * 1_000_000)
        with self._bell:
            last = self.counters["ts"] = max(now, self.counters["ts"] + 1)
        return f"{last // 1_000_000}.{last % 1_000_000:06d}"

    def new_id(self, letter: str) -> str:
        """Give an id that looks like Slack's."""
        with self._bell:
            self.counters["id"] += 1
            return f"{letter}{self.counters['id']:010d}"

    def now(self) -> datetime:
        """Tell the played time."""
        return self.clock()

    def dm_of(self, user: str) -> str:
        """Give the conversation of a person and the bot, opening it at need."""
        if user not in self.dms:
            self.open_dm(user, f"D{user[1:]}")
        return self.dms[user]

    def open_dm(self, user: str, channel: str) -> None:
        """Let a person and the bot have a conversation under this id."""
        self.dms[user] = channel
        self._dm_users[channel] = user

    def dm_user(self, channel: str) -> str:
        """Tell whose conversation with the bot this is, or nothing."""
        return self._dm_users.get(channel, "")

    def members(self, channel: str) -> frozenset[str]:
        """Tell who is in a channel or conversation."""
        if channel in self.channels:
            return self.channels[channel].members
        user = self.dm_user(channel)
        return frozenset({user, self.bot.user_id}) if user else frozenset()

    def message(self, channel: str, ts: str) -> Message | None:
        """Find a message."""
        return self.messages.get(channel, {}).get(ts)

    def keep(self, message: Message) -> None:
        """Store a message, new or changed."""
        self.messages.setdefault(message.channel, {})[message.ts] = message

    def view(self, view_id: str) -> View | None:
        """Find an open modal or a Home tab."""
        views = itertools.chain(self.homes.values(), *self.stacks.values())
        return next((view for view in views if view.id == view_id), None)

    def names(self) -> Names:
        """Tell what everybody and everything is called on screen."""
        return Names(
            {user.id: user.shown_name for user in self.users.values()},
            {channel.id: channel.name for channel in self.channels.values()},
        )

    def user(self, user_id: str) -> User:
        """Find somebody, or refuse as Slack does."""
        user = self.users.get(user_id)
        if user is None:
            raise RefusedError("user_not_found")
        return user

    def place(self, name: str) -> str:
        """Find a channel by its id or name, for people at the keyboard."""
        bare = name.removeprefix("#")
        if bare in self.channels or self.dm_user(bare):
            return bare
        found = [each.id for each in self.channels.values() if each.name == bare]
        if not found:
            raise CannotDoError(f"there is no channel {name!r}")
        return found[0]

    def channel(self, channel_id: str) -> Channel:
        """Find a channel, or refuse as Slack does."""
        channel = self.channels.get(channel_id)
        if channel is None:
            raise RefusedError("channel_not_found")
        return channel

    def object_to(self, method: str, what: str, why: str = "", where: str = "") -> None:
        """Keep what the bot did wrong."""
        with self.changing():
            self.violations.append(Violation(method, what, why, where, self.now()))

    def warn(self, user: str, text: str) -> None:
        """Show somebody that the bot did not answer."""
        with self.changing():
            self.warnings.setdefault(user, []).append(text)


def _nothing() -> None:
    """Remember nothing."""
