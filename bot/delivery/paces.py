"""How fast Slack lets an app call, for each of its methods: https://docs.slack.dev/apis/web-api/rate-limits."""

from datetime import timedelta

from storage.gate import Pace
from storage.lanes import Lane, Paces

POST, OPEN, HISTORY = "chat.postMessage", "conversations.open", "conversations.history"
UPDATE, DELETE, HOME, PERSON = "chat.update", "chat.delete", "views.publish", "users.info"
FILES = "files"
"""What takes two calls of two methods, of which neither has any use alone."""

_TIER_3 = Pace(timedelta(seconds=60 / 50), burst=10, reserve=3)
_TIER_4 = Pace(timedelta(seconds=60 / 100), burst=20, reserve=5)

SLACK = Paces(
    line=Pace(timedelta(seconds=1), burst=4),
    calls={
        POST: Pace(timedelta(seconds=60 / 300), burst=60, reserve=20),
        OPEN: _TIER_3,
        HISTORY: _TIER_3,
        UPDATE: _TIER_3,
        DELETE: _TIER_3,
        HOME: _TIER_4,
        FILES: _TIER_4,
        PERSON: _TIER_4,
    },
    lanes={
        Lane.POST: (POST,),
        Lane.LOOK: (OPEN, HISTORY),
        Lane.UPDATE: (UPDATE,),
        Lane.HOME: (HOME,),
    },
)
"""Slack names floors; these stay at them, with a burst far below what it lets through at once."""


def call_of(method: str) -> str:
    """Tell to which sort of calls a method belongs."""
    return FILES if method.startswith("files.") else method
