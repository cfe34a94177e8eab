"""What the program is told from outside: the environment, and `.env` beside it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values

from flows.privacy.retention import Terms
from flows.thermometer.publish import LEAST_ANSWERS
from flows.words import LANGUAGES, Language

_SECOND = timedelta(seconds=1)
SLACK = "https://slack.com/api/"


_TERMS = {
    "LEERKRING_KEEP_REFLECTIONS": (0, 3),
    "LEERKRING_KEEP_ISSUES": (0, 12),
    "LEERKRING_KEEP_CALLS": (1, 3),
}
"""For how many months, at least and at most: after a network's end, and after a call."""


_LEAST, _MOST_LEAST = "LEERKRING_LEAST_ANSWERS", 20


class SettingsError(Exception):
    """Something is missing or cannot be; the message is one sentence for the administrator."""


@dataclass(frozen=True, slots=True)
class Times:
    """How patient delivery is; a lease outlives an attempt and the time Slack needs to settle."""

    timeout: timedelta = timedelta(seconds=10)
    settle: timedelta = timedelta(seconds=30)
    lease: timedelta = timedelta(seconds=60)
    lost: timedelta = timedelta(seconds=45)
    """Without a sign of Slack for this long the bot ends, to be started again."""

    def __post_init__(self) -> None:
        """Refuse a lease that could end while an attempt may still arrive."""
        if min(self.timeout, self.settle, self.lost) < _SECOND:
            raise SettingsError("The times timeout, settle and lost are each a second or more.")
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
    key_old: str = field(repr=False, default="")
    key_file: Path = Path("var/key")
    erased_log: Path | None = None
    language: Language = "nl"
    log: Literal["plain", "json"] = "plain"
    http: str = ""
    terms: Terms = field(default_factory=Terms)
    least: int = LEAST_ANSWERS
    times: Times = field(default_factory=Times)

    @property
    def has_tokens(self) -> bool:
        """Tell whether there is a workspace to go to."""
        return bool(self.bot_token and self.app_token)


def read_settings(environ: Mapping[str, str], env_file: Path = Path(".env")) -> Settings:
    """Read the settings; what cannot be is refused."""
    given = gather(environ, env_file)
    wrong = (
        *token_wrong(given),
        address_wrong(given.get("SLACK_API_URL", SLACK)),
        language_wrong(given.get("LEERKRING_LANGUAGE", "nl")),
        times_wrong(given.get("LEERKRING_TIMES", "")),
        http_wrong(given.get("LEERKRING_HTTP", "")),
        *terms_wrong(given),
        least_wrong(given.get(_LEAST, "")),
    )
    for sentence in wrong:
        if sentence:
            raise SettingsError(sentence)
    return settings_of(given)


def gather(environ: Mapping[str, str], env_file: Path) -> dict[str, str]:
    """Collect what is given; the environment wins from the file."""
    try:
        in_file = dotenv_values(env_file)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{env_file} cannot be read ({type(error).__name__}).") from None
    return {key: value for key, value in in_file.items() if value} | dict(environ)


def settings_of(given: Mapping[str, str]) -> Settings:
    """Make settings of what is given, right or wrong."""
    times = given.get("LEERKRING_TIMES", "")
    return Settings(
        bot_token=given.get("SLACK_BOT_TOKEN", ""),
        app_token=given.get("SLACK_APP_TOKEN", ""),
        key=given.get("LEERKRING_KEY", ""),
        key_old=given.get("LEERKRING_KEY_OLD", ""),
        erased_log=Path(given["LEERKRING_ERASED_LOG"])
        if given.get("LEERKRING_ERASED_LOG")
        else None,
        api_url=given.get("SLACK_API_URL", SLACK).rstrip("/") + "/",
        database_url=given.get("DATABASE_URL") or "sqlite:///var/leerkring.db",
        terms=_terms(given),
        least=int(given.get(_LEAST) or LEAST_ANSWERS)
        if not least_wrong(given.get(_LEAST, ""))
        else LEAST_ANSWERS,
        language="en" if given.get("LEERKRING_LANGUAGE") == "en" else "nl",
        times=times_of("" if times_wrong(times) else times),
        http=given.get("LEERKRING_HTTP", ""),
        log="json" if given.get("LEERKRING_LOG") == "json" else "plain",
    )


