"""A million rows that wait: what a claim takes, and how soon what is due is done."""

import time
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from threading import Event
from typing import Any, cast

from bot.clock import system_clock
from bot.program import Program
from bot.settings import Times
from flows.moments import Due
from flows.outbox import Letter, ToPerson
from storage.claiming import ClaimTable, Terms
from storage.delivery import DeliveryTable
from storage.lanes import Paces
from tests.bench.idle import IDLE_SECONDS, idle
from tests.bench.report import Line, Table
from tests.bench.seed import open_program
from tests.bench.servers import NewDatabase
from tests.bench.slack import null_slack
from tests.bench.waiting import KIND, TEAM, fill
from tests.bench.worker import helper

_BATCH = 25
_TERMS = Terms(Times().lease, Paces())


def measure(
    folder: Path, new_database: NewDatabase, database: str, many: int, claims: int
) -> Table:
    """Measure in a full and in a tenth of it, in turn."""
    few = many // 10
    with ExitStack() as stack:
        url = stack.enter_context(null_slack())
        programs = {}
        for rows in (few, many):
            file = folder / f"waiting-{database}-{rows}.db"
            address = new_database() if database == "postgresql" else f"sqlite:///{file}"
            fill(address, folder, rows)
            program = open_program(folder / "bench.db", url, address)
            programs[rows] = stack.enter_context(closing(_Closing(program))).program
        took: dict[tuple[str, int], list[float]] = {}
        for _ in range(max(claims // _BATCH, 1)):
            for rows, program in programs.items():
                took.setdefault(("due", rows), []).extend(_moments(program))
                took.setdefault(("outbox", rows), []).extend(_letters(program))
        late = _lateness(programs[many], claims)
        queries, processor = idle(programs[many])
        theirs = new_database() if database == "postgresql" else f"sqlite:///{folder / 'jobs.db'}"
        their_late = _their_lateness(theirs, many, claims)
    table = Table(
        f"{many:,} moments and as many letters waiting on {database}: claims, {claims} each,"
        f" and {claims} moments that come while the pump waits.",
        ("", f"among {few:,}", f"among {many:,}", "p99 there"),
    )
    say = f"{many:,} on {database}:"
    for what in ("due", "outbox"):
        small, large = took[what, few], took[what, many]
        cells = _ms(median(small)), _ms(median(large)), _ms(_p99(large))
        table.rows.append((f"claim in {what}, p50", *cells))
        table.lines.append(
            Line(f"{say} claim in {what} against {few:,}", median(large) / median(small), 1.5)
        )
    for name, each in (("due until done", late), ("due until done, apscheduler", their_late)):
        table.rows.append((f"{name}, p50", "", _ms(median(each)), _ms(_p99(each))))
    cost = f"{processor * 100:.2f} % CPU", f"{queries:.1f} queries/s"
    table.rows.append((f"idle for {IDLE_SECONDS} s", "", *cost))
    table.lines += [
        Line(f"{say} due until done, p50 in ms", median(late) * 1000, 10),
        Line(f"{say} due until done, p99 in ms", _p99(late) * 1000, 50),
        Line(f"{say} the same, against APScheduler", _p99(late) / _p99(their_late), 1.5),
        Line(f"{say} idle, % of a core", processor * 100, 0.5),
        Line(f"{say} idle, queries a second", queries, 1),
    ]
    return table


class _Closing:
    """Lets go of a program's database at the end."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def close(self) -> None:
        """Let go of it."""
        self.program.database.close()


def _moments(program: Program) -> list[float]:
    took = []
    for _ in range(_BATCH):
        now = datetime.now(UTC)
        with program.database.write() as w:
            w.due.plan(_due(f"now:{now}", now))
        began = time.perf_counter()
        if program.firing.step() != 1:
            raise RuntimeError("nothing was due")
        took.append(time.perf_counter() - began)
    return took


def _letters(program: Program) -> list[float]:
    now = datetime.now(UTC)
    with program.database.write() as w:
        for number in range(_BATCH):
            to = ToPerson(f"now:{now}:{number}")
            w.outbox.put(Letter(TEAM, KIND, {}, to, urgent=False), now)
    took = []
    for _ in range(_BATCH):
        began = time.perf_counter()
        with program.database.read() as w:
            ready = ClaimTable(w.connection).look(now, _TERMS.paces).ready
        with program.database.write() as w:
            claim = ClaimTable(w.connection).take(ready, now, _TERMS)
        took.append(time.perf_counter() - began)
        if claim is None:
            raise RuntimeError("no letter was ready")
        with program.database.write() as w:
            DeliveryTable(w.connection).sent(claim, None, None)
    return took


def _lateness(program: Program, many: int) -> list[float]:
    """Let moments come while the real pump waits for them; tells how late each was done."""
    late: list[float] = []
    done = Event()

    def fire(w: Any, due: Due, now: datetime) -> None:
        del w, now
        late.append((system_clock() - due.at).total_seconds())
        if len(late) == many:
            done.set()

    cast("dict[str, Any]", program.desk.tables.part.fires)[KIND] = fire
    program.pump.start()
    first = system_clock() + timedelta(seconds=2)
    with program.database.write() as w:
        moments = (first + timedelta(milliseconds=50 * each) for each in range(many))
        w.due.plan(*(_due(f"later:{at}", at) for at in moments))
    if not done.wait(60 + many / 20):
        raise RuntimeError(f"only {len(late)} were done")
    return late


def _their_lateness(address: str, waiting: int, many: int) -> list[float]:
    """Let as many kept jobs come, among as many that wait."""
    with helper("theirs", "jobstore", address) as theirs:
        theirs.ask("fill", many=waiting)
        return list(theirs.ask("lateness", many=many))


def _due(key: str, at: datetime) -> Due:
    return Due(key, TEAM, KIND, {}, at.date(), at.time(), "UTC", at)


def _p99(took: list[float]) -> float:
    return quantiles(took, n=100)[-1]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"
