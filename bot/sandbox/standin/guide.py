"""What the page tells a newcomer about the bot: its commands, and where its tour leads."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command, with the words that Slack shows while somebody types it."""

    name: str
    description: str = ""
    usage: str = ""


@dataclass(frozen=True, slots=True)
class Tour:
    """Who one is on the tour, and what one types where; ids and a command of this workspace."""

    participant: str
    facilitator: str
    another: str
    channel: str
    command: str
    outcome: str = ""
    """The button by which one knows the message in the channel that the tour leads to."""
    others: tuple[str, ...] = ()
    """Who can fill in a form by themselves, at a rehearsal."""


@dataclass(frozen=True, slots=True)
class Guide:
    """All of it; without, the page shows the bare commands and offers no tour."""

    commands: tuple[Command, ...] = ()
    tour: Tour | None = None
    rehearse: Callable[[], None] | None = None
    """Lets the others of the tour fill in what is asked of them."""
    closing: Callable[[], datetime] | None = None
    """Tells when what was begun on the tour has just closed."""

    def command(self, name: str) -> Command:
        """Give the words about a command, or its name alone."""
        return next((each for each in self.commands if each.name == name), Command(name))
