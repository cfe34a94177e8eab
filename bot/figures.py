"""How the bot is doing, in numbers: no name, no word and no id of anybody or of any network."""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import accumulate
from threading import Lock
from typing import Literal

_BOUNDS = (0.05, 0.1, 0.3, 0.5, 1.0, 2.5)  # seconds; Slack waits for three


@dataclass(frozen=True, slots=True)
class Answers:
    """How long answers took: how many within each bound, and all of them together."""

    within: tuple[int, ...]
    seconds: float


@dataclass(slots=True)
class Tally:
    """What this process has done since it began."""

    ticks: int = 0
    _answers: list[int] = field(default_factory=lambda: [0] * (len(_BOUNDS) + 1))
    _seconds: float = 0.0
    _lock: Lock = field(default_factory=Lock)

    def tick(self, fired: int) -> int:
        """Count moments that were done; passes on how many there were."""
        with self._lock:
            self.ticks += fired
        return fired

    def answered(self, seconds: float) -> None:
        """Count an answer to Slack."""
        with self._lock:
            self._answers[bisect_left(_BOUNDS, seconds)] += 1
            self._seconds += seconds

    def answers(self) -> Answers:
        """Tell how long answers took."""
        with self._lock:
            return Answers(tuple(accumulate(self._answers)), self._seconds)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, with what it is about."""

    name: str
    about: str
    value: float
    kind: Literal["gauge", "counter"] = "gauge"


def prometheus(figures: tuple[Figure, ...], answers: Answers) -> str:
    """Write figures as Prometheus reads them."""
    lines = [line for each in figures for line in _written(each)]
    name = "leerkring_answer_seconds"
    lines += _head(name, "How long Slack waited for an answer.", "histogram")
    for bound, count in zip((*map(str, _BOUNDS), "+Inf"), answers.within, strict=True):
        lines.append(f'{name}_bucket{{le="{bound}"}} {count}')
    lines += [f"{name}_sum {answers.seconds:.6g}", f"{name}_count {answers.within[-1]}"]
    return "\n".join(lines) + "\n"


def _written(figure: Figure) -> list[str]:
    name = f"leerkring_{figure.name}{'_total' if figure.kind == 'counter' else ''}"
    return [*_head(name, figure.about, figure.kind), f"{name} {figure.value:.12g}"]


def _head(name: str, about: str, kind: str) -> list[str]:
    return [f"# HELP {name} {about}", f"# TYPE {name} {kind}"]
