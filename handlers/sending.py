"""Saying something in Slack: one attempt, and what came of it as a value."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.client import HTTPException
from socket import gaierror
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse
from slack_sdk.webhook import WebhookClient

from flows.message import File
from handlers.render import Rendered

EVENT = "leerkring_delivery"
_PARTLY = {"fatal_error", "internal_error", "request_timeout"}  # some of it may have been done
_NOT_AT_ALL = {"service_unavailable"}
_SLACK_FAILED = {500, 503}  # other failures may be of what stands in between
_LATER = {"ratelimited", "rate_limited"}
_PAGE = 100
_LONGEST_ALT = 1000
_A_REASON = re.compile("[a-z_]{1,60}")
_NEVER_ARRIVED = (ConnectionRefusedError, gaierror)


@dataclass(frozen=True, slots=True)
class Sent:
    """It stands in Slack."""

    channel: str | None = None
    ts: str | None = None


@dataclass(frozen=True, slots=True)
class TryAgain:
    """It was certainly not said; ask again after a while."""

    after: timedelta
    blocked: bool = False  # Slack asked to wait with this method
    method: str = ""
    may_land: bool = False  # an older try may still have its effect until then


@dataclass(frozen=True, slots=True)
class Denied:
    """It cannot be said, and Slack says why, and of which method."""

    reason: str
    method: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have been said or not; `answered` when Slack itself said that it failed."""

    reason: str
    answered: bool = False


Outcome = Sent | TryAgain | Denied | Unknown


@dataclass(frozen=True, slots=True)
class Address:
    """Where something goes: a channel or a user, and the message to change or to go under."""

    channel: str
    ts: str = ""


Turn = Callable[[], None]


def _at_once() -> None:
    """Take the turn without asking anybody."""


