"""What the bot costs while nothing is due, and how it bears a clock that jumps."""

import time
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot.clock import system_clock
from bot.metronome import Metronome
from bot.program import Program
from tests.bench.report import Line, Table
from tests.bench.seed import nothing, open_program, seed
from tests.bench.slack import null_slack

IDLE_SECONDS = 30
_STEPS = (timedelta(), timedelta(hours=1), timedelta(), timedelta(hours=-1))


def idle(program: Program) -> tuple[float, float]:
    """Let a program whose pump runs be idle; gives queries a second, and processor time."""
    heard: list[float] = _listen(program)
    metronome = Metronome((("poke", 20, program.pump.wake), ("skew", 10, program.skew.measure)))
    time.sleep(2)  # until all have sat down
    heard.clear()
    began, worked = time.perf_counter(), time.process_time()
    time.sleep(IDLE_SECONDS)
    took, worked = time.perf_counter() - began, time.process_time() - worked
    found = len(heard) / took, worked / took
    metronome.stop()
    program.pump.stop(10)
    return found


def measure_steps(folder: Path, seconds: int) -> Table:
    """Set the clock an hour ahead and back while the pump waits, with no metronome to wake it."""
    file = folder / "steps.db"
    seed(file, range(1), nothing)
    off = [timedelta()]

    def clock() -> datetime:
        return system_clock() + off[0]

    with null_slack() as url:
        program = open_program(file, url, clock=clock)
        program.pump.start()
        heard = _listen(program)
        for step in _STEPS:
            off[0] = step
            time.sleep(seconds)
        heard.append(time.monotonic())
        program.pump.stop(10)
        program.database.close()
    gap = max(later - one for one, later in pairwise(heard))
    table = Table(
        f"The clock set 1 h ahead, back, 1 h back, each for {seconds} s.", ("", "longest gap")
    )
    table.rows.append(("between two looks at the database", f"{gap:.1f} s"))
    table.lines.append(Line("clock steps: longest gap in s", gap, 10))
    return table


def _listen(program: Program) -> list[float]:
    """Note when anything is asked of the database."""
    heard: list[float] = []

    def statement(*told: Any) -> None:
        if not told[2].startswith("BEGIN"):
            heard.append(time.monotonic())

    event.listen(program.database.engine, "before_cursor_execute", statement)
    return heard
