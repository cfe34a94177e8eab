"""A contestant in a process of its own, and the rounds in which contestants take turns."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.contest import STEPS

PEER_PYTHON = ".venv-bench/bin/python"


@dataclass(slots=True)
class Worker:
    """One contestant."""

    name: str
    process: subprocess.Popen[str]

    def ask(self, do: str, **how: Any) -> Any:
        """Let it do something, and wait for what it says."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps({"do": do, **how}), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self.name} has given up")
        return json.loads(answer)


@dataclass(frozen=True, slots=True)
class Entry:
    """How to start a contestant, and how many people it has to do with."""

    name: str
    module: str
    people: int
    answering: int
    peer: bool = False
    arguments: tuple[str, ...] = ()


@contextmanager
def started(entries: Sequence[Entry], folder: Path) -> Iterator[dict[str, Worker]]:
    """Start them all."""
    with ExitStack() as stack:
        workers = {}
        for entry in entries:
            python = PEER_PYTHON if entry.peer else sys.executable
            file = folder / f"{entry.name.replace(' ', '-')}.db"
            asked = helper(entry.name, entry.module, str(file), *entry.arguments, python=python)
            workers[entry.name] = stack.enter_context(asked)
        yield workers


@contextmanager
def helper(
    name: str, module: str, *arguments: str, python: str = sys.executable
) -> Iterator[Worker]:
    """Start one program of ours that does what it is asked."""
    process = subprocess.Popen(  # noqa: S603  our own programs
        [python, "-m", f"tests.bench.{module}", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )
    try:
        yield Worker(name, process)
    finally:
        _end(process)


@dataclass(slots=True)
class Pace:
    """How fast one contestant was, round by round."""

    rates: list[float] = field(default_factory=list)  # turns a second
    work: list[float] = field(default_factory=list)  # seconds of processor time a turn


def rounds(
    entries: Sequence[Entry], workers: Mapping[str, Worker], how_many: int
) -> dict[str, Pace]:
    """Play rounds, in each of which all take turns question by question."""
    paces = {entry.name: Pace() for entry in entries}
    for number in range(how_many):
        took, worked = dict.fromkeys(paces, 0.0), dict.fromkeys(paces, 0.0)
        for entry in entries:
            workers[entry.name].ask("prepare", people=entry.people, answering=entry.answering)
        for question in range(len(STEPS)):
            first = (number + question) % len(entries)
            for entry in (*entries[first:], *entries[:first]):
                wall, processor = workers[entry.name].ask("hear", question=question)
                took[entry.name] += wall
                worked[entry.name] += processor
        for entry in entries:
            turns = entry.answering * len(STEPS)
            held = workers[entry.name].ask("held")
            if held != turns:
                raise RuntimeError(f"{entry.name} holds {held} answers of {turns}")
            paces[entry.name].rates.append(turns / took[entry.name])
            paces[entry.name].work.append(worked[entry.name] / turns)
    return paces


def ratio(ours: Pace, theirs: Pace) -> float:
    """Compare two contestants round by round; gives the median."""
    return median(a / b for a, b in zip(ours.rates, theirs.rates, strict=True))


def _end(process: subprocess.Popen[str]) -> None:
    if process.stdin:
        process.stdin.close()
    process.wait()
