"""When something unforeseen fails: a kind word with a reference number, and nothing is lost."""

import json
import secrets
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import structlog
from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from flows.desk import Desk
from flows.message import Block, Form, Message, Note, Para, Quote
from flows.words import Words, words
from handlers.fields import filled
from handlers.incoming import Body
from handlers.render import modal, render
from handlers.sending import SLACK_ERRORS

_LAST_RETRY = 3
_JSON: dict[str, str | Sequence[str]] = {"content-type": ["application/json;charset=utf-8"]}
_log = structlog.get_logger()


def register(app: App, desk: Desk) -> None:
    """Answer every listener that failed."""

    def failed(
        error: Exception, body: Body, request: BoltRequest, client: WebClient
    ) -> BoltResponse:
        reference = secrets.token_hex(4)
        _log.error("listener_failed", reference=reference, **place_of(error))
        say = words(desk.language)
        if body.get("type") == "view_submission":
            return _answer({"response_action": "update", "view": _error_view(body, reference, say)})
        if "command" in body:
            return _answer(
                {"response_type": "ephemeral", "text": say("failed", reference=reference)}
            )
        if body.get("type") == "block_actions":
            _reply(body, say("failed", reference=reference), client)
            return BoltResponse(status=200)
        return _event_failed(body, request, client, say("failed-message", reference=reference))

    app.error(failed)


def place_of(error: BaseException) -> dict[str, Any]:
    """Tell an error by its class and place; its words may be somebody's."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "site-packages" not in frame.filename]
    where = [f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno}" for frame in ours[-1:]]
    return {"error": type(error).__name__, "where": "".join(where)}


def _answer(payload: dict[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=json.dumps(payload), headers=_JSON)


def _error_view(body: Body, reference: str, say: Words) -> dict[str, Any]:
    """Give back what was typed, so that it can be copied."""
    typed = filled(body["view"].get("state", {}))
    texts: list[Block] = [Quote("\n".join(value)) for value in typed.values() if value]
    parts = (Para(say("failed", reference=reference)), Note(say("failed-typed")), *texts)
    return modal(Form("failed", say("failed-title"), parts, close=say("form-close")))


def _reply(body: Body, text: str, client: WebClient) -> None:
    rendered = render(Message((Para(text),)))
    try:
        if body.get("response_url"):
            WebhookClient(body["response_url"], timeout=2, retry_handlers=[]).send(
                text=rendered.text, response_type="ephemeral", replace_original=False
            )
        else:
            client.chat_postMessage(channel=body["user"]["id"], text=rendered.text)
    except SLACK_ERRORS as error:
        _log.error("reply_failed", **place_of(error))


def _event_failed(body: Body, request: BoltRequest, client: WebClient, text: str) -> BoltResponse:
    """Leave an event unacknowledged, so that Slack brings it again; the last time, say so."""
    retry = int((request.headers.get("x-slack-retry-num") or ["0"])[0])
    if retry < _LAST_RETRY:
        return BoltResponse(status=500)
    user = body["event"].get("user")
    if isinstance(user, str):
        _reply({"user": {"id": user}}, text, client)
    return BoltResponse(status=200)
