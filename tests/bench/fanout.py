"""A thousand direct messages under Slack's limits, beside a loop with the SDK's own retries."""

import time
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from sqlalchemy import func, select

from bot.clock import system_clock
from bot.program import Program, assemble
from bot.settings import Times
from handlers.sending import SLACK_ERRORS
from storage.due import DUE, WAITING
from storage.gate import Pace
from storage.outbox import OUTBOX, SENT
from tests.bench.limits import BURST, limited_slack
from tests.bench.report import Line, Table
from tests.bench.seed import question_due, seed, settings

_GLANCE = 0.2
_LONGEST = 300.0
_PER_SECOND = 5  # posts in a workspace, as Slack has it


def measure(folder: Path, messages: int, scale: int) -> Table:
    """Let both write to so many people, with all limits `scale` times as wide as Slack's."""
    with limited_slack(scale) as url:
        gave_up = _sdk_loop(url, messages)
        theirs = _figures(url)
    with limited_slack(scale) as url:
        _ours(folder / "fanout.db", url, messages, scale)
        ours = _figures(url)
    permitted = (messages - BURST) / (_PER_SECOND * scale)
    table = Table(
        f"{messages:,} direct messages, Slack's limits times {scale}: {_PER_SECOND * scale} posts"
        f" a second and {BURST} at once, {scale} a second in each channel; 1 % of replies dropped"
        f" after delivery. The limits permit {permitted:.1f} s.",
        (
            "",
            "lost",
            "doubled",
            "replies dropped",
            "429",
            "too early",
            "to the last",
            "of permitted",
        ),
    )
    for name, found in (
        ("leerkring", ours),
        (f"slack_sdk {version('slack_sdk')} loop, {gave_up} given up", theirs),
    ):
        counts = (found.get(each, 0) for each in ("dropped", "refused", "early"))
        share = f"{permitted / found['took']:.2f}x"
        cells = map(str, (messages - found["readers"], found["doubled"], *counts))
        table.rows.append((name, *cells, f"{found['took']:.1f} s", share))
    table.lines += [
        Line("fan-out: lost", messages - ours["readers"], 0),
        Line("fan-out: doubled", ours["doubled"], 0),
        Line("fan-out: before Retry-After was over", ours.get("early", 0), 0),
        Line("fan-out: of what is permitted", permitted / ours["took"], 0.95, at_least=True),
    ]
    return table


def _sdk_loop(url: str, messages: int) -> int:
    """Write to one after another, with the retries the SDK brings; tells how many it gave up."""
    client = WebClient("xoxb-bench", base_url=url)  # one retry of a broken connection by default
    client.retry_handlers.append(RateLimitErrorRetryHandler(max_retry_count=1))
    gave_up = 0
    for person in range(messages):
        try:
            client.chat_postMessage(channel=f"U{person:07d}", text="Waar liep je tegenaan?")
        except SLACK_ERRORS:
            gave_up += 1
    return gave_up


def _ours(file: Path, url: str, messages: int, scale: int) -> None:
    """Let the weekly question of everybody be due, and the pump run until all is said."""
    patience = (10, 30, 60)
    times = Times(*(timedelta(seconds=each / scale) for each in patience))
    program = assemble(replace(settings(file, url), times=times), system_clock)
    program.line.hang_up(0)
    program.postman.paces = _faster(program.postman.paces, scale)
    program.postman.__post_init__()  # so that it hands these paces on
    seed(file, range(messages), question_due, at=datetime.now(UTC))
    program.pump.start()
    end = time.monotonic() + _LONGEST
    while _waiting(program) and time.monotonic() < end:
        time.sleep(_GLANCE)
    program.pump.stop(10)
    program.database.close()


def _faster(it: Any, scale: int) -> Any:
    """Make every pace so many times as fast, and no burst any larger."""
    if isinstance(it, Pace):
        return replace(it, every=it.every / scale)
    if isinstance(it, Mapping):
        return {key: _faster(each, scale) for key, each in it.items()}
    if is_dataclass(it) and not isinstance(it, type):
        named = {each.name: _faster(getattr(it, each.name), scale) for each in fields(it)}
        return replace(it, **named)
    return it


def _waiting(program: Program) -> int:
    with program.database.read() as w:
        due = select(func.count()).where(DUE.c.state == WAITING)
        letters = select(func.count()).where(OUTBOX.c.state < SENT)
        return sum(int(w.connection.execute(each).scalar_one()) for each in (due, letters))


def _figures(url: str) -> dict[str, Any]:
    answer = WebClient("xoxb-bench", base_url=url).api_call("figures")
    return dict(answer.data) if isinstance(answer.data, dict) else {}
