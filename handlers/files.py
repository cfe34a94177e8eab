"""The files that come beside a message, and what stands in them."""

from flows.message import Document, File, Message, Paper
from handlers.pictures.draw import draw_paper


def files_of(message: Message) -> tuple[File, ...]:
    """List the files that come with a message, in its order."""
    return tuple(each for each in message.blocks if isinstance(each, Document | Paper))


def content_of(file: File) -> bytes:
    """Give what stands in a file."""
    match file:
        case Document(text=text):
            return text.encode("utf-8", "replace")  # broken clients send half a pair
        case Paper(drawing=drawing, data=data):
            return draw_paper(drawing, data)
