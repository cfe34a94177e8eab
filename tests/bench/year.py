"""A year of a network in a process of its own: how much memory it holds from month to month."""

import os
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from flows.conversation.state import State
from storage.conversation import CONVERSATION
from storage.opening import open_storage
from tests.bench.contest import serve
from tests.bench.report import Line, Table
from tests.bench.seed import KEY
from tests.bench.worker import helper
from tests.bench.zones import ZONES
from tests.moments.months import Got, Months, circle, somebody

_FIRST, _LAST = date(2026, 1, 1), date(2026, 12, 31)
_MONTHS, _MONTH = 12, timedelta(days=365 / 12)
_MB = 1024 * 1024


class Year:
    """The product's desk and tables, with every question answered at once."""

    def __init__(self, file: Path, people: int) -> None:
        database = open_storage(f"sqlite:///{file}", KEY, file.with_suffix(".key"))
        self._months = Months(database, datetime(2026, 1, 1, tzinfo=UTC), _answers)
        crowd = (
            somebody(f"p{each}", ZONES[each % len(ZONES)], 1 + each % 5, 9 + each % 8)
            for each in range(people)
        )
        self._months.begin(circle(_FIRST, _LAST), *crowd)

    def month(self) -> tuple[int, float]:
        """Live a month; tells how many questions came in it, and the memory held after it."""
        self._months.play(self._months.now + _MONTH)
        asked = sum(each.kind == "reflection.prompt" for each in self._months.got)
        self._months.got.clear()  # what it has shown is not the product's to remember
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return asked, pages * os.sysconf("SC_PAGE_SIZE") / _MB


def measure(folder: Path, people: int) -> Table:
    """Live through twelve months."""
    began = time.perf_counter()
    with helper("year", "year", str(folder / "year.db"), str(people)) as worker:
        months = [worker.ask("month") for _ in range(_MONTHS)]
    took = time.perf_counter() - began
    asked = sum(each for each, _ in months)
    table = Table(
        f"A year of {people} people in 24 zones, {asked:,} questions, lived in {took:.0f} s.",
        ("after month", "memory"),
    )
    for number in (1, 2, 3, 6, 9, 12):
        table.rows.append((str(number), f"{months[number - 1][1]:.1f} MB"))
    grown = months[-1][1] / months[0][1]
    table.lines.append(Line("a year: memory after month 12 against 1", grown, 1.1))
    return table


def _answers(months: Months, got: Got) -> None:
    if got.kind == "reflection.prompt":
        conversation = got.buttons["conversation.form"].ids["conversation"]
        with months.database.write() as w:
            done = update(CONVERSATION).where(CONVERSATION.c.id == conversation)
            w.connection.execute(done.values(state=State.FINISHED))


if __name__ == "__main__":
    serve(Year(Path(sys.argv[1]), int(sys.argv[2])))
