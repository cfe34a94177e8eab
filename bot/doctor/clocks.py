"""How far this machine's clock is from another."""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from bot.doctor.case import Case, Knock
from bot.doctor.finding import Findings, fault, ok

_MOST = timedelta(seconds=5)
_SECOND = timedelta(seconds=1)
_NONE = timedelta()


def skew(knock: Knock, whose: str) -> Findings:
    """Compare with the Date that an answer bears; that is cut to whole seconds."""
    try:
        date = parsedate_to_datetime(knock.headers.get("date", ""))
    except ValueError:
        return ()
    return _compared(whose, (date, date + _SECOND), (knock.before, knock.after))


def database_clock(case: Case) -> Findings:
    """Does this machine's clock agree with PostgreSQL's?"""
    if case.file is not None or case.age is None or case.checkup is None:
        return ()
    before = case.clock()
    there = case.checkup.now()
    return _compared("the database", (there, there), (before, case.clock()))


def _compared(
    whose: str, there: tuple[datetime, datetime], here: tuple[datetime, datetime]
) -> Findings:
    ahead, behind = here[0] - there[1], there[0] - here[1]
    if max(ahead, behind) <= _MOST:
        return ok(f"This machine's clock agrees with that of {whose}.")
    seconds = int(max(ahead, behind, _NONE).total_seconds())
    way = "ahead of" if ahead > behind else "behind"
    return fault(
        f"This machine's clock is {seconds} seconds {way} that of {whose}.",
        "Let the machine keep time by itself: sudo timedatectl set-ntp true",
    )
