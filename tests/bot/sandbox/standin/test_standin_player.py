"""Playing the clock forward: never backward, one run at a time, with progress."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.clock import PlayClock
from bot.sandbox.standin import CannotDoError, Progress, StandIn, Workspace

DAY = timedelta(days=1)
EMPTY = Workspace(users=(), channels=())


class DayByDay:
    """Plays a day at a time, and stumbles or waits when the test wants that."""

    def __init__(self, clock: PlayClock) -> None:
        self.clock = clock
        self.stumbles = False
        self.begun = threading.Event()
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def play(self, until: datetime, progress: Progress) -> None:
        self.begun.set()
        self.may_go_on.wait(5)
        days = 0
        while self.clock() < until:
            days += 1
            self.clock.move_to(min(until, self.clock() + DAY))
            progress(self.clock(), days)
        if self.stumbles:
            raise LookupError


@pytest.fixture
def player() -> DayByDay:
    return DayByDay(PlayClock())


@pytest.fixture
def played(player: DayByDay) -> Iterator[StandIn]:
    with StandIn(EMPTY, player.clock, scopes=frozenset(), player=player) as standin:
        yield standin


def test_the_clock_only_goes_forward(slack: StandIn) -> None:
    with pytest.raises(CannotDoError, match="only goes forward"):
        slack.play(slack.now() - timedelta(seconds=1))
    slack.play(slack.now() + DAY)
    last = slack.playing.last
    assert last
    assert last.over
    assert last.at >= last.until


def test_a_player_tells_how_far_it_is(played: StandIn) -> None:
    until = played.now() + 3 * DAY
    played.play(until)
    last = played.playing.last
    assert last
    assert (last.count, last.over, last.error) == (3, True, "")
    assert played.now() >= until


def test_one_run_at_a_time(played: StandIn, player: DayByDay) -> None:
    player.may_go_on.clear()
    played.playing.start(played.now() + DAY)
    assert player.begun.wait(5)
    with pytest.raises(CannotDoError, match="running already"):
        played.play(played.now() + 2 * DAY)
    player.may_go_on.set()
    played.wait(lambda: played.playing.last and played.playing.last.over)


def test_a_run_that_breaks_off_says_so_and_can_be_repeated(
    played: StandIn, player: DayByDay
) -> None:
    player.stumbles = True
    with pytest.raises(LookupError):
        played.play(played.now() + DAY)
    last = played.playing.last
    assert last
    assert (last.over, last.error) == (True, "the run was broken off")
    player.stumbles = False
    played.play(played.now() + DAY)
