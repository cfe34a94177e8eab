"""The thermometer's own picture of twelve statements, in a process of its own."""

import time
from datetime import date
from fractions import Fraction
from importlib.metadata import version

from flows.message import Picture
from flows.thermometer.publish import ClosedRound, Result, Tally, publish
from flows.thermometer.report import result_message
from flows.thermometer.statements import FULL, PULSE
from flows.words import words
from handlers.pictures.draw import draw
from tests.bench.contest import serve
from tests.bench.drawn import MEANS, peak, size_of


class Ours:
    """The contestant."""

    def __init__(self) -> None:
        tallies = {
            each.id: Tally(_counts(Fraction(mean)))
            for each, mean in zip(FULL.statements, MEANS, strict=True)
        }
        result = publish(ClosedRound(FULL, date(2026, 5, 4), 10, 8, tallies))
        if not isinstance(result, Result) or len(result.shown) == len(PULSE.statements):
            raise TypeError("all twelve are drawn")
        message = result_message(result, "Samen Sterker", words("nl"), "nl")
        (self._picture,) = (each for each in message.blocks if isinstance(each, Picture))

    def draw(self) -> tuple[float, int, list[int]]:
        """Draw it; gives the seconds, the bytes, and the size."""
        began = time.perf_counter()
        drawn = draw(self._picture.drawing, self._picture.data)
        return time.perf_counter() - began, len(drawn), size_of(drawn)

    def peak(self) -> float:
        """Tell the most memory held."""
        return peak()

    def version(self) -> str:
        """Tell what draws."""
        return f"typst {version('typst')}"


def _counts(mean: Fraction) -> tuple[int, int, int, int, int]:
    """Let eight people answer so that this is their mean."""
    low = int(mean)
    high = int((mean - low) * 8)
    counts = [0] * 6
    counts[low - 1], counts[low] = 8 - high, high
    one, two, three, four, five, _ = counts
    return one, two, three, four, five


if __name__ == "__main__":
    serve(Ours())