def token_wrong(given: Mapping[str, str]) -> tuple[str, str]:
    """Tell in a sentence what can be seen to be wrong with each token; nothing when all is well."""
    bot, app = given.get("SLACK_BOT_TOKEN", ""), given.get("SLACK_APP_TOKEN", "")
    if bot.startswith("xapp-") and app.startswith("xoxb-"):
        swapped = "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped: put each in the other's place."
        return swapped, swapped
    return (
        _wrong("SLACK_BOT_TOKEN", "a bot token", "xoxb-", bot, other=app),
        _wrong("SLACK_APP_TOKEN", "an app-level token", "xapp-", app, other=bot),
    )


def address_wrong(api_url: str) -> str:
    """Tell in a sentence what is wrong with the address of Slack."""
    try:
        parts = urlsplit(api_url)
        good = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or 1)
    except ValueError:
        good = False
    return "" if good else f"SLACK_API_URL is not a web address; normally it is {SLACK}."


def language_wrong(language: str) -> str:
    """Tell in a sentence that a language is not ours."""
    return "" if language in LANGUAGES else "LEERKRING_LANGUAGE must be nl or en."


def times_wrong(times: str) -> str:
    """Tell in a sentence what is wrong with how patient the bot is to be."""
    try:
        times_of(times)
    except SettingsError as error:
        return str(error)
    except (TypeError, ValueError, OverflowError):
        return "LEERKRING_TIMES must look like timeout=10 settle=30 lease=60 lost=45, in seconds."
    return ""


def times_of(times: str) -> Times:
    """Read how patient the bot is to be, as in `lost=45 lease=60`; the rest is as always."""
    given = (part.split("=") for part in times.split())
    return Times(**{name: timedelta(seconds=float(seconds)) for name, seconds in given})


def http_wrong(address: str) -> str:
    """Tell in a sentence that nobody can listen there."""
    try:
        fits = not address or all(listening_at(address))
    except ValueError:
        fits = False
    return "" if fits else "LEERKRING_HTTP must look like 127.0.0.1:9464."


def listening_at(address: str) -> tuple[str, int]:
    """Take an address apart into host and port."""
    host, _, port = address.rpartition(":")
    return host, int(port)


def terms_wrong(given: Mapping[str, str]) -> tuple[str, ...]:
    """Tell in a sentence that something cannot be kept for so long."""
    return tuple(
        f"{name} must be a number of months from {least} to {most}."
        for name, (least, most) in _TERMS.items()
        if not _is_between(given.get(name, str(most)), least, most)
    )


def _is_between(given: str, least: int, most: int) -> bool:
    return given.isascii() and given.isdigit() and least <= int(given) <= most


def least_wrong(given: str) -> str:
    """Tell in a sentence that so many answers cannot be asked for; nothing means the usual."""
    if not given or _is_between(given, LEAST_ANSWERS, _MOST_LEAST):
        return ""
    return f"{_LEAST} must be a number from {LEAST_ANSWERS} to {_MOST_LEAST}."


def _terms(given: Mapping[str, str]) -> Terms:
    """Take what is given; what cannot be is told of by `terms_wrong`."""
    if terms_wrong(given):
        return Terms()
    return Terms(*(int(given.get(name, most)) for name, (_, most) in _TERMS.items()))


def _wrong(name: str, sort: str, begins: str, token: str, *, other: str) -> str:
    if not token:
        return f"{name} is not set; a workspace needs both tokens." if other else ""
    if not re.fullmatch(r"[A-Za-z0-9.-]+", token):
        return f"{name} has quotes, spaces or other strange characters in it; copy it again."
    if not token.startswith(begins):
        return f"{name} is not {sort}: it must begin with {begins}."
    return ""
