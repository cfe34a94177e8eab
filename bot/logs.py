"""One line a thing, ids only: words that people wrote never reach a log."""

import logging
import sys
from typing import Literal

import structlog

_QUIET = ("slack_bolt", "slack_sdk", "apscheduler", "alembic", "sqlalchemy", "aiohttp", "asyncio")


def configure_logs(look: Literal["plain", "json"], level: int = logging.INFO) -> None:
    """Set up the logs of the program and of the libraries it uses."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s")
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
