"""Monday, nine o'clock: everybody's question is due at once, beside APScheduler's job store."""

import shutil
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from tests.bench.report import Line, Table
from tests.bench.seed import nothing, seed
from tests.bench.servers import NewDatabase
from tests.bench.worker import Worker, helper

_DOWN = 3
_IDLE, _PROMPT = "bench.nothing", "reflection.prompt"
_BATCHED = {"sqlite": 20, "postgresql": 10}
_ROW_BY_ROW = {"sqlite": 1.5, "postgresql": 1.2}


@dataclass(slots=True)
class Took:
    """Seconds of each round."""

    theirs_register: list[float] = field(default_factory=list)
    theirs_wake: list[float] = field(default_factory=list)
    frozen: list[float] = field(default_factory=list)
    plan: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    added: int = 0
    drain: list[float] = field(default_factory=list)
    alone: list[float] = field(default_factory=list)
    prompt: float = 0.0
    back: str = ""
    their_back: str = ""
    gone: int = 0


def measure(
    folder: Path, new_database: NewDatabase, database: str, people: int, rounds: int
) -> Table:
    """Plan and fire one question of everybody, some times over."""
    here = folder / f"monday-{database}"
    here.mkdir()
    addresses = [
        new_database() if database == "postgresql" else f"sqlite:///{here / name}"
        for name in ("ours.db", "theirs.db")
    ]
    at = _next_monday()
    seed(here / "bench", range(people), nothing, addresses[0], at)
    with ExitStack() as stack:
        ours = stack.enter_context(helper("ours", "drainer", addresses[0], str(here)))
        theirs = stack.enter_context(helper("theirs", "jobstore", addresses[1]))
        took = Took()
        for _ in range(rounds):
            _their_round(theirs, took, people)
            _our_round(ours, took, people, at.isoformat())
        _three_hours_down(ours, theirs, took, people, at.isoformat())
        took.prompt = _a_real_prompt(ours, min(people, 1000), at.isoformat())
        versions = theirs.ask("versions")
    shutil.rmtree(here)
    return _table(took, database, people, rounds, versions["apscheduler"])


def _next_monday() -> datetime:
    """Give a moment at which it is working time for some, and night for others."""
    now = datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0)
    return now + timedelta(days=8 - now.isoweekday())


def _their_round(theirs: Worker, took: Took, people: int) -> None:
    took.theirs_register.append(theirs.ask("register", people=people))
    wake, frozen = theirs.ask("wake", people=people)
    took.theirs_wake.append(wake)
    took.frozen.append(frozen)


def _our_round(ours: Worker, took: Took, people: int, at: str) -> None:
    for how, seconds_of in (("drain", took.drain), ("drain_one_by_one", took.alone)):
        ours.ask("clear")
        seconds, planned = ours.ask("plan", at=at)
        took.plan.append(seconds)
        again, then = ours.ask("plan", at=at)
        took.again.append(again)
        took.added = max(took.added, then - planned)
        ours.ask("leave", kind=_IDLE, at=at, many=people)
        seconds, fired = ours.ask(how, at=at)
        seconds_of.append(seconds)
        if fired != people:
            raise RuntimeError(f"{fired} moments fired of {people}")


def _three_hours_down(ours: Worker, theirs: Worker, took: Took, people: int, at: str) -> None:
    """Let both start three hours too late."""
    seconds, done = theirs.ask("come_back", people=people, hours=_DOWN)
    took.their_back = f"{seconds:.1f} s: {done:,} done, {people - done:,} dropped"
    ours.ask("clear")
    ours.ask("plan", at=at)
    before = ours.ask("letters")
    ours.ask("leave", kind=_PROMPT, at=at, many=people)
    seconds, _, later = ours.ask("come_back", at=at, hours=_DOWN)
    asked = ours.ask("letters") - before
    took.gone = people - asked - later
    took.back = f"{seconds:.1f} s: {asked:,} asked, {later:,} wait for working hours"


def _a_real_prompt(ours: Worker, many: int, at: str) -> float:
    """Let some be asked in earnest; gives the seconds for one."""
    ours.ask("clear")
    ours.ask("plan", at=at)
    ours.ask("leave", kind=_PROMPT, at=at, many=many)
    before = ours.ask("letters")
    seconds, _ = ours.ask("drain", at=at)
    if ours.ask("letters") != before + many:
        raise RuntimeError("not everybody was asked")
    return float(seconds) / many


def _table(took: Took, database: str, people: int, rounds: int, version: str) -> Table:
    table = Table(
        f"Monday 09:00 on {database}: {people:,} people in 24 zones, due at once, {rounds} rounds.",
        ("", "register", "wake-up", "a second", "ours is"),
    )
    kept = f"apscheduler {version}, a kept job each"
    rows = (
        (kept, took.theirs_register, took.theirs_wake),
        ("leerkring", took.plan, took.drain),
        ("(were it a transaction each)", took.plan, took.alone),
    )
    for name, register, wake in rows:
        a_second = f"{people / median(wake):,.0f}"
        times = f"{_ratio(took.theirs_wake, wake):.2f}x"
        cells = f"{median(register):.2f} s", f"{median(wake):.2f} s"
        table.rows.append((name, *cells, a_second, times))
    table.rows.append(("(one real prompt, asked)", "", f"{took.prompt * 1000:.2f} ms", "", ""))
    for name, cell in (("leerkring", took.back), (f"apscheduler {version}", took.their_back)):
        table.rows.append((f"{_DOWN} hours down: {name}", "", cell, "", ""))
    table.rows.append(("(planned again)", f"{median(took.again):.2f} s", "", "", ""))
    table.rows.append(("(apscheduler's loop frozen)", "", f"{median(took.frozen):.2f} s", "", ""))
    drained, alone = (_ratio(took.theirs_wake, each) for each in (took.drain, took.alone))
    say = f"Monday, {database}:"
    table.lines += [
        Line(f"{say} wake-up against APScheduler", drained, _BATCHED[database], at_least=True),
        Line(f"{say} the same, row by row", alone, _ROW_BY_ROW[database], at_least=True),
        Line(f"{say} planned, in s", median(took.plan), 1.5),
        Line(f"{say} lost after {_DOWN} hours down", took.gone, 0),
        Line(f"{say} rows added by planning again", took.added, 0),
    ]
    return table


def _ratio(theirs: list[float], ours: list[float]) -> float:
    """Compare round by round; we may have had several turns in each."""
    turns = len(ours) // len(theirs)
    return median(each / median(ours[n * turns : (n + 1) * turns]) for n, each in enumerate(theirs))
