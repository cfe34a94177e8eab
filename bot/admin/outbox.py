"""`leerkring outbox`: what waits to be said and what was, never to whom or in which words."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from bot.admin.opened import opened
from bot.admin.table import ago, table, utc
from bot.settings import SettingsError
from storage.database import Database
from storage.waiting import STATES, UNSAID, Waiting, WaitingRows

_HEADINGS = ("id", "state", "kind", "age", "due", "attempts", "last error", "workspace")
_ONLY = "only what is waiting or set aside can be tried"


def listing(state: str, limit: int, now: datetime) -> Iterator[str]:
    """List rows; by default what was not said yet."""
    states = tuple(STATES) if state == "all" else (state,) if state else UNSAID
    with opened() as database, database.read() as w:
        rows = WaitingRows(w.connection).some(states, limit)
    if not rows:
        yield "Nothing is waiting and nothing was set aside." if not state else "There is none."
        return
    yield from table(_HEADINGS, (_line(row, now) for row in rows))
    if len(rows) == limit:
        yield f"The first {limit}; --limit shows more."


def shown(row: int, now: datetime) -> Iterator[str]:
    """Tell all about one row, but for whom it is and what it says."""
    with opened() as database, database.read() as w:
        found = _found(WaitingRows(w.connection), row)
    facts = {
        "id": found.id,
        "state": found.state,
        "kind": found.kind,
        "how": found.mode,
        "where": found.place,
        "workspace": found.team,
        "network": found.network or "-",
        "overtakes others": "yes" if found.urgent else "no",
        "made": f"{utc(found.made_at)}, {ago(now - found.made_at)} ago",
        "due": utc(found.next_at),
        "first attempt": utc(found.first_attempt_at) if found.first_attempt_at else "-",
        "attempts": found.attempts,
        "last error": found.error or "-",
    }
    yield from (f"{name + ':':18}{value}" for name, value in facts.items())


def retry(rows: Sequence[int], now: datetime, *, all_aside: bool, sure: bool) -> Iterator[str]:
    """Let rows be tried again now; raises when one of them could not be."""

    def again(table: WaitingRows, row: int) -> str:
        found = _found(table, row)
        if found.has_nobody_to_ask and not sure:
            raise SettingsError(
                f"{row} may stand in {found.place} already: look there, "
                "and add --yes when it does not."
            )
        if not table.retry(row, now):
            raise SettingsError(f"{row} is {found.state}; {_ONLY}.")
        return f"{row} is tried within seconds, if the bot runs."

    with opened() as database:
        if all_aside:
            with database.read() as w:
                rows = WaitingRows(w.connection).aside()
        yield from _each(database, rows, again)


def withdraw(rows: Sequence[int]) -> Iterator[str]:
    """Let rows never be sent; raises when one of them could not be withdrawn."""

    def take_back(table: WaitingRows, row: int) -> str:
        found = _found(table, row)
        if not table.withdraw(row):
            raise SettingsError(f"{row} is {found.state}; there is nothing to withdraw.")
        under_way = " It was under way, so it may have been said." * (found.state == "under-way")
        return f"{row} will not be sent.{under_way}"

    with opened() as database:
        yield from _each(database, rows, take_back)


def _each(
    database: Database, rows: Sequence[int], deed: Callable[[WaitingRows, int], str]
) -> Iterator[str]:
    """Do it row by row, each in a short transaction; what could not be is said at the end."""
    refused: list[str] = []
    for row in rows:
        try:
            with database.write() as w:
                done = deed(WaitingRows(w.connection), row)
            yield done
        except SettingsError as error:
            refused.append(str(error))
    if refused:
        raise SettingsError(" ".join(refused))


def _found(rows: WaitingRows, row: int) -> Waiting:
    found = rows.get(row)
    if found is None:
        raise SettingsError(f"There is no row {row} in the outbox.")
    return found


def _line(row: Waiting, now: datetime) -> tuple[object, ...]:
    return (
        row.id,
        row.state,
        row.kind,
        ago(now - row.made_at),
        utc(row.next_at),
        row.attempts,
        row.error or "-",
        row.team,
    )
