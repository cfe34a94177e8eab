"""One clock for Slack and all victims: a few bytes of a file that everybody can see."""

from datetime import UTC, datetime, timedelta
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import Struct

from bot.clock import PlayClock

_SHAPE = Struct("dd")
"""How far ahead of the machine everybody's clock is, and how wrong the victims' own clocks are."""


class TownClock(PlayClock):
    """Slack's clock; the victims follow it, and can be made to go wrong."""

    def __init__(self, start: datetime, file: Path) -> None:
        super().__init__(start)
        file.write_bytes(bytes(_SHAPE.size))
        self.file = file
        with file.open("r+b") as handle:
            self._shared = mmap(handle.fileno(), _SHAPE.size)
        self._wrong = timedelta()
        self._show()

    def move_to(self, moment: datetime) -> None:
        """Go on from `moment`, everywhere."""
        super().move_to(moment)
        self._show()

    def go_wrong(self, by: timedelta) -> None:
        """Let the victims' machines be fast, or slow, by this much."""
        self._wrong = by
        self._show()

    def _show(self) -> None:
        seconds = self._ahead.total_seconds(), self._wrong.total_seconds()
        _SHAPE.pack_into(self._shared, 0, *seconds)


class VictimClock:
    """What a victim takes for the machine's clock."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as handle:
            self._shared = mmap(handle.fileno(), _SHAPE.size, access=ACCESS_READ)

    def __call__(self) -> datetime:
        """Tell the time, right or wrong."""
        ahead, wrong = _SHAPE.unpack_from(self._shared)
        return datetime.now(UTC) + timedelta(seconds=ahead + wrong)
