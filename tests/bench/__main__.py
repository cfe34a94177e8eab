"""`make bench`: side-by-side measurements, a table at the end; `--quick` for a look in passing."""

import argparse
import logging
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import structlog

from tests.bench import (
    acks,
    changing,
    drawing,
    fanout,
    freeze,
    home,
    hours,
    idle,
    million,
    monday,
    plug,
    processes,
    servers,
    thermometer,
    turns,
    year,
)
from tests.bench.report import Table, goals, machine

_DATABASES = ("sqlite", "postgresql")


@dataclass
class Bench:
    """Where it is measured, and how thoroughly."""

    folder: Path
    quick: bool
    stack: ExitStack

    @cached_property
    def new_database(self) -> servers.NewDatabase:
        """Start PostgreSQL when it is needed first."""
        return self.stack.enter_context(servers.postgres())

    def of(self, quick: int, full: int) -> int:
        """Choose how much."""
        return quick if self.quick else full

    def turns(self) -> Iterator[Table]:
        """Turns of a conversation."""
        yield turns.measure(self.folder, self.of(100, 1000), self.of(3, 5))

    def growth(self) -> Iterator[Table]:
        """Few people among many."""
        yield turns.measure_growth(self.folder, 100, self.of(1000, 10_000), self.of(3, 7))

    def acks(self) -> Iterator[Table]:
        """Clicks, alone and while much is said."""
        yield acks.measure_alone(self.folder, self.of(200, 1000))
        yield acks.measure_busy(self.folder, self.of(1000, 10_000), self.of(5, 20))

    def monday(self) -> Iterator[Table]:
        """Everybody's question at once."""
        people = self.of(500, 10_000)
        for each, rounds in zip(_DATABASES, (3, 2), strict=True):
            many = self.of(1, rounds)
            yield monday.measure(self.folder, self.new_database, each, people, many)

    def freeze(self) -> Iterator[Table]:
        """Clicks as everybody's question comes."""
        yield freeze.measure(self.folder, self.of(1000, 10_000), self.of(4, 15))

    def million(self) -> Iterator[Table]:
        """Much that waits."""
        for each in _DATABASES:
            yield million.measure(
                self.folder, self.new_database, each, self.of(100_000, 1_000_000), self.of(100, 300)
            )

    def fanout(self) -> Iterator[Table]:
        """Many messages under Slack's limits."""
        yield fanout.measure(self.folder, self.of(300, 1000), self.of(10, 5))

    def plug(self) -> Iterator[Table]:
        """Killed at any moment."""
        yield plug.measure(self.of(10, 60), self.of(3, 20))

    def changing(self) -> Iterator[Table]:
        """Questions that change under people."""
        yield changing.measure(self.folder, self.of(60, 1000))

    def home(self) -> Iterator[Table]:
        """A Home among few and among many."""
        yield home.measure(self.folder, self.of(600, 3000), self.of(50, 300))

    def steps(self) -> Iterator[Table]:
        """A clock that jumps."""
        yield idle.measure_steps(self.folder, self.of(11, 15))

    def hours(self) -> Iterator[Table]:
        """At the intended hour, once."""
        yield hours.measure(self.folder)

    def processes(self) -> Iterator[Table]:
        """Two processes."""
        yield processes.measure(
            self.folder, self.new_database, self.of(1000, 10_000), self.of(1, 3)
        )

    def year(self) -> Iterator[Table]:
        """A year's memory."""
        yield year.measure(self.folder, self.of(5, 30))

    def thermometer(self) -> Iterator[Table]:
        """A thousand votes in a minute, and the picture of a result."""
        yield thermometer.measure(self.folder, self.of(200, 1000))
        yield drawing.measure(self.of(5, 20))


_PARTS: dict[str, Callable[[Bench], Iterator[Table]]] = {
    each.__name__: each
    for each in (
        *(Bench.turns, Bench.growth, Bench.acks, Bench.monday, Bench.freeze, Bench.million),
        *(Bench.fanout, Bench.plug, Bench.steps, Bench.hours, Bench.processes, Bench.year),
        *(Bench.thermometer, Bench.changing, Bench.home),
    )
}


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="make bench ARGS=", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer people and rounds")
    parser.add_argument("--only", choices=_PARTS, nargs="+", help="these parts alone")
    given = parser.parse_args()
    # A message in doubt is told in the log, and there are ten of those on purpose.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    var = Path("var")
    var.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=var) as name, ExitStack() as stack:
        bench = Bench(Path(name), bool(given.quick), stack)
        _say(machine(bench.folder))
        tables = []
        for each in given.only or _PARTS:
            for table in _PARTS[each](bench):
                tables.append(table)
                _say(table.text())
        _say(goals(tables))


def _say(text: str) -> None:
    print(f"\n{text}", flush=True)  # noqa: T201  this is its purpose


if __name__ == "__main__":
    main()
