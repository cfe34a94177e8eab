"""matplotlib draws the same twelve bars, with their statements and words, without a window."""

import io
import sys
import time
from importlib.metadata import version

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from tests.bench.contest import serve
from tests.bench.drawn import MEANS, peak, size_of

_DPI = 100
_STATEMENT = "Ik durf hier te zeggen dat iets niet lukt."
_WARM, _LUKEWARM = 4, 3


class Matplotlib:
    """The contestant; the figure is made anew for each picture, as a bot would."""

    def __init__(self, width: int, height: int) -> None:
        self._inches = width / _DPI, height / _DPI

    def draw(self) -> tuple[float, int, list[int]]:
        """Draw it; gives the seconds, the bytes, and the size."""
        began = time.perf_counter()
        figure = Figure(figsize=self._inches, dpi=_DPI)
        axes = figure.subplots()
        figure.subplots_adjust(left=0.4, right=0.97)  # its own layout engines take far longer
        axes.set_title("Samen Sterker · Samenwerkingsthermometer, 4 mei 2026")
        axes.barh(range(len(MEANS)), [5] * len(MEANS), color="#d9dade")
        axes.barh(range(len(MEANS)), MEANS, color=[_colour(mean) for mean in MEANS])
        axes.set_yticks(range(len(MEANS)), [_STATEMENT] * len(MEANS))
        axes.set_xlim(1, 5)
        axes.invert_yaxis()
        for place, mean in enumerate(MEANS):
            axes.text(4.95, place, f"{mean} · gemengd", ha="right", va="center")
        drawn = io.BytesIO()
        FigureCanvasAgg(figure).print_png(drawn)
        png = drawn.getvalue()
        return time.perf_counter() - began, len(png), size_of(png)

    def peak(self) -> float:
        """Tell the most memory held."""
        return peak()

    def version(self) -> str:
        """Tell what draws."""
        return f"matplotlib {version('matplotlib')}"


def _colour(mean: float) -> str:
    if mean >= _WARM:
        return "#b8430a"
    return "#c47f00" if mean >= _LUKEWARM else "#00598f"


if __name__ == "__main__":
    serve(Matplotlib(int(sys.argv[1]), int(sys.argv[2])))
