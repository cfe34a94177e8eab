"""All checks, in the order in which an administrator meets what they are about."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.doctor import channels, clocks, database, machine, settings, slack
from bot.doctor.case import Case
from bot.doctor.finding import Check, Finding, Findings, Mark
from handlers.errors import place_of

GROUPS: tuple[tuple[str, tuple[Check, ...]], ...] = (
    ("Settings", (settings.env_file, settings.tokens, settings.other_settings)),
    (
        "Slack",
        (slack.reach, slack.bot_token, slack.app_token, slack.one_app, slack.scopes, slack.clock),
    ),
    ("Networks", (channels.channels,)),
    (
        "Database",
        (
            database.database,
            database.tables,
            database.key,
            clocks.database_clock,
            database.lock,
            database.outbox,
        ),
    ),
    (
        "This machine",
        (machine.folder, machine.zones, machine.words, machine.pictures),
    ),
)


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding, and which check of which group it comes from."""

    group: str
    check: str
    finding: Finding


def examine(case: Case) -> Iterator[Noted]:
    """Do all checks; one that fails is itself a finding, and the others go on."""
    for group, checks in GROUPS:
        for check in checks:
            for finding in carried_out(check, case):
                yield Noted(group, check.__name__, finding)


def carried_out(check: Check, case: Case) -> Findings:
    """Do one check; an error is told by class and place, for its words may be secret."""
    try:
        return check(case)
    except Exception as error:  # noqa: BLE001  the doctor must not fall ill
        place = place_of(error)
        name = check.__name__.replace("_", " ")
        line = f"The check of {name} stopped: {place['error']} at {place['where']}."
        return (Finding(Mark.FAULT, line, "Mend what is said above first, and look again."),)
