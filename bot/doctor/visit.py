"""One visit of the doctor, from the command line."""

import sys
from collections.abc import Iterator, Mapping

import click

from bot.doctor.case import Case
from bot.doctor.finding import Mark
from bot.doctor.live import WHERE, is_member_id, rehearse
from bot.doctor.rounds import Noted, examine
from bot.doctor.shown import as_json as told_as_json
from bot.doctor.shown import lines, verdict
from bot.logs import hushed


def visit(environ: Mapping[str, str], live: str, *, as_json: bool) -> int:
    """Tell what is found, as soon as it is found; gives the exit code."""
    if live and not is_member_id(live):
        raise click.BadParameter(f"{live!r} is no member id. {WHERE}", param_hint="--live")
    case = Case(environ)
    noted: list[Noted] = []
    try:
        with hushed():
            for line in lines(_kept(_all(case, live), noted)):
                if not as_json:
                    _say(line)
    finally:
        case.close()
    _say(told_as_json(noted) if as_json else verdict(noted))
    return int(any(each.finding.mark is Mark.FAULT for each in noted))


def _all(case: Case, live: str) -> Iterator[Noted]:
    yield from examine(case)
    if live and case.is_in:
        yield from rehearse(case, live)


def _kept(noted: Iterator[Noted], keep: list[Noted]) -> Iterator[Noted]:
    for each in noted:
        keep.append(each)
        yield each


def _say(line: str) -> None:
    """Print; what a terminal cannot show becomes a question mark."""
    encoding = sys.stdout.encoding or "utf-8"
    click.echo(line.encode(encoding, "replace").decode(encoding))