class Sender:
    """Speaks to one workspace; the SDK's own retries are off, for they can say things twice."""

    def __init__(self, client: WebClient) -> None:
        self._client = client

    def post(self, address: Address, said: Rendered, delivery: str) -> Outcome:
        """Post a message that carries its delivery id, in a thread where one is named."""
        metadata = {"event_type": EVENT, "event_payload": {"id": delivery}}
        return _attempt(
            lambda: self._client.chat_postMessage(
                channel=address.channel,
                thread_ts=address.ts or None,
                text=said.text,
                blocks=list(said.blocks),
                metadata=metadata,
                unfurl_links=False,
                unfurl_media=False,
                link_names=False,
                parse="none",
            )
        )

    def update(self, address: Address, said: Rendered) -> Outcome:
        """Put a message in place of one that stands; doing it twice changes nothing."""
        return _attempt(
            lambda: self._client.chat_update(
                channel=address.channel,
                ts=address.ts,
                text=said.text,
                blocks=list(said.blocks),
                link_names=False,
                parse="none",
            )
        )

    def delete(self, address: Address) -> Outcome:
        """Take a message of ours away; one that is gone already is away too."""
        outcome = _attempt(lambda: self._client.chat_delete(channel=address.channel, ts=address.ts))
        gone = isinstance(outcome, Denied) and outcome.reason == "message_not_found"
        return Sent() if gone else outcome

    def publish_home(self, user: str, view: dict[str, Any]) -> Outcome:
        """Show a Home tab; doing it twice changes nothing."""
        return _attempt(lambda: self._client.views_publish(user_id=user, view=view))

    def reply(self, url: str, said: Rendered) -> Outcome:
        """Answer a click, seen only by the one who clicked."""
        try:
            response = WebhookClient(url, timeout=self._client.timeout, retry_handlers=[]).send(
                text=said.text,
                blocks=list(said.blocks),
                response_type="ephemeral",
                replace_original=False,
            )
        except SLACK_ERRORS:
            return Denied("not_repeated")
        return Sent() if response.status_code == 200 else Denied(f"http_{response.status_code}")  # noqa: PLR2004  OK

    def upload(self, picture: bytes, title: str, alt: str) -> str:
        """Bring a picture to Slack without showing it yet; gives its id."""
        file = self.bring("leerkring.png", picture, alt[:_LONGEST_ALT])
        self._client.files_completeUploadExternal(files=[{"id": file, "title": title}])
        return file

    def bring(self, name: str, content: bytes, alt: str = "") -> str:
        """Bring the bytes of a file to Slack; nobody sees it before it is shared or shown."""
        place = self._client.files_getUploadURLExternal(
            filename=name, length=len(content), alt_txt=alt or None
        )
        to = Request(str(place["upload_url"]), content, method="POST")  # noqa: S310  Slack's own
        with urlopen(to, timeout=self._client.timeout, context=self._client.ssl) as answer:  # noqa: S310  as above
            answer.read()
        return str(place["file_id"])

    def share(self, files: Mapping[str, File], channel: str, said: Rendered) -> Outcome:
        """Give somebody the files that were brought, by their ids; these tell it again."""
        outcome = _attempt(
            lambda: self._client.files_completeUploadExternal(
                files=[{"id": id_, "title": file.title} for id_, file in files.items()],
                channel_id=channel,
                initial_comment=said.text,
            )
        )
        return Sent(channel) if isinstance(outcome, Sent) else outcome

    def direct(self, user: str) -> str:
        """Give the id of somebody's direct messages."""
        return str(self._client.conversations_open(users=user)["channel"]["id"])

    def find(
        self, where: str, delivery: str, since: datetime, file: str = "", turn: Turn = _at_once
    ) -> Sent | None:
        """Look whether a message with this delivery id, or this file, stands in a conversation.

        `turn` is called before each further page: it waits for nobody, but may raise.
        """
        cursor = ""
        while True:
            page = self._client.conversations_history(
                channel=where,
                oldest=f"{since.timestamp():.6f}",
                include_all_metadata=True,
                limit=_PAGE,
                cursor=cursor,
            )
            for message in page["messages"]:
                if _is_it(message, delivery, file):
                    return Sent(where, message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
            if not cursor:
                return None
            turn()


def _is_it(message: dict[str, Any], delivery: str, file: str) -> bool:
    payload = message.get("metadata", {}).get("event_payload", {})
    files = [each.get("id") for each in message.get("files", ())]
    return payload.get("id") == delivery or bool(file and file in files)


def outcome_of(error: Exception) -> Outcome:
    """Read an error of one of Slack's calls."""
    if isinstance(error, SlackApiError):
        return _refusal(error)
    if isinstance(error, URLError) and isinstance(error.reason, _NEVER_ARRIVED):
        return TryAgain(timedelta(seconds=30))
    return Unknown(type(error).__name__)


SLACK_ERRORS = (SlackClientError, HTTPException, OSError, UnicodeDecodeError)
"""Everything one call to Slack may raise; the last when an answer breaks off inside a letter."""


def _attempt(call: Callable[[], SlackResponse]) -> Outcome:
    try:
        answer = call()
    except SLACK_ERRORS as error:
        return outcome_of(error)
    return Sent(answer.get("channel"), answer.get("ts"))


def _refusal(error: SlackApiError) -> Outcome:
    response = error.response
    status = getattr(response, "status_code", 200)
    method = str(getattr(response, "api_url", "")).rpartition("/")[2]
    if status == 429:  # noqa: PLR2004  too many requests
        return TryAgain(_asked_for(response), blocked=True, method=method)
    reason = _reason(response)
    if status >= 500 or not reason or reason in _PARTLY | _NOT_AT_ALL:  # noqa: PLR2004  the server's side
        failed = status in _SLACK_FAILED or reason in _NOT_AT_ALL
        return Unknown(reason or f"http_{status}", answered=failed and reason not in _PARTLY)
    if reason in _LATER:
        return TryAgain(timedelta(seconds=30), blocked=True, method=method)
    return Denied(reason, method)


def _reason(response: Any) -> str:
    """Read what Slack names as the reason; for what is no answer of Slack the SDK quotes it."""
    given = str(response.get("error") or "") if hasattr(response, "get") else ""
    return given if _A_REASON.fullmatch(given) else ""


def _asked_for(response: Any) -> timedelta:
    """Read for how long Slack asks to wait; what cannot be read counts as a little while."""
    headers = {name.casefold(): value for name, value in response.headers.items()}
    asked = str(headers.get("retry-after", "")).strip()
    return timedelta(seconds=max(1, int(asked)) if asked.isdecimal() else 1)
