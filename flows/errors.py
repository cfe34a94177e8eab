"""What can go wrong between people and the bot.

LeerkringError
├── Refused     the bot will not do this, and says why and what to do instead
├── Unmet       look somebody up in Slack first, then ask again
└── Overtaken   somebody was faster; try again on what is there now
"""


class LeerkringError(Exception):
    """Anything of ours."""


class Refused(LeerkringError):
    """The bot will not do this; `key` names the sentence that says why."""

    def __init__(self, key: str, **placeholders: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.placeholders = placeholders


class Unmet(LeerkringError):
    """It is not known yet who somebody is in Slack; nothing was done."""


class Overtaken(LeerkringError):
    """Somebody was faster."""
