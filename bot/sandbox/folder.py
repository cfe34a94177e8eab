"""The folder in which the sandbox lives on: what is in it, emptied or set aside, never shared."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bot.running import locked


@dataclass(frozen=True, slots=True)
class Folder:
    """A place of the sandbox's own; what else somebody keeps there is left alone."""

    path: Path

    @property
    def world(self) -> Path:
        """Name the file of the stand-in."""
        return self.path / "world.db"

    @property
    def database(self) -> Path:
        """Name the bot's own file."""
        return self.path / "bot.db"

    @property
    def key(self) -> Path:
        """Name the file with the bot's key."""
        return self.path / "key"

    def alone(self) -> AbstractContextManager[None]:
        """Refuse a second sandbox in the same folder."""
        refusal = f"Another sandbox runs in {self.path}. Stop it, or give another --folder."
        return locked(self.path / "lock", refusal)

    def empty(self) -> None:
        """Throw away everything of the sandbox; the world first, as without it all begins anew."""
        for file in self._files():
            file.unlink()

    def set_aside(self) -> Path:
        """Keep everything of the sandbox where it is in nobody's way; tells where."""
        names = (self.path / f"set-aside-{number}" for number in count(1))
        aside = next(name for name in names if not name.exists())
        aside.mkdir()
        for file in self._files():
            file.rename(aside / file.name)
        return aside

    def _files(self) -> Iterator[Path]:
        for main in (self.world, self.database, self.key):
            yield from (each for each in _with_companions(main) if each.exists())


def _with_companions(file: Path) -> tuple[Path, ...]:
    """List a file and what SQLite writes beside it."""
    return (file, *(file.with_name(f"{file.name}{end}") for end in ("-wal", "-shm", "-journal")))
