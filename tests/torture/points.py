"""The named points at which a victim can be made to die, and how it is made to."""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from itertools import count
from pkgutil import resolve_name
from typing import Any

KILLED = 137
"""How a process ends that was killed with -9, as a shell tells it."""


def _always(*_arguments: Any) -> bool:
    return True


def _calls(method: str) -> Callable[..., bool]:
    return lambda _client, called, *_arguments: called == method


@dataclass(frozen=True, slots=True)
class Point:
    """A function of the program or of its libraries; death comes as it begins, or as it ends."""

    where: str
    at_end: bool = False
    only: Callable[..., bool] = _always


_CALL = "slack_sdk.web.base_client:BaseClient.api_call"
_POST = _calls("chat.postMessage")

POINTS = {
    "during migration": Point("alembic.ddl.impl:DefaultImpl.create_table", at_end=True),
    "during plan": Point("storage.due:DueTable.plan", at_end=True),
    "during fire": Point("storage.due:DueTable.claim", at_end=True),
    "after claim": Point("flows.desk:Desk.say"),  # wording comes first after the claim's commit
    "before post": Point(_CALL, only=_POST),
    "after accept": Point(_CALL, at_end=True, only=_POST),
    "before mark": Point("storage.delivery:DeliveryTable.sent"),
    "after mark": Point("storage.delivery:DeliveryTable.sent", at_end=True),
    "while hearing": Point("storage.inbox:InboxTable.first_time", at_end=True),
    "before ack": Point(
        "slack_sdk.socket_mode.client:BaseSocketModeClient.send_socket_mode_response"
    ),
    "after upload": Point("handlers.sending:Sender.upload", at_end=True),
    "during closing": Point("storage.thermometer:ThermometerTables.keep", at_end=True),
    "during digest": Point("storage.digest:DigestTables.add", at_end=True),
}


PAUSE = "pause "
_TAKES_EFFECT = 0.2


def arm(name: str, nth: int = 1) -> None:
    """Let this process die, or pause, at the nth time that it comes to a point."""
    point = POINTS[name.removeprefix(PAUSE)]
    fall = _pause if name.startswith(PAUSE) else _die
    place, _, attribute = point.where.rpartition(".")
    owner = resolve_name(place)
    whole = getattr(owner, attribute)
    times = count(1)

    @wraps(whole)
    def deadly(*arguments: Any, **named: Any) -> Any:
        now = point.only(*arguments) and next(times) == nth
        if now and not point.at_end:
            fall()
        answer = whole(*arguments, **named)
        if now and point.at_end:
            fall()
        return answer

    setattr(owner, attribute, deadly)


def _die() -> None:
    os._exit(KILLED)


def _pause() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)
    time.sleep(_TAKES_EFFECT)  # another thread may take the signal, and this one go on a little
