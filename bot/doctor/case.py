"""What the checks look at: the settings as given, and what Slack and the database answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.clock import Clock, system_clock
from bot.settings import Settings, SettingsError, address_wrong, gather, settings_of, token_wrong
from bot.trouble import KNOCKING, Token, Trouble, trouble_of
from flows.people import Network
from storage.checkup import Checkup, sqlite_file
from storage.errors import Unusable
from storage.opening import Age


@dataclass(frozen=True, slots=True)
class Knock:
    """One call to Slack with a token: the answer or the trouble, and when it was made."""

    before: datetime
    after: datetime
    answer: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    trouble: Trouble | None = None

    @property
    def reached(self) -> bool:
        """Tell whether Slack itself answered, be it with a no."""
        return self.trouble is None or self.trouble.token


@dataclass
class Case:
    """One examination; what is asked once is remembered."""

    environ: Mapping[str, str]
    env_file: Path = Path(".env")
    clock: Clock = system_clock

    @cached_property
    def unreadable(self) -> str:
        """Tell in a sentence that `.env` cannot be read."""
        if self.env_file.is_dir():
            return f"{self.env_file} is a folder, not a file."
        try:
            gather({}, self.env_file)
        except SettingsError as error:
            return str(error)
        return ""

    @cached_property
    def given(self) -> Mapping[str, str]:
        """Give what is set, right or wrong."""
        return dict(self.environ) if self.unreadable else gather(self.environ, self.env_file)

    @cached_property
    def settings(self) -> Settings:
        """Give the settings as they are."""
        return settings_of(self.given)

    @cached_property
    def client(self) -> WebClient:
        """Give the way to Slack; as the bot has it, without the SDK's own retries."""
        return WebClient(
            token=self.settings.bot_token,
            base_url=self.settings.api_url,
            timeout=int(self.settings.times.timeout.total_seconds()),
            retry_handlers=[],
        )

    @cached_property
    def bot(self) -> Knock | None:
        """Call with the bot token, if it looks like one."""
        token, wrong = self.settings.bot_token, token_wrong(self.given)[0]
        return (
            self._knock("SLACK_BOT_TOKEN", self.client.auth_test) if token and not wrong else None
        )

    @cached_property
    def app(self) -> Knock | None:
        """Call with the app-level token, if it looks like one."""
        token, wrong = self.settings.app_token, token_wrong(self.given)[1]
        if not token or wrong:
            return None
        return self._knock(
            "SLACK_APP_TOKEN", lambda: self.client.apps_connections_open(app_token=token)
        )

    @property
    def is_in(self) -> bool:
        """Tell whether Slack knows the bot."""
        return self.bot is not None and self.bot.trouble is None

    @cached_property
    def file(self) -> Path | None:
        """Give the SQLite file, if it is one."""
        return sqlite_file(self.settings.database_url)

    @cached_property
    def checkup(self) -> Checkup | None:
        """Open the database to look at; nothing where there is none yet."""
        absent = self.file is not None and not self.file.exists()
        return None if absent else Checkup(self.settings.database_url)

    @cached_property
    def age(self) -> Age | None:
        """Tell how the tables compare with the program; nothing where that cannot be told."""
        try:
            return self.checkup.age() if self.checkup else None
        except Unusable:
            return None  # the check of the database says why

    @property
    def has_tables(self) -> bool:
        """Tell whether the database can be read by this program."""
        return self.age == "current"

    @cached_property
    def networks(self) -> tuple[Network, ...]:
        """List the networks that run, as far as they can be read."""
        return self.checkup.networks() if self.has_tables and self.checkup else ()

    def close(self) -> None:
        """Let go of the database."""
        checkup = self.__dict__.get("checkup")
        if isinstance(checkup, Checkup):
            checkup.close()

    def _knock(self, token: Token, call: Callable[[], SlackResponse]) -> Knock | None:
        if address_wrong(self.settings.api_url):
            return None
        before = self.clock()
        try:
            answer = call()
        except KNOCKING as error:
            trouble = trouble_of(error, token, self.settings.api_url)
            return Knock(before, self.clock(), {}, _headers_of(error), trouble)
        data = answer.data if isinstance(answer.data, dict) else {}
        return Knock(before, self.clock(), data, _lowered(answer.headers))


def _headers_of(error: Exception) -> Mapping[str, str]:
    response = error.response if isinstance(error, SlackApiError) else None
    return _lowered(response.headers) if isinstance(response, SlackResponse) else {}


def _lowered(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}
