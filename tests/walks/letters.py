"""Letters put straight into the outbox, for walks in which only their way matters."""

from collections.abc import Callable
from datetime import timedelta
from threading import Event
from time import monotonic

from bot.sandbox.running import Sandbox
from flows.outbox import InPlaceOf, Letter, Target, ToPerson
from tests.walks.stage import Stage, handled

TEAM = "T0LEERKRING"
SAID, RENEWED = "away-over", "away-dropped"
"""The keys of what such a letter says, and of what comes in its place."""


def drain(box: Sandbox) -> None:
    """Let the bot say all that may be said now."""
    handled(box.slack)
    box.program.pump.drain()
    box.program.postman.wait_until_idle()


def put(box: Sandbox, *letters: Letter, after: timedelta = timedelta(0)) -> None:
    """Put letters in the outbox, in one transaction."""
    with box.program.database.write() as w:
        for letter in letters:
            w.outbox.put(letter, box.clock() + after)


def until(condition: Callable[[], object], seconds: float = 60) -> None:
    """Wait for something that Slack cannot tell of."""
    looking, end = Event(), monotonic() + seconds
    while not condition():
        assert monotonic() < end, "it does not come true"
        looking.wait(0.02)


def remark(person: str, key: str, to: Target | None = None, *, urgent: bool = True) -> Letter:
    """Write a remark to somebody, or in place of an earlier one."""
    ids = {"key": RENEWED if isinstance(to, InPlaceOf) else SAID, "person": person, "button": ""}
    return Letter(TEAM, "note", ids, to or ToPerson(person), key, urgent)


def person_of(stage: Stage, name: str) -> str:
    """Give the id of somebody whom the bot knows."""
    with stage.box.program.database.read() as w:
        found = w.people.of_user(TEAM, f"U0{name.upper()}")
    assert found is not None
    return str(found.id)


def got(stage: Stage, name: str) -> int:
    """Count the remarks in somebody's direct messages."""
    said = [each for each in stage.who(name).messages() if each.from_bot]
    return sum(stage.say(SAID) in each.shown() for each in said)
