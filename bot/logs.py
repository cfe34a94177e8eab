"""One line a thing, ids only: words that people wrote never reach a log."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import structlog

from handlers.errors import place_of

_QUIET = ("slack_bolt", "slack_sdk", "apscheduler", "alembic", "sqlalchemy", "aiohttp", "asyncio")


class _Quiet(logging.Formatter):
    """Shows who spoke and the class and place of an error; never a message, never a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """Give one line."""
        error = record.exc_info[1] if record.exc_info else None
        place = place_of(error) if error else {}
        shown = " ".join(f"{name}={value}" for name, value in place.items())
        return f"{record.levelname} {record.name} {shown}".rstrip()


def configure_logs(look: Literal["plain", "json"], level: int = logging.INFO) -> None:
    """Set up the logs of the program and of the libraries it uses."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Quiet())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in _QUIET:  # their messages may quote payloads, so only that they speak is shown
        logging.getLogger(name).setLevel(logging.WARNING)
    last = (
        structlog.processors.JSONRenderer()
        if look == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


@contextmanager
def hushed() -> Iterator[None]:
    """Keep the libraries still where what goes wrong is told in a sentence of ours."""
    logging.disable()
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
