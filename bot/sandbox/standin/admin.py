"""What happens in a workspace besides talk: people and channels that change, the app removed."""

from dataclasses import replace
from typing import Any

from bot.sandbox.standin import events, messages
from bot.sandbox.standin.screen import SeenMessage, seen_message
from bot.sandbox.standin.values import Message
from bot.sandbox.standin.wire import Json
from bot.sandbox.standin.workspace import Channel, User
from bot.sandbox.standin.world import World

REMOVED = "account_inactive"
"""What every call is answered with when the app was removed from the workspace."""

OTHER_BOT = User("U0OTHERBOT", "otherbot", "Other bot", is_bot=True)


class Admin:
    """Somebody who may do everything; each act brings the events that Slack sends."""

    def __init__(self, world: World) -> None:
        self._world = world

    def join(self, user: str, channel: str, by: str = "") -> None:
        """Let somebody (or the bot) into a channel."""
        found = self._world.channel(self._world.place(channel))
        after = self._put(replace(found, members=found.members | {user}))
        self._tell_members("member_joined_channel", user, after, by)

    def leave(self, user: str, channel: str) -> None:
        """Take somebody (or the bot) out of a channel."""
        found = self._world.channel(self._world.place(channel))
        if user == self._world.bot.user_id:
            self._put(replace(found, members=found.members - {user}))
            self._announce(events.channel_event(self._world, "left", found, user))
        else:
            after = self._put(replace(found, members=found.members - {user}))
            self._tell_members("member_left_channel", user, after)

    def archive(self, channel: str, by: str = "USLACKBOT") -> None:
        """Archive a channel."""
        self._change(channel, "archive", by, is_archived=True)

    def unarchive(self, channel: str, by: str = "USLACKBOT") -> None:
        """Bring an archived channel back."""
        self._change(channel, "unarchive", by, is_archived=False)

    def rename(self, channel: str, name: str, by: str = "USLACKBOT") -> None:
        """Give a channel another name."""
        self._change(channel, "rename", by, name=name)

    def make_private(self, channel: str, by: str = "USLACKBOT") -> None:
        """Make a public channel private: it keeps its id, and a message in it says so."""
        with self._world.changing():
            found = self._world.channel(self._world.place(channel))
            self._put(replace(found, is_private=True))
            text = (
                "made this channel *private*. Now, it can only be viewed or joined by invitation."
            )
            subtype = "channel_convert_to_private"
            messages.post(self._world, Message(found.id, "", by, text, subtype=subtype))

    def delete_channel(self, channel: str, by: str = "USLACKBOT") -> None:
        """Delete a channel and all that stands in it."""
        with self._world.changing():
            found = self._world.channels.pop(self._world.place(channel))
            self._world.messages.pop(found.id, None)
            self._tell_of(found, "deleted", by)

    def change_channel_id(self, channel: str, new_id: str) -> None:
        """Let a channel go on under another id, as when it becomes shared."""
        with self._world.changing():
            old = self._world.channels.pop(self._world.place(channel))
            self._put(replace(old, id=new_id))
            moved = self._world.messages.pop(old.id, {})
            self._world.messages[new_id] = {
                ts: replace(message, channel=new_id) for ts, message in moved.items()
            }
            self._announce(events.channel_id_changed(self._world, old.id, new_id))

    def add_user(self, user: User) -> None:
        """Let somebody new into the workspace."""
        self._put_user(user, "team_join")

    def change_user(self, user: str, **fields: Any) -> None:
        """Change what Slack knows of somebody: `tz="…"`, `deleted=True`…"""
        self._put_user(replace(self._world.user(user), **fields), "user_change")

    def bot_message(self, channel: str, text: str) -> SeenMessage:
        """Let another app write something."""
        with self._world.changing():
            self._world.users.setdefault(OTHER_BOT.id, OTHER_BOT)
        draft = Message(
            channel=self._world.place(channel),
            ts="",
            user=OTHER_BOT.id,
            bot_id="B0OTHERBOT",
            text=text,
            subtype="bot_message",
        )
        return seen_message(self._world, messages.post(self._world, draft))

    def unfurl(self, message: SeenMessage) -> None:
        """Let Slack add a preview of a link: a change that nobody made."""
        self._announce(events.message_changed(self._world, message.message, message.message))

    def uninstall(self) -> None:
        """Remove the app from the workspace."""
        bot = self._world.bot.user_id
        self._end(REMOVED, {"type": "app_uninstalled"})
        self._end(REMOVED, {"type": "tokens_revoked", "tokens": {"bot": [bot]}})

    def revoke_tokens(self) -> None:
        """Take the bot's token back."""
        tokens = {"oauth": [], "bot": [self._world.bot.user_id]}
        self._end("token_revoked", {"type": "tokens_revoked", "tokens": tokens})

    def reinstall(self) -> None:
        """Install the app again, so that its token is good once more; Slack says nothing of it."""
        with self._world.changing():
            self._world.token_error = ""

    def _announce(self, event: Json) -> None:
        with self._world.changing():
            self._world.announce(event)

    def _end(self, error: str, event: Json) -> None:
        with self._world.changing():
            self._world.token_error = error
            self._announce(event | {"event_ts": self._world.new_ts()})

    def _put(self, channel: Channel) -> Channel:
        with self._world.changing():
            self._world.channels[channel.id] = channel
        return channel

    def _put_user(self, user: User, kind: str) -> None:
        with self._world.changing():
            self._world.users[user.id] = user
            self._announce(events.user_event(self._world, kind, user))

    def _change(self, channel: str, what: str, by: str, **fields: Any) -> None:
        with self._world.changing():
            found = self._world.channel(self._world.place(channel))
            self._tell_of(self._put(replace(found, **fields)), what, by)

    def _tell_of(self, channel: Channel, what: str, by: str) -> None:
        """All apps hear of a public channel, of a private one only those that are in it."""
        if not channel.is_private or self._world.bot.user_id in channel.members:
            self._announce(events.channel_event(self._world, what, channel, by))

    def _tell_members(self, kind: str, user: str, channel: Channel, by: str = "") -> None:
        if self._world.bot.user_id in channel.members:
            self._announce(events.member_event(self._world, kind, user, channel, by))
