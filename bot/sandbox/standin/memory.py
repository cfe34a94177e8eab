"""The workspace on disk: every change is written, before anybody can see it, to a small file."""

import sqlite3
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from bot.sandbox.standin.codec import UnreadableError, decode, encode
from bot.sandbox.standin.values import File, Hook, Message, View
from bot.sandbox.standin.workspace import Channel, User
from bot.sandbox.standin.world import World

FORMAT = 1
"""One more whenever what is written changes so that an older version cannot be read."""

Key = tuple[str, ...]
"""What kind of thing, and which one."""

_KINDS: Mapping[str, type[Any]] = {
    "user": User,
    "channel": Channel,
    "dm": str,
    "message": Message,
    "file": File,
    "modal": View,
    "home": View,
    "choice": dict,
    "hook": Hook,
    "event": dict,
    "warning": str,
    "counter": int,
    "token": str,
}
_NEVER = object()
_EVER = datetime(2000, 1, 1, tzinfo=UTC)


def contents(world: World) -> dict[Key, object]:
    """List everything in a workspace that outlives a restart."""
    found: dict[Key, object] = {("token", "error"): world.token_error}
    for kind, shelf in _shelves(world).items():
        found |= {(kind, name): each for name, each in shelf.items()}
    found |= {("dm", user): channel for user, channel in world.dms.items()}
    for channel, stored in world.messages.items():
        found |= {("message", channel, ts): message for ts, message in stored.items()}
    for user, stack in world.stacks.items():
        found |= {("modal", user, str(place)): view for place, view in enumerate(stack)}
    for user, texts in world.warnings.items():
        found |= {("warning", user, str(place)): text for place, text in enumerate(texts)}
    return found | {("choice", *about): values for about, values in world.choices.items()}


def furnish(world: World, found: Mapping[Key, Any]) -> None:
    """Put everything where it was."""
    world.users.clear()
    world.channels.clear()
    for (kind, *about), each in found.items():
        _put(world, kind, about, each)


def _put(world: World, kind: str, about: list[str], each: Any) -> None:
    match kind:
        case "message":
            world.keep(each)
        case "modal":
            world.stacks.setdefault(about[0], []).append(each)
        case "warning":
            world.warnings.setdefault(about[0], []).append(each)
        case "choice":
            world.choices[about[0], about[1], about[2]] = each
        case "dm":
            world.open_dm(about[0], each)
        case "token":
            world.token_error = each
        case _:
            _shelves(world)[kind][about[0]] = each


def _shelves(world: World) -> dict[str, dict[str, Any]]:
    return {
        "user": world.users,
        "channel": world.channels,
        "file": world.files,
        "home": world.homes,
        "hook": world.hooks,
        "event": world.unheard,
        "counter": world.counters,
    }


class Memory:
    """One file that holds one workspace, and a few notes about it."""

    def __init__(self, path: Path) -> None:
        """Open the file, or begin one; raises UnreadableError for what is not ours."""
        self._lock = threading.Lock()
        self._known: dict[Key, object] = {}
        self._file = sqlite3.connect(path, check_same_thread=False)
        try:
            self._prepare()
            self._known = self._read()
            self._reached = self.reached
        except (sqlite3.DatabaseError, ValueError) as error:
            self._file.close()
            raise UnreadableError(f"{path.name}: {type(error).__name__}") from None
        except UnreadableError:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        """Use it."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()

    @property
    def reached(self) -> datetime:
        """Tell how far the played clock had come; long ago when it never ran."""
        return datetime.fromisoformat(self.note("clock") or _EVER.isoformat())

    def note_clock(self, moment: datetime) -> None:
        """Note how far the clock has come, or is about to come; it never comes less far."""
        with self._lock, self._file:
            if moment > self._reached:
                self._reached = moment
                self._file.execute(_NOTE, ("clock", moment.isoformat()))

    def note(self, name: str) -> str:
        """Read a note; nothing when there is none."""
        with self._lock:
            row = self._file.execute("SELECT text FROM note WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def write_note(self, name: str, text: str) -> None:
        """Write a note."""
        with self._lock, self._file:
            self._file.execute(_NOTE, (name, text))

    def recall(self, world: World) -> None:
        """Bring back what was written, if anything was; write every change from now on."""
        with world.looking():
            if self._known:
                furnish(world, self._known)
            self.write(world)
            world.remember = lambda: self.write(world)

    def write(self, world: World) -> None:
        """Write what has changed since the last time."""
        now = contents(world)
        changed = [(key, each) for key, each in now.items() if self._differs(key, each)]
        gone = self._known.keys() - now.keys()
        if changed or gone:
            with self._lock, self._file:
                self._file.executemany(_WRITE, [(*_name(key), encode(it)) for key, it in changed])
                self._file.executemany(_FORGET, [_name(key) for key in gone])
        self._known = now

    def _differs(self, key: Key, each: object) -> bool:
        known = self._known.get(key, _NEVER)
        return known is not each and known != each

    def _prepare(self) -> None:
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = NORMAL")
        found = self._file.execute("PRAGMA user_version").fetchone()[0]
        if found not in (0, FORMAT):
            raise UnreadableError(f"format {found}, not {FORMAT}")
        with self._file:
            self._file.execute(f"PRAGMA user_version = {FORMAT}")
            self._file.execute(_TABLE)
            self._file.execute(_NOTES)

    def _read(self) -> dict[Key, object]:
        rows = self._file.execute("SELECT kind, about, value FROM thing ORDER BY id")
        return {(kind, *decode(list, about)): _value(kind, text) for kind, about, text in rows}


_TABLE = """CREATE TABLE IF NOT EXISTS thing (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, about TEXT NOT NULL, value TEXT NOT NULL,
    UNIQUE (kind, about)
)"""
_NOTES = "CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, text TEXT NOT NULL)"
_NOTE = "INSERT OR REPLACE INTO note VALUES (?, ?)"
_WRITE = """INSERT INTO thing (kind, about, value) VALUES (?, ?, ?)
ON CONFLICT (kind, about) DO UPDATE SET value = excluded.value"""
_FORGET = "DELETE FROM thing WHERE kind = ? AND about = ?"


def _name(key: Key) -> tuple[str, str]:
    return key[0], encode(list(key[1:]))


def _value(kind: str, text: str) -> object:
    if kind not in _KINDS:
        raise UnreadableError(f"nothing is called {kind}")
    return decode(_KINDS[kind], text)
