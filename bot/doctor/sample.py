"""A small picture, to see whether pictures work."""

from flows.words import words
from handlers.pictures.draw import draw


def sample() -> bytes:
    """Draw it: a line of English and one of Dutch."""
    return draw(
        "thermometer",
        {
            "language": "en",
            "title": "Leerkring",
            "subtitle": words("en")("doctor-test"),
            "response": words("nl")("doctor-test"),
            "caution": "",
            "temperature": "",
            "scale": "",
            "compared": "",
            "sections": [],
        },
    )
