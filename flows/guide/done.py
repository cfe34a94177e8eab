"""What stands in a form when it has been kept."""

from flows.conversation.recognisable import seems_recognisable
from flows.message import Block, Form, Para
from flows.words import Words


def done(title: str, said: tuple[Block, ...], say: Words, written: str = "") -> Form:
    """Say that it is kept; and, where words seem to point at somebody, that too."""
    careful = "conversation-recognisable-form"
    hint = (Para(say(careful), strong=True),) if seems_recognisable(written) else ()
    return Form("guide.done", title, (*said, *hint), close=say("form-done"), page="last")
