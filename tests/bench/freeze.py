"""The longest a click waits while everybody's question comes due, beside APScheduler's freeze."""

from datetime import UTC, datetime
from pathlib import Path

from tests.bench.acks import ask_something, at_an_even_pace, clicks_of, took_to_ack
from tests.bench.report import Line, Table
from tests.bench.seed import all_said, open_program, question_due, seed
from tests.bench.slack import null_slack
from tests.bench.worker import helper

_PER_SECOND = 50
_BEFORE = 4
"""For so many seconds is clicked before anything is due."""


def measure(folder: Path, prompts: int, seconds: int) -> Table:
    """Press buttons before and while it all comes; then let as many kept jobs come."""
    file = folder / "freeze.db"
    many = _PER_SECOND * (_BEFORE + seconds)
    seed(file, range(many), ask_something)
    all_said(file, 0)
    seed(file, range(many, many + prompts), question_due, at=datetime.now(UTC))
    with null_slack() as url:
        program = open_program(file, url)
        payloads = clicks_of(file, url)
        clicks = (payloads[: _PER_SECOND * _BEFORE], payloads[_PER_SECOND * _BEFORE :])
        longest = []
        for some in clicks:
            took = at_an_even_pace(lambda each: took_to_ack(program.app, each), some, _PER_SECOND)
            longest.append(max(took))
            if len(longest) == 1:
                program.pump.start()
        program.pump.stop(10)
        program.database.close()
    with helper("theirs", "jobstore", f"sqlite:///{folder / 'frozen.db'}") as theirs:
        theirs.ask("register", people=prompts)
        frozen = theirs.ask("wake", people=prompts)[1]
    idle, busy = longest
    table = Table(
        f"The longest wait for a click, {_PER_SECOND} a second, when {prompts:,} people's questions"
        f" come at once, within {seconds} s.",
        ("", "longest"),
    )
    table.rows += [
        ("leerkring, nothing due", f"{idle * 1000:.1f} ms"),
        ("leerkring, all due", f"{busy * 1000:.1f} ms"),
        ("apscheduler, a kept job each: its loop stands still", f"{frozen:.1f} s"),
    ]
    table.lines += [
        Line("a click as all comes due: longest, ms above idle", (busy - idle) * 1000, 50),
        Line("the same, against APScheduler's freeze", busy / frozen, 0.01),
    ]
    return table
