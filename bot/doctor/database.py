"""Checks of the database, its key, and what waits in it."""

from datetime import UTC, timedelta

from bot.doctor.case import Case
from bot.doctor.finding import Findings, fault, look, ok
from bot.running import runs_already
from storage.errors import Unusable
from storage.opening import find_keys
from storage.vault import Vault

_OTHERS = 0o077
_LONG = timedelta(hours=1)
_MAKE_KEY = "python3 -c 'import secrets; print(secrets.token_hex(32))'"
_REACH = "See DATABASE_URL in .env, and whether the database is on and lets this machine in."


def database(case: Case) -> Findings:
    """Is the database there, whole and writable?"""
    try:
        checkup = case.checkup
        if checkup is None:
            return ok(f"There is no database yet; the first start makes {case.file}.")
        version, journal = checkup.version(), checkup.journal() if checkup.is_sqlite else "wal"
        damaged = checkup.is_sqlite and checkup.damage()
    except Unusable as error:
        return fault(str(error), _mend(case))
    if damaged:
        return fault(f"The database {case.file} is damaged.", _mend(case))
    try:
        checkup.try_writing()
    except Unusable as error:
        line = f"{version} can be read but not written to. {error}"
        return fault(line, "Let the bot's own user write and make tables there.")
    if journal != "wal":
        return look(
            f"{version} keeps its journal in the way {journal}, not WAL.",
            f"Put {case.file} on a disk of this machine, not on a network drive.",
        )
    return ok(f"{version} is whole and can be written{', WAL' if checkup.is_sqlite else ''}.")


def tables(case: Case) -> Findings:
    """Are the tables those of this program?"""
    match case.age:
        case "older":
            return look(
                "The tables are of an older Leerkring.",
                "Keep a copy of the database, and run: leerkring migrate (a start does it too)",
            )
        case "newer":
            return fault(
                "This database was written by a newer Leerkring.",
                "Update the program to the version that last ran here.",
            )
        case "empty":
            return ok("The database is empty yet; the first start makes its tables.")
        case "current":
            return ok("The tables are up to date.")
        case _:
            return ()


def key(case: Case) -> Findings:
    """Is the key there, the right one, and ours alone?"""
    given, file, on_sqlite = case.settings.key, case.settings.key_file, case.file is not None
    if not given and not on_sqlite:
        return fault("LEERKRING_KEY is not set; PostgreSQL needs it.", _make_key())
    if not given and not file.exists():
        if case.age not in (None, "empty"):
            return fault(
                f"The database {case.file} is there, but its key {file} is not.",
                f"Put your copy of the key back as {file}; without it nothing can be read.",
            )
        return ok(f"There is no key yet; the first start makes {file}.")
    try:
        vault = Vault(*find_keys(given, file, case.settings.key_old, sqlite=on_sqlite))
    except Unusable as error:
        return fault(str(error), f"Put your own key back. For a new database only: {_MAKE_KEY}")
    try:
        fits = _fits(case, vault)
    except Unusable as error:
        return fault(
            str(error), "Put back the key this database was made with, in .env or var/key."
        )
    return _open_to_others(case) or ok(f"The key is there{', and fits' if fits else ''}.")


def outbox(case: Case) -> Findings:
    """What waits to be said? Counts only."""
    if not case.has_tables or case.checkup is None:
        return ()
    waiting = case.checkup.waiting()
    line = f"{waiting.letters} message(s) wait to be sent"
    late = False
    if waiting.since:
        line += f", the oldest since {waiting.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
        late = case.clock() - waiting.since > _LONG
    line += f"; {waiting.set_aside} set aside."
    if waiting.set_aside:
        return look(line, "Run `leerkring outbox list`: it names the reason Slack gave, for each.")
    if late:
        return look(line, "Start the bot with `leerkring run`, or look in its log for not_said.")
    return ok(line)


def lock(case: Case) -> Findings:
    """Does another Leerkring run on this SQLite file?"""
    if case.file is None or not runs_already(case.settings.database_url):
        return ()
    return ok(f"A Leerkring runs on {case.file} now.")


def _fits(case: Case, vault: Vault) -> bool:
    """Tell whether the key was tried on something written with it; raises when it does not fit."""
    if case.age not in ("older", "current") or case.checkup is None:
        return False
    case.checkup.check_key(vault)
    return True


def _open_to_others(case: Case) -> Findings:
    file = case.settings.key_file
    if case.settings.key or not file.stat().st_mode & _OTHERS:
        return ()
    return look(f"The key {file} can be read by others on this machine.", f"chmod 600 {file}")


def _make_key() -> str:
    return f"Set LEERKRING_KEY in .env to what this prints, and keep a copy: {_MAKE_KEY}"


def _mend(case: Case) -> str:
    if case.file is None:
        return _REACH
    return f"Stop the bot and put a copy of {case.file} back, or correct DATABASE_URL in .env."
