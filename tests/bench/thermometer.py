"""A thousand people fill in the thermometer within a minute, a whole hour among it; then it closes.

Votes are the first page of the form, submitted to the real Bolt app; the pump runs meanwhile.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from slack_sdk import WebClient

from bot.clock import system_clock
from bot.program import Program
from flows.message import Button
from flows.moments import local_day
from flows.people import Member, Place, Role
from flows.thermometer.opening import Wanted, open_round
from flows.thermometer.statements import PULSE
from handlers import ids
from tests.bench.acks import at_an_even_pace, p99, percentiles, took_to_ack
from tests.bench.events import APP, CHANNEL, TEAM, pressed, user
from tests.bench.report import Line, Table
from tests.bench.seed import NETWORK, all_said, nothing, open_program, seed
from tests.bench.slack import running

_ROUND = "r1"
_PER_SECOND = 17
_BEFORE_THE_HOUR = timedelta(seconds=30)
_LONGEST = 120.0


def measure(folder: Path, people: int) -> Table:
    """Let everybody vote once, count what was kept and said, and close."""
    file = folder / "thermometer.db"
    with running("tests.bench.witness") as url, _opened(file, url, people) as program:
        began = time.monotonic()
        vote = _taking(program)
        took = at_an_even_pace(vote, [_vote(person) for person in range(people)], _PER_SECOND)
        voted = time.monotonic()
        told = [each for each in _calls(url) if each[2] > began and each[1] == CHANNEL]
        posted = _close(program, url)
    counted, answers = _kept(file)
    table = Table(
        f"{people:,} votes in {voted - began:.0f} s, a whole hour among it; then the round closes.",
        ("", "p50", "p99", "counted", "channel updates meanwhile", "closing until posted"),
    )
    cells = str(counted), str(len(told)), f"{posted:.2f} s"
    table.rows.append(("leerkring, committed first", *percentiles(took), *cells))
    table.lines += [
        Line("thermometer: votes lost", 2 * people - counted - answers, 0),
        Line("thermometer: seconds for all votes", voted - began, 60),
        Line("thermometer: acknowledgement p99 in ms", p99(took) * 1000, 300),
        Line("thermometer: channel updates while they vote", len(told), 1),
        Line("thermometer: closing until posted in s", posted, 10),
    ]
    return table


@contextmanager
def _opened(file: Path, url: str, people: int) -> Iterator[Program]:
    """Open a round half a minute before a whole hour; its invitations are said already."""
    seed(file, range(people), nothing)
    now = datetime.now(UTC)
    ahead = (now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0) - now
    program = open_program(file, url, clock=lambda: system_clock() + ahead - _BEFORE_THE_HOUR)
    at = program.clock()
    with program.database.write() as w:
        w.networks.put_member(
            Member(NETWORK.id, f"p{0:019d}", TEAM, Role.FACILITATOR, Place.ACTIVE, at)
        )
        closes = local_day(at, NETWORK.zone) + timedelta(days=7)
        open_round(w, NETWORK, Wanted("pulse", closes), _ROUND, at)
    all_said(file, 0)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE outbox SET slack_channel = channel WHERE person IS NULL")
    program.pump.start()
    try:
        yield program
    finally:
        program.pump.stop(10)
        program.database.close()


def _taking(program: Program) -> Callable[[dict[str, Any]], float]:
    return lambda payload: took_to_ack(program.app, payload)


def _vote(person: int) -> dict[str, Any]:
    """Give what Slack sends when the page with the statements is turned."""
    option = {"text": {"type": "plain_text", "text": "…"}, "value": str(1 + person % 5)}
    chosen = {"value": {"type": "radio_buttons", "selected_option": option}}
    view = {
        "id": f"V{person}",
        "type": "modal",
        "callback_id": "thermometer.fill",
        "private_metadata": ids.value({"round": _ROUND}),
        "state": {"values": {each.id: chosen for each in PULSE.statements}},
    }
    return {
        "type": "view_submission",
        "team": {"id": TEAM, "domain": "bench"},
        "user": {"id": user(person), "username": "x", "name": "x", "team_id": TEAM},
        "api_app_id": APP,
        "trigger_id": f"1.2.{person}",
        "view": view,
        "response_urls": [],
    }


def _close(program: Program, url: str) -> float:
    """Press the button, and wait until the result stands in the channel; gives the seconds."""
    button = ids.action_id(Button("thermometer.close", ""), 0)
    began = time.monotonic()
    took_to_ack(program.app, pressed(0, button, ids.value({"round": _ROUND}), f"{url}click"))
    while time.monotonic() < began + _LONGEST:
        for method, channel, at in _calls(url):
            if method == "chat.postMessage" and channel == CHANNEL and at > began:
                return at - began
        time.sleep(0.05)
    raise RuntimeError("no result was posted")


def _calls(url: str) -> list[tuple[str, str, float]]:
    answer = WebClient("xoxb-bench", base_url=url).api_call("figures")
    return [tuple(each) for each in answer["calls"]]


def _kept(file: Path) -> tuple[int, int]:
    """Tell how many took part, and how many answers the first statement has."""
    with closing(sqlite3.connect(file)) as connection:
        (submitted,) = connection.execute("SELECT submitted FROM round").fetchone()
        parts = " + ".join(f"answer_{each}" for each in range(6))
        (answers,) = connection.execute(f"SELECT min({parts}) FROM tally").fetchone()  # noqa: S608  our own columns
    return int(submitted), int(answers)
