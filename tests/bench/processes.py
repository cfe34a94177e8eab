"""Two processes on one PostgreSQL against one: how much faster what is due is done."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from tests.bench.report import Line, Table
from tests.bench.servers import NewDatabase
from tests.bench.worker import Worker, helper


def measure(folder: Path, new_database: NewDatabase, many: int, rounds: int) -> Table:
    """Let one, and then two, do as many moments, some times over."""
    address, at = new_database(), datetime.now(UTC).isoformat()
    ratios, rates, doubled = [], {1: [0.0][:0], 2: [0.0][:0]}, 0
    with ExitStack() as stack:
        workers: list[Worker] = []
        for name in ("one", "another"):
            workers.append(stack.enter_context(helper(name, "drainer", address, str(folder))))
            workers[-1].ask("letters")  # so that its tables are there before the next begins
        for _ in range(rounds):
            for number, rate in rates.items():
                workers[0].ask("fill", kind="bench.nothing", at=at, many=many)
                seconds, fired = _drain(workers[:number], at)
                rate.append(fired / seconds)
                doubled += abs(fired - many)
            ratios.append(rates[2][-1] / rates[1][-1])
    title = f"{many:,} moments on postgresql, done by one process or two, {rounds} rounds."
    table = Table(title, ("processes", "moments/s"))
    table.rows += [(str(each), f"{median(rate):,.0f}") for each, rate in rates.items()]
    table.lines += [
        Line("two processes on postgresql against one", median(ratios), 1.3, at_least=True),
        Line("two processes: done twice, or never", doubled, 0),
    ]
    return table


def _drain(workers: list[Worker], at: str) -> tuple[float, int]:
    with ThreadPoolExecutor(len(workers)) as pool:
        found = list(pool.map(lambda each: each.ask("drain", at=at), workers))
    return max(seconds for seconds, _ in found), sum(fired for _, fired in found)
