"""What a check finds: a mark, one line, and what to do."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.doctor.case import Case


class Mark(StrEnum):
    """How bad it is."""

    OK = "ok"
    LOOK = "look"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line for the administrator, and a remedy where there is something to do."""

    mark: Mark
    line: str
    remedy: str = ""


Findings = tuple[Finding, ...]
"""What one check has to say; nothing when it does not apply."""

Check = Callable[[Case], Findings]


def ok(line: str) -> Findings:
    """Say that something is in order."""
    return (Finding(Mark.OK, line),)


def look(line: str, remedy: str) -> Findings:
    """Say that something works, and wants looking at."""
    return (Finding(Mark.LOOK, line, remedy),)


def fault(line: str, remedy: str) -> Findings:
    """Say that something does not work."""
    return (Finding(Mark.FAULT, line, remedy),)
