"""The workspace as the caller describes it: the team, the people, the channels and the bot."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class User:
    """Somebody in the workspace, or from another one (`team`), as Slack knows them."""

    id: str
    name: str
    real_name: str
    display_name: str = ""
    tz: str = "Europe/Amsterdam"
    locale: str = "nl-NL"
    role: str = ""
    """What the page says about this person; Slack knows nothing of it."""
    team: str = ""
    """The id of another workspace, for people met in a shared channel."""
    is_admin: bool = False
    is_bot: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    deleted: bool = False

    @property
    def shown_name(self) -> str:
        """Give the name that others see."""
        return self.display_name or self.real_name or self.name


SLACKBOT = User("USLACKBOT", "slackbot", "Slackbot", "Slackbot")
"""Slack's own user; the API says it is no bot, which is a trap in itself."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel, by its id and its name without the `#`."""

    id: str
    name: str
    members: frozenset[str] = frozenset()
    is_private: bool = False
    is_archived: bool = False
    is_shared: bool = False
    purpose: str = ""
    locale: str = "nl-NL"


@dataclass(frozen=True, slots=True)
class Bot:
    """The app under test, as it appears in the workspace."""

    user_id: str = "U0LEERBOT"
    bot_id: str = "B0LEERBOT"
    app_id: str = "A0LEERAPP"
    name: str = "leerkring"
    display_name: str = "Leerkring"

    def as_user(self) -> User:
        """Give the user that every app brings along."""
        return User(
            id=self.user_id,
            name=self.name,
            real_name=self.display_name,
            display_name=self.display_name,
            is_bot=True,
        )


@dataclass(frozen=True, slots=True)
class Workspace:
    """Everything that is there before anybody says a word."""

    users: tuple[User, ...]
    channels: tuple[Channel, ...]
    id: str = "T0LEERKRING"
    name: str = "Samen Sterker"
    domain: str = "samensterker"
    bot: Bot = Bot()
    roles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What people do, by user and then by language of the page; else as the user has it."""
