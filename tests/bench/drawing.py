"""The picture of a result: time and memory, beside matplotlib drawing the same bars."""

import time
from contextlib import ExitStack
from statistics import median
from typing import Any

from tests.bench.report import Line, Table
from tests.bench.worker import PEER_PYTHON, Worker, helper

_AS_LARGE = "matplotlib, as large"
_MPL = "peers.matplotlib_picture"


def measure(times: int) -> Table:
    """Let both draw in turn, each in a fresh process; the peer small, and as large as ours."""
    with helper("ours", "picture") as ours:
        size = [str(each) for each in ours.ask("draw")[2]]
    heads = ("", "pixels", "start and first", "each, p50", "PNG", "most memory")
    table = Table(f"The picture of a result with twelve statements, {times} times.", heads)
    with ExitStack() as stack:
        workers: dict[str, Worker] = {}
        first: dict[str, float] = {}
        for name, module, arguments, python in (
            ("leerkring", "picture", (), {}),
            (_AS_LARGE, _MPL, size, {"python": PEER_PYTHON}),
            ("matplotlib, small", _MPL, ["900", "400"], {"python": PEER_PYTHON}),
        ):
            began = time.perf_counter()
            workers[name] = stack.enter_context(helper(name, module, *arguments, **python))
            workers[name].ask("draw")
            first[name] = time.perf_counter() - began
        drawn: dict[str, list[Any]] = {name: [] for name in workers}
        for _ in range(times):
            for name, worker in workers.items():
                drawn[name].append(worker.ask("draw"))
        peaks = {name: float(worker.ask("peak")) for name, worker in workers.items()}
        versions = {name: worker.ask("version") for name, worker in workers.items()}
    took = {name: median(each[0] for each in found) for name, found in drawn.items()}
    for name, found in drawn.items():
        _, large, (width, height) = found[-1]
        cells = f"{first[name]:.2f} s", f"{took[name] * 1000:.0f} ms", f"{large // 1024} kB"
        label = f"{name} ({versions[name]})"
        table.rows.append((label, f"{width}x{height}", *cells, f"{peaks[name]:.0f} MB"))
    for what, found_of in (("time", took), ("memory", peaks)):
        against = found_of["leerkring"] / found_of[_AS_LARGE]
        table.lines.append(Line(f"picture: {what} against {_AS_LARGE}", against, 1))
    return table
