"""`make bench`: side-by-side measurements, a table at the end; `--quick` for a look in passing."""

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import acks, turns
from tests.bench.report import Table, goals, machine


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="make bench ARGS=", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer people and rounds")
    quick = bool(parser.parse_args().quick)
    var = Path("var")
    var.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=var) as name:
        folder = Path(name)
        _say(machine(folder))
        tables = []
        for table in _tables(folder, quick=quick):
            tables.append(table)
            _say(table.text())
        _say(goals(tables))


def _tables(folder: Path, *, quick: bool) -> Iterator[Table]:
    yield turns.measure(folder, 100 if quick else 1000, 3 if quick else 5)
    yield turns.measure_growth(folder, 100, 1000 if quick else 10_000, 3 if quick else 7)
    yield acks.measure_alone(folder, 200 if quick else 1000)
    yield acks.measure_busy(folder, 1000 if quick else 10_000, 5 if quick else 20)


def _say(text: str) -> None:
    print(f"\n{text}", flush=True)  # noqa: T201  this is its purpose


if __name__ == "__main__":
    main()
