"""How findings are shown: lines for people, or JSON for machines."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bot.doctor.finding import Mark
from bot.doctor.rounds import Noted

_INDENT = " " * 9


def lines(noted: Iterable[Noted]) -> Iterator[str]:
    """Give what people read, group by group."""
    for group, findings in groupby(noted, key=lambda each: each.group):
        yield group
        for each in findings:
            yield f"  {each.finding.mark:<5}  {each.finding.line}"
            if each.finding.remedy:
                yield f"{_INDENT}> {each.finding.remedy}"
        yield ""


def verdict(noted: Sequence[Noted]) -> str:
    """Give the last line: how it stands, and what to do next."""
    faults = [each.finding for each in noted if each.finding.mark is Mark.FAULT]
    looks = [each.finding for each in noted if each.finding.mark is Mark.LOOK]
    if faults:
        return f"{_count(len(faults), 'fault')}. Next: {faults[0].remedy}"
    if looks:
        return f"No fault; {_count(len(looks), 'thing')} to look at. Next: {looks[0].remedy}"
    start = "/leerkring start in a channel with the bot."
    if any(each.check == "lock" for each in noted):
        return f"All is well, and Leerkring runs. Next: {start}"
    return f"All is well. Next: `leerkring run`, and {start}"


def as_json(noted: Sequence[Noted]) -> str:
    """Give the same for machines."""
    worst = max((each.finding.mark for each in noted), key=list(Mark).index)
    findings = [
        {
            "group": each.group,
            "check": each.check,
            "mark": each.finding.mark.value,
            "line": each.finding.line,
            "remedy": each.finding.remedy,
        }
        for each in noted
    ]
    told = {"verdict": worst.value, "next": verdict(noted), "findings": findings}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
