"""What is in the workspace at a moment, as values that never change."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.sandbox.standin.wire import Json


@dataclass(frozen=True, slots=True)
class Message:
    """One message as Slack stores it: `text` is Slack's own markup."""

    channel: str
    ts: str
    user: str
    text: str
    blocks: tuple[Json, ...] = ()
    thread_ts: str = ""
    bot_id: str = ""
    metadata: Json | None = None
    files: tuple[str, ...] = ()
    edited_ts: str = ""
    only_for: str = ""
    """The one person who sees this ephemeral message."""
    tombstone: bool = False
    subtype: str = ""
    broadcast: bool = False

    @property
    def is_reply(self) -> bool:
        """Tell whether this stands in somebody else's thread."""
        return bool(self.thread_ts) and self.thread_ts != self.ts


@dataclass(frozen=True, slots=True)
class File:
    """An uploaded file; until it is complete nobody can see it."""

    id: str
    name: str
    owner: str
    size: int
    data: bytes = b""
    title: str = ""
    alt: str = ""
    complete: bool = False
    channels: tuple[str, ...] = ()

    @property
    def mimetype(self) -> str:
        """Tell the kind of file from its first bytes, as Slack does."""
        for start, kind in _KINDS.items():
            if self.data.startswith(start):
                return kind
        ending = self.name.rpartition(".")[2]
        return _BY_NAME.get(ending, "application/octet-stream")


_BY_NAME = {"txt": "text/plain", "md": "text/plain", "csv": "text/csv"}
_KINDS = {
    b"\x89PNG": "image/png",
    b"\xff\xd8": "image/jpeg",
    b"GIF8": "image/gif",
    b"%PDF": "application/pdf",
}


@dataclass(frozen=True, slots=True)
class View:
    """A modal or a Home tab as it stands on somebody's screen, with what is filled in."""

    id: str
    user: str
    body: Json
    hash: str
    root_id: str
    previous_id: str = ""
    values: dict[str, dict[str, Json]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def blocks(self) -> tuple[Json, ...]:
        """Give the blocks from top to bottom."""
        return tuple(self.body["blocks"])

    @property
    def callback_id(self) -> str:
        """Give the name by which the bot knows this view."""
        return str(self.body.get("callback_id", ""))


@dataclass(frozen=True, slots=True)
class Hook:
    """Where the replies to one interaction go: its `response_url`."""

    user: str
    channel: str
    until: datetime
    message_ts: str = ""
    """The message in which it happened, if it was in one."""
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Violation:
    """Something the bot did that Slack would refuse or dislike."""

    method: str
    what: str
    why: str
    where: str = ""
    """The id of the channel, person or view that it was about."""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notified:
    """Somebody was mentioned, and by what."""

    user: str
    channel: str
    ts: str
    why: str
