"""What travels over the wire: JSON, and the answer that says no."""

from typing import Any

Json = dict[str, Any]
"""An object of Slack's. Only its own checks know what is in it."""


class RefusedError(Exception):
    """A call is answered with `ok: false` and this error."""

    def __init__(self, error: str, *messages: str, **extra: object) -> None:
        super().__init__(error, *messages)
        self.error = error
        self.messages = messages
        self.extra = extra

    def answer(self) -> Json:
        """Give the whole answer, with the reasons where Slack puts them."""
        answer: Json = {"ok": False, "error": self.error, **self.extra}
        if self.messages:
            answer["response_metadata"] = {"messages": list(self.messages)}
        return answer


class UnluckyError(RefusedError):
    """A call is refused through no mistake of the bot's."""


class CannotDoError(Exception):
    """A person tries what cannot be done in Slack either; the message says why."""
