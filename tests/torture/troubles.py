"""Scenarios in which not the bot dies but Slack, the database or the clock misbehaves."""

from contextlib import AbstractContextManager
from datetime import timedelta
from random import Random

from bot.sandbox.standin import Fault, Weather
from tests.torture import databases
from tests.torture.town import LONGEST, Town, until

POSTING = frozenset({"chat.postMessage"})
LOOKING = frozenset({"conversations.open", "conversations.history", "views.publish", "chat.update"})
BAD = (
    (0.06, Fault("drop", done=True)),
    (0.03, Fault("drop")),
    (0.03, Fault("half", done=True)),
    (0.02, Fault("half", done=True, told=False)),
    (0.05, Fault("page", done=True)),
    (0.03, Fault("page")),
    (0.02, Fault("hang", done=True)),
    (0.10, Fault("slow", done=True, seconds=0.7)),
)
STORM = ((0.5, Fault("rate_limited", retry_after=3)),)
_SOON = 25.0
_RIGHT, _HOUR, _DAY = timedelta(), timedelta(hours=1), timedelta(days=1)


def begin(town: Town, processes: int = 1) -> None:
    """Bring everybody in, and let the bot ask the weekly question."""
    town.seed()
    town.prompts = 1
    town.bots.start(processes)
    town.await_prompts()
    everybody_writes(town)
    town.settle()


def everybody_writes(town: Town) -> None:
    """Let everybody write something of their own, and ask for help."""
    for user in town.users:
        town.answer(user)
        town.ask_help(user)


def bad_day(town: Town, rounds: int = 1) -> None:
    """Let Slack drop, halve, hang, fail and lag, and its sockets break and repeat themselves."""
    faults = town.slack.faults
    for number in range(rounds):
        faults.weather = Weather(BAD, POSTING | LOOKING, Random(number))  # noqa: S311  no secret
        faults.history_lag = timedelta(seconds=1)
        everybody_writes(town)
        faults.lost_acks = 3
        town.slack.disconnect(abort=bool(number % 2))
        everybody_writes(town)
        town.connected()
        repeat_events(town)
        everybody_writes(town)
        town.slack.disconnect(abort=not number % 2)
        until(lambda: town.slack.all_heard(1), "every event is acknowledged")
    faults.clear()
    town.settle()


def repeat_events(town: Town) -> None:
    """Let Slack bring its newest events again, as they were and under another event id."""
    for payload in town.slack.events[-2 * len(town.users) :]:
        town.slack.redeliver(payload)
        town.slack.redeliver(payload, fresh_id=True)


def storm(town: Town, rounds: int = 1) -> None:
    """Let Slack answer half of all posts with *too many*, and see who does not wait."""
    faults = town.slack.faults
    for number in range(rounds):
        faults.weather = Weather(STORM, POSTING, Random(number))  # noqa: S311  no secret
        everybody_writes(town)
        everybody_writes(town)
        town.settle()
    faults.clear()


def trouble_with_the_file(town: Town) -> None:
    """Let SQLite be locked by another writer, and then have no room; each for a while."""
    for trouble in (databases.locked, databases.no_room):
        _while(town, trouble(town))
        town.settle()


def _while(town: Town, trouble: AbstractContextManager[None]) -> None:
    heard = town.bots.log().count("listener_failed")
    with trouble:
        everybody_writes(town)
        until(lambda: town.bots.log().count("listener_failed") > heard, "the trouble is felt")


def trouble_with_the_server(town: Town, times: int = 1) -> None:
    """Restart PostgreSQL and cut everybody off, while people write."""
    for _ in range(times):
        everybody_writes(town)
        databases.restart(town)
        everybody_writes(town)
        town.until_said(town.said() + 2)
        databases.cut_off(town)
        everybody_writes(town)
    town.settle()


def clock_ahead(town: Town) -> None:
    """Let the machine's clock jump ahead, twice, under a bot that goes on."""
    _jump(town, (_HOUR, _HOUR + _DAY), LONGEST)


def clock_back(town: Town, by: timedelta = _HOUR) -> None:
    """Let it be fast for a while, and then set right; and slow, and then set right."""
    _jump(town, (by, _RIGHT, -by, _RIGHT), _SOON)


def clock_back_further(town: Town) -> None:
    """Let it be wrong by an hour, and then by a day."""
    for by in (_HOUR, _DAY):
        clock_back(town, by)


def _jump(town: Town, jumps: tuple[timedelta, ...], seconds: float) -> None:
    for jump in jumps:
        town.clock.go_wrong(jump)
        everybody_writes(town)
        town.settle(seconds)
