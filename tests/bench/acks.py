"""How soon a click is acknowledged: alone, and while thousands of prompts go out."""

import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from flows.conversation.beginning import Asking, Beginning
from flows.desk import Desk
from flows.message import Button
from flows.people import Person
from flows.reflection.planning import PROMPT
from handlers import ids
from tests.bench.events import pressed, request
from tests.bench.report import Line, Table
from tests.bench.seed import NETWORK, all_said, open_program, question_due, seed
from tests.bench.slack import null_slack

_PER_SECOND = 200
_BATCH = 50
_WORKERS = 32  # as many as the product lets listen


def measure_alone(folder: Path, clicks: int) -> Table:
    """Press a button again and again, one at a time: the product's, and one that does nothing."""
    file = folder / "alone.db"
    seed(file, range(clicks), ask_something)
    with null_slack() as url:
        program = open_program(file, url)
        bare = App(client=WebClient("xoxb-bench", base_url=url))
        bare.action("conversation.skip#0")(lambda ack: ack())
        payloads = clicks_of(file, url)
        ours: list[float] = []
        theirs: list[float] = []
        for first in range(0, clicks, _BATCH):
            some = payloads[first : first + _BATCH]
            ours += [took_to_ack(program.app, payload) for payload in some]
            theirs += [took_to_ack(bare, payload) for payload in some]
        program.database.close()
    table = Table(f"Acknowledging a click, {clicks} clicks one by one.", ("", "p50", "p99"))
    table.rows.append(("leerkring, committed first", *percentiles(ours)))
    table.rows.append(("bare bolt by default, nothing kept", *percentiles(theirs)))
    table.lines.append(
        Line("acknowledgement alone: p50 ratio", median(ours) / median(theirs), 0.25)
    )
    return table


def measure_busy(folder: Path, prompts: int, seconds: int) -> Table:
    """Press buttons at an even pace while prompts that are all due go out."""
    file = folder / "busy.db"
    clicks = _PER_SECOND * seconds
    seed(file, range(clicks), ask_something)
    all_said(file, 0)
    now = datetime.now(UTC)
    seed(file, range(clicks, clicks + prompts), question_due, at=now)
    with null_slack() as url:
        program = open_program(file, url)
        payloads = clicks_of(file, url)
        program.pump.start()
        took = at_an_even_pace(lambda payload: took_to_ack(program.app, payload), payloads)
        fired, said = _progress(file)
        program.pump.stop(10)
        program.database.close()
    table = Table(
        f"{_PER_SECOND} clicks a second for {seconds} s while {prompts:,} prompts go out: "
        f"{fired:,} of them were worked off and {said:,} things said, at the pace Slack allows.",
        ("", "p50", "p99"),
    )
    table.rows.append(("leerkring, committed first", *percentiles(took)))
    table.lines.append(Line("acknowledgement busy: p99 in ms", p99(took) * 1000, 300))
    return table


def ask_something(desk: Desk, w: Any, person: Person, now: datetime) -> None:
    """Begin a conversation with somebody."""
    how = Beginning("reflection-me", "earlier", Asking(PROMPT, urgent=False))
    desk.tables.talk.begin(w, person, NETWORK, how, now)


def clicks_of(file: Path, url: str) -> list[dict[str, Any]]:
    """Give a click for everybody who was asked something."""
    with closing(sqlite3.connect(file)) as connection:
        asked = connection.execute("SELECT person, id FROM conversation ORDER BY person").fetchall()
    return [
        pressed(
            int(person[1:]),
            ids.action_id(Button("conversation.skip", ""), 0),
            ids.value({"conversation": conversation, "step": "success", "turn": "1"}),
            f"{url}click",
        )
        for person, conversation in asked
    ]


def took_to_ack(app: App, payload: dict[str, Any]) -> float:
    """Press, and tell how long the acknowledgement took."""
    began = time.perf_counter()
    if app.dispatch(request(payload)).status != 200:
        raise RuntimeError("a click was not acknowledged")
    return time.perf_counter() - began


def at_an_even_pace(
    press: Callable[[dict[str, Any]], float],
    payloads: Sequence[dict[str, Any]],
    per_second: int = _PER_SECOND,
) -> list[float]:
    """Press at moments fixed beforehand; what has to wait for others counts as waiting."""
    began = time.perf_counter()

    def press_late(payload: dict[str, Any], at: float) -> float:
        press(payload)
        return time.perf_counter() - at

    with ThreadPoolExecutor(_WORKERS) as workers:
        pressing = []
        for number, payload in enumerate(payloads):
            at = began + number / per_second
            time.sleep(max(0.0, at - time.perf_counter()))
            pressing.append(workers.submit(press_late, payload, at))
        return [each.result() for each in pressing]


def _progress(file: Path) -> tuple[int, int]:
    with closing(sqlite3.connect(file)) as connection:
        fired = connection.execute("SELECT count(*) FROM due WHERE state <> 0").fetchone()[0]
        said = connection.execute(
            "SELECT count(*) FROM outbox WHERE state = 2 AND first_attempt_at NOTNULL"
        ).fetchone()[0]
    return int(fired), int(said)


def percentiles(took: Sequence[float]) -> tuple[str, str]:
    """Give the median and the slow end, in words."""
    return f"{median(took) * 1000:.2f} ms", f"{p99(took) * 1000:.2f} ms"


def p99(took: Sequence[float]) -> float:
    """Give what only one in a hundred exceeds."""
    return quantiles(took, n=100)[-1]
