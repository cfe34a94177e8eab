"""Postmen of a test's own, for walks in which it matters who delivers, and when."""

from datetime import timedelta
from itertools import count
from typing import Any

from slack_sdk import WebClient

from bot.delivery.postman import Postman
from handlers.sending import Sender
from tests.walks.stage import Stage


def postman(stage: Stage, **changes: object) -> Postman:
    """Give the bot's own postman, but for what is changed."""
    mine = stage.box.program.postman
    parts = {"desk": mine.desk, "sender": mine.sender, "times": mine.times} | changes
    return Postman(database=mine.database, clock=mine.clock, **parts)  # type: ignore[arg-type]  # by name


def deliver(worker: Postman) -> None:
    """Let it deliver all that may go."""
    while worker.deliver():
        pass


def later(stage: Stage, worker: Postman, *after: timedelta) -> None:
    """Let it deliver at each of these moments."""
    start = stage.box.clock()
    for each in after:
        stage.box.clock.move_to(start + each)
        deliver(worker)


def client(stage: Stage, **how: object) -> WebClient:
    """Give a client to Slack."""
    slack = stage.box.slack
    return WebClient(token=slack.bot_token, base_url=slack.api_url, **how)  # type: ignore[arg-type]  # by name


class KilledError(BaseException):
    """The process ends here; nobody catches it."""


def dying(stage: Stage, at: str, when: str, nth: int = 1) -> Sender:
    """Give a sender in whose process the lights go out, before or after one of its calls."""
    sender = Sender(client(stage, retry_handlers=[]))
    calls = {at: getattr(sender, at)}

    times = count(1)

    def die(*given: Any) -> Any:
        if next(times) < nth:
            return calls[at](*given)
        if when == "after":
            calls[at](*given)
        raise KilledError

    mortal = type("Mortal", (Sender,), {at: lambda _, *given: die(*given)})
    found = mortal(client(stage, retry_handlers=[]))
    assert isinstance(found, Sender)
    return found
