"""What somebody has on the screen: messages, modals and the Home tab, as they see them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.sandbox.standin.elements import all_elements
from bot.sandbox.standin.lines import Names
from bot.sandbox.standin.shown import shown_message, shown_view
from bot.sandbox.standin.values import File, Message, View
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.world import World


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """A message on somebody's screen, as it was when they looked."""

    message: Message
    _names: Names = field(repr=False)
    _files: Mapping[str, File] = field(repr=False)

    def shown(self) -> str:
        """Give what a person reads, buttons as `[label]`, pictures as `[picture: alt]`."""
        return shown_message(self.message, self._names, self._files)

    @property
    def author(self) -> str:
        """Give the name of who wrote it."""
        return self._names.users.get(self.message.user, self.message.user)

    @property
    def ts(self) -> str:
        """Give the moment, which is also the message's name."""
        return self.message.ts

    @property
    def channel(self) -> str:
        """Give the id of the channel or conversation."""
        return self.message.channel

    @property
    def thread_ts(self) -> str:
        """Give the name of the thread this stands in, or nothing."""
        return self.message.thread_ts

    @property
    def text(self) -> str:
        """Give the top-level text, in Slack's markup."""
        return self.message.text

    @property
    def blocks(self) -> tuple[Json, ...]:
        """Give the blocks."""
        return self.message.blocks

    @property
    def only_for_me(self) -> bool:
        """Tell whether nobody else sees this."""
        return bool(self.message.only_for)

    @property
    def from_bot(self) -> bool:
        """Tell whether a bot wrote this."""
        return bool(self.message.bot_id)

    @property
    def files(self) -> tuple[File, ...]:
        """Give the files that came with this."""
        return tuple(self._files[each] for each in self.message.files)

    @property
    def buttons(self) -> tuple[str, ...]:
        """List the labels of what can be pressed or chosen."""
        return tuple(found.label for found in all_elements(self.message.blocks))

    def offers(self, action: str) -> bool:
        """Tell whether something can be pressed that does this, in whatever words."""
        return _offer(self.message.blocks, action)


@dataclass(frozen=True, slots=True)
class SeenView:
    """A modal or Home tab on somebody's screen, as it was when they looked."""

    view: View
    _names: Names = field(repr=False)

    def shown(self) -> str:
        """Give what a person reads."""
        return shown_view(self.view, self._names)

    @property
    def id(self) -> str:
        """Give Slack's name for it."""
        return self.view.id

    @property
    def title(self) -> str:
        """Give the title; a Home tab has none."""
        title = self.view.body.get("title")
        return str(title["text"]) if title else ""

    def offers(self, action: str) -> bool:
        """Tell whether something can be pressed that does this, in whatever words."""
        return _offer(self.blocks, action)

    @property
    def callback_id(self) -> str:
        """Give the bot's name for it."""
        return self.view.callback_id

    @property
    def blocks(self) -> tuple[Json, ...]:
        """Give the blocks."""
        return self.view.blocks

    @property
    def values(self) -> dict[str, dict[str, Json]]:
        """Give what is filled in, as Slack reports it."""
        return self.view.values

    @property
    def errors(self) -> dict[str, str]:
        """Give the errors by block id."""
        return self.view.errors

    @property
    def buttons(self) -> tuple[str, ...]:
        """List the labels of what can be pressed or filled in."""
        return tuple(found.label for found in all_elements(self.view.blocks))


def seen_message(world: World, message: Message) -> SeenMessage:
    """Look at a message."""
    return seen_messages(world, [message])[0]


def seen_messages(world: World, messages: Iterable[Message]) -> list[SeenMessage]:
    """Look at several messages."""
    names = world.names()
    return [SeenMessage(message, names, world.files) for message in messages]


def seen_view(world: World, view: View) -> SeenView:
    """Look at a modal or Home tab."""
    return SeenView(view, world.names())


def dump(world: World) -> str:
    """Write all screens one after another, for a test that waits in vain."""
    with world.looking():
        places = {**{dm: f"DM {user}" for user, dm in world.dms.items()}}
        places |= {each.id: f"#{each.name}" for each in world.channels.values()}
        rows = [row for place, name in places.items() for row in _dump_place(world, place, name)]
        for user, stack in world.stacks.items():
            rows += [f"form of {user}:\n{seen_view(world, view).shown()}" for view in stack]
        rows += [
            f"warning for {user}: {text}"
            for user, texts in world.warnings.items()
            for text in texts
        ]
        rows += [f"violation: {each}" for each in world.violations]
    return "\n".join(rows) or "nothing"


def _dump_place(world: World, place: str, name: str) -> list[str]:
    stored = world.messages.get(place, {}).values()
    seen = seen_messages(world, stored)
    return [f"{name} · {each.author}: {each.shown()}" for each in seen]


def _offer(blocks: Iterable[Json], action: str) -> bool:
    ids = (found.action_id for found in all_elements(tuple(blocks)))
    return any(each.partition("#")[0] == action for each in ids)
