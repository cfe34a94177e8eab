"""Somebody at the keyboard: what they can do in the workspace, and what they see."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.sandbox.standin import events, forms, messages, payloads, presses
from bot.sandbox.standin.admin import REMOVED
from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.api.chat import content_of
from bot.sandbox.standin.api.hooks import say as say_to
from bot.sandbox.standin.choices import Value
from bot.sandbox.standin.mrkdwn import lines_of, typed
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.richtext import rich_block
from bot.sandbox.standin.screen import SeenMessage, SeenView, seen_message, seen_messages, seen_view
from bot.sandbox.standin.values import File, Hook, Message, View
from bot.sandbox.standin.wire import CannotDoError, Json, RefusedError
from bot.sandbox.standin.workspace import SLACKBOT, User


class Person:
    """One person, by whom everything in the workspace is done that a person can do."""

    def __init__(self, office: Office, user_id: str) -> None:
        self._office = office
        self._world = office.world
        self.id = user_id
        if self.user.is_bot or self.user.deleted or user_id == SLACKBOT.id:
            raise CannotDoError(f"{self.name} cannot be at the keyboard")

    @property
    def user(self) -> User:
        """Give what Slack knows of this person."""
        user = self._world.users.get(self.id)
        if user is None:
            raise CannotDoError(f"there is nobody with the id {self.id}")
        return user

    @property
    def name(self) -> str:
        """Give the name that others see."""
        return self.user.shown_name

    @property
    def dm(self) -> str:
        """Give the id of the conversation with the bot."""
        if self.user.is_stranger or self.user.team:
            raise CannotDoError(f"{self.name} is from elsewhere and cannot write to the bot")
        return self._world.dm_of(self.id)

    @property
    def warnings(self) -> tuple[str, ...]:
        """List what Slack itself told this person: that the bot did not answer."""
        return tuple(self._world.warnings.get(self.id, ()))

    @property
    def view(self) -> SeenView | None:
        """Give the modal on top, if one is open."""
        with self._world.looking():
            stack = self._world.stacks.get(self.id)
            return seen_view(self._world, stack[-1]) if stack else None

    @property
    def home(self) -> SeenView | None:
        """Give the Home tab, if the bot has published one."""
        with self._world.looking():
            home = self._world.homes.get(self.id)
            return seen_view(self._world, home) if home else None

    def messages(self, channel: str = "dm") -> list[SeenMessage]:
        """List what stands in a channel or the DM for this person, replies in threads too."""
        place = self._place(channel)
        with self._world.looking():
            stored = sorted(self._world.messages.get(place, {}).values(), key=lambda each: each.ts)
            mine = [each for each in stored if each.only_for in ("", self.id)]
            return seen_messages(self._world, mine)

    def say(self, channel: str, text: str, thread_ts: str = "") -> SeenMessage:
        """Write a message."""
        if not text.strip():
            raise CannotDoError("there is nothing to send")
        return self._post(channel, text, thread_ts)

    def edit(self, message: SeenMessage, text: str) -> SeenMessage:
        """Write other words in an own message."""
        before = self._own(message)
        if before.only_for:
            raise CannotDoError("a bot's message cannot be edited")
        written = self._written(text)
        after = replace(
            before,
            text=written,
            blocks=self._rich(written),
            edited_ts=self._world.new_ts(),
        )
        return seen_message(self._world, messages.change(self._world, before, after))

    def delete(self, message: SeenMessage) -> None:
        """Delete an own message, or put away one that only this person sees."""
        messages.remove(self._world, self._own(message))

    def share_file(
        self, channel: str, name: str, data: bytes = b"a file", text: str = ""
    ) -> SeenMessage:
        """Share a file, with or without words."""
        place = self._writable(channel)
        file = File(
            id=self._world.new_id("F"),
            name=name,
            owner=self.id,
            size=len(data),
            data=data,
            complete=True,
            channels=(place,),
        )
        with self._world.changing():
            self._world.files[file.id] = file
            message = self._post(channel, text, "", files=(file.id,), subtype="file_share")
            self._world.announce(events.file_shared(self._world, file, place))
        return message

    def command(self, channel: str, command: str, text: str = "") -> SeenMessage | None:
        """Give a slash command; what the bot answers at once, for this person's eyes."""
        place = self._free_place(channel)
        known = command in self._office.commands and "commands" in self._office.scopes
        removed = self._world.token_error == REMOVED
        if not known or removed or self.user.team:
            raise CannotDoError(f"{command} is not a command here")
        payload = payloads.slash_command(self._office, self.id, place, command, self._escaped(text))
        answer = self._office.sockets.ask("slash_commands", payload)
        if answer is None:
            self._world.warn(self.id, f"{command} failed with the error “operation_timeout”.")
        return self._answered(place, command, answer) if answer else None

    def click(
        self,
        on: SeenMessage | SeenView,
        label: str,
        value: Value = None,
        *,
        stale: bool = False,
    ) -> None:
        """Press a button or choose something; `stale` presses what stood there when looked at."""
        if isinstance(on, SeenMessage):
            self._free_place(on.channel)
            message = on.message if stale else self._current(on)
            presses.press_in_message(self._office, self.id, message, label, value)
        else:
            view = on.view if stale else self._current_view(on)
            presses.press_in_view(self._office, view, label, value)

    def fill(self, values: Mapping[str, Value]) -> None:
        """Fill in fields of the open form, by label or block id."""
        for label, value in values.items():
            presses.fill_in_view(self._office, self._top(), label, value)

    def submit(self) -> dict[str, str]:
        """Send the open form: the errors by block id, or nothing when it was accepted."""
        return forms.submit(self._office, self._top())

    def close_view(self, *, all_views: bool = False) -> None:
        """Put the open form away, or all that lie on one another."""
        forms.close(self._office, self._top(), all_views=all_views)

    def open_home(self) -> SeenView | None:
        """Look at the app's Home tab."""
        self._open_tab("home")
        return self.home

    def open_dm(self) -> None:
        """Look at the app's Messages tab."""
        self._open_tab("messages")

    def _open_tab(self, tab: str) -> None:
        _ = self.dm
        with self._world.changing():
            home = self._world.homes.get(self.id)
            self._world.announce(events.app_home_opened(self._world, self.id, tab, home))

    def _post(
        self,
        channel: str,
        text: str,
        thread_ts: str,
        files: tuple[str, ...] = (),
        subtype: str = "",
    ) -> SeenMessage:
        written = self._written(text)
        draft = Message(
            channel=self._writable(channel),
            ts="",
            user=self.id,
            text=written,
            blocks=self._rich(written),
            thread_ts=thread_ts,
            files=files,
            subtype=subtype,
        )
        return seen_message(self._world, messages.post(self._world, draft))

    def _written(self, text: str) -> str:
        return typed(text, self._world.names())

    def _escaped(self, text: str) -> str:
        users = self._world.names().users
        named = {user_id: f"<@{user_id}|{name}>" for user_id, name in users.items()}
        return re.sub(r"<@(\w+)>", lambda match: named[match[1]], self._written(text))

    def _rich(self, written: str) -> tuple[Json, ...]:
        if not written:
            return ()
        lines = lines_of(written, self._world.names())
        return (rich_block(lines, self._world.new_id("b")),)

    def _place(self, channel: str) -> str:
        place = self.dm if channel == "dm" else self._world.place(channel)
        if self.id not in self._world.members(place):
            raise CannotDoError(f"{self.name} is not in {channel}")
        return place

    def _writable(self, channel: str) -> str:
        place = self._place(channel)
        found = self._world.channels.get(place)
        if found and found.is_archived:
            raise CannotDoError(f"#{found.name} is archived")
        return place

    def _free_place(self, channel: str) -> str:
        if self._world.stacks.get(self.id):
            raise CannotDoError("a form is open: send it or close it first")
        return self._writable(channel)

    def _own(self, seen: SeenMessage) -> Message:
        message = self._current(seen)
        if self.id not in (message.user, message.only_for):
            raise CannotDoError("this is not your message")
        return message

    def _current(self, seen: SeenMessage) -> Message:
        message = self._world.message(seen.channel, seen.ts)
        if message is None or message.tombstone:
            raise CannotDoError("this message is gone")
        return message

    def _current_view(self, seen: SeenView) -> View:
        view = self._world.view(seen.id)
        if view is None:
            raise CannotDoError("this form is closed")
        return view

    def _top(self) -> View:
        stack = self._world.stacks.get(self.id)
        if not stack:
            raise CannotDoError(f"{self.name} has no form open")
        return stack[-1]

    def _answered(self, place: str, command: str, answer: Json) -> SeenMessage | None:
        call = Call(self._office, command, answer)
        hook = Hook(self.id, place, self._world.now())
        try:
            return seen_message(self._world, say_to(call, hook, content_of(call)))
        except RefusedError as refused:
            call.object_to(f"refused: {refused.error}", "; ".join(refused.messages))
            return None
