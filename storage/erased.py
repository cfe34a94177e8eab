"""What was erased or taken back, and who wants to be left in peace, kept outside the database.

A backup may not undo it.

One line each, only ever added: the moment, what it was, and our own random id. There is no name
in it, no word and nothing of Slack; once somebody is erased, the id leads nowhere.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PERSON, NETWORK, TEXT = "person", "network", "text"
WITHDRAWN, NARROWED = "withdrawn", "narrowed"
ACTIVE, PAUSED, STOPPED = "active", "paused", "stopped"  # what somebody wants to hear
LEFT, RETURNED = "left", "returned"
UNTOLD, HIDDEN = "untold", "hidden"  # what somebody told of themselves: erased, or shown to fewer
ROUND_ANSWER, BID = "round-answer", "bid"  # taken back
PRACTICE, ACTION, REPLY = "practice", "action", "reply"  # for fewer to read
OUTCOME_UNTOLD, OUTCOME_HIDDEN = "outcome-untold", "outcome-hidden"
QUESTION = "question"  # to a peer, taken back
UNASKED = "unasked"  # what was asked of who facilitates: taken back, or done
UNSEEN, SEEN = "unseen", "seen"  # whether somebody lets it be seen that they are quiet
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Gone:
    """One thing that was erased or taken back, or what somebody wants.

    An answer is named conversation/step, a place network/person, an answer in a silent round
    round/person, time asked for meeting/person, and what it brought network/person/kind.
    """

    what: str
    id: str


class ErasedLog:
    """The file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, gone: Iterable[Gone]) -> None:
        """Add lines; they are on the disk when this returns."""
        now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        lines = "".join(f"{now} {each.what} {each.id}\n" for each in gone)
        if not lines:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "r+b", buffering=0) as file:
            file.write(_ends_a_line(file.fileno()) + lines.encode())
            os.fsync(handle)
        sync_folder(self._file.parent)

    def since(self, moment: datetime | None = None) -> tuple[Gone, ...]:
        """List what is gone, or only since a moment; half a line of a broken write is nothing."""
        if not self._file.exists():
            return ()
        lines = (line.split() for line in self._file.read_text("utf-8", "replace").splitlines())
        whole = (line for line in lines if len(line) == _PARTS and line[0].endswith("Z"))
        from_then = f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment else ""
        return tuple(Gone(what, id_) for at, what, id_ in whole if at >= from_then)


def _ends_a_line(handle: int) -> bytes:
    """Give what is missing to begin on a line of one's own."""
    size = os.fstat(handle).st_size
    return b"\n" if size and os.pread(handle, 1, size - 1) != b"\n" else b""


def sync_folder(folder: Path) -> None:
    """Let new and renamed files in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
