"""What the program is told from outside: the environment, and `.env` beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Literal

from dotenv import dotenv_values

from flows.words import LANGUAGES, Language

SLACK = "https://slack.com/api/"


class SettingsError(Exception):
    """Something is missing or cannot be; the message is one sentence for the administrator."""


@dataclass(frozen=True, slots=True)
class Times:
    """How patient delivery is; a lease outlives an attempt and the time Slack needs to settle."""

    timeout: timedelta = timedelta(seconds=10)
    settle: timedelta = timedelta(seconds=30)
    lease: timedelta = timedelta(seconds=60)

    def __post_init__(self) -> None:
        """Refuse a lease that could end while an attempt may still arrive."""
        if self.lease < self.timeout + self.settle:
            raise SettingsError("A lease must outlast the time-out and the settle time together.")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set."""

    bot_token: str = field(repr=False, default="")
    app_token: str = field(repr=False, default="")
    key: str = field(repr=False, default="")
    api_url: str = SLACK
    database_url: str = field(repr=False, default="sqlite:///var/leerkring.db")
    key_file: Path = Path("var/key")
    language: Language = "nl"
    log: Literal["plain", "json"] = "plain"
    times: Times = field(default_factory=Times)

    @property
    def has_tokens(self) -> bool:
        """Tell whether there is a workspace to go to."""
        return bool(self.bot_token and self.app_token)


def read_settings(environ: Mapping[str, str], env_file: Path = Path(".env")) -> Settings:
    """Read the settings; the environment wins from the file."""
    given = {key: value for key, value in dotenv_values(env_file).items() if value} | dict(environ)
    language = given.get("LEERKRING_LANGUAGE", "nl")
    if language not in LANGUAGES:
        raise SettingsError("LEERKRING_LANGUAGE must be nl or en.")
    settings = Settings(
        bot_token=given.get("SLACK_BOT_TOKEN", ""),
        app_token=given.get("SLACK_APP_TOKEN", ""),
        key=given.get("LEERKRING_KEY", ""),
        api_url=given.get("SLACK_API_URL", SLACK).rstrip("/") + "/",
        database_url=given.get("DATABASE_URL") or "sqlite:///var/leerkring.db",
        language="en" if language == "en" else "nl",
        log="json" if given.get("LEERKRING_LOG") == "json" else "plain",
    )
    _check_tokens(settings)
    return settings


def _check_tokens(settings: Settings) -> None:
    if bool(settings.bot_token) != bool(settings.app_token):
        missing = "SLACK_APP_TOKEN" if settings.bot_token else "SLACK_BOT_TOKEN"
        raise SettingsError(f"{missing} is not set; a workspace needs both tokens.")
    if settings.bot_token and not settings.bot_token.startswith("xoxb-"):
        raise SettingsError("SLACK_BOT_TOKEN is not a bot token: it must begin with xoxb-.")
    if settings.app_token and not settings.app_token.startswith("xapp-"):
        raise SettingsError("SLACK_APP_TOKEN is not an app-level token: it must begin with xapp-.")
