"""`leerkring due`: what is planned, and what could not be done and was set aside."""

from collections.abc import Callable, Iterator, Sequence

from bot.admin.opened import opened
from bot.admin.table import table, utc
from bot.settings import SettingsError
from storage.waiting import MOMENTS, PlannedMoments

_HEADINGS = ("key", "state", "kind", "due", "network", "workspace")


def listing(state: str, limit: int) -> Iterator[str]:
    """List moments; by default what waits and what was set aside."""
    states = tuple(MOMENTS) if state == "all" else (state,) if state else ("aside", "waiting")
    with opened() as database, database.read() as w:
        rows = PlannedMoments(w.connection).some(states, limit)
    if not rows:
        yield "There is none."
        return
    yield from table(
        _HEADINGS,
        (
            (row.key, row.state, row.kind, utc(row.next_at), row.network or "-", row.team or "-")
            for row in rows
        ),
    )
    if len(rows) == limit:
        yield f"The first {limit}; --limit shows more."


def retry(keys: Sequence[str]) -> Iterator[str]:
    """Let moments that were set aside be done after all."""
    said = "{} is done within seconds, if the bot runs and it is not too late for it."
    yield from _each(keys, PlannedMoments.retry, said, "{} was not set aside.")


def withdraw(keys: Sequence[str]) -> Iterator[str]:
    """Let moments never be done."""
    refused = "{} is not planned, or done already."
    yield from _each(keys, PlannedMoments.withdraw, "{} will not be done.", refused)


def _each(
    keys: Sequence[str],
    deed: Callable[[PlannedMoments, str], bool],
    said: str,
    refused: str,
) -> Iterator[str]:
    wrong: list[str] = []
    with opened() as database:
        for key in keys:
            with database.write() as w:
                done = deed(PlannedMoments(w.connection), key)
            if done:
                yield said.format(key)
            else:
                wrong.append(refused.format(key))
    if wrong:
        raise SettingsError(" ".join(wrong))
