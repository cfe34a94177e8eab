"""Why Slack cannot be used, in a sentence for the one who runs the bot; never a token in it."""

import re
from dataclasses import dataclass
from socket import gaierror
from ssl import SSLCertVerificationError, SSLError
from typing import Literal
from urllib.error import URLError
from urllib.parse import urlsplit

from slack_bolt.error import BoltError
from slack_sdk.errors import SlackApiError
from slack_sdk.proxy_env_variable_loader import load_http_proxy_from_env

from bot.settings import SLACK
from handlers.sending import SLACK_ERRORS

Token = Literal["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]

COPY: dict[Token, str] = {
    "SLACK_BOT_TOKEN": "copy the Bot User OAuth Token from OAuth & Permissions of your app "
    "on api.slack.com/apps into .env",
    "SLACK_APP_TOKEN": "make or copy an App-Level Token with connections:write under "
    "Basic Information of your app on api.slack.com/apps, into .env",
}
KNOCKING = (*SLACK_ERRORS, BoltError, ValueError)
"""Everything the first call to Slack may raise; an address can be too strange to be called."""

_REFUSED = {"invalid_auth", "not_authed", "token_expired"}
_GONE = {"token_revoked", "account_inactive", "app_uninstalled", "org_login_required"}
_DOWN = {"fatal_error", "internal_error", "service_unavailable", "request_timeout"}
_PROXY_SAYS = "Tunnel connection failed"
_SERVER_SIDE, _TOO_MANY = 500, 429


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong, and what to do; together they make one sentence."""

    what: str
    remedy: str
    token: bool = False  # Slack was reached, and refuses the token
    passes: bool = False  # by itself, in a minute

    def __str__(self) -> str:
        """Give the one sentence."""
        return f"{self.what}: {self.remedy}."


def trouble_of(error: BaseException, token: Token, api_url: str) -> Trouble:
    """Tell what an error of the first call with a token means."""
    if isinstance(error, BoltError) and error.__context__ is not None:
        error = error.__context__  # Bolt wraps Slack's refusal in its own words
    if isinstance(error, SlackApiError):
        return _refusal(error, token, api_url)
    if isinstance(error, URLError) and isinstance(error.reason, BaseException):
        error = error.reason
    return _on_the_way(error, api_url)


def host_of(api_url: str) -> str:
    """Give the host of an address, and nothing else that may stand in it."""
    try:
        return urlsplit(api_url).hostname or "the address"
    except ValueError:
        return "the address"


def _refusal(error: SlackApiError, token: Token, api_url: str) -> Trouble:
    status = getattr(error.response, "status_code", 200)
    given = str(error.response.get("error", "")) if hasattr(error.response, "get") else ""
    reason = given if re.fullmatch(r"[a-z_]{1,40}", given) else ""
    if status >= _SERVER_SIDE or reason in _DOWN:
        return Trouble(
            f"Slack is reached but has a fault of its own ({reason or f'HTTP {status}'})",
            "look at slack-status.com, and try again later",
        )
    if status == _TOO_MANY or reason == "ratelimited":
        return Trouble("Slack was asked too often", "wait a minute, and try again", passes=True)
    if not reason or reason == "unknown_method":
        return Trouble(
            f"What answers at {host_of(api_url)} is not Slack's Web API",
            _address(api_url) or "see whether this network shows a log-in page first",
        )
    return _token_refused(reason, token)


def _token_refused(reason: str, token: Token) -> Trouble:
    if reason in _REFUSED:
        return Trouble(f"Slack refuses {token} ({reason})", COPY[token], token=True)
    if reason in _GONE:
        return Trouble(
            f"{token} was revoked, or the app removed from the workspace ({reason})",
            f"install the app again, then {COPY[token]}",
            token=True,
        )
    if reason == "not_allowed_token_type":
        return Trouble(f"{token} is a token of another sort ({reason})", COPY[token], token=True)
    if reason == "missing_scope" and token == "SLACK_APP_TOKEN":  # noqa: S105  a name
        return Trouble("SLACK_APP_TOKEN lacks connections:write", COPY[token], token=True)
    return Trouble(
        f"Slack refuses {token} ({reason})",
        f"see under Socket Mode of your app on api.slack.com/apps that it is on, or {COPY[token]}",
        token=True,
    )


def _on_the_way(error: BaseException, api_url: str) -> Trouble:
    host, sort = host_of(api_url), type(error).__name__
    proxy = load_http_proxy_from_env()
    if isinstance(error, SSLCertVerificationError):
        return Trouble(
            f"The certificate of {host} is not trusted on this machine (TLS)",
            "add the certificate of your organisation's proxy to this machine, "
            "or name its file in SSL_CERT_FILE",
        )
    if isinstance(error, SSLError):
        return Trouble(
            f"No safe connection to {host} can be made (TLS, {sort})",
            _address(api_url) or "ask whoever keeps the network what stands in between",
        )
    if proxy and (isinstance(error, OSError) or _PROXY_SAYS in str(error)):
        return Trouble(
            f"The proxy {host_of(proxy)} does not let the bot through to {host} ({sort})",
            "correct HTTPS_PROXY, or ask whoever keeps the proxy to let it through",
        )
    if isinstance(error, gaierror):
        return Trouble(
            f"The name {host} cannot be found (DNS)",
            _address(api_url) or "check that this machine is on the internet",
        )
    if isinstance(error, OSError):
        return Trouble(
            f"{host} cannot be reached ({sort})",
            _address(api_url) or "let this machine connect to slack.com over HTTPS (port 443)",
        )
    return Trouble(
        f"The call to {host} broke off ({sort})",
        _address(api_url) or "try again, and see whether something stands in between",
    )


def _address(api_url: str) -> str:
    """Tell where to look first when the address is not Slack's own."""
    return "" if api_url == SLACK else f"check SLACK_API_URL, which is normally {SLACK}"
