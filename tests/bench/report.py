"""What the benchmark prints: the machine, tables, and for each goal whether it is met."""

import os
import platform
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.bench.contest import open_sqlite


@dataclass(frozen=True, slots=True)
class Line:
    """One goal."""

    what: str
    found: float
    goal: float
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Tell whether it is reached."""
        return self.found >= self.goal if self.at_least else self.found <= self.goal


@dataclass(slots=True)
class Table:
    """One measurement."""

    title: str
    heads: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def text(self) -> str:
        """Set it out."""
        return f"{self.title}\n\n{_columns([self.heads, *self.rows])}\n"


def goals(tables: Sequence[Table]) -> str:
    """Set out all goals, as the last thing that is read."""
    rows = [("goal", "found", "wanted", "")]
    for line in (line for table in tables for line in table.lines):
        sign = "≥" if line.at_least else "≤"
        met = "met" if line.met else "NOT met"
        rows.append((line.what, f"{line.found:.2f}", f"{sign} {line.goal:g}", met))
    return _columns(rows)


def machine(folder: Path) -> str:
    """Describe what this runs on."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"load {load}, a small durable commit takes {_commit(folder):.0f} µs"
    )


def _commit(folder: Path) -> float:
    connection = open_sqlite(folder / "probe.db")
    connection.execute("CREATE TABLE probe (text TEXT)")
    took = []
    for _ in range(300):
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO probe VALUES (?)", ("x" * 200,))
        connection.execute("COMMIT")
        took.append(time.perf_counter() - began)
    connection.close()
    return median(took) * 1e6


def _columns(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
